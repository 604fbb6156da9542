package nl.kamergraaf.mention.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;

/**
 * Infers when a document without a date of its own was written: not before the latest day that its text speaks of as past. Days
 * that are announced ("per 1 juli 2025") tell nothing, nor does a day that lies years after all others (a slip of the pen); "24
 * september jl." without a year tells that it was written soon after a 24 September.
 */
public final class DocumentDating {

    /** A day this much later than the one before it is taken for a slip, if there are at least three. */
    private static final int SLIP_DAYS = 3 * 365;

    /** Earlier days are history, not the document's. */
    private static final int FIRST_YEAR = 1814;

    /** "12 juni jl." in a paper of February is last year's: nobody names such a day months after all others, in days. */
    private static final int SOON = 90;

    private static final String FROM_THEN_ON = "met ingang van";

    private static final DateShapes SHAPES = DateShapes.load();
    private static final DateWords WORDS = DateWords.load(SHAPES.openingClasses());

    private DocumentDating() {}

    /** Returns the day on or shortly after which a document was written, as far as the days in its text tell it. */
    public static Optional<LocalDate> infer(DocumentStructure document) {
        List<LocalDate> days = new ArrayList<>();
        List<DateExpression> recent = new ArrayList<>();
        for (Unit unit : document.units()) {
            String text = unit.text().value();
            List<DateExpression> found = DateScanner.scan(WORDS, SHAPES, text);
            for (DateReader.Dated dated : DateReader.read(WORDS, text, null, found)) {
                if (dated.absolute()
                        && dated.date().day() > 0
                        && dated.date().year() >= FIRST_YEAR
                        && !isAnnounced(text, dated.words().start())) {
                    days.add(dated.date().start());
                }
            }
            found.stream()
                    .filter(words -> words.reading() == DateShapes.Reading.PAST && words.day() > 0)
                    .forEach(recent::add);
        }
        return latestPlausible(days).map(latest -> withRecent(latest, recent));
    }

    private static Optional<LocalDate> latestPlausible(List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().distinct().sorted().toList();
        int last = sorted.size() - 1;
        while (last >= 2 && ChronoUnit.DAYS.between(sorted.get(last - 1), sorted.get(last)) > SLIP_DAYS) {
            last--;
        }
        return last < 0 ? Optional.empty() : Optional.of(sorted.get(last));
    }

    /** "3 oktober jl." in a paper whose latest date is 25 September: it was written on 3 October at the earliest. */
    private static LocalDate withRecent(LocalDate latest, List<DateExpression> recent) {
        LocalDate date = latest;
        for (DateExpression words : recent) {
            PartialDate nearest = DateReckoner.nearest(words, latest, DateReckoner.Tense.UNKNOWN);
            if (nearest != null
                    && nearest.start().isAfter(date)
                    && ChronoUnit.DAYS.between(latest, nearest.start()) <= SOON) {
                date = nearest.start();
            }
        }
        return date;
    }

    private static boolean isAnnounced(String text, int start) {
        int end = start;
        while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && end - from < 12) {
            from--;
        }
        return WORDS.isAround("announcing", text.substring(from, end))
                || text.regionMatches(true, end - FROM_THEN_ON.length(), FROM_THEN_ON, 0, FROM_THEN_ON.length());
    }
}

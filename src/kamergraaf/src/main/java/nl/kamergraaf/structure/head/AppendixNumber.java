package nl.kamergraaf.structure.head;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** The number of a paper in the Aanhangsel van de Handelingen: its parliamentary year and the number above its title. */
final class AppendixNumber {

    private static final String APPENDIX = "Aanhangsel van de Handelingen";

    /** Days around the opening of a parliamentary year in which a number may belong to the old year or to the new one. */
    private static final int UNSURE_DAYS = 45;

    private final GuardedRule appendixNumber;
    private final GuardedRule numberedAppendix;
    private final GuardedRule session;

    AppendixNumber(HeadRules rules) {
        this.appendixNumber = rules.rule("appendix-number");
        this.numberedAppendix = rules.rule("numbered-appendix");
        this.session = rules.rule("session");
    }

    /** Returns the number of answers in the Aanhangsel, as their masthead has it. */
    Optional<DocumentIdentifier> of(Evidence evidence, List<HeadLine> masthead, @Nullable LocalDate day) {
        boolean published = masthead.stream().anyMatch(line -> line.text().contains(APPENDIX));
        String above = "";
        boolean below = false;
        for (HeadLine line : masthead) {
            if (line.text().startsWith("Vragen van") || line.text().startsWith("Antwoord van")) {
                break;
            }
            boolean chamber = above.endsWith("Staten-Generaal"); // its "2" may stand on a line of its own
            above = line.text();
            below |= above.contains(APPENDIX);
            chamber |= published && !below && (above.equals("1") || above.equals("2"));
            String number = (published ? appendixNumber : numberedAppendix)
                    .find(line)
                    .map(m -> m.group("number"))
                    .orElse(null);
            if (number == null || chamber) {
                continue;
            }
            String session = session(evidence, masthead, day);
            return session == null ? Optional.empty() : PaperNumbers.parsed("ah-tk-" + session + "-" + number);
        }
        return Optional.empty();
    }

    /** Returns the parliamentary year, as printed above the paper, else the one in which it was received. */
    private @Nullable String session(Evidence evidence, List<HeadLine> masthead, @Nullable LocalDate day) {
        List<HeadLine> printed = new ArrayList<>(masthead);
        printed.addAll(evidence.furnitureLines());
        for (HeadLine line : printed) {
            Optional<PatternMatch> found = session.find(line);
            if (found.isPresent() && !isOfOthers(line.text())) {
                return PaperNumbers.years(Integer.parseInt(found.get().held("session")));
            }
        }
        return day == null ? null : sessionOf(day);
    }

    /** A line of the paper's title may name the year of another paper. */
    private static boolean isOfOthers(String line) {
        return line.startsWith("Vragen van") || line.startsWith("Zie ook") || line.startsWith("Antwoord van");
    }

    /** A parliamentary year runs from the third Tuesday of September; close to that day nothing is concluded. */
    static @Nullable String sessionOf(LocalDate day) {
        LocalDate opening =
                LocalDate.of(day.getYear(), 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
        if (!day.isBefore(opening.minusDays(7)) && day.isBefore(opening.plusDays(UNSURE_DAYS))) {
            return null;
        }
        return PaperNumbers.years(day.isBefore(opening) ? day.getYear() - 1 : day.getYear());
    }
}

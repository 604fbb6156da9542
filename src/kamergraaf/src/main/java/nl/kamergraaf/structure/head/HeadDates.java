package nl.kamergraaf.structure.head;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import org.jspecify.annotations.Nullable;

/**
 * The days that a paper states of itself. Answers bear the day they were received, questions the day they were sent in, all
 * others a date line: a place with a date, the label "Datum", or "Voorgesteld" and "Vastgesteld"; proceedings bear it at the foot of
 * their pages.
 */
final class HeadDates {

    private static final int OPENING_LINES = 80;
    private static final int MASTHEAD_LINES = 12;
    private static final int VALUES_WITHIN = 8;
    private static final int FOOT_WITHIN = 3;
    private static final String DATE_LABEL = "datum";

    /** What a day in a line has: one for the day, four for the year. */
    private static final int FEWEST_DIGITS = 5;

    private final HeadRules rules;

    /** A day that stands in a line of its own kind. */
    private final List<GuardedRule> dateLines;

    /** The day of a meeting on a line of its own above what was said. */
    private final GuardedRule meetingDay;

    /** The number of a page of proceedings. */
    private final GuardedRule meetingFoot;

    private final GuardedRule pageNumber;
    private final GuardedRule pageDate;
    private final GuardedRule placeAndDate;
    private final GuardedRule labelRow;
    private final GuardedRule valueRow;
    private final GuardedRule bareDate;

    HeadDates(HeadRules rules) {
        this.rules = rules;
        this.dateLines = Stream.of(
                        "place-and-date",
                        "advice-and-date",
                        "date-label",
                        "adopted",
                        "adopted-beside",
                        "paper-and-date",
                        "meeting-page",
                        "meeting-title")
                .map(rules::rule)
                .toList();
        this.meetingDay = rules.rule("meeting-day");
        this.meetingFoot = rules.rule("meeting-foot");
        this.pageNumber = rules.rule("page-number");
        this.pageDate = rules.rule("page-date");
        this.placeAndDate = rules.rule("place-and-date");
        this.labelRow = rules.rule("label-row");
        this.valueRow = rules.rule("value-row");
        this.bareDate = rules.rule("bare-date");
    }

    /**
     * The days of a paper.
     *
     * @param day       its own
     * @param basis     on what that rests
     * @param submitted "ingezonden"
     * @param received  "ontvangen"
     */
    record Found(
            @Nullable LocalDate day,
            @Nullable DateBasis basis,
            @Nullable LocalDate submitted,
            @Nullable LocalDate received) {}

    Found of(Evidence evidence, DocumentKind kind) {
        boolean exchange =
                kind == DocumentKind.ANSWERS || kind == DocumentKind.QUESTIONS || kind == DocumentKind.NOTICE;
        LocalDate submitted = exchange ? printed("submitted", MetadataKey.SUBMITTED, evidence) : null;
        LocalDate received = exchange ? printed("received", MetadataKey.RECEIVED, evidence) : null;
        if (received != null) {
            return new Found(received, DateBasis.RECEIVED, submitted, received);
        }
        if (kind == DocumentKind.QUESTIONS && submitted != null) {
            return new Found(submitted, DateBasis.SUBMITTED, submitted, null);
        }
        LocalDate line = dateLine(evidence);
        if (line == null) {
            line = firstDay(pageNumber, evidence.openingLines(), OPENING_LINES);
        }
        if (line == null) {
            line = firstDay(pageDate, evidence.openingLines(), OPENING_LINES);
        }
        if (line == null && kind == DocumentKind.PROCEEDINGS) {
            line = firstDay(meetingDay, evidence.openingLines(), MASTHEAD_LINES);
            line = line == null ? atTheFoot(evidence.furnitureLines()) : line;
        }
        if (line != null) {
            return new Found(line, DateBasis.DATELINE, submitted, null);
        }
        LocalDate stated = stated(evidence, MetadataKey.DATE);
        return new Found(stated, stated == null ? null : DateBasis.METADATA, submitted, null);
    }

    private @Nullable LocalDate printed(String rule, String key, Evidence evidence) {
        return rules.day(rule, evidence.heading()).orElseGet(() -> stated(evidence, key));
    }

    private @Nullable LocalDate dateLine(Evidence evidence) {
        List<HeadLine> opening = evidence.openingLines();
        LocalDate first = inLines(opening.subList(0, Math.min(opening.size(), OPENING_LINES)));
        if (first == null) {
            first = inLines(evidence.furnitureLines());
        }
        return first == null ? inLines(evidence.closingLines()) : first;
    }

    /** The day of a rule in the first of some lines that has one. */
    private static @Nullable LocalDate firstDay(GuardedRule rule, List<HeadLine> opening, int most) {
        for (HeadLine line : opening.subList(0, Math.min(opening.size(), most))) {
            Optional<LocalDate> day = HeadRules.day(rule, line);
            if (day.isPresent()) {
                return day.get();
            }
        }
        return null;
    }

    /** The foot of a page of proceedings may stand on several lines: chamber, subject, day and number of the page. */
    private @Nullable LocalDate atTheFoot(List<HeadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (meetingFoot.find(lines.get(i)).isPresent()) {
                int from = Math.max(0, i - FOOT_WITHIN);
                int to = Math.min(lines.size(), i + FOOT_WITHIN + 1);
                LocalDate day = firstDay(meetingDay, lines.subList(from, to), to - from);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private @Nullable LocalDate inLines(List<HeadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            HeadLine line = lines.get(i);
            for (GuardedRule rule : line.digits() < FEWEST_DIGITS ? List.<GuardedRule>of() : dateLines) {
                Optional<LocalDate> day = HeadRules.day(rule, line);
                if (day.isPresent() && !(rule == placeAndDate && isOfTreaty(lines, i))) {
                    return day.get();
                }
            }
            if (i > 0
                    && line.digits() >= FEWEST_DIGITS
                    && labelRow.find(lines.get(i - 1)).isPresent()) {
                Optional<LocalDate> day = HeadRules.day(valueRow, line);
                if (day.isPresent()) {
                    return day.get();
                }
            }
            if (isLabel(line.text())) {
                LocalDate day = beside(lines, i);
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    /** The name of a treaty ends with a semicolon, and where and when it was made comes behind it. */
    private static boolean isOfTreaty(List<HeadLine> lines, int line) {
        return line > 0 && lines.get(line - 1).text().endsWith(";");
    }

    private static boolean isLabel(String line) {
        int length = DATE_LABEL.length();
        return line.regionMatches(true, 0, DATE_LABEL, 0, length)
                && (line.length() == length || line.substring(length).strip().equals(":"));
    }

    /** The day below a label on a line of its own; a stamp may have come out above it. */
    private @Nullable LocalDate beside(List<HeadLine> lines, int label) {
        LocalDate below = label + 1 < lines.size()
                ? HeadRules.day(bareDate, lines.get(label + 1)).orElse(null)
                : null;
        LocalDate above = below == null && label > 0
                ? HeadRules.day(bareDate, lines.get(label - 1)).orElse(null)
                : below;
        return above == null ? belowLabels(lines, label) : above;
    }

    /** "Datum" and "Betreft" may have come out above each other, and what belongs to them below both. */
    private @Nullable LocalDate belowLabels(List<HeadLine> lines, int label) {
        if (label + 1 >= lines.size()
                || !Titles.isSubjectLabel(lines.get(label + 1).text())) {
            return null;
        }
        return firstDay(
                bareDate, lines.subList(label + 2, Math.min(lines.size(), label + 2 + VALUES_WITHIN)), VALUES_WITHIN);
    }

    private static @Nullable LocalDate stated(Evidence evidence, String key) {
        String value = evidence.document().first(key).orElse("");
        try {
            return LocalDate.parse(value.length() > 10 ? value.substring(0, 10) : value);
        } catch (DateTimeParseException e) {
            return null; // a value that is no day states nothing
        }
    }
}

package nl.kamergraaf.mention.date;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.mention.date.DateReckoner.Tense;
import nl.kamergraaf.mention.date.DateShapes.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Reads all dates of one text: decides which bare numbers, months and years are dates, lets the members of a list or range
 * share what only one of them says ("5 en 17 juni jl.", "12 december en 3 januari 2024"), and reckons the rest from the anchor.
 */
final class DateReader {

    /** How many days a full date must lie from the anchor for what follows it without a year to belong to its year. */
    private static final int OTHER_TIME = 300;

    /** How many days it may then be from that date. */
    private static final int SAME_TIME = 14;

    /** How far back such a date is looked for, in characters. */
    private static final int NEARBY = 400;

    /** How long what joins two dates may be, in characters. */
    private static final int LONGEST_CONNECTOR = 20;

    /** How many days of every year one "van elk jaar" may follow. */
    private static final int MOST_YEARLY = 4;

    /** How far the words are read that tell past from future, in characters. */
    private static final int CLAUSE = 120;

    /**
     * A date read.
     *
     * @param words    where and how it stands
     * @param date     what it means
     * @param absolute whether its words leave nothing out
     */
    record Dated(DateExpression words, PartialDate date, boolean absolute) {}

    private final DateWords words;
    private final String text;
    private final @Nullable LocalDate anchor;
    private final List<DateExpression> found;
    private final @Nullable PartialDate[] dates;

    private DateReader(DateWords words, String text, @Nullable LocalDate anchor, List<DateExpression> found) {
        this.words = words;
        this.text = text;
        this.anchor = anchor;
        this.found = found;
        this.dates = new PartialDate[found.size()];
    }

    /**
     * Returns the dates of a text in reading order; without an anchor only those that need none.
     *
     * @param found the expressions of the text as a {@link DateScanner} gives them
     */
    static List<Dated> read(DateWords words, String text, @Nullable LocalDate anchor, List<DateExpression> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        DateReader reader = new DateReader(words, text, anchor, found);
        reader.acceptYears();
        reader.shareBackward();
        reader.reckonRest();
        return reader.result();
    }

    private void acceptYears() {
        YearContext context = new YearContext(words, text);
        for (int i = 0; i < dates.length; i++) {
            DateExpression here = found.get(i);
            if (here.reading() != Reading.ABSOLUTE || here.year() == 0) {
                continue;
            }
            if (!here.isBareYear()) {
                dates[i] = new PartialDate(here.year(), here.month(), here.day());
                continue;
            }
            boolean linked = i > 0 && dates[i - 1] != null && found.get(i - 1).month() == 0 && isJoined(i - 1);
            if (isSchoolYearPair(i)
                    && context.isParliamentary(here.start(), found.get(i + 1).end())) {
                i++;
            } else if (linked && here.year() >= 1900 && !context.isFollowedByUnit(here.end())
                    || i > 0
                            && dates[i - 1] != null
                            && found.get(i - 1).isBareYear()
                            && Math.abs(found.get(i - 1).year() - here.year()) <= 10
                            && context.isAdded(found.get(i - 1).end(), here.start(), here.end())
                    || context.isYear(here.start(), here.end(), here.year())) {
                dates[i] = new PartialDate(here.year(), 0, 0);
            }
        }
    }

    /** Returns whether a year and the one after it follow, with a dash or stroke between: "2018–2019". */
    private boolean isSchoolYearPair(int index) {
        if (index + 1 >= dates.length) {
            return false;
        }
        DateExpression next = found.get(index + 1);
        String between = text.substring(found.get(index).end(), next.start()).strip();
        return next.isBareYear()
                && next.year() == found.get(index).year() + 1
                && between.length() == 1
                && (between.equals("/") || DateNumbers.isDash(between, 0));
    }

    /** From the end of the text: a number or a bare date takes what it lacks from the date that it is joined to. */
    private void shareBackward() {
        for (int i = dates.length - 2; i >= 0; i--) {
            DateExpression here = found.get(i);
            if (!here.isBare() || !isJoined(i)) {
                continue;
            }
            PartialDate next = dates[i + 1];
            if (next == null && found.get(i + 1).isBare() && found.get(i + 1).month() > 0 && here.loose()) {
                next = reckoned(i + 1);
                dates[i + 1] = next;
            } else if (next == null && !found.get(i + 1).isBare()) {
                next = reckoned(i + 1);
            }
            if (next == null || next.month() == 0) {
                continue;
            }
            if (!here.loose()) {
                if (found.get(i + 1).month() > 0) {
                    dates[i] = DateReckoner.latest(here, next.start());
                }
            } else if (next.day() > here.day()
                    && PartialDate.exists(next.year(), next.month(), here.day())
                    && !isNumbered(here)) {
                dates[i] = new PartialDate(next.year(), next.month(), here.day());
            }
        }
    }

    private boolean isNumbered(DateExpression number) {
        int end = number.start();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && DateNumbers.isLetter(text, start - 1)) {
            start--;
        }
        return words.isAround("numbered", text.substring(start, end));
    }

    private void reckonRest() {
        for (int i = 0; i < dates.length; i++) {
            if (dates[i] == null && !found.get(i).loose() && !(found.get(i).isBareYear())) {
                dates[i] = reckoned(i);
            }
        }
    }

    private @Nullable PartialDate reckoned(int index) {
        DateExpression here = found.get(index);
        if (!here.isBare()) {
            return anchor == null ? null : DateReckoner.reckon(here, anchor, tenseIfNeeded(here));
        }
        boolean announced =
                (here.day() > 0 ? !isImpossibleDay(index) : here.part() || isAnnouncedMonth(index)) && !isYearly(index);
        if (!announced) {
            return null;
        }
        if (index > 0
                && dates[index - 1] != null
                && found.get(index - 1).month() > 0
                && (found.get(index - 1).year() > 0 || isRange(index - 1))
                && isJoined(index - 1)) {
            return DateReckoner.earliest(here, dates[index - 1].start());
        }
        PartialDate inYear = inYearTold(index);
        if (inYear != null) {
            return inYear;
        }
        LocalDate told = toldBefore(index);
        PartialDate near = told == null ? null : DateReckoner.nearest(here, told, Tense.UNKNOWN);
        if (near != null && (anchor == null || Math.abs(ChronoUnit.DAYS.between(told, near.middle())) <= SAME_TIME)) {
            return near;
        }
        return anchor == null ? null : DateReckoner.nearest(here, anchor, tense(here));
    }

    /** "29 februari 2023": the year that follows would belong to the date if the calendar had it. */
    private boolean isImpossibleDay(int index) {
        return index + 1 < dates.length
                && found.get(index + 1).isBareYear()
                && text.substring(found.get(index).end(), found.get(index + 1).start())
                        .isBlank();
    }

    /** "op 1 mei van elk jaar", "jaarlijks op 1 mei", "1 mei en 1 oktober van ieder jaar": days of every year. */
    private boolean isYearly(int index) {
        DateExpression here = found.get(index);
        int last = index;
        while (last + 1 < dates.length
                && last < index + MOST_YEARLY
                && found.get(last + 1).isBare()
                && isJoined(last)) {
            last++;
        }
        return beginsWithAny(text, found.get(last).end(), " van elk ", " van ieder ", " van enig ")
                || endsWithAny(
                        text,
                        here.start(),
                        "jaarlijks op ",
                        "jaarlijks per ",
                        "elk jaar op ",
                        "ieder jaar op ",
                        "jaarlijks in ",
                        "elk jaar in ",
                        "ieder jaar in ");
    }

    private static boolean beginsWithAny(String text, int at, String... words) {
        return Arrays.stream(words).anyMatch(word -> text.startsWith(word, at));
    }

    private static boolean endsWithAny(String text, int end, String... words) {
        return Arrays.stream(words)
                .anyMatch(word -> text.regionMatches(true, end - word.length(), word, 0, word.length()));
    }

    private boolean isAnnouncedMonth(int index) {
        return new YearContext(words, text).isMonth(found.get(index).start())
                || index > 0 && dates[index - 1] != null && found.get(index - 1).month() > 0 && isJoined(index - 1);
    }

    /** "In 2022 is op 13 september …": the sentence has said which year it speaks of. */
    private @Nullable PartialDate inYearTold(int index) {
        DateExpression here = found.get(index);
        for (int i = index - 1; i >= 0 && found.get(i).end() > here.start() - CLAUSE; i--) {
            DateExpression before = found.get(i);
            PartialDate date = dates[i];
            if (date == null || date.month() > 0 && before.year() == 0) {
                continue;
            }
            boolean told = before.isBareYear()
                    && before.start() >= 3
                    && text.regionMatches(true, before.start() - 3, "in ", 0, 3)
                    && (anchor == null || date.year() < anchor.getYear());
            boolean sameSentence = text.substring(before.end(), here.start())
                    .chars()
                    .noneMatch(c -> c == '.' || c == '?' || c == '!' || c == '\n' || c == ';');
            boolean exists = here.day() == 0 || PartialDate.exists(date.year(), here.month(), here.day());
            return told && sameSentence && exists ? new PartialDate(date.year(), here.month(), here.day()) : null;
        }
        return null;
    }

    /** Returns the day of a full date shortly before, if the text speaks of another time than its own there. */
    private @Nullable LocalDate toldBefore(int index) {
        for (int i = index - 1; i >= 0 && found.get(i).end() > found.get(index).start() - NEARBY; i--) {
            PartialDate date = dates[i];
            if (date != null && found.get(i).year() > 0 && date.month() > 0) {
                LocalDate day = date.start();
                boolean other = anchor == null || Math.abs(ChronoUnit.DAYS.between(anchor, day)) > OTHER_TIME;
                return other ? day : null;
            }
        }
        return null;
    }

    private Tense tenseIfNeeded(DateExpression here) {
        if (here.reading() == Reading.PLAN) {
            return tense(here, "past-cue", "plan-cue");
        }
        return here.reading() == Reading.YEAR && here.season() > 0
                ? tense(here, "past-verb", "future-cue")
                : Tense.UNKNOWN;
    }

    private Tense tense(DateExpression here) {
        return tense(here, "past-cue", "future-cue");
    }

    private Tense tense(DateExpression here, String pastCue, String futureCue) {
        int from = here.start();
        while (from > 0 && from > here.start() - CLAUSE && !isClauseEnd(from - 1)) {
            from--;
        }
        int to = here.end();
        while (to < text.length() && to < here.end() + CLAUSE && !isClauseEnd(to)) {
            to++;
        }
        boolean past = false;
        boolean future = false;
        for (String word : text.substring(from, to).toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            past |= words.isAround(pastCue, word);
            future |= words.isAround(futureCue, word);
        }
        if (here.day() > 0 && new YearContext(words, text).isPaperDate(here.start())) {
            return Tense.PAST;
        }
        if (past && !future && new YearContext(words, text).isTerm(here.start())) {
            return Tense.UNKNOWN;
        }
        return past == future ? Tense.UNKNOWN : past ? Tense.PAST : Tense.FUTURE;
    }

    private boolean isClauseEnd(int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return true;
        }
        if (c != '.' && c != '?' && c != '!' || at + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(at + 1);
        return next == ' ' || Character.isUpperCase(next) && at > 0 && Character.isLowerCase(text.charAt(at - 1));
    }

    /** Returns whether what joins an expression to the next makes it the end of the same time: "van december tot februari". */
    private boolean isRange(int index) {
        return words.isAround("range", between(index));
    }

    /** Returns whether nothing but a joining word or sign stands between an expression and the next. */
    private boolean isJoined(int index) {
        return words.isAround("connector", between(index));
    }

    /** Returns the words between an expression and the next, white space folded; empty if there are none or many. */
    private String between(int index) {
        int from = found.get(index).end();
        int to = found.get(index + 1).start();
        if (to - from > LONGEST_CONNECTOR) {
            return "";
        }
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private List<Dated> result() {
        List<Dated> result = new ArrayList<>();
        for (int i = 0; i < dates.length; i++) {
            PartialDate date = dates[i];
            if (date != null) {
                result.add(new Dated(found.get(i), date, found.get(i).year() > 0));
            }
        }
        return result;
    }
}

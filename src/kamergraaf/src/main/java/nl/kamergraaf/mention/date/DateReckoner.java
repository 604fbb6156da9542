package nl.kamergraaf.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a date's words leave out, from the date to which they are relative. "jl." is never in the future, "a.s." never in
 * the past.
 */
final class DateReckoner {

    /** What a date after the anchor must be nearer than one before it, in days: officials write of what was more than of what comes. */
    private static final int FUTURE_HANDICAP = 90;

    /** What a verb in the sentence that tells the future adds to a day that has passed, in days: writers also say "wordt" of papers. */
    private static final int CUE_HANDICAP = 150;

    /** What words that tell the past add to a day to come, in days. */
    private static final int PAST_CUE_HANDICAP = 250;

    /** What a wrong day of the week adds, in days: it tells the year, but people err. */
    private static final int WEEKDAY_HANDICAP = 200;

    /** How many days into a season writers still call it the coming one, and not yet the past one. */
    private static final int SEASON_DAYS = 45;

    private static final int SEASON_MONTHS = 4;

    /** The time of which a sentence speaks. */
    enum Tense {
        PAST,
        FUTURE,
        UNKNOWN
    }

    private DateReckoner() {}

    /** Returns the date meant, or {@code null} if nothing fits. */
    static @Nullable PartialDate reckon(DateExpression words, LocalDate anchor, Tense tense) {
        return switch (words.reading()) {
            case ABSOLUTE -> absolute(words, anchor);
            case PAST -> words.month() > 0 || words.season() > 0 ? latest(words, anchor) : lastWeekday(words, anchor);
            case FUTURE ->
                words.month() > 0 || words.season() > 0 ? earliest(words, anchor) : nextWeekday(words, anchor);
            case NEAREST -> nearest(words, anchor, tense);
            case YEAR ->
                inYear(words, anchor.getYear() + words.shift() + (isSeasonToCome(words, anchor, tense) ? 1 : 0));
            case PLAN -> tense == Tense.FUTURE ? inYear(words, anchor.getYear()) : null;
            case MONTH -> month(anchor.plusMonths(words.shift()));
            case WEEK -> PartialDate.of(anchor.plusWeeks(words.shift()).with(DayOfWeek.of(words.weekday())));
            case OWN -> inMonth(words.day(), anchor);
        };
    }

    /** Returns the latest occurrence that begins on or before {@code limit}. */
    static @Nullable PartialDate latest(DateExpression words, LocalDate limit) {
        for (int year = limit.getYear(); year > limit.getYear() - 9; year--) {
            PartialDate date = inYear(words, year);
            // A season of which little has passed is not yet "afgelopen".
            if (date != null
                    && !occurrence(words, year)
                            .plusDays(words.season() > 0 ? SEASON_DAYS : 0)
                            .isAfter(limit)) {
                return date;
            }
        }
        return null;
    }

    /** Returns the earliest occurrence that does not end before {@code limit}. */
    static @Nullable PartialDate earliest(DateExpression words, LocalDate limit) {
        for (int year = limit.getYear(); year < limit.getYear() + 9; year++) {
            PartialDate date = inYear(words, year);
            if (date != null && !lastDay(words, year).isBefore(limit)) {
                return date;
            }
        }
        return null;
    }

    /** Returns the occurrence nearest to the anchor, the past preferred where the sentence does not speak of the future. */
    static @Nullable PartialDate nearest(DateExpression words, LocalDate anchor, Tense tense) {
        PartialDate best = null;
        long least = Long.MAX_VALUE;
        for (int year = anchor.getYear() - 1; year <= anchor.getYear() + 1; year++) {
            PartialDate date = inYear(words, year);
            if (date == null) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(anchor, date.middle());
            boolean future = days > (words.day() > 0 ? 0 : 15);
            long cost = Math.abs(days)
                    + (future ? FUTURE_HANDICAP : 0)
                    + (future && tense == Tense.PAST ? PAST_CUE_HANDICAP : 0)
                    + (!future && tense == Tense.FUTURE ? CUE_HANDICAP : 0);
            if (words.weekday() > 0 && date.start().getDayOfWeek().getValue() != words.weekday()) {
                cost += WEEKDAY_HANDICAP;
            }
            if (cost < least) {
                least = cost;
                best = date;
            }
        }
        return best;
    }

    /** "dit voorjaar zal ik" in November: the season that the year has had is not meant. */
    private static boolean isSeasonToCome(DateExpression words, LocalDate anchor, Tense tense) {
        return words.season() > 0
                && words.shift() == 0
                && tense == Tense.FUTURE
                && occurrence(words, anchor.getYear()).plusMonths(SEASON_MONTHS).isBefore(anchor);
    }

    private static PartialDate absolute(DateExpression words, LocalDate anchor) {
        if (words.year() > 0) {
            return new PartialDate(words.year(), words.month(), words.day());
        }
        return PartialDate.of(anchor.plusDays(words.shift()));
    }

    private static @Nullable PartialDate inYear(DateExpression words, int year) {
        if (year < 1 || words.day() > 0 && !PartialDate.exists(year, words.month(), words.day())) {
            return null;
        }
        return new PartialDate(year, words.month(), words.day());
    }

    /** Returns the first day of what the words name in a year: a season begins with its first month. */
    private static LocalDate occurrence(DateExpression words, int year) {
        return LocalDate.of(
                year, Math.max(1, words.season() > 0 ? words.season() : words.month()), Math.max(1, words.day()));
    }

    private static LocalDate lastDay(DateExpression words, int year) {
        LocalDate first = occurrence(words, year);
        if (words.day() > 0) {
            return first;
        }
        // A season that has just begun is still "komend".
        return words.season() > 0 ? first.plusDays(SEASON_DAYS) : first.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static PartialDate lastWeekday(DateExpression words, LocalDate anchor) {
        return PartialDate.of(anchor.with(TemporalAdjusters.previous(DayOfWeek.of(words.weekday()))));
    }

    private static PartialDate nextWeekday(DateExpression words, LocalDate anchor) {
        return PartialDate.of(anchor.with(TemporalAdjusters.next(DayOfWeek.of(words.weekday()))));
    }

    private static PartialDate month(LocalDate day) {
        return new PartialDate(day.getYear(), day.getMonthValue(), 0);
    }

    private static @Nullable PartialDate inMonth(int day, LocalDate anchor) {
        return day <= anchor.lengthOfMonth() ? PartialDate.of(anchor.withDayOfMonth(day)) : null;
    }
}

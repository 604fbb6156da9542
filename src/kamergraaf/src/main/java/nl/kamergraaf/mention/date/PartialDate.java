package nl.kamergraaf.mention.date;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year.
 *
 * @param year  1600 to 2149
 * @param month 1 to 12, or 0 for a year
 * @param day   1 to 31, or 0 for a month or a year
 */
record PartialDate(int year, int month, int day) {

    static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns whether the calendar has such a day of that month, in a leap year if the year is 0. */
    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    /** Returns its first day. */
    LocalDate start() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Returns the day by which its distance to others is measured: the day itself, or the middle of the month or year. */
    LocalDate middle() {
        return day > 0 ? start() : month > 0 ? start().plusDays(14) : LocalDate.of(year, 7, 1);
    }

    /** Returns it in ISO 8601, with as many parts as are known. */
    String iso() {
        String iso = String.valueOf(year); // has four digits
        if (month > 0) {
            iso += (month < 10 ? "-0" : "-") + month;
        }
        return day > 0 ? iso + (day < 10 ? "-0" : "-") + day : iso;
    }
}

package nl.kamergraaf.mention.date;

import org.jspecify.annotations.Nullable;

/** Reads the numbers of dates at a place in a text. */
final class DateNumbers {

    private static final int FIRST_YEAR = 1600;

    /** "'40–'45" are years of the war, "'38" is still to come. */
    private static final int FIRST_OF_LAST_CENTURY = 40;

    private static final int LAST_YEAR = 2149;

    private DateNumbers() {}

    static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    static boolean isLetter(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
    }

    static boolean isApostrophe(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '\'' || c == '\u2019' || c == '\u2018' || c == '\u00B4' || c == '`';
    }

    static boolean isDash(String text, int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c == '-' || c >= '\u2010' && c <= '\u2014' || c == '\u2212';
    }

    static int digitsEnd(String text, int at) {
        int end = at;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Returns the number in {@code [from, to)}, at most nine digits. */
    static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    static boolean isYear(int value) {
        return value >= FIRST_YEAR && value <= LAST_YEAR;
    }

    /** Returns the end of a day of the month at {@code at}, its ordinal ending included, or -1. */
    static int dayEnd(String text, int at) {
        int end = digitsEnd(text, at);
        if (end == at || end - at > 2) {
            return -1;
        }
        int day = number(text, at, end);
        if (day < 1 || day > 31) {
            return -1;
        }
        for (String ordinal : new String[] {"ste", "de", "e", "th", "st", "nd", "rd"}) {
            if (text.startsWith(ordinal, end) && !isLetter(text, end + ordinal.length())) {
                return end + ordinal.length();
            }
        }
        return end;
    }

    /**
     * Returns the end of a year at {@code at}, or -1.
     *
     * @param afterMonth whether a month stands before it: then the mark of a footnote may stick to it ("14 juli 20235")
     */
    static int yearEnd(String text, int at, boolean afterMonth) {
        if (isApostrophe(text, at)) {
            int end = digitsEnd(text, at + 1);
            return end == at + 3 && !isLetter(text, end) && !isDash(text, end) ? end : -1;
        }
        int digits = digitsEnd(text, at);
        int end = at + 4;
        if (digits < end || !isYear(number(text, at, end))) {
            return -1;
        }
        if (digits > end) {
            return afterMonth && digits <= end + 2 && !isLetter(text, digits) ? end : -1;
        }
        return endsWell(text, end) || afterMonth && isBeforeDay(text, end) ? end : -1;
    }

    /** "1 januari 2023-31 december 2023" */
    private static boolean isBeforeDay(String text, int end) {
        int day = isDash(text, end) ? dayEnd(text, end + 1) : -1;
        return day > 0 && day + 1 < text.length() && text.charAt(day) == ' ' && isLetter(text, day + 1);
    }

    /** Returns the year that {@link #yearEnd} found, of four digits. */
    static int year(String text, int at) {
        if (isApostrophe(text, at)) {
            int value = number(text, at + 1, at + 3);
            return value < FIRST_OF_LAST_CENTURY ? 2000 + value : 1900 + value;
        }
        return number(text, at, at + 4);
    }

    private static boolean endsWell(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        if (isLetter(text, end)) {
            // The next word sticks to it: "in 2024tegenover".
            for (int i = end; i < end + 3; i++) {
                if (i >= text.length() || !Character.isLowerCase(text.charAt(i))) {
                    return false;
                }
            }
            return !text.startsWith("ste", end);
        }
        char c = text.charAt(end);
        if (c == '/' || isDash(text, end)) {
            return isDigit(text, end + 1)
                    ? digitsEnd(text, end + 1) == end + 5 && isYear(number(text, end + 1, end + 5))
                    : c != '/' || !isLetter(text, end + 1) || Character.isLowerCase(text.charAt(end + 1));
        }
        if (c == '.' || c == ',' || c == ':') {
            boolean address = c == '.' && end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
            return !isDigit(text, end + 1) && !address;
        }
        return c != '_' && c != '=' && c != '%';
    }

    /**
     * Returns a date in digits at {@code at} as {@code {end, year, month, day}}: day, month and year, or year, month and day,
     * with the same dash, stroke or full stop between them; or {@code null}.
     */
    static int @Nullable [] numeric(String text, int at, boolean shortYear) {
        if (at > 0 && (isSeparator(text, at - 1) && isDigit(text, at - 2) || text.charAt(at - 1) == '/')) {
            return null;
        }
        int first = digitsEnd(text, at);
        if (first == at || first - at > 4) {
            return null;
        }
        if (!isSeparator(text, first)) {
            return spaced(text, at, first);
        }
        int second = digitsEnd(text, first + 1);
        if (second == first + 1
                || second - first > 3
                || !isSeparator(text, second)
                || text.charAt(second) != text.charAt(first)) {
            return null;
        }
        int yearAt = second + 1 + (isApostrophe(text, second + 1) ? 1 : 0);
        int third = digitsEnd(text, yearAt);
        if (third == yearAt
                || isLetter(text, third) && text.charAt(third) != 'T'
                || isSeparator(text, third) && isDigit(text, third + 1)) {
            return null;
        }
        int month = number(text, first + 1, second);
        if (first - at == 4 && third - yearAt == 2) {
            return checked(third, number(text, at, first), month, number(text, yearAt, third));
        }
        if (first - at > 2) {
            return null;
        }
        int day = number(text, at, first);
        if (third - yearAt == 4) {
            return checked(third, number(text, yearAt, third), month, day);
        }
        if (third - yearAt == 2 && (shortYear || yearAt > second + 1)) {
            return checked(third, 2000 + number(text, yearAt, third), month, day);
        }
        return null;
    }

    /** "27 - 08 - 2018" */
    private static int @Nullable [] spaced(String text, int at, int first) {
        if (!isSpacedDash(text, first)) {
            return null;
        }
        int second = digitsEnd(text, first + 3);
        if (first - at > 2 || second == first + 3 || second - first > 5 || !isSpacedDash(text, second)) {
            return null;
        }
        int third = digitsEnd(text, second + 3);
        return third - second == 7 && !isLetter(text, third)
                ? checked(
                        third,
                        number(text, second + 3, third),
                        number(text, first + 3, second),
                        number(text, at, first))
                : null;
    }

    private static boolean isSpacedDash(String text, int at) {
        return at + 2 < text.length() && text.charAt(at) == ' ' && isDash(text, at + 1) && text.charAt(at + 2) == ' ';
    }

    private static int @Nullable [] checked(int end, int year, int month, int day) {
        return isYear(year) && PartialDate.exists(year, month, day) ? new int[] {end, year, month, day} : null;
    }

    private static boolean isSeparator(String text, int at) {
        return at >= 0 && at < text.length() && (text.charAt(at) == '/' || text.charAt(at) == '.' || isDash(text, at));
    }
}

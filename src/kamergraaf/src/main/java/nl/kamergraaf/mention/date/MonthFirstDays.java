package nl.kamergraaf.mention.date;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the two days of an English date such as "November 7 and 8, 2023" or "May 3-5, 2024", the first without its year. */
final class MonthFirstDays {

    private static final List<String> JOINTS = List.of(" and ", " & ", " to ", "-", "\u2013", " - ", " \u2013 ");

    private MonthFirstDays() {}

    /**
     * Returns both days, or {@code null} where no such date stands.
     *
     * @param start    where the month begins
     * @param monthEnd where it ends
     */
    static @Nullable List<DateExpression> read(String text, int start, int monthEnd, int month) {
        int first = afterSpace(text, monthEnd);
        int firstEnd = first < 0 ? -1 : DateNumbers.dayEnd(text, first);
        if (firstEnd < 0) {
            return null;
        }
        for (String joint : JOINTS) {
            int second = firstEnd + joint.length();
            int secondEnd = text.startsWith(joint, firstEnd) ? DateNumbers.dayEnd(text, second) : -1;
            if (secondEnd < 0) {
                continue;
            }
            int year = afterSpace(text, text.startsWith(",", secondEnd) ? secondEnd + 1 : secondEnd);
            int yearEnd = year < 0 ? -1 : DateNumbers.yearEnd(text, year, true);
            if (yearEnd < 0) {
                return null;
            }
            int value = DateNumbers.year(text, year);
            int day = DateNumbers.number(text, first, DateNumbers.digitsEnd(text, first));
            int other = DateNumbers.number(text, second, DateNumbers.digitsEnd(text, second));
            if (!PartialDate.exists(value, month, day) || !PartialDate.exists(value, month, other) || day >= other) {
                return null;
            }
            return List.of(
                    DateExpression.day(start, firstEnd, value, month, day),
                    DateExpression.day(second, yearEnd, value, month, other));
        }
        return null;
    }

    private static int afterSpace(String text, int at) {
        return at < text.length() && Character.isSpaceChar(text.charAt(at)) ? at + 1 : -1;
    }
}

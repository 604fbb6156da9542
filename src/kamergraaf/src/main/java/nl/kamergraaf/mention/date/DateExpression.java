package nl.kamergraaf.mention.date;

import nl.kamergraaf.mention.date.DateShapes.Reading;

/**
 * The words of one date, read but not yet reckoned.
 *
 * @param start    offset of its first character
 * @param end      offset after its last character
 * @param reading  how what is left out is found
 * @param year     0 if left out
 * @param month    0 if left out
 * @param day      0 if left out
 * @param weekday  1 for Monday; 0 if left out
 * @param season   the season's first month; 0 if no season
 * @param shift    years, months, weeks or days from the anchor, by the reading
 * @param part     whether it has a word such as "begin" or "eerste kwartaal"
 * @param loose    whether it is a mere number, a day if what follows makes it one
 */
record DateExpression(
        int start,
        int end,
        Reading reading,
        int year,
        int month,
        int day,
        int weekday,
        int season,
        int shift,
        boolean part,
        boolean loose) {

    static DateExpression loose(int start, int end, int day) {
        return new DateExpression(start, end, Reading.NEAREST, 0, 0, day, 0, 0, 0, false, true);
    }

    /** Returns a year that needs no words around it to be one. */
    static DateExpression year(int start, int end, int year) {
        return new DateExpression(start, end, Reading.ABSOLUTE, year, 0, 0, 0, 0, 0, true, false);
    }

    /** Returns a whole date. */
    static DateExpression day(int start, int end, int year, int month, int day) {
        return new DateExpression(start, end, Reading.ABSOLUTE, year, month, day, 0, 0, 0, false, false);
    }

    /** Returns whether it is a year and nothing else. */
    boolean isBareYear() {
        return year > 0 && month == 0 && season == 0 && !part;
    }

    /** Returns whether the year is for the reader to find. */
    boolean isBare() {
        return reading == Reading.NEAREST;
    }
}

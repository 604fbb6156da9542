package nl.kamergraaf.mention.date;

import static nl.kamergraaf.mention.date.DateNumbers.isLetter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads school years and seasons, which are two years: "schooljaar 2022/23". */
final class SchoolYears {

    private SchoolYears() {}

    /** Returns both years if a school year begins at an offset and the word before says that it is no year of parliament, or else {@code null}. */
    static @Nullable List<DateExpression> read(DateWords words, String text, int at) {
        int first = at + 4;
        if (first + 3 > text.length()
                || text.charAt(first) != '/' && !DateNumbers.isDash(text, first)
                || DateNumbers.digitsEnd(text, at) != first
                || DateNumbers.digitsEnd(text, first + 1) != first + 3
                || isLetter(text, first + 3)) {
            return null;
        }
        int year = DateNumbers.number(text, at, first);
        if (!DateNumbers.isYear(year)
                || DateNumbers.number(text, first + 1, first + 3) != (year + 1) % 100
                || !YearContext.announcesSchoolYear(words, text, at)) {
            return null;
        }
        return List.of(DateExpression.year(at, first, year), DateExpression.year(first + 1, first + 3, year + 1));
    }
}

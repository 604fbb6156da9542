package nl.kamergraaf.mention.date;

import java.util.Locale;
import java.util.Optional;

/** What a token of a date is; the names, in lower case with dashes, are those of the lexicon. */
enum WordClass {
    /** A number from 1 to 31. */
    DAY,
    /** Four digits, or two after an apostrophe. */
    YEAR,
    /** A whole date in digits. */
    NUMERIC,
    COMMA,
    MONTH,
    WEEKDAY,
    SEASON,
    PART,
    OF,
    THIS,
    LAST,
    RECENT,
    NEXT,
    COMING,
    PAST,
    FUTURE,
    OWN,
    /** "het einde van het jaar": a part of a year, or of this one where a plan is spoken of. */
    YEAR_END,
    YEAR_WORD,
    MONTH_WORD,
    WEEK_WORD,
    DAY_WORD;

    /** What may stick to words of a period or a part of the year: "ditvoorjaar". */
    static final int RELATIONS = THIS.bit() | LAST.bit() | NEXT.bit() | RECENT.bit() | COMING.bit();

    /** What names a period or a part of the year. */
    static final int PERIODS =
            MONTH.bit() | SEASON.bit() | WEEKDAY.bit() | YEAR_WORD.bit() | MONTH_WORD.bit() | WEEK_WORD.bit();

    /** Words to which the mark of a footnote or the next number may stick: "vorig jaar5". */
    static final int BEFORE_DIGITS = PERIODS | OF.bit();

    /** Returns this class as a bit of a set. */
    int bit() {
        return 1 << ordinal();
    }

    static Optional<WordClass> of(String name) {
        String constant = name.toUpperCase(Locale.ROOT).replace('-', '_');
        for (WordClass each : values()) {
            if (each.name().equals(constant)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}

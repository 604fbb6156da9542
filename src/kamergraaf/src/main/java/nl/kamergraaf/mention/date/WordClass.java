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
    YEAR_WORD,
    MONTH_WORD,
    WEEK_WORD,
    DAY_WORD;

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

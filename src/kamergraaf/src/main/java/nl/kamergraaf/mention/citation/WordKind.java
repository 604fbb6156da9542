package nl.kamergraaf.mention.citation;

import java.util.Locale;

/** What a small word around a reference may be; a word may be several. Named as in {@code lexicon/citation-words.tsv}. */
enum WordKind {
    DEFINITE,
    OWN,
    POSSESSIVE,
    INDEFINITE,
    DEMONSTRATIVE,
    MODIFIER,
    GENERIC,
    SUBJECT,
    CLAUSE,
    ROLE,
    BODY,
    INSIDE,
    VERB,
    STOP,
    TRIM,
    OPENING,
    AGAIN,
    RECKONING,
    CONTINUING,
    BREAKING,
    LABEL,
    UNIQUE,
    DETOUR,
    LAW,
    SCHOLAR,
    INVESTIGATOR;

    /** Returns the name in the list. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the bit that stands for the kind. */
    long bit() {
        return 1L << ordinal();
    }

    /** Returns whether a word is of this kind, told by the bits of its kinds. */
    boolean in(long kinds) {
        return (kinds & bit()) != 0;
    }
}

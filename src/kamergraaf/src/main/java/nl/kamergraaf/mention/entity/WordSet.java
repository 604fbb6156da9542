package nl.kamergraaf.mention.entity;

import java.util.Locale;

/** The sets of the list {@code name-words}: words that tell a person or an organisation. */
enum WordSet {
    /** Given names. */
    FIRST_NAMES(true),
    /** What stands within a surname in lower case: van, der, 't. */
    PARTICLES(false),
    /** What announces a person: lid, minister, mevrouw. */
    ROLES(false),
    /** What announces several persons: leden, heren. */
    PLURAL_ROLES(false),
    /** Professions with which a person is announced: "huisarts Wilg". */
    OCCUPATIONS(false),
    /** Ends of such professions: "klimaatcommissaris Wilg". */
    OCCUPATION_ENDS(false),
    /** Professions after which a given name and a surname follow, or a subject: "directeur Zorg". */
    CALLINGS(false),
    /** Roles after which a surname may begin in lower case: "de heer van den Berg". */
    FORMS_OF_ADDRESS(false),
    /** Roles after which no portfolio follows: "DE LEDEN VAN DAM EN …". */
    MEMBERS(false),
    /** Academic and other titles before a name. */
    TITLES(false),
    /** Words that begin a sentence and no name. */
    FUNCTION_WORDS(false),
    /** Surnames that are ordinary words too. */
    ORDINARY(false),
    /** Given names that at the beginning of a sentence are rather another word: Bent, Rust. */
    AMBIGUOUS(false),
    /** Words with which the name of a body begins. */
    HEADS(true),
    /** Such words that are names only with what they are for: "Raad voor …". */
    CONNECTED_HEADS(true),
    /** Words with which the name of a body ends. */
    TAILS(true),
    /** Ends of one-word names of bodies. */
    SUFFIXES(true),
    /** Ends of words that tell a body only where an abbreviation in brackets follows: Ondersteuningsgroep. */
    TELLING_SUFFIXES(true),
    /** Words that end like a body and are none, or that make a law or plan of a name. */
    NO_BODY(true),
    /** Lower-case nouns that announce a body: vakbond, adviesbureau. */
    LABELS(true),
    /** Ends of such nouns. */
    LABEL_SUFFIXES(true),
    /** Words within the name of a body that are in lower case: van, voor, of, and. */
    CONNECTORS(true),
    /** Words at the beginning of a note that are no medium. */
    NO_MEDIUM(false),
    /** Words, and ends of words, that say what happens to a body and begin no name: "Oprichting Stichting Wilgen". */
    PROCESSES(false),
    /** Abbreviations of bodies that are words in a heading all in capitals: "MOTIE VAN HET LID". */
    CAPITAL_WORDS(true),
    /** What bears a person's name and is none, also as an end: "Prins Wilgbrug". */
    NO_PERSON(true),
    /** Places that stand where a person or body may stand. */
    PLACES(true);

    private final boolean exact;

    WordSet(boolean exact) {
        this.exact = exact;
    }

    /** Returns whether a word belongs to the set only in the very letters of the list. */
    boolean isExact() {
        return exact;
    }

    /** Returns the name in the list. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    long bit() {
        return 1L << ordinal();
    }
}

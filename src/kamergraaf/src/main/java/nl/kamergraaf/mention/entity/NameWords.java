package nl.kamergraaf.mention.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;

/** The words that tell a person or an organisation, by the sets of the list {@code name-words}. */
final class NameWords {

    /** Given names. */
    static final String FIRST_NAMES = "first-names";
    /** What stands within a surname in lower case: van, der, 't. */
    static final String PARTICLES = "particles";
    /** What announces a person: lid, minister, mevrouw. */
    static final String ROLES = "roles";
    /** What announces several persons: leden, heren. */
    static final String PLURAL_ROLES = "plural-roles";
    /** Roles after which a surname may begin in lower case: "de heer van den Berg". */
    static final String FORMS_OF_ADDRESS = "forms-of-address";
    /** Roles after which no portfolio follows: "DE LEDEN VAN DAM EN …". */
    static final String MEMBERS = "members";
    /** Academic and other titles before a name. */
    static final String TITLES = "titles";
    /** Words that begin a sentence and no name. */
    static final String FUNCTION_WORDS = "function-words";
    /** Words with which the name of a body begins. */
    static final String HEADS = "heads";
    /** Such words that are names only with what they are for: "Raad voor …". */
    static final String CONNECTED_HEADS = "connected-heads";
    /** Words with which the name of a body ends. */
    static final String TAILS = "tails";
    /** Ends of one-word names of bodies. */
    static final String SUFFIXES = "suffixes";
    /** Words that end like a body and are none, or that make a law or plan of a name. */
    static final String NO_BODY = "no-body";
    /** Lower-case nouns that announce a body: vakbond, adviesbureau. */
    static final String LABELS = "labels";
    /** Ends of such nouns. */
    static final String LABEL_SUFFIXES = "label-suffixes";
    /** Words within the name of a body that are in lower case: van, voor, of, and. */
    static final String CONNECTORS = "connectors";
    /** Surnames that are ordinary words too. */
    static final String ORDINARY = "ordinary";
    /** Words at the beginning of a note that are no medium. */
    static final String NO_MEDIUM = "no-medium";
    /** Places that stand where a person or body may stand. */
    static final String PLACES = "places";

    private final Map<String, Set<String>> sets = new HashMap<>();

    private NameWords() {}

    static NameWords load() {
        NameWords words = new NameWords();
        for (Table.Row row : Table.load("name-words").rows()) {
            words.sets
                    .computeIfAbsent(row.required("set"), set -> new HashSet<>())
                    .addAll(List.of(row.required("words").split(" +")));
        }
        return words;
    }

    /** Returns the words of a set. */
    Set<String> set(String set) {
        Set<String> words = sets.get(set);
        if (words == null) {
            throw new IllegalArgumentException("name-words.tsv has no set \"" + set + "\"");
        }
        return words;
    }

    /** Returns whether a set has a word, in the same letters. */
    boolean is(String set, String word) {
        return set(set).contains(word);
    }

    /** Returns whether a set has a word, apart from capitals. */
    boolean isLower(String set, String word) {
        return set(set).contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a word is longer than a suffix of the set by three letters and ends with it. */
    boolean endsLike(String set, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String suffix : set(set)) {
            if (lower.length() >= suffix.length() + 3 && lower.endsWith(suffix)) {
                return true;
            }
        }
        return false;
    }
}

package nl.kamergraaf.lexicon;

/**
 * The words of several lists, each with a number: one look for a word of a text tells all of them what they know of it. Grows while
 * lists are loaded, by one thread, and is only read thereafter.
 */
public final class Vocabulary {

    private final HashIndex numbers = new HashIndex();

    /** Returns the number of a word by its hash; a word that is not there yet gets the next one. */
    int add(long hash) {
        return numbers.add(hash, numbers.size());
    }

    /** Returns the number of a word by its hash, or -1. */
    int find(long hash) {
        return numbers.find(hash);
    }
}

package nl.kamergraaf.mention.citation;

import java.util.Arrays;

/** What was found around a noun, in the words with which the rules say what they need; few at a time, and most nouns have none. */
final class FoundEvidence {

    private static final String[] NONE = {};
    private static final int FEW = 8;

    private String[] words = NONE;
    private int size;

    /** Adds a word, once. */
    void add(String word) {
        if (!contains(word)) {
            words = size == words.length ? Arrays.copyOf(words, size + FEW) : words;
            words[size++] = word;
        }
    }

    boolean contains(String word) {
        for (int i = 0; i < size; i++) {
            if (words[i].equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return size == 0;
    }
}

package nl.kamergraaf.lexicon;

import java.util.HashMap;
import java.util.Map;

/** Up to 64 sets of words by their names; a word may belong to several. Immutable. */
public final class WordSets {

    private final Map<String, Long> bitOfSet;
    private final WordBits words;

    private WordSets(Builder builder) {
        bitOfSet = Map.copyOf(builder.bitOfSet);
        words = WordBits.of(builder.words);
    }

    /** Returns a builder without sets. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether a word, in any case, belongs to a set. */
    public boolean has(String set, String word) {
        return (words.of(word) & bitOfSet.getOrDefault(set, 0L)) != 0;
    }

    /** Collects words. */
    public static final class Builder {

        private final Map<String, Long> bitOfSet = new HashMap<>();
        private final Map<String, Long> words = new HashMap<>();

        private Builder() {}

        /**
         * Adds a word in small letters to a set.
         *
         * @throws IllegalStateException if there are more than 64 sets
         */
        public Builder add(String set, String word) {
            if (bitOfSet.size() == Long.SIZE && !bitOfSet.containsKey(set)) {
                throw new IllegalStateException("one set too many: " + set);
            }
            long bit = bitOfSet.computeIfAbsent(set, any -> 1L << bitOfSet.size());
            words.merge(word, bit, (a, b) -> a | b);
            return this;
        }

        /** Returns the finished sets. */
        public WordSets build() {
            return new WordSets(this);
        }
    }
}

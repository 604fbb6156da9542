package nl.kamergraaf.lexicon;

import java.util.List;

/** Tells what its users want to know of a word at once, in bits of their choice. The same for the same letters at all times. */
@FunctionalInterface
public interface WordTraits {

    /** Tells nothing. */
    WordTraits NONE = word -> 0;

    /** Returns bits for a word in exactly its letters. Everything is known of the word but its traits. */
    long sets(Word word);

    /** Returns bits for how a word ends. */
    default long endings(Word word) {
        return 0;
    }

    /** Returns the traits of all. */
    static WordTraits of(List<WordTraits> all) {
        List<WordTraits> each = List.copyOf(all);
        return new WordTraits() {
            @Override
            public long sets(Word word) {
                return each.stream().mapToLong(traits -> traits.sets(word)).reduce(0, (a, b) -> a | b);
            }

            @Override
            public long endings(Word word) {
                return each.stream().mapToLong(traits -> traits.endings(word)).reduce(0, (a, b) -> a | b);
            }
        };
    }
}

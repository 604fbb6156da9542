package nl.kamergraaf.lexicon;

/** Tells what its users want to know of a word at once, in bits of their choice. The same for the same letters at all times. */
public interface WordTraits {

    /** Tells nothing. */
    WordTraits NONE = new WordTraits() {
        @Override
        public long sets(Word word) {
            return 0;
        }

        @Override
        public long endings(Word word) {
            return 0;
        }
    };

    /** Returns bits for a word in exactly its letters. Everything is known of the word but its traits. */
    long sets(Word word);

    /** Returns bits for how a word ends. Its {@link Word#sets()} are known. */
    long endings(Word word);
}

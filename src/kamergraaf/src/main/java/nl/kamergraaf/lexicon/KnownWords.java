package nl.kamergraaf.lexicon;

import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Remembers words of the texts that were read, so that what is to be known of one need not be found out again: texts of one language
 * consist of the same words for the most part. It remembers a bounded number, and where two words want the same place the later one
 * takes it; as a {@link Word} depends on its letters alone, nobody sees a difference but in time.
 *
 * <p>For any number of threads, without locks: words are immutable, so that a thread sees either a whole one at a place or none.
 */
public final class KnownWords {

    private static final int MANY = 1 << 15;
    private static final int FEW = 1 << 8;

    /** In how many places beside each other a word may lie. */
    private static final int WAYS = 4;

    /** The golden ratio as a 64-bit number, the multiplier of Fibonacci hashing. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Vocabulary vocabulary;
    private final @Nullable IntPredicate known;
    private final WordTraits traits;
    private final long watched;
    private final long noticed;

    private final @Nullable Word[] words;

    /** For each place a part of the hash of its word, or of one that was there: spares most looks at words that are others. */
    private final byte[] hints;

    private final int shift;

    /**
     * Remembers nothing yet.
     *
     * @param known tells by their numbers in the vocabulary which words stay as they are, while others are taken apart where they stand
     *     glued together; {@code null} if all do
     * @param watched the bits of the traits for which {@link Tokens#watched()} is made
     * @param noticed the bits of the traits for which {@link Tokens#noticed()} is made
     */
    KnownWords(Vocabulary vocabulary, @Nullable IntPredicate known, WordTraits traits, long watched, long noticed) {
        this(MANY, vocabulary, known, traits, watched, noticed);
    }

    private KnownWords(
            int size,
            Vocabulary vocabulary,
            @Nullable IntPredicate known,
            WordTraits traits,
            long watched,
            long noticed) {
        words = new Word[size];
        hints = new byte[size];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(size);
        this.vocabulary = vocabulary;
        this.known = known;
        this.traits = traits;
        this.watched = watched;
        this.noticed = noticed;
    }

    /** Returns one for short texts whose words stay as they stand. */
    static KnownWords plain() {
        return new KnownWords(FEW, new Vocabulary(), null, WordTraits.NONE, 0, 0);
    }

    /** Returns one for texts whose words stay as they stand, with traits of which some are watched. */
    public static KnownWords plain(WordTraits traits, long watched) {
        return new KnownWords(MANY, new Vocabulary(), null, traits, watched, 0);
    }

    /**
     * Cuts a text into words.
     *
     * @param loose whether the text lost the spaces at its line ends, so that a known word may have any word behind it
     */
    public Tokens cut(String text, boolean loose) {
        return Tokens.unglued(text, this, loose && mends());
    }

    /** Returns the word in the letters of a stretch of a text, of which the {@link Spelling} is known. */
    Word word(char[] text, int start, int end, long spelling) {
        long spread = spelling * SPREAD;
        int home = (int) (spread >>> shift);
        byte hint = (byte) (spread >>> shift - Byte.SIZE);
        for (int way = 0; way < WAYS; way++) {
            if (hints[home ^ way] == hint) {
                Word word = words[home ^ way];
                if (word != null && word.isSpelled(spelling, text, start, end)) {
                    return word;
                }
            }
        }
        Word word = new Word(this, text, start, end);
        int free = freeBeside(home);
        words[free] = word;
        hints[free] = hint;
        return word;
    }

    private int freeBeside(int home) {
        for (int way = 0; way < WAYS; way++) {
            if (words[home ^ way] == null) {
                return home ^ way;
            }
        }
        return home;
    }

    /** Returns the word in the letters of a stretch of a text. */
    Word word(char[] text, int start, int end) {
        return word(text, start, end, Spelling.of(text, start, end));
    }

    /** Returns whether words are taken apart, or joined where a line end broke them, by what is known. */
    boolean mends() {
        return known != null;
    }

    /** Returns where a word ends that has another one glued to it, or -1. */
    int seam(char[] text, int start, int end) {
        int seam = Seams.find(text, start, end, (from, to) -> isKnown(text, from, to));
        return seam < 0 || isKnown(text, start, end) ? -1 : seam;
    }

    /** Returns whether a stretch of a text is a word of those that stay as they are. */
    boolean isKnown(char[] text, int start, int end) {
        return isKnown(find(Letters.spread(Letters.foldedHash(text, start, end))));
    }

    /** Returns whether a word of the vocabulary is one of those that stay as they are. */
    boolean isKnown(int number) {
        return known != null && known.test(number);
    }

    /** Returns the number of a word in the vocabulary by the hash of its folded letters, or -1. */
    int find(long hash) {
        return vocabulary.find(hash);
    }

    /** Returns whether the words have their numbers from a vocabulary. */
    boolean isOf(Vocabulary other) {
        return vocabulary == other;
    }

    /** Returns those of the traits of a word that are watched. */
    long watched(Word word) {
        return word.sets() & watched;
    }

    /** Returns whether a word has a trait that is noticed. */
    boolean isNoticed(Word word) {
        return (word.sets() & noticed) != 0;
    }

    /** Returns what tells the traits of words. */
    WordTraits traits() {
        return traits;
    }
}

package nl.kamergraaf.lexicon;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The words of one document in the letters in which they stand there, each once: what is to be known of a word is found out where it
 * stands first. A paper of a thousand words has some three hundred different ones. To be used by one thread.
 */
public final class DocumentWords {

    private static final int LEAST = 16;

    /** The golden ratio as a 64-bit number, the multiplier of Fibonacci hashing. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final Vocabulary vocabulary;
    private final @Nullable IntPredicate known;

    /** For each place of the hash table the word that lies there and one; at least half of them are empty. */
    private int[] slots;

    private int shift;
    private int size;

    /** For each word the hash of its letters, those letters, and what is known of it. */
    private long[] exact;

    private char[][] texts;
    private int[] starts;
    private int[] lengths;
    private long[] folded;
    private int[] numbers;
    private boolean[] whole;
    private @Nullable String[] strings;

    DocumentWords(Vocabulary vocabulary, @Nullable IntPredicate known, int capacity) {
        this.vocabulary = vocabulary;
        this.known = known;
        exact = new long[capacity];
        texts = new char[capacity][];
        starts = new int[capacity];
        lengths = new int[capacity];
        folded = new long[capacity];
        numbers = new int[capacity];
        whole = new boolean[capacity];
        strings = new String[capacity];
        slots = new int[Math.max(LEAST, 2 * Integer.highestOneBit(capacity))];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(slots.length);
    }

    /** Returns how many there are. */
    public int size() {
        return size;
    }

    /** Returns a word as it stands in the text, without a dash that a lost line break left in it. */
    public String string(int word) {
        String string = strings[word];
        if (string == null) {
            string = new String(texts[word], starts[word], lengths[word]);
            string = isBroken(word) ? string.replace("-", "") : string;
            strings[word] = string;
        }
        return string;
    }

    /** Returns whether a lost line break left a dash in a word. */
    public boolean isBroken(int word) {
        if (lengths[word] < 5 || known == null) {
            return false;
        }
        for (int i = starts[word]; i < starts[word] + lengths[word]; i++) {
            if (texts[word][i] == '-') {
                return true;
            }
        }
        return false;
    }

    /** Returns the word in the letters of a stretch of a text, of which the hash is known. */
    int word(char[] text, int start, int end, long hash) {
        int at = (int) (hash * SPREAD >>> shift);
        for (int slot = slots[at]; slot != 0; slot = slots[at]) {
            if (exact[slot - 1] == hash && isSpelled(slot - 1, text, start, end)) {
                return slot - 1;
            }
            at = at + 1 & slots.length - 1;
        }
        slots[at] = size + 1;
        add(text, start, end, hash);
        return size - 1;
    }

    /** Returns the word in the letters of a stretch of a text. */
    int word(char[] text, int start, int end) {
        long hash = Letters.seed();
        for (int i = start; i < end; i++) {
            hash = Letters.with(hash, text[i]);
        }
        return word(text, start, end, hash);
    }

    /** Returns whether a word stands in the text in exactly these letters. */
    boolean isSpelled(int word, char[] letters) {
        return isSpelled(word, letters, 0, letters.length);
    }

    /** Returns a word's first letter, or the sign that it is. */
    public char first(int word) {
        return texts[word][starts[word]];
    }

    /** Returns whether a word consists of letters and digits; if not, it is a sign. */
    public boolean isWord(int word) {
        return Letters.isInWord(first(word));
    }

    /** Returns whether a word begins with a capital letter. */
    public boolean isCapitalised(int word) {
        return Letters.isCapital(first(word));
    }

    private boolean isSpelled(int word, char[] text, int start, int end) {
        int length = end - start;
        if (length != lengths[word]) {
            return false;
        }
        char[] other = texts[word];
        int offset = starts[word] - start;
        for (int i = start; i < end; i++) {
            if (text[i] != other[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private void add(char[] text, int start, int end, long hash) {
        if (size == exact.length) {
            grow();
        }
        exact[size] = hash;
        texts[size] = text;
        starts[size] = start;
        lengths[size] = end - start;
        folded[size] = Letters.foldedHash(text, start, end);
        numbers[size] = vocabulary.find(Letters.spread(folded[size]));
        whole[size] = known == null
                || end - start < Seams.SHORTEST
                || !isMixed(text, start, end)
                || seam(text, start, end) < 0;
        size++;
        if (2 * size > slots.length) {
            rehash();
        }
    }

    private void grow() {
        int capacity = 2 * size;
        exact = Arrays.copyOf(exact, capacity);
        texts = Arrays.copyOf(texts, capacity);
        starts = Arrays.copyOf(starts, capacity);
        lengths = Arrays.copyOf(lengths, capacity);
        folded = Arrays.copyOf(folded, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        whole = Arrays.copyOf(whole, capacity);
        strings = Arrays.copyOf(strings, capacity);
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        shift--;
        for (int word = 0; word < size; word++) {
            int at = (int) (exact[word] * SPREAD >>> shift);
            while (slots[at] != 0) {
                at = at + 1 & slots.length - 1;
            }
            slots[at] = word + 1;
        }
    }

    /** Returns whether a capital stands within a word, or a digit at its beginning or end. */
    private static boolean isMixed(char[] text, int start, int end) {
        boolean mixed = Letters.isDigit(text[start]) || Letters.isDigit(text[end - 1]);
        for (int i = start + 1; i < end && !mixed; i++) {
            mixed = !Letters.isMark(text[i]) && text[i] != Letters.fold(text[i]);
        }
        return mixed;
    }

    /** Returns where a word ends that has another one glued to it, or -1. */
    int seam(char[] text, int start, int end) {
        int seam = Seams.find(text, start, end, (from, to) -> isKnown(text, from, to));
        return seam < 0 || isKnown(text, start, end) ? -1 : seam;
    }

    /** Returns whether nothing is glued to a word, in a text that did not lose the spaces at its line ends. */
    boolean isWhole(int word) {
        return whole[word];
    }

    /** Returns whether words are taken apart, or joined where a line end broke them, by what is known. */
    boolean mends() {
        return known != null;
    }

    /** Returns whether a word is one of those that stay as they are. */
    boolean isKnown(int word) {
        return known != null && known.test(numbers[word]);
    }

    /** Returns whether a stretch of a text is a word of those that stay as they are. */
    boolean isKnown(char[] text, int start, int end) {
        return known != null && known.test(vocabulary.find(Letters.spread(Letters.foldedHash(text, start, end))));
    }

    /** Returns the hash of a word's folded letters. */
    long hash(int word) {
        return Letters.spread(folded[word]);
    }

    /** Returns the number of a word in a vocabulary, or -1. */
    int number(int word, Vocabulary words) {
        return words == vocabulary ? numbers[word] : words.find(hash(word));
    }
}

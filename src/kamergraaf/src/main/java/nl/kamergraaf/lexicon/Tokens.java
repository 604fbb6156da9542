package nl.kamergraaf.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into words and signs, each with a hash that makes no difference between upper and lower case, letters with and
 * without accents, or the kinds of dash and apostrophe. White space and a dash within a compound ("VN-gezant") are not
 * tokens; a line break is one, so that no phrase runs from one paragraph into the next.
 */
public final class Tokens {

    /** The accents of Latin letters below this code point are folded by a table. */
    private static final int TABLE_SIZE = 0x250;

    private static final long SEED = 0x51_7CC1B7L;

    /** The golden ratio as a 64-bit number, the multiplier of Fibonacci hashing. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final char[] FOLDED = foldingTable();
    private static final boolean[] IN_WORDS = wordTable();
    private static final Vocabulary NO_WORDS = new Vocabulary();

    private final String text;
    private final char[] characters;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int[] numbers;
    private int size;
    private final Vocabulary vocabulary;
    private final @Nullable IntPredicate known;
    private final boolean loose;

    private Tokens(String text, Vocabulary vocabulary, @Nullable IntPredicate known, boolean loose) {
        this.text = text;
        this.vocabulary = vocabulary;
        this.known = known;
        this.loose = loose;
        characters = text.toCharArray();
        int capacity = Math.max(16, text.length() / 5);
        starts = new int[capacity];
        ends = new int[capacity];
        hashes = new long[capacity];
        numbers = new int[capacity];
        scan();
    }

    /** Returns the tokens of a text in reading order. */
    public static Tokens of(String text) {
        return new Tokens(text, NO_WORDS, null, false);
    }

    /** Returns the text that was cut. */
    public String text() {
        return text;
    }

    /** Returns how many tokens there are. */
    public int size() {
        return size;
    }

    /** Returns the offset of a token's first character. */
    public int start(int token) {
        return starts[token];
    }

    /** Returns the offset after a token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** Returns a token's characters as they stand in the text, without a dash that a lost line break left in it. */
    public String word(int token) {
        String word = text.substring(starts[token], ends[token]);
        return known == null || word.length() < 5 || word.indexOf('-') < 0 ? word : word.replace("-", "");
    }

    /** Returns a token's first character. */
    public char first(int token) {
        return characters[starts[token]];
    }

    /** Returns whether a token consists of letters and digits. */
    public boolean isWord(int token) {
        return isWordCharacter(characters[starts[token]]);
    }

    /** Returns whether a token begins with a capital letter. */
    public boolean isCapitalised(int token) {
        return isCapitalisedAt(starts[token]);
    }

    private boolean isCapitalisedAt(int offset) {
        char first = characters[offset];
        return first < 0x80 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(first);
    }

    /** Returns whether nothing stands between a token and the one before it. */
    public boolean isTight(int token) {
        return token > 0 && starts[token] == ends[token - 1];
    }

    /** Returns where the tokens from {@code first} up to and including {@code last} stand. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Returns the hash of a token's folded characters. */
    long hash(int token) {
        return hashes[token];
    }

    /** Returns the number of a token's word in a vocabulary, or -1. */
    int number(int token, Vocabulary words) {
        return words == vocabulary ? numbers[token] : words.find(hashes[token]);
    }

    /** Returns whether a token stands in the text in exactly these letters. */
    boolean isSpelled(int token, char[] letters) {
        int start = starts[token];
        return Arrays.equals(characters, start, ends[token], letters, 0, letters.length);
    }

    /** Returns whether a token is the folded word {@code folded}. */
    boolean is(int token, String folded) {
        int at = starts[token];
        int end = ends[token];
        for (int i = 0; i < folded.length(); i++) {
            while (at < end && isPassedOver(at)) {
                at++;
            }
            if (at == end || fold(characters[at++]) != folded.charAt(i)) {
                return false;
            }
        }
        while (at < end && isPassedOver(at)) {
            at++;
        }
        return at == end;
    }

    private boolean isPassedOver(int at) {
        return isMark(characters[at]) || known != null && isInnerDash(at);
    }

    /** Returns a token's characters folded. */
    String folded(int token) {
        StringBuilder folded = new StringBuilder();
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!isMark(characters[i])) {
                folded.append(fold(characters[i]));
            }
        }
        return folded.toString();
    }

    /**
     * Returns the tokens of a text in which words may stand glued together because a line break was lost ("deNVWAis"), be
     * broken by a dash where a line ended ("Rijkswater-staat"), or carry the mark of a note ("3Kenniscentrum").
     *
     * @param vocabulary the words that are known
     * @param known      tells the words, by their numbers, that stay as they are, or that a broken word makes when it is joined again
     * @param loose      whether the text lost the spaces at its line ends, so that a known word may have any word behind it
     */
    static Tokens unglued(String text, Vocabulary vocabulary, IntPredicate known, boolean loose) {
        return new Tokens(text, vocabulary, known, loose);
    }

    private void scan() {
        int length = characters.length;
        int at = 0;
        while (at < length) {
            char c = characters[at];
            if (c == ' ') {
                at++;
            } else if (isWordCharacter(c)) {
                at = addWord(at);
            } else if (c == '\n' || !isSpace(c) && !isInnerDash(at)) {
                add(at, at + 1, sign(c));
                at++;
            } else {
                at++;
            }
        }
    }

    /** Adds the word that begins at an offset; returns its end. */
    private int addWord(int start) {
        long hash = SEED;
        int changed = 0;
        int at = start;
        while (at < characters.length && isWordCharacter(characters[at])) {
            char c = characters[at];
            if (!isMark(c)) {
                char folded = fold(c);
                hash = hash * FACTOR + folded;
                changed |= at > start ? c ^ folded : 0;
            }
            at++;
        }
        IntPredicate words = known;
        if (words == null) {
            add(start, at, hash);
            return at;
        }
        int end = at < characters.length && characters[at] == '-' ? endOfBroken(start, at, hash, words) : -1;
        if (end >= 0) {
            return end;
        }
        boolean mixed = changed != 0 || isDigit(start) || isDigit(at - 1);
        if (mixed || loose) {
            addParts(start, at, hash, words);
        } else {
            add(start, at, hash);
        }
        return at;
    }

    private boolean isDigit(int at) {
        char c = characters[at];
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private void addParts(int start, int end, long hash, IntPredicate words) {
        int seam = end - start < 4 ? -1 : seam(start, end, hash, words);
        if (seam < 0) {
            add(start, end, hash);
        } else {
            addParts(start, seam, hash(start, seam), words);
            addParts(seam, end, hash(seam, end), words);
        }
    }

    private int seam(int start, int end, long hash, IntPredicate words) {
        int seam = Seams.find(text, start, end, (from, to) -> isKnown(hash(from, to), words));
        if (seam < 0 && loose && end - start > 6 && isCapitalisedAt(start)) {
            boolean follows = size > 0
                    && start == ends[size - 1] + 1
                    && isCapitalisedAt(starts[size - 1])
                    && words.test(numbers[size - 1]);
            seam = Seams.within(text, start, end, follows, (from, to) -> isKnown(hash(from, to), words));
        }
        return seam < 0 || isKnown(hash, words) ? -1 : seam;
    }

    private boolean isKnown(long hash, IntPredicate words) {
        return words.test(vocabulary.find(spread(hash)));
    }

    /** "Rijkswater-staat": returns the end of a known word whose first part ends before a dash, once it is added; else -1. */
    private int endOfBroken(int start, int dash, long hash, IntPredicate words) {
        int at = dash + 1;
        if (at >= text.length()
                || !Character.isLowerCase(characters[at])
                || !Character.isLowerCase(characters[dash - 1])) {
            return -1;
        }
        long whole = hash;
        while (at < text.length() && isWordCharacter(characters[at])) {
            if (!isMark(characters[at])) {
                whole = whole * FACTOR + fold(characters[at]);
            }
            at++;
        }
        if (!isKnown(whole, words)) {
            return -1;
        }
        add(start, at, whole);
        return at;
    }

    private long hash(int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            if (!isMark(characters[i])) {
                hash = hash * FACTOR + fold(characters[i]);
            }
        }
        return hash;
    }

    private static long spread(long hash) {
        return hash ^ (hash >>> 32);
    }

    private static long sign(char c) {
        long hash = SEED;
        return hash * FACTOR + fold(c);
    }

    private void add(int start, int end, long hash) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            numbers = Arrays.copyOf(numbers, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size] = spread(hash);
        numbers[size] = vocabulary.find(hashes[size]);
        size++;
    }

    private boolean isInnerDash(int at) {
        return fold(characters[at]) == '-'
                && at > 0
                && at + 1 < text.length()
                && isWordCharacter(characters[at - 1])
                && isWordCharacter(characters[at + 1]);
    }

    private static boolean isWordCharacter(char c) {
        return c < TABLE_SIZE ? IN_WORDS[c] : Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c);
    }

    private static boolean[] wordTable() {
        boolean[] table = new boolean[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = Character.isLetterOrDigit(c) || isMark(c);
        }
        return table;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370 || c == 0xAD;
    }

    private static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\r'
                || c == 0xA0
                || c == 0x200B
                || c == 0xFEFF
                || c > 0x80 && Character.isSpaceChar(c);
    }

    private static char fold(char c) {
        if (c < TABLE_SIZE) {
            return FOLDED[c];
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    private static char[] foldingTable() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = Character.toLowerCase(parts.charAt(0));
        }
        table['\u0131'] = 'i'; // the Turkish letter without a dot
        table['`'] = '\'';
        table['\u00B4'] = '\'';
        return table;
    }
}

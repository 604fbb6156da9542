package nl.kamergraaf.lexicon;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.LongPredicate;
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

    private final String text;
    private int[] starts;
    private int[] ends;
    private long[] hashes;
    private int size;
    private @Nullable LongPredicate known;

    private Tokens(String text) {
        this.text = text;
        int capacity = Math.max(16, text.length() / 5);
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.hashes = new long[capacity];
    }

    /** Returns the tokens of a text in reading order. */
    public static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
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

    /** Returns a token's characters as they stand in the text. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** Returns whether a token consists of letters and digits. */
    public boolean isWord(int token) {
        return isWordCharacter(text.charAt(starts[token]));
    }

    /** Returns whether a token begins with a capital letter. */
    public boolean isCapitalised(int token) {
        char first = text.charAt(starts[token]);
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

    /** Returns whether a token is the folded word {@code folded}. */
    boolean is(int token, String folded) {
        int at = starts[token];
        int end = ends[token];
        for (int i = 0; i < folded.length(); i++) {
            while (at < end && isMark(text.charAt(at))) {
                at++;
            }
            if (at == end || fold(text.charAt(at++)) != folded.charAt(i)) {
                return false;
            }
        }
        while (at < end && isMark(text.charAt(at))) {
            at++;
        }
        return at == end;
    }

    /** Returns a token's characters folded. */
    String folded(int token) {
        StringBuilder folded = new StringBuilder();
        for (int i = starts[token]; i < ends[token]; i++) {
            if (!isMark(text.charAt(i))) {
                folded.append(fold(text.charAt(i)));
            }
        }
        return folded.toString();
    }

    /**
     * Returns the tokens of a text in which words may stand glued together because a line break was lost ("deNVWAis").
     *
     * @param known words, by their hash, that stay as they are
     */
    static Tokens unglued(String text, LongPredicate known) {
        Tokens tokens = new Tokens(text);
        tokens.known = known;
        tokens.scan();
        return tokens;
    }

    private void scan() {
        int length = text.length();
        int at = 0;
        while (at < length) {
            char c = text.charAt(at);
            if (isWordCharacter(c)) {
                int start = at;
                long hash = SEED;
                do {
                    if (!isMark(c)) {
                        hash = hash * FACTOR + fold(c);
                    }
                    at++;
                } while (at < length && isWordCharacter(c = text.charAt(at)));
                addWord(start, at, hash);
            } else if (c == '\n' || !isSpace(c) && !isInnerDash(at)) {
                add(at, at + 1, sign(c));
                at++;
            } else {
                at++;
            }
        }
    }

    private void addWord(int start, int end, long hash) {
        int seam = known == null ? -1 : Seams.find(text, start, end);
        if (seam < 0 || known == null || known.test(spread(hash))) {
            add(start, end, hash);
        } else {
            addWord(start, seam, hash(start, seam));
            addWord(seam, end, hash(seam, end));
        }
    }

    private long hash(int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            if (!isMark(text.charAt(i))) {
                hash = hash * FACTOR + fold(text.charAt(i));
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
        }
        starts[size] = start;
        ends[size] = end;
        hashes[size++] = spread(hash);
    }

    private boolean isInnerDash(int at) {
        return fold(text.charAt(at)) == '-'
                && at > 0
                && at + 1 < text.length()
                && isWordCharacter(text.charAt(at - 1))
                && isWordCharacter(text.charAt(at + 1));
    }

    private static boolean isWordCharacter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c);
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

package nl.kamergraaf.lexicon;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds phrases letter by letter from a given place on: for words that stand glued to others ("op17 oktober2024"), where cutting
 * the text into words first would lose them. Case, accents, the kinds of dash, apostrophe and white space make no difference,
 * nor whether a dash or a space joins two words, or nothing before a capital; soft
 * hyphens and combining accents are skipped, and so is the hyphen of a word once broken at the end of a line ("okto-ber").
 *
 * <p>Which of the phrases found ends well is for the caller to say: {@link #match} gives all that begin at a place. Immutable.
 */
public final class LetterTrie {

    /** Letters, digits, and the signs that phrases may hold; symbol 0 is no part of a phrase. */
    private static final int SYMBOLS = 64;

    private static final int SPACE = 37;
    private static final int SKIP = 63;
    private static final int TABLE_SIZE = 0x250;
    private static final byte[] SYMBOL = symbols();

    private final char[] edges;
    private final int[] values;

    /** For each two first symbols of a phrase the bits of the symbols that may come next. */
    private final long[] thirds = new long[SYMBOLS * SYMBOLS];

    private LetterTrie(char[] edges, int[] values) {
        this.edges = edges;
        this.values = values;
        for (int first = 1; first < SKIP; first++) {
            int node = edges[first];
            for (int second = 0; node != 0 && second < SYMBOLS; second++) {
                boolean any = second == SKIP || values[node] >= 0 || edges[node * SYMBOLS + SPACE] != 0;
                thirds[first * SYMBOLS + second] = any ? -1L : goingOn(edges[node * SYMBOLS + second]);
            }
        }
    }

    /** Returns the bits of the symbols that may come after a node's second letter, or 0 for no node. */
    private long goingOn(int node) {
        if (node == 0) {
            return 0;
        }
        int first = node * SYMBOLS;
        if (values[node] >= 0 || edges[first + SPACE] != 0) { // before a capital the space may be lost
            return -1L;
        }
        long symbols = 1L << SKIP | 1L << SPACE;
        for (int symbol = 1; symbol < SKIP; symbol++) {
            symbols |= edges[first + symbol] != 0 ? 1L << symbol : 0;
        }
        return symbols;
    }

    /** Returns a builder without phrases. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns whether a phrase may begin at an offset, by three letters: rules out most words of a text before {@link #match}. */
    public boolean mayBegin(char[] text, int at) {
        if (at + 1 >= text.length) {
            return values[edges[symbol(text[at])]] >= 0;
        }
        long third = thirds[symbol(text[at]) * SYMBOLS + symbol(text[at + 1])];
        return third == -1L || (third >>> (at + 2 < text.length ? symbol(text[at + 2]) : 0) & 1) != 0;
    }

    /** The phrases that begin at one place, the longest last. To be used by one thread; saves making one a place. */
    public static final class Matches {

        private int[] ends = new int[8];
        private int[] values = new int[8];
        private int size;

        /** Returns how many there are. */
        public int size() {
            return size;
        }

        /** Returns the offset after phrase {@code index}. */
        public int end(int index) {
            return ends[index];
        }

        /** Returns what phrase {@code index} stands for. */
        public int value(int index) {
            return values[index];
        }

        private void add(int end, int value) {
            if (size == ends.length) {
                ends = Arrays.copyOf(ends, size * 2);
                values = Arrays.copyOf(values, size * 2);
            }
            ends[size] = end;
            values[size++] = value;
        }
    }

    /** Fills {@code found} with the phrases that begin at {@code from}, the longest last; returns whether there are any. */
    public boolean match(char[] text, int from, Matches found) {
        walk(text, from, found);
        return found.size > 0;
    }

    /**
     * Returns whether a phrase may begin at an offset of a stretch that is all that is known of a text: one does, or could if the text went
     * on in the right way.
     */
    public boolean mayBeginIn(char[] stretch, int from) {
        Matches found = new Matches();
        return walk(stretch, from, found) == stretch.length || found.size > 0;
    }

    /** Fills {@code found}; returns where no phrase can go on, or the end of the text. */
    private int walk(char[] text, int from, Matches found) {
        found.size = 0;
        int node = 0;
        int length = text.length;
        int at = from;
        while (at < length) {
            char c = text[at];
            int symbol = symbol(c);
            if (symbol == SKIP && at > from) {
                at++;
                continue;
            }
            int next = edges[node * SYMBOLS + symbol];
            int gap = next == 0 ? edges[node * SYMBOLS + SPACE] : 0;
            if (gap != 0 && isInnerCapital(text, at)) {
                next = edges[gap * SYMBOLS + symbol];
            }
            if (next == 0) {
                if (symbol == SPACE && isBreak(text, at, from)) {
                    at++;
                    continue;
                }
                break;
            }
            at++;
            if (symbol == SPACE) {
                while (at < length && symbol(text[at]) == SPACE) {
                    at++;
                }
            }
            node = next;
            if (values[node] >= 0) {
                found.add(at, values[node]);
            }
        }
        return at;
    }

    /** "VerenigdKoninkrijk": the space between two words was lost. */
    private static boolean isInnerCapital(char[] text, int at) {
        return at > 0 && Character.isUpperCase(text[at]) && Character.isLowerCase(text[at - 1]);
    }

    /** "Tune-sië": the line broke within the word. */
    private static boolean isBreak(char[] text, int at, int from) {
        return text[at] == '-'
                && at > from + 1
                && at + 1 < text.length
                && Character.isLowerCase(text[at - 1])
                && Character.isLowerCase(text[at + 1]);
    }

    private static int symbol(char c) {
        if (c < TABLE_SIZE) {
            return SYMBOL[c];
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> SPACE;
            case '\u2018', '\u2019', '\u201A', '\u201B' -> SYMBOL['\''];
            default -> {
                if (c >= 0x300 && c < 0x370) {
                    yield SKIP;
                }
                yield Character.isSpaceChar(c) ? SPACE : 0;
            }
        };
    }

    private static byte[] symbols() {
        byte[] table = new byte[TABLE_SIZE];
        String signs = "'./,&%$";
        for (char c = 0; c < TABLE_SIZE; c++) {
            char plain = Character.toLowerCase(
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
            if (plain >= 'a' && plain <= 'z') {
                table[c] = (byte) (plain - 'a' + 1);
            } else if (plain >= '0' && plain <= '9') {
                table[c] = (byte) (plain - '0' + 27);
            } else if (plain == ' '
                    || plain == '-'
                    || plain == '\t'
                    || plain == '\n'
                    || plain == '\r'
                    || plain == 0xA0) {
                table[c] = SPACE;
            } else if (signs.indexOf(plain) >= 0) {
                table[c] = (byte) (38 + signs.indexOf(plain));
            }
        }
        table['²'] = table['2'];
        table['\u0131'] = 1 + 'i' - 'a'; // the Turkish letter without a dot
        table['\u00B4'] = table['\''];
        table['`'] = table['\''];
        table['\u00AD'] = SKIP;
        return table;
    }

    /** Collects phrases. */
    public static final class Builder {

        private final List<char[]> nodes = new ArrayList<>();
        private final List<Integer> values = new ArrayList<>();

        private Builder() {
            node();
        }

        private char node() {
            if (nodes.size() > Character.MAX_VALUE) {
                throw new IllegalStateException("too many phrases for one trie: " + values.size());
            }
            nodes.add(new char[SYMBOLS]);
            values.add(-1);
            return (char) (nodes.size() - 1);
        }

        /**
         * Adds a phrase; one that was added before keeps its value.
         *
         * @param value not negative
         * @throws IllegalArgumentException if the phrase is empty or holds a character that no phrase can hold
         */
        public Builder add(String phrase, int value) {
            if (phrase.isEmpty() || value < 0) {
                throw new IllegalArgumentException("no phrase or a negative value: \"" + phrase + "\", " + value);
            }
            int node = 0;
            for (int i = 0; i < phrase.length(); i++) {
                int symbol = symbol(phrase.charAt(i));
                if (symbol == 0 || symbol == SKIP) {
                    throw new IllegalArgumentException(
                            "\"" + phrase.charAt(i) + "\" cannot stand in a phrase: \"" + phrase + "\"");
                }
                if (symbol == SPACE && i > 0 && symbol(phrase.charAt(i - 1)) == SPACE) {
                    continue;
                }
                char next = nodes.get(node)[symbol];
                if (next == 0) {
                    next = node();
                    nodes.get(node)[symbol] = next;
                }
                node = next;
            }
            if (values.get(node) < 0) {
                values.set(node, value);
            }
            return this;
        }

        /** Returns the finished trie. */
        public LetterTrie build() {
            char[] edges = new char[nodes.size() * SYMBOLS];
            for (int i = 0; i < edges.length; i++) {
                edges[i] = nodes.get(i / SYMBOLS)[i % SYMBOLS];
            }
            return new LetterTrie(
                    edges, values.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}

package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * Finds the rules that may begin at a word: those whose anchor is the word, or ("*brief") its end. The anchors are kept back to
 * front, so that one walk from the end of the word finds all of them and most words end after two letters. Immutable.
 *
 * @param <T> what an anchor leads to
 */
final class Anchors<T> {

    private static final int LATIN = 0x250;

    /** More than the letters that anchors are written with; letter 0 is none of them. */
    private static final int LETTERS = 32;

    private static final int ROOT = 0;

    /** For each character the number of the letter that it is, in either case. */
    private final byte[] letters;

    /** For each node the nodes that the letters lead to, 0 for none. */
    private final short[] next;

    private final List<Node<T>> nodes;

    /** For each two last letters of a word, the last one first, the bits of those before them that an anchor may have; letter 0 is none. */
    private final int[] thirds = new int[LETTERS * LETTERS];

    private Anchors(byte[] letters, short[] next, List<Node<T>> nodes) {
        this.letters = letters;
        this.next = next;
        this.nodes = nodes;
        for (int last = 1; last < LETTERS; last++) {
            for (int second = 0; second < LETTERS; second++) {
                thirds[last * LETTERS + second] = thirds(next[last], second);
            }
        }
    }

    private int thirds(int last, int second) {
        int node = second == 0 ? 0 : next[last * LETTERS + second];
        if (last == ROOT || node == 0) {
            return last != ROOT && nodes.get(last).isAny() ? -1 : 0;
        }
        int bits = nodes.get(node).isAny() ? -1 : 0;
        for (int third = 1; third < LETTERS; third++) {
            bits |= next[node * LETTERS + third] != 0 ? 1 << third : 0;
        }
        return bits;
    }

    /** What anchors lead to that end at a place: as whole words, and as the ends of words, the latter there or on the way. */
    private static final class Node<T> {

        private final List<T> whole = new ArrayList<>();
        private final List<T> suffixes = new ArrayList<>();
        /** For each of the suffixes how many letters more than its own lead to the node. */
        private final List<Integer> before = new ArrayList<>();

        private boolean isAny() {
            return !whole.isEmpty() || !suffixes.isEmpty();
        }
    }

    /** Returns a builder without anchors. */
    static <T> Builder<T> builder() {
        return new Builder<>();
    }

    /**
     * Calls {@code found} with each value whose anchor fits the word between two offsets, and where the anchor begins; the longest anchor
     * first.
     */
    void at(char[] text, int start, int end, ObjIntConsumer<? super T> found) {
        if (!mayEnd(text, start, end)) {
            return;
        }
        int node = ROOT;
        int at = end;
        while (at > start) {
            char c = text[at - 1];
            int to = c < LATIN ? next[node * LETTERS + letters[c]] : 0;
            if (to == 0) {
                break;
            }
            node = to;
            at--;
        }
        Node<T> last = nodes.get(node);
        if (at == start) {
            for (int i = 0; i < last.whole.size(); i++) {
                found.accept(last.whole.get(i), at);
            }
        }
        for (int i = 0; i < last.suffixes.size(); i++) {
            found.accept(last.suffixes.get(i), at + last.before.get(i));
        }
    }

    /** Returns whether an anchor fits the word between two offsets. */
    boolean isAny(char[] text, int start, int end) {
        boolean[] any = new boolean[1];
        at(text, start, end, (value, at) -> any[0] = true);
        return any[0];
    }

    /** Rules out most words by their last three letters. */
    private boolean mayEnd(char[] text, int start, int end) {
        int pair = letter(text, start, end - 1) * LETTERS + letter(text, start, end - 2);
        return (thirds[pair] >>> letter(text, start, end - 3) & 1) != 0;
    }

    private int letter(char[] text, int start, int at) {
        return at >= start && text[at] < LATIN ? letters[text[at]] : 0;
    }

    /** Collects anchors. */
    static final class Builder<T> {

        private final byte[] letters = new byte[LATIN];
        private final List<Node<T>> nodes = new ArrayList<>();
        private final List<Integer> parents = new ArrayList<>();
        private short[] next = new short[LETTERS];
        private byte known;

        private Builder() {
            nodes.add(new Node<>());
            parents.add(ROOT);
        }

        /** Adds an anchor in small letters, with {@code *} before it if it is the end of a word. */
        Builder<T> add(String anchor, T value) {
            boolean suffix = anchor.startsWith("*");
            int node = ROOT;
            for (int i = anchor.length() - 1; i >= (suffix ? 1 : 0); i--) {
                int edge = node * LETTERS + letter(anchor.charAt(i));
                if (next[edge] == 0) {
                    next[edge] = (short) nodes.size();
                    nodes.add(new Node<>());
                    parents.add(node);
                    next = nodes.size() * LETTERS > next.length ? Arrays.copyOf(next, next.length * 2) : next;
                }
                node = next[edge];
            }
            (suffix ? nodes.get(node).suffixes : nodes.get(node).whole).add(value);
            return this;
        }

        private int letter(char c) {
            if (c >= LATIN || known == LETTERS - 1 && letters[c] == 0 || nodes.size() == Short.MAX_VALUE) {
                throw new IllegalArgumentException("anchors with too many letters: " + c);
            }
            if (letters[c] == 0) {
                letters[c] = ++known;
                char capital = Character.toUpperCase(c);
                letters[capital < LATIN ? capital : c] = known;
            }
            return letters[c];
        }

        /** Returns the finished anchors. The builder is not to be used again. */
        Anchors<T> build() {
            for (int i = 1; i < nodes.size(); i++) { // what is nearer to the root has a lower number
                Node<T> node = nodes.get(i);
                Node<T> parent = nodes.get(parents.get(i));
                node.suffixes.forEach(any -> node.before.add(0));
                node.suffixes.addAll(parent.suffixes);
                parent.before.forEach(letters -> node.before.add(letters + 1));
            }
            return new Anchors<>(letters, next, List.copyOf(nodes));
        }
    }
}

package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/**
 * Finds the rules that may begin at a word: those whose anchor is the word, or ("*brief") its end. The anchors are kept back to
 * front, so that one walk from the end of the word finds all of them and most words end after two letters.
 *
 * @param <T> what an anchor leads to
 */
final class Anchors<T> {

    private static final int LATIN = 128;

    /** For each node the nodes that the Latin letters lead to, 0 for none; those of other letters are in a map. */
    private int[] next = new int[LATIN];

    private final Map<Long, Integer> others = new HashMap<>();
    private final List<Node<T>> nodes = new ArrayList<>();

    /** What anchors lead to that end here: as whole words, and as the ends of words. */
    private record Node<T>(int parent, List<T> whole, List<T> suffixes) {}

    /** For each node whether an anchor ends there, or a "*" anchor on the way to it. */
    private boolean[] telling = new boolean[1];

    Anchors() {
        nodes.add(new Node<>(-1, new ArrayList<>(), new ArrayList<>()));
    }

    private int node(int parent) {
        int node = nodes.size();
        nodes.add(new Node<>(parent, new ArrayList<>(), new ArrayList<>()));
        next = Arrays.copyOf(next, nodes.size() * LATIN);
        telling = Arrays.copyOf(telling, nodes.size());
        return node;
    }

    private int next(int node, char letter) {
        return letter < LATIN ? next[node * LATIN + letter] : others.getOrDefault(key(node, letter), 0);
    }

    private static long key(int node, char letter) {
        return (long) node << 16 | letter;
    }

    /** Adds an anchor in small letters, with {@code *} before it if it is the end of a word. */
    void add(String anchor, T value) {
        boolean suffix = anchor.startsWith("*");
        int node = 0;
        for (int i = anchor.length() - 1; i >= (suffix ? 1 : 0); i--) {
            char letter = anchor.charAt(i);
            int to = next(node, letter);
            if (to == 0) {
                to = node(node);
                if (letter < LATIN) {
                    next[node * LATIN + letter] = to;
                } else {
                    others.put(key(node, letter), to);
                }
            }
            node = to;
        }
        (suffix ? nodes.get(node).suffixes : nodes.get(node).whole).add(value);
        for (int i = 0; i < nodes.size(); i++) {
            Node<T> each = nodes.get(i);
            telling[i] = !each.whole.isEmpty() || hasSuffix(each);
        }
    }

    private boolean hasSuffix(Node<T> node) {
        Node<T> at = node;
        while (at.suffixes.isEmpty() && at.parent >= 0) {
            at = nodes.get(at.parent);
        }
        return !at.suffixes.isEmpty();
    }

    /**
     * Calls {@code found} with each value whose anchor fits the word between two offsets, and where the anchor begins; the longest anchor
     * first.
     */
    void at(char[] text, int start, int end, ObjIntConsumer<T> found) {
        int node = 0;
        int at = end;
        while (at > start) {
            int to = next(node, Character.toLowerCase(text[at - 1]));
            if (to == 0) {
                break;
            }
            node = to;
            at--;
        }
        if (!telling[node]) {
            return;
        }
        if (at == start) {
            call(nodes.get(node).whole, at, found);
        }
        while (node >= 0) {
            call(nodes.get(node).suffixes, at, found);
            node = nodes.get(node).parent;
            at++;
        }
    }

    /** Calls {@code found} with the values whose anchor is the whole word between two offsets. */
    void whole(char[] text, int start, int end, ObjIntConsumer<T> found) {
        int node = 0;
        for (int at = end; at > start; at--) {
            node = next(node, Character.toLowerCase(text[at - 1]));
            if (node == 0) {
                return;
            }
        }
        call(nodes.get(node).whole, start, found);
    }

    private static <T> void call(List<T> values, int at, ObjIntConsumer<T> found) {
        for (int i = 0; i < values.size(); i++) {
            found.accept(values.get(i), at);
        }
    }
}

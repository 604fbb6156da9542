package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
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

    /** For each node the node that a letter leads to, 0 for none: Latin letters in an array, others in a map. */
    private final List<int[]> next = new ArrayList<>();

    private final Map<Long, Integer> others = new HashMap<>();
    private final List<List<T>> whole = new ArrayList<>();
    private final List<List<T>> suffixes = new ArrayList<>();

    Anchors() {
        node();
    }

    private int node() {
        next.add(new int[LATIN]);
        whole.add(new ArrayList<>());
        suffixes.add(new ArrayList<>());
        return next.size() - 1;
    }

    private int next(int node, char letter) {
        return letter < LATIN ? next.get(node)[letter] : others.getOrDefault(key(node, letter), 0);
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
                to = node();
                if (letter < LATIN) {
                    next.get(node)[letter] = to;
                } else {
                    others.put(key(node, letter), to);
                }
            }
            node = to;
        }
        (suffix ? suffixes : whole).get(node).add(value);
    }

    /** Calls {@code found} with each value whose anchor fits the word, and where the anchor begins; the longest anchor first. */
    void at(String text, int start, int end, ObjIntConsumer<T> found) {
        call(0, text, start, end, found);
    }

    private void call(int node, String text, int start, int at, ObjIntConsumer<T> found) {
        if (at > start) {
            int to = next(node, Character.toLowerCase(text.charAt(at - 1)));
            if (to > 0) {
                call(to, text, start, at - 1, found);
            }
        }
        if (at == start) {
            for (T value : whole.get(node)) {
                found.accept(value, at);
            }
        }
        for (T value : suffixes.get(node)) {
            found.accept(value, at);
        }
    }
}

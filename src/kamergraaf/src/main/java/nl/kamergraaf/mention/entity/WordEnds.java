package nl.kamergraaf.mention.entity;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ends of words in any case, each with bits; kept back to front. Filled by one thread, read by any number afterwards. */
final class WordEnds {

    private static final int LEAST = 2;
    private static final int LEAST_BEFORE = 3;

    private final Node root = new Node();

    /** What ends of words have in common, seen from behind. */
    private static final class Node {

        private final Map<Character, Node> before = new HashMap<>();
        private long bits;
    }

    /**
     * Adds an end.
     *
     * @throws IllegalArgumentException if it has less than two letters
     */
    void add(String end, long bits) {
        if (end.length() < LEAST) {
            throw new IllegalArgumentException("too short for the end of a word: " + end);
        }
        Node node = root;
        for (int i = end.length() - 1; i >= 0; i--) {
            node = node.before.computeIfAbsent(small(end.charAt(i)), key -> new Node());
        }
        node.bits |= bits;
    }

    /** Returns the bits of all ends with which a word ends that is longer by three letters at least. */
    long of(String word) {
        long found = 0;
        @Nullable Node node = root;
        for (int i = word.length() - 1; i >= LEAST_BEFORE; i--) {
            node = node.before.get(small(word.charAt(i)));
            if (node == null) {
                break;
            }
            found |= node.bits;
        }
        return found;
    }

    private static char small(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}

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

    private final Node<T> root = new Node<>();

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private final List<T> whole = new ArrayList<>();
        private final List<T> suffix = new ArrayList<>();
    }

    /** Adds an anchor in small letters, with {@code *} before it if it is the end of a word. */
    void add(String anchor, T value) {
        boolean suffix = anchor.startsWith("*");
        Node<T> node = root;
        for (int i = anchor.length() - 1; i >= (suffix ? 1 : 0); i--) {
            node = node.next.computeIfAbsent(anchor.charAt(i), any -> new Node<>());
        }
        (suffix ? node.suffix : node.whole).add(value);
    }

    /** Calls {@code found} with each value whose anchor fits the word, and where the anchor begins; the longest anchor first. */
    void at(String text, int start, int end, ObjIntConsumer<T> found) {
        call(root, text, start, end, found);
    }

    private static <T> void call(Node<T> node, String text, int start, int at, ObjIntConsumer<T> found) {
        if (at > start) {
            Node<T> next = node.next.get(Character.toLowerCase(text.charAt(at - 1)));
            if (next != null) {
                call(next, text, start, at - 1, found);
            }
        }
        if (at == start) {
            for (T value : node.whole) {
                found.accept(value, at);
            }
        }
        for (T value : node.suffix) {
            found.accept(value, at);
        }
    }
}

package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;

/** White space in what a head prints over several lines or cells. */
final class Spaces {

    private Spaces() {}

    /** Returns the stretches of a text between its spaces and tabs. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t') {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** Returns a text with one space for each stretch of white space, and none at its ends. */
    static String single(String text) {
        return single(text, ' ');
    }

    /** Returns a text with one space for each stretch of white space or of the borders of cells, and none at its ends. */
    static String singleOfCells(String text) {
        return single(text, '|');
    }

    private static String single(String text, char other) {
        StringBuilder flat = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == other || isSpace(c)) {
                gap = true;
            } else {
                if (gap) {
                    flat.append(' ');
                    gap = false;
                }
                flat.append(c);
            }
        }
        return flat.toString().strip();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }
}

package nl.kamergraaf.structure.head;

import nl.kamergraaf.lexicon.Signs;

/** A printed line, with what is asked of it before any rule is tried on it: many rules are, and few lines can match. */
final class HeadLine {

    /** Nothing. */
    static final HeadLine EMPTY = new HeadLine("");

    private final String text;

    /** -1 until somebody asks. */
    private int digits = -1;

    /** 0 until somebody asks; whoever asks first finds the same. */
    private long signs;

    /** @param text without a line break */
    HeadLine(String text) {
        this.text = text;
    }

    /** Returns how many of the digits 0 to 9 a text has. */
    static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    String text() {
        return text;
    }

    /** Returns the characters of the line, as {@link Signs} has them. */
    long signs() {
        if (signs == 0) {
            signs = Signs.of(text);
        }
        return signs;
    }

    /** Returns how many of the digits 0 to 9 it has. */
    int digits() {
        if (digits < 0) {
            digits = digits(text);
        }
        return digits;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public String toString() {
        return text;
    }
}

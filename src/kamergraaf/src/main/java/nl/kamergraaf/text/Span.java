package nl.kamergraaf.text;

import java.util.Comparator;

/**
 * A half-open range of UTF-16 offsets in some text.
 *
 * @param start offset of the first character, not negative
 * @param end   offset after the last character, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> READING_ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    /** @throws IllegalArgumentException if the range is negative or starts before the text */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
        }
    }

    /** Returns the number of characters covered. */
    public int length() {
        return end - start;
    }

    /** Returns whether nothing is covered. */
    public boolean isEmpty() {
        return start == end;
    }

    /** Returns whether the character at {@code offset} is covered. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Returns whether every character of {@code other} is covered. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Returns whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns this span moved by {@code distance} characters. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }

    /**
     * Returns the characters covered.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return READING_ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "[" + start + ", " + end + ")";
    }
}

package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Clean reading text whose every character knows where in the {@link SourceText} it comes from.
 *
 * <p>The map is a list of pieces: within a piece text and source run in step; a character that was put in (the space that
 * replaces a line break) belongs to the place where it was put.
 */
public final class MappedText implements CharSequence {

    /** No text, from nowhere. */
    public static final MappedText EMPTY = new Builder().build();

    private final String value;
    /** Where each piece starts in the clean text. */
    private final int[] starts;
    /** Where each piece starts in the source. */
    private final int[] sources;

    private MappedText(String value, int[] starts, int[] sources) {
        this.value = value;
        this.starts = starts;
        this.sources = sources;
    }

    /** Returns text that is identical to its source, which starts at {@code sourceOffset}. */
    public static MappedText verbatim(String value, int sourceOffset) {
        return new Builder().append(value, sourceOffset).build();
    }

    /** Returns the clean text. */
    public String value() {
        return value;
    }

    /**
     * Returns the offset in the source of the character at {@code offset}; for the end of the text the offset after its last
     * character.
     *
     * @throws IndexOutOfBoundsException if the offset is outside the text
     */
    public int toSource(int offset) {
        if (offset < 0 || offset > value.length()) {
            throw new IndexOutOfBoundsException("offset " + offset + " in a text of " + value.length());
        }
        if (starts.length == 0) {
            return 0;
        }
        if (offset == value.length() && offset > 0) {
            return toSource(offset - 1) + 1;
        }
        int found = Arrays.binarySearch(starts, offset);
        int piece = found >= 0 ? found : -found - 2;
        return sources[piece] + offset - starts[piece];
    }

    /** Returns the range of the source that {@code span} was made from, including what was left out within it. */
    public Span toSource(Span span) {
        int start = toSource(span.start());
        return new Span(start, span.isEmpty() ? start : Math.max(start, toSource(span.end() - 1) + 1));
    }

    /**
     * Returns the ranges of the source that the characters of {@code span} stand in, in reading order, without what was left
     * out between them.
     *
     * @throws IndexOutOfBoundsException if the span ends after the text
     */
    public List<Span> sources(Span span) {
        Objects.checkFromToIndex(span.start(), span.end(), value.length());
        List<Span> found = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int source = toSource(at);
            int piece = Arrays.binarySearch(starts, at);
            int next = piece >= 0 ? piece + 1 : -piece - 1;
            int end = Math.min(span.end(), next < starts.length ? starts[next] : value.length());
            found.add(new Span(source, source + end - at));
            at = end;
        }
        return found;
    }

    @Override
    public int length() {
        return value.length();
    }

    @Override
    public char charAt(int index) {
        return value.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return value.subSequence(start, end);
    }

    /** Returns the part of this text covered by {@code span}, with its map. */
    public MappedText slice(Span span) {
        Builder builder = new Builder();
        for (int i = span.start(); i < span.end(); i++) {
            builder.append(value.charAt(i), toSource(i));
        }
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MappedText that
                && value.equals(that.value)
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(sources, that.sources);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }

    /** Puts a text together from pieces of the source. */
    public static final class Builder {

        private static final int FEW = 16;

        private char[] text = new char[16 * FEW];
        private int length;
        private int[] starts = new int[FEW];
        private int[] sources = new int[FEW];
        private int pieces;

        /** Adds characters that stand in the source from {@code sourceOffset} on. */
        public Builder append(CharSequence characters, int sourceOffset) {
            if (characters.length() > 0) {
                startPiece(sourceOffset);
                reserve(characters.length());
                for (int i = 0; i < characters.length(); i++) {
                    text[length++] = characters.charAt(i);
                }
            }
            return this;
        }

        /** Adds the characters of {@code source} between two offsets. */
        public Builder append(char[] source, int from, int to) {
            if (from < to) {
                startPiece(from);
                reserve(to - from);
                System.arraycopy(source, from, text, length, to - from);
                length += to - from;
            }
            return this;
        }

        /** Adds one character that stands, or is put in, at {@code sourceOffset}. */
        public Builder append(char character, int sourceOffset) {
            startPiece(sourceOffset);
            reserve(1);
            text[length++] = character;
            return this;
        }

        private void reserve(int more) {
            if (length + more > text.length) {
                text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
            }
        }

        private void startPiece(int sourceOffset) {
            if (pieces > 0 && sources[pieces - 1] + length - starts[pieces - 1] == sourceOffset) {
                return;
            }
            if (pieces == starts.length) {
                starts = Arrays.copyOf(starts, 2 * pieces);
                sources = Arrays.copyOf(sources, 2 * pieces);
            }
            starts[pieces] = length;
            sources[pieces] = sourceOffset;
            pieces++;
        }

        /** Takes away the last {@code count} characters. */
        public Builder dropLast(int count) {
            length -= Math.min(count, length);
            while (pieces > 0 && starts[pieces - 1] >= length) {
                pieces--;
            }
            return this;
        }

        /** Returns how many characters there are so far. */
        public int length() {
            return length;
        }

        /** Returns the last character, or {@code 0} where there is none. */
        public char last() {
            return length == 0 ? 0 : text[length - 1];
        }

        /** Returns the character at an offset of the text so far. */
        public char charAt(int offset) {
            return text[offset];
        }

        /** Returns the text so far between two offsets. */
        public String substring(int from, int to) {
            return new String(text, from, to - from);
        }

        /** Returns the finished text. */
        public MappedText build() {
            return new MappedText(
                    new String(text, 0, length), Arrays.copyOf(starts, pieces), Arrays.copyOf(sources, pieces));
        }
    }
}

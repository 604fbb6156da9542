package nl.kamergraaf.model;

import java.util.List;
import java.util.stream.Collectors;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a document with a role, in clean reading text: lines joined, words mended, footnote marks and everything
 * that interrupted it in the source taken out. Paragraphs are separated by {@code \n}.
 */
public sealed interface Unit {

    /** Returns the unit's name within its document: {@code H}, {@code Q3,5}, {@code A2,3,6}, {@code S1}, {@code F1}. */
    String id();

    /** Returns the kind as the public format names it. */
    String kind();

    /** Returns the clean text, without the heading that introduced it. */
    MappedText text();

    /**
     * Returns the ranges of the source that belong to the unit, in order, headings and white space included. Those of all
     * units, together with the document's furniture, tile the source.
     */
    List<Span> sources();

    /** Returns the marks of footnotes that stood in the text, in reading order. */
    List<NoteMark> noteMarks();

    /**
     * The place of a footnote's mark in a unit's text.
     *
     * @param offset     in the unit's clean text, where the mark stood
     * @param footnoteId id of the {@link Footnote} that it refers to
     */
    record NoteMark(int offset, String footnoteId) {}

    /** Title and opening lines. */
    record Heading(MappedText text, List<Span> sources, List<NoteMark> noteMarks) implements Unit {

        @Override
        public String id() {
            return "H";
        }

        @Override
        public String kind() {
            return "heading";
        }
    }

    /**
     * A question, or several under one heading.
     *
     * @param numbers the numbers in the heading, at least one
     */
    record Question(List<Integer> numbers, MappedText text, List<Span> sources, List<NoteMark> noteMarks)
            implements Unit {

        @Override
        public String id() {
            return "Q" + join(numbers);
        }

        @Override
        public String kind() {
            return "question";
        }
    }

    /**
     * An answer to one question or more.
     *
     * @param numbers the questions that it answers, at least one
     */
    record Answer(List<Integer> numbers, MappedText text, List<Span> sources, List<NoteMark> noteMarks)
            implements Unit {

        @Override
        public String id() {
            return "A" + join(numbers);
        }

        @Override
        public String kind() {
            return "answer";
        }
    }

    /**
     * Running text outside questions and answers.
     *
     * @param id      {@code S1}, {@code S2}, … in reading order
     * @param heading the heading above it, or {@code null}
     */
    record Section(String id, @Nullable String heading, MappedText text, List<Span> sources, List<NoteMark> noteMarks)
            implements Unit {

        @Override
        public String kind() {
            return "section";
        }
    }

    /**
     * A footnote.
     *
     * @param id         {@code F} and the mark; the second series of notes with the same marks gets a letter, {@code F1b}
     * @param mark       as printed, without brackets
     * @param anchoredIn id of the unit whose text carried the mark, or {@code null} if no mark was found
     */
    record Footnote(
            String id,
            String mark,
            @Nullable String anchoredIn,
            MappedText text,
            List<Span> sources,
            List<NoteMark> noteMarks)
            implements Unit {

        @Override
        public String kind() {
            return "footnote";
        }
    }

    private static String join(List<Integer> numbers) {
        return numbers.size() == 1
                ? numbers.get(0).toString()
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}

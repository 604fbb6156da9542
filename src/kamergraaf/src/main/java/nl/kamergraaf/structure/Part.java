package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** A unit while its lines are read. */
final class Part {

    private final String key;
    private final PartHeading.@Nullable Role role;
    private final List<Integer> numbers;
    private final String label;
    private final TextCleaner cleaner;
    private final List<Span> sources = new ArrayList<>();

    /** The range of the source that may still be extended; none where it is empty. */
    private int from;

    private int to;

    /**
     * @param key  the unit's id if it is a section
     * @param role what it is; {@code null} for the document's heading
     * @param content the characters of the whole text
     */
    Part(String key, PartHeading.@Nullable Role role, List<Integer> numbers, String label, char[] content) {
        this.cleaner = new TextCleaner(content);
        this.key = key;
        this.role = role;
        this.numbers = numbers;
        this.label = label;
    }

    boolean isHeading() {
        return role == null;
    }

    boolean isSection() {
        return role == PartHeading.Role.SECTION;
    }

    boolean isQuestion() {
        return role == PartHeading.Role.QUESTION;
    }

    List<Integer> numbers() {
        return numbers;
    }

    TextCleaner cleaner() {
        return cleaner;
    }

    List<Span> sources() {
        List<Span> all = new ArrayList<>(sources);
        if (from < to) {
            all.add(new Span(from, to));
        }
        return all;
    }

    /** Adds a range of the source; one that goes on where the last ended extends it. */
    void add(int start, int end) {
        if (start == to && from < to) {
            to = end;
        } else if (start < end) {
            if (from < to) {
                sources.add(new Span(from, to));
            }
            from = start;
            to = end;
        }
    }

    Unit unit() {
        MappedText text = cleaner.finish();
        List<Span> ranges = List.copyOf(sources());
        List<Unit.NoteMark> marks = cleaner.marks();
        if (role == null) {
            return new Unit.Heading(text, ranges, marks);
        }
        return switch (role) {
            case QUESTION -> new Unit.Question(numbers, text, ranges, marks);
            case ANSWER -> new Unit.Answer(numbers, text, ranges, marks);
            case SECTION -> new Unit.Section(key, label.isEmpty() ? null : label, text, ranges, marks);
        };
    }
}

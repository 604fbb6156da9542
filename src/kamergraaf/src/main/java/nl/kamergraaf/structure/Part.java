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
    private final TextCleaner cleaner = new TextCleaner();
    private final List<Span> sources = new ArrayList<>();

    /**
     * @param key  the unit's id if it is a section
     * @param role what it is; {@code null} for the document's heading
     */
    Part(String key, PartHeading.@Nullable Role role, List<Integer> numbers, String label) {
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
        return sources;
    }

    /** Adds a range of the source; one that goes on where the last ended extends it. */
    void add(Span span) {
        int last = sources.size() - 1;
        if (last >= 0 && sources.get(last).end() == span.start()) {
            sources.set(last, new Span(sources.get(last).start(), span.end()));
        } else if (!span.isEmpty()) {
            sources.add(span);
        }
    }

    Unit unit() {
        MappedText text = cleaner.finish();
        List<Span> ranges = List.copyOf(sources);
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

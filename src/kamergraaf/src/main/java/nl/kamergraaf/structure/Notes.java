package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;

/** The footnotes of a document and their marks: those the markup names, and those that show in the text itself. */
final class Notes {

    private static final int MOST_SERIES = 26;

    private final List<NoteBody> bodies = new ArrayList<>();
    private final List<Cut> marks = new ArrayList<>();
    private final List<Markup> loose = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Notes() {}

    /**
     * Finds all notes of a text.
     *
     * @param headings numbers of questions, which are no marks
     */
    static Notes of(SourceText text, Lines lines, RunningLine running, List<Span> headings) {
        Notes notes = new Notes();
        notes.addMarkup(text, running);
        WrittenNotes.find(lines).forEach(notes::add);
        notes.addPlain(text, lines, running, headings);
        if (text.markup(Markup.Kind.NOTE_MARK).isEmpty()
                && text.markup(Markup.Kind.NOTE).isEmpty()) {
            notes.addMarksWithoutNotes(text.content());
        }
        return notes;
    }

    /** Returns the notes in the order of their series. */
    List<NoteBody> bodies() {
        return Collections.unmodifiableList(bodies);
    }

    /** Returns the lines that hold the number of a note and nothing else, apart from the note. */
    List<Span> numbers() {
        return Collections.unmodifiableList(numbers);
    }

    /** Returns the marks in running text, in no order. */
    List<Cut> marks() {
        return Collections.unmodifiableList(marks);
    }

    /** Returns the marks that the format tells apart, but to which there is no note. */
    List<Markup> loose() {
        return Collections.unmodifiableList(loose);
    }

    private void addMarkup(SourceText text, RunningLine running) {
        Map<String, List<String>> byMark = new HashMap<>();
        int end = 0;
        for (Markup markup : text.markup(Markup.Kind.NOTE)) {
            Span span = aboveFoot(markup.span(), text.content(), running);
            if (span.start() < end || span.isEmpty()) {
                continue;
            }
            end = span.end();
            String id = id(markup.value());
            byMark.computeIfAbsent(markup.value(), mark -> new ArrayList<>()).add(id);
            bodies.add(new NoteBody(id, markup.value(), span, withoutMark(text.content(), span, markup.value())));
        }
        Map<String, Integer> used = new HashMap<>();
        for (Markup markup : text.markup(Markup.Kind.NOTE_MARK)) {
            List<String> named = byMark.getOrDefault(markup.value(), List.of());
            if (named.isEmpty()) {
                loose.add(markup);
                continue;
            }
            int turn = used.merge(markup.value(), 1, Integer::sum);
            marks.add(new Cut(markup.span(), Cut.Kind.MARK, named.get(Math.min(turn, named.size()) - 1)));
        }
    }

    /** A note without the running line of its page, where that stands right below it. */
    private static Span aboveFoot(Span note, String content, RunningLine running) {
        int end = note.end();
        while (end > note.start()) {
            int line = content.lastIndexOf('\n', end - 2) + 1;
            int from = Math.max(line, note.start());
            while (from < end && Lines.isSpace(content.charAt(from))) {
                from++;
            }
            if (line <= note.start() || from < end && !running.at(from)) {
                break;
            }
            end = line;
        }
        return new Span(note.start(), end);
    }

    private void addPlain(SourceText text, Lines lines, RunningLine running, List<Span> headings) {
        List<Span> taken = new ArrayList<>(headings);
        for (NoteBody body : bodies) {
            taken.add(body.source());
        }
        for (Markup markup : text.markup(Markup.Kind.FURNITURE)) {
            taken.add(markup.span());
        }
        for (Cut mark : marks) {
            taken.add(mark.span());
        }
        boolean marked = !bodies.isEmpty();
        for (int series = 0; series < 3; series++) {
            NoteSeries next = new NoteSeries(lines, running, taken, marked);
            List<NoteSeries.Found> found = next.find();
            if (found.isEmpty()) {
                return;
            }
            taken.addAll(next.numbers());
            numbers.addAll(next.numbers());
            for (NoteSeries.Found each : found) {
                add(each);
                taken.add(each.source());
                if (each.mark() != null) {
                    taken.add(each.mark());
                }
            }
        }
    }

    private void add(NoteSeries.Found note) {
        String mark = String.valueOf(note.number());
        String id = id(mark);
        bodies.add(new NoteBody(id, mark, note.source(), note.text()));
        if (note.mark() != null) {
            marks.add(new Cut(note.mark(), Cut.Kind.MARK, id));
        }
    }

    /** Marks to which a copy has no note: of all of them, or of the last ones. */
    private void addMarksWithoutNotes(String content) {
        int last = bodies.size();
        int from = 0;
        for (int i = 0; i < last; i++) {
            NoteBody body = bodies.get(i);
            Cut mark = marks.size() == last ? marks.get(i) : null;
            if (mark == null
                    || !body.mark().equals(String.valueOf(i + 1))
                    || !mark.noteId().equals(body.id())) {
                return;
            }
            from = mark.span().end();
        }
        int number = last;
        for (Span span : LooseMarks.find(content, last, from)) {
            if (bodies.stream().anyMatch(body -> body.source().contains(span.start()))) {
                return;
            }
            number++;
            marks.add(new Cut(span, Cut.Kind.MARK, ""));
            loose.add(new Markup(span, Markup.Kind.NOTE_MARK, String.valueOf(number)));
        }
    }

    private String id(String mark) {
        String id = "F" + mark;
        for (int i = 1; i < MOST_SERIES && !ids.add(id); i++) {
            id = "F" + mark + (char) ('a' + i);
        }
        ids.add(id);
        return id;
    }

    private static Span withoutMark(String content, Span span, String mark) {
        int from = span.start();
        while (from < span.end() && (content.charAt(from) <= ' ' || "[(".indexOf(content.charAt(from)) >= 0)) {
            from++;
        }
        if (mark.isEmpty() || !content.startsWith(mark, from)) {
            return span;
        }
        from += mark.length();
        while (from < span.end() && "]).".indexOf(content.charAt(from)) >= 0) {
            from++;
        }
        return new Span(Math.min(from, span.end()), span.end());
    }
}

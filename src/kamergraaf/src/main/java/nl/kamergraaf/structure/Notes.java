package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;

/** The footnotes of a document and their marks: those the markup names, and those that show in the text itself. */
final class Notes {

    private static final int MOST_SERIES = 26;

    private static final Pattern AFTER_QUESTION =
            Pattern.compile("\\?[»”’\"']? ?(\\[?(\\d{1,2})[\\])])(?=[ \\t\u00a0]*(?:\n|$))");

    private final List<NoteBody> bodies = new ArrayList<>();
    private final List<Cut> marks = new ArrayList<>();
    private final List<Markup> loose = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private Notes() {}

    /** Finds all notes of a text. */
    static Notes of(SourceText text, Lines lines, RunningLine running) {
        Notes notes = new Notes();
        notes.addMarkup(text, running);
        notes.addPlain(text, lines, running);
        if (notes.bodies.isEmpty() && notes.loose.isEmpty()) {
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

    private void addPlain(SourceText text, Lines lines, RunningLine running) {
        List<Span> taken = new ArrayList<>();
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
                String mark = String.valueOf(each.number());
                String id = id(mark);
                bodies.add(new NoteBody(id, mark, each.source(), each.text()));
                taken.add(each.source());
                if (each.mark() != null) {
                    marks.add(new Cut(each.mark(), Cut.Kind.MARK, id));
                    taken.add(each.mark());
                }
            }
        }
    }

    /** "Kent u dit bericht? 1)" in a copy that left the notes out: counting up from 1, at the end of a question's line. */
    private void addMarksWithoutNotes(String content) {
        Matcher matcher = AFTER_QUESTION.matcher(content);
        int number = 0;
        for (int at = content.indexOf('?'); at >= 0; at = content.indexOf('?', at + 1)) {
            if (mayBeMarked(content, at)
                    && matcher.region(at, content.length()).lookingAt()
                    && Integer.parseInt(matcher.group(2)) == number + 1) {
                number++;
                Span span = new Span(matcher.start(1), matcher.end(1));
                marks.add(new Cut(span, Cut.Kind.MARK, ""));
                loose.add(new Markup(span, Markup.Kind.NOTE_MARK, matcher.group(2)));
            }
        }
    }

    private static boolean mayBeMarked(String content, int questionMark) {
        char next = questionMark + 2 < content.length() ? content.charAt(questionMark + 1) : '\n';
        return next != '\n' && (Character.isDigit(next) || " [»”’\"'".indexOf(next) >= 0);
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

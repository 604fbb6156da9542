package nl.kamergraaf.structure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Notes that a converter wrote out with signs of its own: "De kabel ligt.[footnoteRef:1] Hij is lang. [1: De Waddenkoerier]", and notes
 * at the end of a page with an arrow behind them that leads back to their marks, "1. De Waddenkoerier ↩︎", with their numbers or without.
 */
final class WrittenNotes {

    private static final String REFERENCE = "[footnoteRef:";
    private static final char ARROW = '↩';
    private static final Pattern MARK = Pattern.compile("\\[footnoteRef:(\\d{1,3})\\]");
    private static final Pattern OPENING = Pattern.compile("\\[(\\d{1,3}):");
    private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,3})(?:[.)\\]]|(?=\\s))\\s*");
    private static final int LONGEST = 4_000;
    private static final int MOST_LINES = 12;

    /** After so many notes in a row without a mark none is looked for. */
    private static final int MOST_UNMARKED = 20;

    private final Lines lines;
    private final String content;
    private final List<NoteSeries.Found> found = new ArrayList<>();

    private WrittenNotes(Lines lines) {
        this.lines = lines;
        this.content = lines.content();
    }

    /** Returns the notes in order; none where no converter left its signs. */
    static List<NoteSeries.Found> find(Lines lines) {
        WrittenNotes notes = new WrittenNotes(lines);
        if (notes.content.contains(REFERENCE)) {
            notes.referred();
        } else if (notes.content.indexOf(ARROW) >= 0) {
            notes.pointed();
        }
        return List.copyOf(notes.found);
    }

    private void referred() {
        Map<Integer, Deque<Integer>> openings = openings();
        Matcher mark = MARK.matcher(content);
        while (mark.find()) {
            int number = Integer.parseInt(mark.group(1));
            Deque<Integer> starts = openings.getOrDefault(number, new ArrayDeque<>());
            while (!starts.isEmpty() && starts.peek() < mark.end()) {
                starts.remove();
            }
            Span note = starts.isEmpty() ? null : bracketed(starts.remove());
            if (note != null) {
                int text = content.indexOf(':', note.start()) + 1;
                found.add(new NoteSeries.Found(
                        number, note, new Span(text, note.end() - 1), new Span(mark.start(), mark.end())));
            }
        }
    }

    /** Returns where notes begin that are written out, by their numbers. */
    private Map<Integer, Deque<Integer>> openings() {
        Map<Integer, Deque<Integer>> openings = new HashMap<>();
        Matcher opening = OPENING.matcher(content);
        while (opening.find()) {
            openings.computeIfAbsent(Integer.valueOf(opening.group(1)), number -> new ArrayDeque<>())
                    .add(opening.start());
        }
        return openings;
    }

    /** Returns what stands in the brackets that open at an offset, with other brackets in it. */
    private @Nullable Span bracketed(int start) {
        int depth = 0;
        for (int at = start; at < Math.min(content.length(), start + LONGEST); at++) {
            char c = content.charAt(at);
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (depth == 0) {
                return new Span(start, at + 1);
            }
        }
        return null;
    }

    private void pointed() {
        List<Span> notes = new ArrayList<>();
        int above = 0;
        for (int line = 0; line < lines.count(); line++) {
            int arrow = lines.isBlank(line) ? -1 : arrow(line);
            if (arrow < 0) {
                continue;
            }
            int first = line;
            while (first > above && line - first < MOST_LINES && !lines.isBlank(first - 1) && !isNumbered(first)) {
                first--;
            }
            notes.add(new Span(lines.start(first), Math.min(content.length(), lines.end(line) + 1)));
            above = line + 1;
        }
        if (notes.isEmpty()) {
            return;
        }
        NoteMarks marks = new NoteMarks(content, List.copyOf(notes));
        int limit = notes.get(0).start();
        int last = 0;
        int unmarked = 0;
        int number = 0;
        for (Span note : notes) {
            int from = visible(note);
            Matcher printed = NUMBER.matcher(content).region(from, note.end());
            boolean numbered = printed.lookingAt() && Integer.parseInt(printed.group(1)) == number + 1;
            number++;
            Span mark = unmarked < MOST_UNMARKED ? marks.find(number, last, limit, false) : null;
            unmarked = mark == null ? unmarked + 1 : 0;
            last = mark == null ? last : mark.end();
            int end = content.lastIndexOf(ARROW, note.end() - 1);
            found.add(new NoteSeries.Found(number, note, new Span(numbered ? printed.end() : from, end), mark));
        }
    }

    private boolean isNumbered(int line) {
        return Character.isDigit(lines.first(line))
                && NUMBER.matcher(content)
                        .region(lines.visible(line), lines.end(line))
                        .lookingAt();
    }

    private int visible(Span note) {
        int from = note.start();
        while (from < note.end() && Lines.isSpace(content.charAt(from))) {
            from++;
        }
        return from;
    }

    /** Returns where the arrow stands that ends a line, with the sign that asks for its plain form or without; -1 if none does. */
    private int arrow(int line) {
        int last = lines.end(line) - 1;
        while (last > lines.visible(line)
                && (Lines.isSpace(content.charAt(last)) || content.charAt(last) == '\ufe0e')) {
            last--;
        }
        return content.charAt(last) == ARROW && last > lines.visible(line) ? last : -1;
    }
}

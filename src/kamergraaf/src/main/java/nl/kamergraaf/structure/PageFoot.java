package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The notes at the foot of a page, as programs leave them that turn a PDF into text: each raised number alone on a line, and
 * its note below it. What stood side by side may come out of order: the imprint of the first page between a number and its note,
 * two numbers above their two notes, a number below the last note.
 *
 * @param notes   what each note says, in the order of the numbers
 * @param numbers the lines that hold the numbers
 * @param end     where the foot ends
 */
record PageFoot(List<Note> notes, List<Span> numbers, int end) {

    private static final int MOST_LINES = 80;
    private static final int MOST_NOTES = 30;
    private static final int LONGEST_OPENING = 120;

    /** Lines of a note. */
    private static final int LONGEST_NOTE = 15;

    /**
     * A note of a page's foot.
     *
     * @param number in its series
     * @param text   to the end of its last line
     */
    record Note(int number, Span text) {}

    /** A number with the lines below it, to the next number. */
    private record Entry(int number, List<Integer> lines) {}

    /**
     * Reads the foot that starts with a number on a line of its own.
     *
     * @param line  the line of the number
     * @param first the number
     * @return {@code null} if what follows to the end of the page cannot be the notes from that number on
     */
    static @Nullable PageFoot from(Lines lines, RunningLine running, int line, int first) {
        List<Entry> entries = new ArrayList<>();
        List<Span> numbers = new ArrayList<>();
        int last = Math.min(lines.count(), line + MOST_LINES);
        int at = line;
        while (at < last && !running.endsPage(lines, at)) {
            int from = lines.visible(at);
            int number = lines.isBlank(at) || running.at(from) ? 0 : lines.number(at);
            if (number >= first && number < first + MOST_NOTES) {
                entries.add(new Entry(number, new ArrayList<>()));
                numbers.add(new Span(lines.start(at), Math.min(lines.content().length(), lines.end(at) + 1)));
            } else if (!lines.isBlank(at) && !running.at(from)) {
                String opening = lines.content().substring(from, Math.min(lines.end(at), from + LONGEST_OPENING));
                boolean cell = lines.number(at) > 0; // of a table
                if (cell || PartHeading.at(opening).isPresent()) {
                    return null;
                }
                entries.get(entries.size() - 1).lines.add(at);
            }
            at++;
        }
        boolean open = at == last && last < lines.count();
        List<Note> notes = open ? null : assigned(lines, entries, first);
        return notes == null ? null : new PageFoot(notes, List.copyOf(numbers), lines.start(at));
    }

    /**
     * Returns the last paragraph of a page, which may be a note whose number was left out or came out elsewhere.
     *
     * @param line the line at which the page ends
     * @return {@code null} if no short paragraph stands there by itself
     */
    static @Nullable Span lastParagraph(Lines lines, RunningLine running, int line) {
        int below = line;
        while (below > 0 && isGap(lines, running, below - 1)) {
            below--;
        }
        int above = below;
        while (above > 0 && below - above <= LONGEST_NOTE && !isGap(lines, running, above - 1)) {
            above--;
        }
        boolean apart = below < line && above < below && below - above <= LONGEST_NOTE && opens(lines, above);
        return apart ? new Span(lines.visible(above), lines.end(below - 1)) : null;
    }

    private static boolean isGap(Lines lines, RunningLine running, int line) {
        return lines.isBlank(line) || running.at(lines.visible(line));
    }

    /**
     * Gives each number its lines; {@code null} if numbers are missing or there are fewer lines than numbers. A number above another
     * shares the lines below that; one below all the lines shares those of the number before it.
     */
    private static @Nullable List<Note> assigned(Lines lines, List<Entry> entries, int first) {
        Entry lowest = entries.get(entries.size() - 1);
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> Integer.compare(a.number, b.number));
        List<Note> notes = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> shared = new ArrayList<>();
        for (Entry entry : sorted) {
            if (entry.number != first + notes.size() + numbers.size()) {
                return null;
            }
            boolean below = entry == lowest && entry.lines.isEmpty();
            if (!below && !shared.isEmpty()) {
                if (!divide(lines, shared, numbers, notes)) {
                    return null;
                }
                numbers.clear();
                shared.clear();
            }
            numbers.add(entry.number);
            shared.addAll(entry.lines);
        }
        return divide(lines, shared, numbers, notes) ? List.copyOf(notes) : null;
    }

    /** Divides lines among numbers: as many lines each where they are as many, else at the lines that follow the shortest ones. */
    private static boolean divide(Lines lines, List<Integer> shared, List<Integer> numbers, List<Note> notes) {
        if (shared.size() < numbers.size() || shared.size() > LONGEST_NOTE * numbers.size()) {
            return false;
        }
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        while (starts.size() < numbers.size()) {
            int best = -1;
            for (int i = 1; i < shared.size(); i++) {
                boolean may = !starts.contains(i) && opens(lines, shared.get(i));
                if (may && (best < 0 || length(lines, shared.get(i - 1)) < length(lines, shared.get(best - 1)))) {
                    best = i;
                }
            }
            if (best < 0) {
                return false;
            }
            starts.add(best);
        }
        starts.sort(null);
        for (int i = 0; i < numbers.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : shared.size();
            int from = lines.visible(shared.get(starts.get(i)));
            notes.add(new Note(numbers.get(i), new Span(from, lines.end(shared.get(end - 1)))));
        }
        return true;
    }

    private static boolean opens(Lines lines, int line) {
        char first = lines.first(line);
        return !Character.isLowerCase(first) && !Character.isDigit(first) || lines.content().startsWith("http", lines.visible(line));
    }

    private static int length(Lines lines, int line) {
        return lines.end(line) - lines.visible(line);
    }
}

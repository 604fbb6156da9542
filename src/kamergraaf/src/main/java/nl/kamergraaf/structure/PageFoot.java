package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The notes at the foot of a page, as programs leave them that turn a PDF into text: each raised number alone on a line with
 * its note below it, or at the start of the note. What stood side by side may come out of order: the imprint of the first page between a number and its note,
 * two numbers above their two notes, a number below the last note.
 *
 * @param notes   what each note says, in the order of the numbers
 * @param numbers where the numbers stand, with the space behind them
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

    /** A number with the lines behind and below it, to the next number. */
    private record Entry(int number, List<Span> lines) {}

    /**
     * Reads the foot that starts with a number, on a line of its own or at the start of the note.
     *
     * @param line  the line of the number
     * @param first the number
     * @return {@code null} if what follows to the end of the page cannot be the notes from that number on
     */
    static @Nullable PageFoot from(Lines lines, RunningLine running, int line, int first) {
        String content = lines.content();
        List<Entry> entries = new ArrayList<>();
        List<Span> numbers = new ArrayList<>();
        int last = Math.min(lines.count(), line + MOST_LINES);
        int at = line;
        for (; at < last && !running.endsPage(lines, at); at++) {
            int from = lines.visible(at);
            int end = lines.end(at);
            if (from == end || running.at(from)) {
                continue;
            }
            int number = lines.number(at);
            int next = entries.isEmpty() ? first : entries.get(entries.size() - 1).number + 1;
            int text = number > 0 ? end : behind(content, from, end, next);
            boolean starts = number > 0 ? number >= first && number < first + MOST_NOTES : text > 0;
            if (starts) {
                entries.add(new Entry(number > 0 ? number : next, new ArrayList<>()));
                numbers.add(new Span(lines.start(at), number > 0 ? Math.min(content.length(), end + 1) : text));
            }
            if (number == 0) {
                String opening = content.substring(from, Math.min(end, from + LONGEST_OPENING));
                if (entries.isEmpty() || PartHeading.at(opening).isPresent()) {
                    return null;
                }
                entries.get(entries.size() - 1).lines.add(new Span(starts ? text : from, end));
            } else if (!starts) {
                return null; // the cell of a table
            }
        }
        boolean open = at == last && !(last == lines.count() && running.hasPages());
        List<Note> notes = open || entries.isEmpty() ? null : assigned(content, entries, first);
        return notes == null ? null : new PageFoot(notes, List.copyOf(numbers), lines.start(at));
    }

    /** Returns where a note starts behind its number and a space, at the start of a line; -1 if the line does not start so. */
    private static int behind(String content, int from, int end, int number) {
        String digits = String.valueOf(number);
        int text = from + digits.length();
        if (!content.startsWith(digits, from) || text >= end || !Lines.isSpace(content.charAt(text))) {
            return -1;
        }
        while (text < end && Lines.isSpace(content.charAt(text))) {
            text++;
        }
        return text < end && (!Character.isLowerCase(content.charAt(text)) || content.startsWith("http", text))
                ? text
                : -1;
    }

    /**
     * Returns the last paragraph of a page, which may be a note whose number was left out or came out elsewhere.
     *
     * @param line the line at which the page ends
     * @return {@code null} if no short paragraph stands there by itself
     */
    static @Nullable Span lastParagraph(Lines lines, RunningLine running, int line) {
        int below = line;
        while (below > 0 && line - below <= MOST_LINES && isGap(lines, running, below - 1)) {
            below--;
        }
        int above = below;
        while (above > 0 && below - above <= LONGEST_NOTE && !isGap(lines, running, above - 1)) {
            above--;
        }
        boolean apart = below < line
                && above < below
                && below - above <= LONGEST_NOTE
                && opens(lines.content(), lines.visible(above));
        return apart ? new Span(lines.visible(above), lines.end(below - 1)) : null;
    }

    private static boolean isGap(Lines lines, RunningLine running, int line) {
        return lines.isBlank(line) || running.at(lines.visible(line));
    }

    /**
     * Gives each number its lines; {@code null} if numbers are missing or there are fewer lines than numbers. A number above another
     * shares the lines below that; one below all the lines shares those of the number before it.
     */
    private static @Nullable List<Note> assigned(String content, List<Entry> entries, int first) {
        Entry lowest = entries.get(entries.size() - 1);
        List<Entry> sorted = new ArrayList<>(entries);
        sorted.sort((a, b) -> Integer.compare(a.number, b.number));
        List<Note> notes = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        List<Span> shared = new ArrayList<>();
        for (Entry entry : sorted) {
            if (entry.number != first + notes.size() + numbers.size()) {
                return null;
            }
            boolean below = entry == lowest && entry.lines.isEmpty();
            if (!below && !shared.isEmpty()) {
                if (!divide(content, shared, numbers, notes)) {
                    return null;
                }
                numbers.clear();
                shared.clear();
            }
            numbers.add(entry.number);
            shared.addAll(entry.lines);
        }
        return divide(content, shared, numbers, notes) ? List.copyOf(notes) : null;
    }

    /** Divides lines among numbers: as many lines each where they are as many, else at the lines that follow the shortest ones. */
    private static boolean divide(String content, List<Span> shared, List<Integer> numbers, List<Note> notes) {
        if (shared.size() < numbers.size() || shared.size() > LONGEST_NOTE * numbers.size()) {
            return false;
        }
        List<Integer> starts = new ArrayList<>();
        starts.add(0);
        while (starts.size() < numbers.size()) {
            int best = -1;
            for (int i = 1; i < shared.size(); i++) {
                boolean may =
                        !starts.contains(i) && opens(content, shared.get(i).start());
                if (may
                        && (best < 0
                                || shared.get(i - 1).length()
                                        < shared.get(best - 1).length())) {
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
            int from = shared.get(starts.get(i)).start();
            notes.add(
                    new Note(numbers.get(i), new Span(from, shared.get(end - 1).end())));
        }
        return true;
    }

    private static boolean opens(String content, int from) {
        char first = content.charAt(from);
        return !Character.isLowerCase(first) && !Character.isDigit(first) || content.startsWith("http", from);
    }
}

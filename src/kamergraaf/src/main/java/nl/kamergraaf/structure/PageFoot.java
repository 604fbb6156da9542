package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The notes at the foot of a page, as programs leave them that turn a PDF into text: each raised number alone on a line with
 * its note below it, or at the start of the note. What stood side by side may come out of order: the imprint of the first page between a number and its note,
 * two numbers above their two notes, a number below the last note or below its own, so that the foot begins above its first number.
 *
 * @param notes   what each note says, in the order of the numbers
 * @param numbers where the numbers stand, with the space behind them
 * @param start   where the foot starts
 * @param end     where it ends
 * @param above   whether notes stand above the first number
 */
record PageFoot(List<Note> notes, List<Span> numbers, int start, int end, boolean above) {

    private static final int MOST_LINES = 80;
    private static final int MOST_NOTES = 30;
    private static final int LONGEST_OPENING = 120;

    /**
     * A note of a page's foot.
     *
     * @param number in its series
     * @param text   to the end of its last line
     */
    record Note(int number, Span text) {}

    /**
     * Reads the foot that starts with a number, on a line of its own or at the start of the note.
     *
     * @param line  the line of the number
     * @param first the number
     * @param last  that of the last note before; what stands below may be lower than the first
     * @return {@code null} if what follows to the end of the page cannot be the notes from that number on
     */
    static @Nullable PageFoot from(Lines lines, RunningLine running, int line, int first, int last) {
        String content = lines.content();
        NoteStart starts = new NoteStart(content);
        List<NoteShares.Line> texts = new ArrayList<>();
        List<Integer> before = new ArrayList<>(); // the numbers since the last line of a note
        List<Span> places = new ArrayList<>();
        TreeSet<Integer> numbers = new TreeSet<>();
        boolean gap = false;
        int lastLine = Math.min(lines.count(), line + MOST_LINES);
        int at = line;
        for (; at < lastLine && !running.endsPage(lines, at); at++) {
            int from = lines.visible(at);
            int end = lines.end(at);
            if (from == end || running.at(from)) {
                gap = true;
                continue;
            }
            int number = lines.number(at);
            int next = numbers.isEmpty() ? first : numbers.last() + 1;
            int text = number > 0 ? end : behind(starts, content, from, end, next);
            boolean numbered = number > 0 ? number > last && number < first + MOST_NOTES : text > 0;
            if (numbered) {
                int own = number > 0 ? number : next;
                boolean again = !numbers.add(own);
                if (again && number != running.page(from)) {
                    return null;
                }
                before.add(own);
                places.add(new Span(lines.start(at), number > 0 ? Math.min(content.length(), end + 1) : text));
            }
            if (number == 0) {
                String opening = content.substring(from, Math.min(end, from + LONGEST_OPENING));
                if (numbers.isEmpty() || PartHeading.at(opening).isPresent()) {
                    return null;
                }
                texts.add(new NoteShares.Line(new Span(numbered ? text : from, end), List.copyOf(before), gap));
                before.clear();
                gap = false;
            } else if (!numbered) {
                return null; // the cell of a table
            }
        }
        boolean open = at == lastLine && !(lastLine == lines.count() && running.hasPages());
        if (open || numbers.isEmpty() || numbers.last() - numbers.first() + 1 != numbers.size()) {
            return null;
        }
        int start = line;
        boolean above = texts.size() < numbers.size() || numbers.first() < first;
        if (above) {
            Block block = Block.above(lines, running, line);
            if (block == null || block.count() > NoteShares.LONGEST_NOTE * numbers.size()) {
                return null;
            }
            start = block.from;
            List<NoteShares.Line> upper = new ArrayList<>();
            for (int i = block.from; i < block.to; i++) {
                upper.add(new NoteShares.Line(new Span(lines.visible(i), lines.end(i)), List.of(), false));
            }
            texts.addAll(0, upper);
        }
        List<Note> notes = NoteShares.of(content, texts, numbers.first(), numbers.size());
        return notes == null
                ? null
                : new PageFoot(notes, List.copyOf(places), lines.start(start), lines.start(at), above);
    }

    /** Returns where a note starts behind its number and a space, at the start of a line; -1 if the line does not start so. */
    private static int behind(NoteStart starts, String content, int from, int end, int number) {
        int after = starts.afterDigits(from, number);
        if (after < 0 || after >= end || !Lines.isSpace(content.charAt(after))) {
            return -1;
        }
        int text = starts.skipSpace(after, end);
        return text < end && (!Character.isLowerCase(content.charAt(text)) || starts.opensNote(text)) ? text : -1;
    }

    /**
     * Returns the last paragraph of a page, which may be a note whose number was left out or came out elsewhere.
     *
     * @param line the line at which the page ends
     * @return {@code null} if no short paragraph stands there by itself
     */
    static @Nullable Span lastParagraph(Lines lines, RunningLine running, int line) {
        Block block = isGap(lines, running, line - 1) ? Block.above(lines, running, line) : null;
        return block == null || block.count() > NoteShares.LONGEST_NOTE
                ? null
                : new Span(lines.visible(block.from), lines.end(block.to - 1));
    }

    private static boolean isGap(Lines lines, RunningLine running, int line) {
        return line >= 0 && (lines.isBlank(line) || running.at(lines.visible(line)));
    }

    /** Lines that stand together, with a gap above them. */
    private record Block(int from, int to) {

        /** Returns the block that is the last above a line; {@code null} if it is long or does not open as a note may. */
        static @Nullable Block above(Lines lines, RunningLine running, int line) {
            int below = line;
            while (below > 0 && line - below <= MOST_LINES && isGap(lines, running, below - 1)) {
                below--;
            }
            int from = below;
            while (from > 0 && below - from <= MOST_LINES && !isGap(lines, running, from - 1)) {
                from--;
            }
            boolean apart = from > 0 && from < below && below - from <= MOST_LINES;
            return apart && NoteShares.opens(lines.content(), lines.visible(from)) ? new Block(from, below) : null;
        }

        int count() {
            return to - from;
        }
    }

    /** Returns the lowest number of the notes. */
    int first() {
        return notes.get(0).number();
    }
}

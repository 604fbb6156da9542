package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines at the foot of a page among its notes where their numbers may stand apart from them. The notes stand in order; where each of them
 * begins is told by its number right above it, by another's number there, by a gap, and by a line above that ends short or with a sentence. The
 * division is taken that has most of this.
 */
final class NoteShares {

    /** Lines of a note. */
    static final int LONGEST_NOTE = 15;

    private static final float OWN_NUMBER = 6;
    private static final float NUMBER = 5;
    private static final float GAP = 3;
    private static final float SHORT_LINE = 2;
    private static final float SENTENCE = 1;
    private static final float CLAUSE = -3;

    private final String content;
    private final List<Line> lines;
    private final int first;
    private final int count;
    private final int longest;

    /**
     * A line of a note.
     *
     * @param span    what is seen of it
     * @param numbers that stand between the line before it and it
     * @param gap     whether there is a gap
     */
    record Line(Span span, List<Integer> numbers, boolean gap) {}

    private NoteShares(String content, List<Line> lines, int first, int count) {
        this.content = content;
        this.lines = lines;
        this.first = first;
        this.count = count;
        this.longest = Math.max(
                1, lines.stream().mapToInt(line -> line.span.length()).max().orElse(1));
    }

    /**
     * Divides lines.
     *
     * @param first the number of the first note
     * @param count how many notes there are
     * @return {@code null} if there are too few lines, or too many, or no note may begin where one would have to
     */
    static @Nullable List<PageFoot.Note> of(String content, List<Line> lines, int first, int count) {
        return lines.size() < count || lines.size() > LONGEST_NOTE * count
                ? null
                : new NoteShares(content, lines, first, count).best();
    }

    private @Nullable List<PageFoot.Note> best() {
        int[][] previous = new int[count][lines.size()]; // the line at which the note before starts
        float[] scores = new float[lines.size()];
        Arrays.fill(scores, Float.NEGATIVE_INFINITY);
        scores[0] = 0;
        for (int note = 1; note < count; note++) {
            float[] next = new float[lines.size()];
            Arrays.fill(next, Float.NEGATIVE_INFINITY);
            for (int line = note; line < lines.size(); line++) {
                float start = mayStart(line, note) ? score(line, note) : Float.NEGATIVE_INFINITY;
                for (int from = Math.max(0, line - LONGEST_NOTE); from < line; from++) {
                    if (scores[from] + start > next[line]) {
                        next[line] = scores[from] + start;
                        previous[note][line] = from;
                    }
                }
            }
            scores = next;
        }
        int start = -1;
        for (int line = Math.max(0, lines.size() - LONGEST_NOTE); line < lines.size(); line++) {
            if (scores[line] > (start < 0 ? Float.NEGATIVE_INFINITY : scores[start])) {
                start = line;
            }
        }
        return start < 0 ? null : notes(start, previous);
    }

    private List<PageFoot.Note> notes(int lastStart, int[][] previous) {
        List<PageFoot.Note> notes = new ArrayList<>();
        int start = lastStart;
        int end = lines.size();
        for (int note = count - 1; note >= 0; note--) {
            Span text = new Span(
                    lines.get(start).span.start(), lines.get(end - 1).span.end());
            notes.add(new PageFoot.Note(first + note, text));
            end = start;
            start = previous[note][start];
        }
        Collections.reverse(notes);
        return List.copyOf(notes);
    }

    private boolean mayStart(int line, int note) {
        return lines.size() == count
                || isBelowOwn(line, note)
                || opens(content, lines.get(line).span.start());
    }

    private boolean isBelowOwn(int line, int note) {
        List<Integer> numbers = lines.get(line).numbers;
        return !numbers.isEmpty() && numbers.get(numbers.size() - 1) == first + note;
    }

    private float score(int line, int note) {
        Span above = lines.get(line - 1).span;
        char end = content.charAt(above.end() - 1);
        float score = isBelowOwn(line, note) ? OWN_NUMBER : 0;
        score += lines.get(line).numbers.isEmpty() ? 0 : NUMBER;
        score += lines.get(line).gap ? GAP : 0;
        score += SHORT_LINE * (longest - above.length()) / longest;
        score += ".)»".indexOf(end) >= 0 ? SENTENCE : 0;
        score += ",-–".indexOf(end) >= 0 ? CLAUSE : 0;
        return score;
    }

    /** Returns whether what stands at an offset may begin a note. */
    static boolean opens(String content, int from) {
        char first = content.charAt(from);
        return !Character.isLowerCase(first) && !Character.isDigit(first) || content.startsWith("http", from);
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Parts stretches of text into the lines they were printed in, in a column of one width. Print fills its lines: a line ends
 * where the next word does not fit. In a copy that lost its line ends, then, only the word that crosses the column's edge can
 * hold one.
 *
 * <p>All ways to part a stretch are weighed by how well the words read where they are parted. The lines are the cheapest path
 * over its places: {@code best[j] = min(best[i] + cost(i, j))} over the {@code i} from which a line of the column's width may
 * reach {@code j}. A line has some 150 letters at most, so this is linear in the text.
 */
final class FilledLines {

    /** What a line end costs that left a space behind: in such a copy none does. */
    private static final int AT_SPACE = 2900;

    /** What it costs that the next word would have fitted too. */
    private static final int ROOM = 2000;

    /** What it costs that a paragraph ended, and with it a line of any length. */
    private static final int LAST_LINE = 150;

    private static final int BEYOND = 150;
    private static final int FAR = Integer.MAX_VALUE / 4;

    private final String text;
    private final GluedWords words;
    private final LetterWidths widths;
    private final int column;
    private final int tolerance;

    /**
     * @param column the column's width, as {@code widths} measures it
     */
    FilledLines(String text, GluedWords words, LetterWidths widths, int column) {
        this.text = text;
        this.words = words;
        this.widths = widths;
        this.column = column;
        this.tolerance = column / 80;
    }

    /** Returns whether a stretch is wider than the column. */
    boolean isWide(int start, int end) {
        return widths.of(text, start, end) > column + tolerance;
    }

    /** Returns where the lines of a stretch ended that holds no line end, in order; its own end is none of them. */
    List<Integer> ends(int start, int end) {
        int length = end - start;
        int[] best = new int[length + 1];
        int[] from = new int[length + 1];
        Arrays.fill(best, FAR);
        best[0] = 0;
        for (int i = 0; i < length; i++) {
            if (best[i] < FAR) {
                lines(start, end, i, best, from);
            }
        }
        List<Integer> ends = new ArrayList<>();
        if (best[length] < FAR) {
            for (int at = from[length]; at > 0; at = from[at]) {
                ends.add(start + at);
            }
        }
        Collections.reverse(ends);
        return ends;
    }

    /** Goes through the places where a line may end that begins at {@code i}. */
    private void lines(int start, int end, int i, int[] best, int[] from) {
        int width = 0;
        for (int j = i; j < end - start; j++) {
            width += widths.of(text.charAt(start + j));
            if (width > column + tolerance) {
                return;
            }
            int cost = best[i] + beyond(width);
            if (cost >= best[j + 1]) {
                continue; // whatever it costs to end here
            }
            cost += start + j + 1 == end ? 0 : cost(start + j + 1, end, width);
            if (cost < best[j + 1]) {
                best[j + 1] = cost;
                from[j + 1] = i;
            }
        }
    }

    /** Returns what it costs that a line of this width ends at a place. */
    private int cost(int at, int end, int width) {
        boolean sentence = words.isSentenceEnd(at);
        if (width < column / 2 && !sentence) {
            return FAR;
        }
        int cost = words.isSpace(at - 1) ? AT_SPACE : words.isSpace(at) ? FAR : words.cost(at);
        if (sentence && cost < AT_SPACE) {
            return cost + LAST_LINE;
        }
        if (cost > AT_SPACE || Character.isDigit(text.charAt(at))) {
            return cost; // what follows a number often stays with it
        }
        int rest = text.charAt(at - 1) == '-' ? 0 : widths.of(' ');
        int next = at;
        while (next < end && !words.isSpace(next)) {
            rest += widths.of(text.charAt(next++));
        }
        int room = column - tolerance - width - rest;
        return cost + (room > 0 ? ROOM + room : 0);
    }

    private int beyond(int width) {
        return width > column ? BEYOND + (width - column) * BEYOND : 0;
    }
}

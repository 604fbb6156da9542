package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * Text that kept the layout of pages with two columns ({@code pdftotext -layout}): its lines hold a line of each. The columns of a page are put one
 * after the other, between the lines that run over both. They are columns where many lines have a gap at one place, hardly any runs over it, and
 * both sides are about as wide and hold running text; the cells of a table are narrow or have gaps themselves, and have titles above them.
 */
final class LayoutColumns {

    private static final int LEFTMOST = 20;

    /** No page is so wide that its right column starts farther on. */
    private static final int RIGHTMOST = 300;

    private static final int GAP = 2;
    private static final String INNER_GAP = "   ";
    private static final int FEWEST = 12;
    private static final int SHORTEST = 18;

    /** Of so many lines one may run over both columns. */
    private static final int MOST_CROSSING = 8;

    private static final float MOST_UNLIKE = 1.6f;
    private static final String ENDS = ".?!:;)»";

    private LayoutColumns() {}

    /** Returns the text with the columns of its pages one after the other; the same text where there are none. */
    static String unfolded(String text) {
        if (!text.contains("  ")) {
            return text;
        }
        StringBuilder unfolded = new StringBuilder(text.length());
        boolean changed = false;
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\f', start);
            int end = feed < 0 ? text.length() : feed;
            String page = text.substring(start, end);
            String[] lines = page.split("\n", -1);
            int column = column(lines);
            if (column > 0) {
                changed = true;
                parted(lines, column, unfolded);
            } else {
                unfolded.append(page);
            }
            unfolded.append(feed < 0 ? "" : "\f");
            start = end + 1;
        }
        return changed ? unfolded.toString() : text;
    }

    /** Returns where the right one of two columns starts; 0 where there is one. */
    private static int column(String[] lines) {
        int column = mostUsed(lines);
        if (column == 0) {
            return 0;
        }
        int both = 0;
        int crossing = 0;
        int gaps = 0;
        int seen = 0;
        int left = 0;
        int right = 0;
        int widestLeft = 0;
        int widestRight = 0;
        for (String line : lines) {
            if (line.isBlank()) {
                continue;
            }
            seen++;
            if (crosses(line, column)) {
                crossing++;
                continue;
            }
            String first = left(line, column).strip();
            String second = right(line, column).strip();
            widestLeft = Math.max(widestLeft, first.length());
            widestRight = Math.max(widestRight, second.length());
            if (!first.isEmpty() && !second.isEmpty()) {
                if (ColumnTitles.is(first) && ColumnTitles.is(second)) {
                    return 0;
                }
                both++;
                left += first.length();
                right += second.length();
                gaps += hasGap(first) || hasGap(second) ? 1 : 0;
            }
        }
        boolean alike = widestLeft < MOST_UNLIKE * widestRight && widestRight < MOST_UNLIKE * widestLeft;
        boolean running = left >= SHORTEST * both && right >= SHORTEST * both && gaps * MOST_CROSSING <= both;
        return both >= FEWEST && crossing * MOST_CROSSING <= seen && alike && running ? column : 0;
    }

    /** Returns the place at which the most lines have text behind a gap; 0 if few have. */
    private static int mostUsed(String[] lines) {
        int[] counts = new int[RIGHTMOST];
        for (String line : lines) {
            for (int at = LEFTMOST; at < Math.min(line.length(), RIGHTMOST); at++) {
                if (line.charAt(at) > ' ' && line.charAt(at - 1) <= ' ' && line.charAt(at - GAP) <= ' ') {
                    counts[at]++;
                }
            }
        }
        int best = 0;
        for (int at = 0; at < counts.length; at++) {
            best = counts[at] > counts[best] ? at : best;
        }
        return counts[best] >= FEWEST ? best : 0;
    }

    private static boolean crosses(String line, int column) {
        return line.length() > column && (line.charAt(column - 1) > ' ' || line.charAt(column - GAP) > ' ');
    }

    private static boolean hasGap(String part) {
        return part.contains(INNER_GAP);
    }

    private static String left(String line, int column) {
        return line.substring(0, Math.min(line.length(), column));
    }

    private static String right(String line, int column) {
        return line.length() > column ? line.substring(column) : "";
    }

    private static void parted(String[] lines, int column, StringBuilder out) {
        List<String> left = new ArrayList<>();
        List<String> right = new ArrayList<>();
        for (String line : lines) {
            if (crosses(line, column)) {
                flush(left, right, out);
                out.append(line).append('\n');
            } else {
                left.add(left(line, column).stripTrailing());
                right.add(right(line, column).stripTrailing());
            }
        }
        flush(left, right, out);
    }

    private static void flush(List<String> left, List<String> right, StringBuilder out) {
        write(left, right, out);
        write(right, left, out);
        left.clear();
        right.clear();
    }

    /** Writes one column. Where the other goes on, an empty line parts paragraphs only behind the end of a sentence. */
    private static void write(List<String> column, List<String> other, StringBuilder out) {
        String last = "";
        boolean gap = false;
        for (int i = 0; i < column.size(); i++) {
            String line = column.get(i);
            if (line.isBlank()) {
                gap |= !last.isEmpty() && (other.get(i).isBlank() || ends(last));
            } else {
                out.append(gap ? "\n" : "").append(line).append('\n');
                last = line;
                gap = false;
            }
        }
    }

    private static boolean ends(String line) {
        return !line.isEmpty() && ENDS.indexOf(line.charAt(line.length() - 1)) >= 0;
    }
}

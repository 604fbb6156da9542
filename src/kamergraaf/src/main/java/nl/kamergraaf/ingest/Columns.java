package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns of running text on a page, parted by a gutter: a strip that hardly any line crosses, with prose on both sides, that
 * is lines of which most fill their column. Tables have short cells, so that their gaps are no gutters. What does cross a
 * gutter (a title) parts the page in bands, each read column by column.
 */
final class Columns {

    private static final int FEWEST_LINES = 8;
    private static final int FEWEST_LINES_WHERE_KNOWN = 2;
    private static final float NARROWEST_GUTTER = 7;
    private static final float NARROWEST_PAGE = 240;
    private static final int DEEPEST = 2;

    /** Letters of titles are this much larger than those of the text. */
    private static final float TITLE = 1.5f;

    /** How far from one edge the lines of a column begin, indented ones too. */
    private static final float INDENTED = 24;

    private final List<Gutter> known = new ArrayList<>();
    private boolean rowsSeen;

    /**
     * A gutter that was found.
     *
     * @param middle of it
     * @param right  where the lines of the column to its right begin
     */
    private record Gutter(float middle, float right) {}

    /**
     * Lines of one column, or of the full width, from top to bottom.
     *
     * @param column    0 for the full width
     * @param paragraph whether it is known to start a paragraph
     */
    record Stretch(int column, boolean paragraph, List<PrintedLine> lines) {}

    /** Returns the page's text in reading order. Gutters that were found on earlier pages are seen with less evidence. */
    List<Stretch> read(List<PrintedRun> runs) {
        return read(runs, 0, 0);
    }

    private List<Stretch> read(List<PrintedRun> runs, int column, int depth) {
        float gutter = depth < DEEPEST ? gutter(runs) : Float.NaN;
        if (Float.isNaN(gutter)) {
            List<PrintedLine> lines = LineGrouping.lines(runs);
            return lines.isEmpty() ? List.of() : List.of(new Stretch(column, false, lines));
        }
        if (known.stream().noneMatch(other -> Math.abs(other.middle() - gutter) < 6)) {
            known.add(new Gutter(gutter, rightEdge(runs, gutter)));
        }
        Set<PrintedRun> crossing = crossing(runs, gutter);
        List<Stretch> stretches = new ArrayList<>();
        float top = Float.NEGATIVE_INFINITY;
        List<PrintedRun> inColumns =
                runs.stream().filter(run -> !crossing.contains(run)).toList();
        for (PrintedLine title : LineGrouping.lines(List.copyOf(crossing))) {
            band(inColumns, gutter, top, title.baseline() - 0.5f * title.size(), column, depth, stretches);
            stretches.add(new Stretch(column, false, List.of(title)));
            top = title.baseline() - 0.5f * title.size();
        }
        band(inColumns, gutter, top, Float.POSITIVE_INFINITY, column, depth, stretches);
        return stretches;
    }

    /** Returns what parts the page in bands: lines that cross the gutter, and titles over both columns. */
    private static Set<PrintedRun> crossing(List<PrintedRun> runs, float gutter) {
        float sizes = 0;
        int letters = 0;
        for (PrintedRun run : runs) {
            sizes += run.size() * run.length();
            letters += run.length();
        }
        Set<PrintedRun> crossing = new LinkedHashSet<>();
        for (PrintedRun run : runs) {
            if (run.left() < gutter - 2 && run.right() > gutter + 2
                    || run.size() > TITLE * sizes / letters && isOverBoth(run, runs, gutter)) {
                crossing.add(run);
            }
        }
        return crossing;
    }

    /** Whether a title in the left column stands over the right one too: that is empty beside it, with text above and below. */
    private static boolean isOverBoth(PrintedRun title, List<PrintedRun> runs, float gutter) {
        boolean above = false;
        boolean below = false;
        for (PrintedRun run : runs) {
            if (run.left() >= gutter) {
                float lower = run.baseline() - title.baseline();
                if (lower > -title.size() && lower < 0.6f * title.size()) {
                    return false;
                }
                above |= lower < 0;
                below |= lower > 0;
            }
        }
        return title.right() < gutter && above && below;
    }

    private void band(
            List<PrintedRun> runs,
            float gutter,
            float top,
            float bottom,
            int column,
            int depth,
            List<Stretch> stretches) {
        List<PrintedRun> left = new ArrayList<>();
        List<PrintedRun> right = new ArrayList<>();
        for (PrintedRun run : runs) {
            if (run.baseline() > top && run.baseline() <= bottom) {
                (run.left() + run.right() < 2 * gutter ? left : right).add(run);
            }
        }
        List<List<List<PrintedRun>>> rows = ColumnRows.of(left, right);
        if (rows.size() > 1 && !rowsSeen) {
            rowsSeen = ColumnRows.begin(rows);
            rows = rowsSeen ? rows : List.of(List.of(left, right));
        }
        for (List<List<PrintedRun>> row : rows) {
            stretches.addAll(read(row.get(0), 3 * column + 1, depth + 1));
            stretches.addAll(read(row.get(1), 3 * column + 2, depth + 1));
        }
    }

    /** Returns the middle of the gutter, or NaN where there is none. */
    private float gutter(List<PrintedRun> runs) {
        if (runs.size() < 2 * FEWEST_LINES_WHERE_KNOWN) {
            return Float.NaN;
        }
        float from = Float.MAX_VALUE;
        float to = 0;
        for (PrintedRun run : runs) {
            from = Math.min(from, run.left());
            to = Math.max(to, run.right());
        }
        float width = to - from;
        if (width < NARROWEST_PAGE || width > 4000) {
            return Float.NaN;
        }
        for (Gutter gutter : known) {
            if (gutter.middle() > from
                    && gutter.middle() < to
                    && isGutter(runs, gutter.middle(), FEWEST_LINES_WHERE_KNOWN, begin(runs, gutter))) {
                return gutter.middle();
            }
        }
        float gutter = widestGap(runs, from, to, Math.max(1, runs.size() / 8));
        if (!Float.isNaN(gutter) && isGutter(runs, gutter, FEWEST_LINES, false)) {
            return gutter;
        }
        float clear = widestGap(runs, from, to, 0);
        return !Float.isNaN(clear) && ColumnRows.areProse(runs, clear) ? clear : Float.NaN;
    }

    private static float rightEdge(List<PrintedRun> runs, float gutter) {
        float edge = Float.MAX_VALUE;
        for (PrintedRun run : runs) {
            edge = run.left() >= gutter ? Math.min(edge, run.left()) : edge;
        }
        return edge;
    }

    /** Whether all lines to the right of a gutter begin where those of its column did on an earlier page. */
    private static boolean begin(List<PrintedRun> runs, Gutter gutter) {
        for (PrintedRun run : runs) {
            if (run.left() >= gutter.middle()
                    && (run.left() < gutter.right() - 2 || run.left() > gutter.right() + INDENTED)) {
                return false;
            }
        }
        return true;
    }

    /** @param few so many lines may cross a gap */
    private static float widestGap(List<PrintedRun> runs, float from, float to, int few) {
        int[] cover = new int[Math.round(to - from) + 2];
        for (PrintedRun run : runs) {
            for (int x = Math.round(run.left() - from); x <= Math.round(run.right() - from); x++) {
                cover[x]++;
            }
        }
        int best = 0;
        float middle = Float.NaN;
        int start = -1;
        for (int x = cover.length / 5; x < cover.length * 4 / 5; x++) {
            if (cover[x] <= few) {
                start = start < 0 ? x : start;
                if (x - start >= best) {
                    best = x - start;
                    middle = from + (start + x) / 2f;
                }
            } else {
                start = -1;
            }
        }
        return best >= NARROWEST_GUTTER ? middle : Float.NaN;
    }

    /** @param sure whether what stands to the right is a column even if few of its lines are full, as where a text ends */
    private static boolean isGutter(List<PrintedRun> runs, float gutter, int fewest, boolean sure) {
        int left = 0;
        int right = 0;
        int filledLeft = 0;
        int filledRight = 0;
        int crossing = 0;
        float from = gutter;
        float leftEnd = 0;
        float rightStart = Float.MAX_VALUE;
        float to = gutter;
        for (PrintedRun run : runs) {
            if (run.right() <= gutter) {
                from = Math.min(from, run.left());
                leftEnd = Math.max(leftEnd, run.right());
            } else if (run.left() >= gutter) {
                rightStart = Math.min(rightStart, run.left());
                to = Math.max(to, run.right());
            }
        }
        for (PrintedRun run : runs) {
            float length = run.right() - run.left();
            if (run.right() <= gutter) {
                left++;
                filledLeft += length >= 0.7f * (leftEnd - from) ? 1 : 0;
            } else if (run.left() >= gutter) {
                right++;
                filledRight += length >= 0.7f * (to - rightStart) ? 1 : 0;
            } else {
                crossing++;
            }
        }
        return left >= fewest
                && right >= fewest
                && 2 * filledLeft >= left
                && (sure || 2 * filledRight >= right)
                && 4 * crossing <= left + right;
    }
}

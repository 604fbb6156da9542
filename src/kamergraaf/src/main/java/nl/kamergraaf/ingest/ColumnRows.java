package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What tells two columns of running text from a table with two columns of sentences ("Vraag", "Antwoord"): such a table has
 * rows, which start side by side below a gap that goes through both columns, and it is read row by row. A text may end in its second
 * column after a few lines; they are full like those of the first.
 */
final class ColumnRows {

    private static final int FEWEST_ROWS = 2;
    private static final int FEWEST_LINES = 3;
    private static final int FEWEST_LEFT = 8;
    private static final int SHORTEST_PROSE = 22;
    private static final float FULL = 0.7f;
    private static final float APART = 1.3f;
    private static final float SAME_LINE = 0.35f;

    private ColumnRows() {}

    /** Returns the rows of two columns from top to bottom, each with its left and its right cell; one row where they are no table. */
    static List<List<List<PrintedRun>>> of(List<PrintedRun> left, List<PrintedRun> right) {
        List<List<List<PrintedRun>>> rows = rows(left, right);
        return rows.size() >= FEWEST_ROWS && rows.stream().allMatch(ColumnRows::startsSideBySide)
                ? rows
                : List.of(List.of(left, right));
    }

    /**
     * Returns whether no cell begins within a sentence. Where one does, its table began on an earlier page, or these are columns in which
     * paragraphs stand side by side by chance.
     */
    static boolean begin(List<List<List<PrintedRun>>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .noneMatch(cell -> !cell.isEmpty()
                        && Character.isLowerCase(
                                cell.get(0).words().get(0).text().codePointAt(0)));
    }

    private static List<List<List<PrintedRun>>> rows(List<PrintedRun> left, List<PrintedRun> right) {
        List<PrintedRun> all = new ArrayList<>(left);
        all.addAll(right);
        all.sort(Comparator.comparingDouble(PrintedRun::baseline));
        float leading = leading(left, right);
        List<List<List<PrintedRun>>> rows = new ArrayList<>();
        float bottom = Float.NEGATIVE_INFINITY;
        Set<PrintedRun> ofLeft = Collections.newSetFromMap(new IdentityHashMap<>());
        ofLeft.addAll(left);
        for (PrintedRun run : all) {
            if (rows.isEmpty() || run.baseline() - bottom > APART * leading) {
                rows.add(List.of(new ArrayList<>(), new ArrayList<>()));
            }
            rows.get(rows.size() - 1).get(ofLeft.contains(run) ? 0 : 1).add(run);
            bottom = run.baseline();
        }
        return rows;
    }

    /** Returns the usual distance of lines in either column. */
    private static float leading(List<PrintedRun> left, List<PrintedRun> right) {
        List<Float> distances = new ArrayList<>();
        for (List<PrintedRun> column : List.of(left, right)) {
            List<PrintedLine> lines = LineGrouping.lines(column);
            for (int i = 1; i < lines.size(); i++) {
                distances.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
            }
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 2);
    }

    private static boolean startsSideBySide(List<List<PrintedRun>> row) {
        if (row.get(0).isEmpty() || row.get(1).isEmpty()) {
            return false;
        }
        PrintedRun left = row.get(0).get(0);
        return Math.abs(left.baseline() - row.get(1).get(0).baseline()) < SAME_LINE * left.size();
    }

    /**
     * Returns whether what stands on both sides of a gutter are sentences although one side has few lines: none crosses the gutter, and
     * either the text ends to its right or it is a table with rows.
     */
    static boolean areProse(List<PrintedRun> runs, float gutter) {
        List<PrintedRun> left = new ArrayList<>();
        List<PrintedRun> right = new ArrayList<>();
        for (PrintedRun run : runs) {
            if (run.right() <= gutter) {
                left.add(run);
            } else if (run.left() >= gutter) {
                right.add(run);
            } else {
                return false;
            }
        }
        if (left.size() < FEWEST_LINES || right.size() < FEWEST_LINES || !isProse(left) || !isProse(right)) {
            return false;
        }
        boolean ends = left.size() >= FEWEST_LEFT && full(left) * 2 >= left.size() && full(right) >= right.size() - 1;
        return ends && LineGrouping.lines(right).size() == right.size()
                || of(left, right).size() >= FEWEST_ROWS;
    }

    private static boolean isProse(List<PrintedRun> column) {
        return column.stream().mapToInt(PrintedRun::length).sum() >= SHORTEST_PROSE * column.size();
    }

    private static long full(List<PrintedRun> column) {
        float from = Float.MAX_VALUE;
        float to = 0;
        for (PrintedRun run : column) {
            from = Math.min(from, run.left());
            to = Math.max(to, run.right());
        }
        float width = to - from;
        return column.stream()
                .filter(run -> run.right() - run.left() >= FULL * width)
                .count();
    }
}

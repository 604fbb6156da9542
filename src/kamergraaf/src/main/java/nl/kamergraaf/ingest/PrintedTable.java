package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lines whose runs stand under each other in columns. A table has at least three lines with cells side by side; numbers and
 * signs before the items of a list are no cells, and neither are the particulars at the head of a letter ("Datum", "Betreft").
 */
final class PrintedTable {

    private static final int FEWEST_ROWS = 3;
    private static final float NARROWEST_GAP = 5;
    private static final float LOOSE = 1.2f;
    private static final int LONGEST_SIGN = 4;
    private static final Set<String> PARTICULARS = Set.of(
            "datum",
            "betreft",
            "onderwerp",
            "ons kenmerk",
            "uw kenmerk",
            "onze referentie",
            "uw referentie",
            "bijlage",
            "bijlagen",
            "bijlage(n)",
            "kenmerk",
            "van",
            "aan",
            "cc",
            "contactpersoon",
            "telefoon");

    private final int length;
    private final List<List<List<PrintedLine>>> rows;

    private PrintedTable(int length, List<List<List<PrintedLine>>> rows) {
        this.length = length;
        this.rows = rows;
    }

    /** Returns how many lines belong to it. */
    int length() {
        return length;
    }

    /** Returns its rows: for each the cells, for each cell its lines. */
    List<List<List<PrintedLine>>> rows() {
        return rows;
    }

    /** Returns the table that starts with a line; {@code null} if none does. */
    static @Nullable PrintedTable at(List<PrintedLine> lines, int from) {
        if (!hasCells(lines.get(from))) {
            return null;
        }
        int end = from + 1;
        int sideBySide = 1;
        int lastRow = end;
        while (end < lines.size() && goesOn(lines, from, end)) {
            if (hasCells(lines.get(end))) {
                sideBySide++;
                lastRow = end + 1;
            } else if (end - lastRow > 12) {
                break;
            }
            end++;
        }
        boolean wide = sideBySide == FEWEST_ROWS - 1 && lines.get(from).runs().size() > 2;
        if (sideBySide < FEWEST_ROWS && !wide) {
            return null;
        }
        while (end > lastRow && lines.get(end - 1).left() <= lines.get(from).left() + 3) {
            end--;
        }
        List<PrintedLine> all = lines.subList(from, end);
        List<float[]> columns = columns(all);
        if (columns.size() < 2 || 2 * sideBySide < all.size() && columns.size() < 3 && !hasRows(all, columns)) {
            return null;
        }
        return new PrintedTable(all.size(), rows(all, columns));
    }

    /** Whether sentences stand side by side in two columns, each pair below a gap. */
    private static boolean hasRows(List<PrintedLine> lines, List<float[]> columns) {
        List<PrintedRun> left = new ArrayList<>();
        List<PrintedRun> right = new ArrayList<>();
        for (PrintedLine line : lines) {
            for (PrintedRun run : line.runs()) {
                (column(columns, run) == 0 ? left : right).add(run);
            }
        }
        return ColumnRows.of(left, right).size() > 1;
    }

    private static boolean hasCells(PrintedLine line) {
        List<PrintedRun> runs = line.runs();
        if (runs.size() < 2) {
            return false;
        }
        if (runs.size() > 2) {
            return true;
        }
        String first = runs.get(0).text();
        String label = first.endsWith(":") ? first.substring(0, first.length() - 1) : first;
        return first.length() > LONGEST_SIGN && !PARTICULARS.contains(label.toLowerCase(java.util.Locale.ROOT));
    }

    /** Whether a line belongs to the table above it: it has cells, or stands under one of them. */
    private static boolean goesOn(List<PrintedLine> lines, int from, int at) {
        PrintedLine line = lines.get(at);
        PrintedLine above = lines.get(at - 1);
        if (line.baseline() - above.baseline() > 4 * Math.max(line.size(), above.size())) {
            return false;
        }
        List<PrintedRun> cells = lines.get(from).runs();
        for (int i = at - 1; i >= from && cells.size() < 2; i--) {
            cells = lines.get(i).runs();
        }
        if (line.runs().size() > 1) {
            return aligned(line.runs().get(1).left(), line.runs().get(1).right(), cells)
                    || aligned(line.left(), line.runs().get(0).right(), cells);
        }
        boolean underFirst = Math.abs(line.left() - cells.get(0).left()) < 3
                && line.right() < cells.get(1).left() - 2;
        boolean underOther = cells.stream().skip(1).anyMatch(cell -> Math.abs(cell.left() - line.left()) < 3);
        return underFirst || underOther;
    }

    private static boolean aligned(float left, float right, List<PrintedRun> cells) {
        return cells.stream().anyMatch(cell -> Math.abs(cell.left() - left) < 3 || Math.abs(cell.right() - right) < 3);
    }

    /** Returns the columns: the stretches of the line that cells cover. */
    private static List<float[]> columns(List<PrintedLine> lines) {
        List<float[]> covered = new ArrayList<>();
        for (PrintedLine line : lines) {
            for (PrintedRun run : line.runs()) {
                covered.add(new float[] {run.left(), run.right()});
            }
        }
        covered.sort(Comparator.comparingDouble(each -> each[0]));
        List<float[]> columns = new ArrayList<>();
        for (float[] each : covered) {
            float[] last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && each[0] <= last[1] + NARROWEST_GAP) {
                last[1] = Math.max(last[1], each[1]);
            } else {
                columns.add(each.clone());
            }
        }
        return columns;
    }

    private static List<List<List<PrintedLine>>> rows(List<PrintedLine> lines, List<float[]> columns) {
        float tight = Float.MAX_VALUE;
        for (int i = 1; i < lines.size(); i++) {
            tight = Math.min(tight, lines.get(i).baseline() - lines.get(i - 1).baseline());
        }
        boolean loose = false;
        for (int i = 1; i < lines.size(); i++) {
            loose |= lines.get(i).baseline() - lines.get(i - 1).baseline() > LOOSE * tight;
        }
        List<List<List<PrintedLine>>> rows = new ArrayList<>();
        List<List<PrintedRun>> open = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PrintedLine line = lines.get(i);
            boolean firstCell = line.left() <= columns.get(0)[1];
            boolean gap = i > 0 && line.baseline() - lines.get(i - 1).baseline() > LOOSE * tight;
            boolean next = loose ? gap && (firstCell || line.runs().size() > 1) : firstCell;
            if (i > 0 && (next || isComplete(open, columns, line))) {
                rows.add(row(open));
                open.clear();
            }
            while (open.size() < columns.size()) {
                open.add(new ArrayList<>());
            }
            for (PrintedRun run : line.runs()) {
                open.get(column(columns, run)).add(run);
            }
        }
        rows.add(row(open));
        return rows;
    }

    private static int column(List<float[]> columns, PrintedRun run) {
        int column = 0;
        while (column + 1 < columns.size() && run.left() > columns.get(column)[1]) {
            column++;
        }
        return column;
    }

    /** A number does not go on on the next line: what stands under it in the same column belongs to the next row. */
    private static boolean isComplete(List<List<PrintedRun>> open, List<float[]> columns, PrintedLine line) {
        return line.runs().stream()
                .anyMatch(run ->
                        isNumber(run) && open.get(column(columns, run)).stream().anyMatch(PrintedTable::isNumber));
    }

    private static boolean isNumber(PrintedRun run) {
        String text = run.text();
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }

    private static List<List<PrintedLine>> row(List<List<PrintedRun>> cells) {
        return cells.stream().map(LineGrouping::lines).toList();
    }
}

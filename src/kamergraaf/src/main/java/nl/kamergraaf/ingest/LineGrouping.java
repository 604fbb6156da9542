package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Groups runs that stand on one line, raised marks with the line they belong to. */
final class LineGrouping {

    private static final float SAME_LINE = 0.3f;
    private static final int LONGEST_MARK = 8;
    /** In sizes of the font. */
    private static final float WIDEST_SPACE = 6;

    private LineGrouping() {}

    /** Returns the lines from top to bottom. */
    static List<PrintedLine> lines(List<PrintedRun> runs) {
        List<PrintedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PrintedRun::baseline).thenComparingDouble(PrintedRun::left));
        List<PrintedLine> lines = new ArrayList<>();
        List<PrintedRun> open = new ArrayList<>();
        for (PrintedRun run : sorted) {
            if (!open.isEmpty()) {
                PrintedRun first = open.get(0);
                float tolerance = SAME_LINE * Math.min(first.size(), run.size());
                if (run.baseline() - first.baseline() > tolerance) {
                    lines.add(new PrintedLine(open));
                    open.clear();
                }
            }
            open.add(run);
        }
        if (!open.isEmpty()) {
            lines.add(new PrintedLine(open));
        }
        return withMarks(lines);
    }

    /** Gives lines that hold nothing but a small raised mark to the line that the mark stands at. */
    private static List<PrintedLine> withMarks(List<PrintedLine> lines) {
        List<PrintedLine> joined = new ArrayList<>(lines);
        for (int i = joined.size() - 1; i >= 0; i--) {
            PrintedLine marks = joined.get(i);
            if (marks.runs().stream().allMatch(run -> run.length() <= LONGEST_MARK)) {
                for (int other = i + 1; other < Math.min(joined.size(), i + 3); other++) {
                    if (belongs(marks, joined.get(other))) {
                        joined.set(other, joined.get(other).with(marks.runs()));
                        joined.remove(i);
                        break;
                    }
                }
            }
        }
        return joined;
    }

    /** Whether it is the number of a note: it begins the line, however wide the gap in a justified one, in letters of any size. */
    private static boolean opens(PrintedLine marks, PrintedLine line) {
        return marks.runs().size() == 1
                && marks.size() < 1.05f * line.size()
                && marks.right() < line.left()
                && line.left() - marks.right() < WIDEST_SPACE * line.size()
                && marks.text().chars().allMatch(Character::isDigit);
    }

    private static boolean belongs(PrintedLine marks, PrintedLine line) {
        float size = line.size();
        float higher = line.baseline() - marks.baseline();
        if (opens(marks, line)) {
            return higher > 0.2f * size && higher < 0.6f * size;
        }
        if (marks.size() > 0.82f * size || higher <= 0 || higher > 0.9f * size) {
            return false;
        }
        return marks.runs().stream().allMatch(mark -> line.runs().stream()
                .anyMatch(run -> Math.abs(mark.left() - run.right()) < 0.6f * size
                        || Math.abs(run.left() - mark.right()) < 0.6f * size));
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The narrow column beside the text of a page: a letter's particulars (directorate, "Onze referentie"), a publication's
 * imprint. Its letters are smaller than the text's, it lies wholly outside the text's lines, and its lines start at one edge,
 * which the cells of a wide table do not.
 */
final class SideMargin {

    private static final float SMALLER = 0.88f;
    private static final float OUTSIDE = 2;
    private static final float EDGE = 3;

    private SideMargin() {}

    /** Returns the runs of the page's margins; none where sizes mean nothing. */
    static List<PrintedRun> find(List<PrintedRun> runs, PrintedStyle style) {
        List<PrintedRun> margin = new ArrayList<>();
        if (style.sound()) {
            margin.addAll(aligned(runs.stream()
                    .filter(run -> run.left() > style.right() + OUTSIDE && style.isSmall(run.size(), SMALLER))
                    .toList()));
            margin.addAll(aligned(runs.stream()
                    .filter(run -> run.right() < style.left() - OUTSIDE && style.isSmall(run.size(), SMALLER))
                    .toList()));
        }
        return margin;
    }

    private static List<PrintedRun> aligned(List<PrintedRun> runs) {
        Map<Integer, Integer> edges = new HashMap<>();
        for (PrintedRun run : runs) {
            edges.merge(Math.round(run.left()), 1, Integer::sum);
        }
        int most = 0;
        for (int edge : edges.keySet()) {
            int count = 0;
            for (int x = edge - (int) EDGE; x <= edge + EDGE; x++) {
                count += edges.getOrDefault(x, 0);
            }
            most = Math.max(most, count);
        }
        return 2 * most >= runs.size() ? runs : List.of();
    }
}

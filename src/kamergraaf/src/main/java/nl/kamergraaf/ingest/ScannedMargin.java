package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.List;

/**
 * The column with a letter's particulars at the right of a scanned page, of which the sizes of letters tell nothing: lines, or their
 * last parts after a wide gap, that begin at one edge which hardly any line of text reaches, a label of the house style among them.
 */
final class ScannedMargin {

    /** Of the width of a page. */
    private static final float LEFTMOST = 0.6f;

    /** In letters' sizes. */
    private static final float GAP = 1.5f;

    private static final float EDGE = 4;
    private static final int FEWEST = 4;
    private static final int MOST_CROSSING = 20;

    private ScannedMargin() {}

    /**
     * A page parted in two.
     *
     * @param margin in the order of the page
     * @param blocks the paragraphs of the rest
     */
    record Parted(List<PrintedRun> margin, List<List<PrintedRun>> blocks) {}

    /** Returns the margin of a page and the rest of its paragraphs; the margin is empty where there is none. */
    static Parted of(PrintedPage page, List<List<PrintedRun>> blocks) {
        List<PrintedRun> runs = blocks.stream().flatMap(List::stream).toList();
        float edge = edge(page, runs);
        if (Float.isNaN(edge)) {
            return new Parted(List.of(), blocks);
        }
        List<PrintedRun> margin = new ArrayList<>();
        List<List<PrintedRun>> rest = new ArrayList<>();
        for (List<PrintedRun> block : blocks) {
            List<PrintedRun> left = new ArrayList<>();
            for (PrintedRun run : block) {
                int part = part(page, run);
                List<PrintedWord> words = run.words();
                boolean beside = part < words.size() && isAt(edge, words.get(part));
                if (beside) {
                    margin.add(new PrintedRun(words.subList(part, words.size())));
                }
                if (!beside || part > 0) {
                    left.add(beside ? new PrintedRun(words.subList(0, part)) : run);
                }
            }
            rest.add(left);
        }
        return new Parted(margin, rest);
    }

    /** Returns where the margin begins, or NaN where there is none. */
    private static float edge(PrintedPage page, List<PrintedRun> runs) {
        List<List<PrintedWord>> parts = new ArrayList<>();
        for (PrintedRun run : runs) {
            int part = part(page, run);
            if (part < run.words().size()) {
                parts.add(run.words().subList(part, run.words().size()));
            }
        }
        int most = FEWEST - 1;
        float edge = Float.NaN;
        for (List<PrintedWord> each : parts) {
            float left = each.get(0).left();
            int beside = (int)
                    parts.stream().filter(other -> isAt(left, other.get(0))).count();
            if (beside > most) {
                most = beside;
                edge = left;
            }
        }
        float found = edge;
        boolean labelled = parts.stream()
                .filter(part -> isAt(found, part.get(0)))
                .anyMatch(part -> LayoutMargin.isLabel(new PrintedRun(part).text()));
        long crossing = runs.stream()
                .filter(run -> run.left() < found - EDGE && run.right() > found + EDGE)
                .filter(run -> {
                    int part = part(page, run);
                    return part == run.words().size()
                            || !isAt(found, run.words().get(part));
                })
                .count();
        return labelled && crossing * MOST_CROSSING <= runs.size() ? found : Float.NaN;
    }

    private static boolean isAt(float edge, PrintedWord word) {
        return Math.abs(word.left() - edge) <= EDGE;
    }

    /** Returns the first word of the last part of a line, at the right of the page; the number of words where it has none. */
    private static int part(PrintedPage page, PrintedRun run) {
        List<PrintedWord> words = run.words();
        for (int i = 0; i < words.size(); i++) {
            PrintedWord word = words.get(i);
            boolean apart = i == 0 || word.left() - words.get(i - 1).right() >= GAP * run.size();
            if (apart && word.left() >= LEFTMOST * page.width()) {
                return i;
            }
        }
        return words.size();
    }
}

package nl.kamergraaf.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is printed on a page.
 *
 * @param number counted from 1
 * @param width  in points
 * @param height in points
 * @param runs   those in the page's reading direction, in the order in which the file draws them
 * @param blocks the same runs as paragraphs in reading order, where that is known; else {@code null}
 * @param turned the text of those in other directions: stamps and marginal notes that stand upright
 * @param placed whether the places of the runs are those that a viewer shows
 */
record PrintedPage(
        int number,
        float width,
        float height,
        List<PrintedRun> runs,
        @Nullable List<List<PrintedRun>> blocks,
        List<String> turned,
        boolean placed) {

    /** Returns a page whose paragraphs are known, each a list of lines. */
    static PrintedPage inOrder(int number, float width, float height, List<List<PrintedRun>> blocks) {
        return new PrintedPage(
                number, width, height, blocks.stream().flatMap(List::stream).toList(), blocks, List.of(), true);
    }

    boolean isBlank() {
        return runs.isEmpty() && turned.isEmpty();
    }
}

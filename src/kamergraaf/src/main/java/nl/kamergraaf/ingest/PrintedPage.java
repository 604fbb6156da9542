package nl.kamergraaf.ingest;

import java.util.List;

/**
 * What is printed on a page.
 *
 * @param number counted from 1
 * @param width  in points
 * @param height in points
 * @param runs   those in the page's reading direction, in the order in which the file draws them
 * @param turned the text of those in other directions: stamps and marginal notes that stand upright
 * @param placed whether the places of the runs are those that a viewer shows
 */
record PrintedPage(int number, float width, float height, List<PrintedRun> runs, List<String> turned, boolean placed) {

    boolean isBlank() {
        return runs.isEmpty() && turned.isEmpty();
    }
}

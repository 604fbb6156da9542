package nl.kamergraaf.ingest;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the running text of a document is set.
 *
 * @param size  of its letters, in points
 * @param left  where its lines start
 * @param right where its full lines end
 * @param sound whether most of the text has that size, as in every document that was typeset; text laid under scanned pages
 *     by OCR has a size of its own on every line, and then sizes mean nothing
 */
record PrintedStyle(float size, float left, float right, boolean sound) {

    private static final float FULL_LINES = 0.95f;
    private static final double SOUND_SHARE = 0.4;
    private static final float SAME = 0.06f;

    /** Measures a document. */
    static PrintedStyle of(List<PrintedPage> pages) {
        Map<Integer, Integer> sizes = new HashMap<>();
        int total = 0;
        for (PrintedPage page : pages) {
            for (PrintedRun run : page.runs()) {
                sizes.merge(Math.round(run.size() * 4), run.length(), Integer::sum);
                total += run.length();
            }
        }
        float size = mode(sizes) / 4f;
        Map<Integer, Integer> lefts = new HashMap<>();
        int same = 0;
        for (PrintedPage page : pages) {
            for (PrintedRun run : page.runs()) {
                if (Math.abs(run.size() - size) <= SAME * size) {
                    lefts.merge(Math.round(run.left()), run.length(), Integer::sum);
                    same += run.length();
                }
            }
        }
        boolean sound = same >= SOUND_SHARE * total;
        return new PrintedStyle(size, mode(lefts), right(pages, size, sound), sound);
    }

    private static float right(List<PrintedPage> pages, float size, boolean sound) {
        int[] ends = new int[4000];
        int count = 0;
        for (PrintedPage page : pages) {
            for (PrintedRun run : page.runs()) {
                if (!sound || Math.abs(run.size() - size) <= SAME * size) {
                    ends[Math.max(0, Math.min(ends.length - 1, Math.round(run.right())))] += run.length();
                    count += run.length();
                }
            }
        }
        int end = 0;
        for (int seen = 0; end < ends.length - 1 && seen + ends[end] < FULL_LINES * count; end++) {
            seen += ends[end];
        }
        return end;
    }

    private static int mode(Map<Integer, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(java.util.Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(0);
    }

    /** Returns whether letters are clearly smaller than those of the running text. */
    boolean isSmall(float other, float share) {
        return sound && other <= size * share;
    }

    /** Returns the usual distance of the base lines of lines that follow each other. */
    float leading(List<Float> distances) {
        float[] sorted = new float[distances.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = distances.get(i);
        }
        Arrays.sort(sorted);
        Map<Integer, Integer> counts = new HashMap<>();
        for (float distance : sorted) {
            if (distance > 0.8f * size && distance < 2.5f * size) {
                counts.merge(Math.round(distance * 2), 1, Integer::sum);
            }
        }
        return counts.isEmpty() ? 1.25f * size : mode(counts) / 2f;
    }
}

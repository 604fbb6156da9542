package nl.kamergraaf.text;

import java.util.List;
import java.util.function.Function;

/** Looks things up by their place in a text, where they stand in order, and but for where that is asked without overlap. */
public final class Spans {

    private Spans() {}

    /** Returns the index of the first that ends after an offset: the one that covers it, or else the next; the size if none does. */
    public static int firstEndingAfter(List<Span> spans, int offset) {
        return firstEndingAfter(spans, Function.identity(), offset);
    }

    /** Returns the index of the first that ends after an offset, of things that have a place. */
    public static <T> int firstEndingAfter(List<T> placed, Function<T, Span> place, int offset) {
        int low = 0;
        int high = placed.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (place.apply(placed.get(middle)).end() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns whether one of them covers the character at an offset. */
    public static boolean cover(List<Span> spans, int offset) {
        int first = firstEndingAfter(spans, offset);
        return first < spans.size() && spans.get(first).start() <= offset;
    }

    /** Returns whether of things in the order of their beginnings one begins before another has ended. */
    public static <T> boolean overlap(List<T> placed, Function<T, Span> place) {
        for (int i = 1; i < placed.size(); i++) {
            if (place.apply(placed.get(i - 1)).end()
                    > place.apply(placed.get(i)).start()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether one of them shares a character with a range. */
    public static boolean overlap(List<Span> spans, Span range) {
        int first = firstEndingAfter(spans, range.start());
        return first < spans.size() && spans.get(first).overlaps(range);
    }
}

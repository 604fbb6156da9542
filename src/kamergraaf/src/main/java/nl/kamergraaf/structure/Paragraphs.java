package nl.kamergraaf.structure;

import java.util.Arrays;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;

/** Where the paragraphs of a text start that its format tells apart. */
final class Paragraphs {

    private final int[] starts;

    private Paragraphs(int[] starts) {
        this.starts = starts;
    }

    static Paragraphs of(SourceText text) {
        return new Paragraphs(text.markup(Markup.Kind.PARAGRAPH).stream()
                .mapToInt(markup -> markup.span().start())
                .toArray()); // in order, as the markup is
    }

    /** Returns whether the format tells any. */
    boolean areKnown() {
        return starts.length > 0;
    }

    /** Returns whether a paragraph starts between two offsets, the second included. */
    boolean startsIn(int from, int last) {
        if (starts.length == 0) {
            return false;
        }
        int found = Arrays.binarySearch(starts, from);
        int next = found >= 0 ? found : -found - 1;
        return next < starts.length && starts[next] <= last;
    }
}

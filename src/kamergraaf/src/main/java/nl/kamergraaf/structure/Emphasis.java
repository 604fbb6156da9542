package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.Spans;

/** Where a text is bold or italic: questions often are, and their answers are not. */
final class Emphasis {

    private final String content;
    private final List<Span> spans = new ArrayList<>();

    private Emphasis(String content) {
        this.content = content;
    }

    static Emphasis of(SourceText text) {
        Emphasis emphasis = new Emphasis(text.content());
        for (Markup markup : text.markup()) {
            if (markup.kind() == Markup.Kind.BOLD || markup.kind() == Markup.Kind.ITALIC) {
                emphasis.spans.add(markup.span());
            }
        }
        return emphasis;
    }

    /** Returns whether all visible characters between two offsets are bold or italic. */
    boolean covers(int from, int end) {
        int next = Spans.firstEndingAfter(spans, from);
        boolean any = false;
        for (int i = from; i < end; i++) {
            while (next < spans.size() && spans.get(next).end() <= i) {
                next++;
            }
            if (next < spans.size() && spans.get(next).contains(i)) {
                i = Math.min(end, spans.get(next).end()) - 1;
                any = true;
            } else if (content.charAt(i) > ' ' && content.charAt(i) != '\u00a0') {
                return false;
            }
        }
        return any;
    }

    /** Returns whether a character between two offsets is bold or italic. */
    boolean touches(int from, int end) {
        int next = Spans.firstEndingAfter(spans, from);
        return next < spans.size() && spans.get(next).start() < end;
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The column with a letter's particulars at the right of text that kept its layout ({@code pdftotext -layout}): lines of which
 * the last part begins, after a wide gap, in one and the same column that hardly any line of text reaches, a label of the house
 * style among them.
 */
final class LayoutMargin {

    private static final int LEFTMOST = 60;
    private static final int WIDEST = 50;
    private static final int GAP = 3;
    private static final int FEWEST = 4;
    private static final int MOST_CROSSING = 20;

    private static final Pattern LABEL = Pattern.compile(
            "(?:Ons|Uw) [Kk]enmerk.*|(?:Onze|Uw) [Rr]eferentie.*|Bezoekadres|Postadres"
                    + "|Postbus \\d+|Contactpersoon|Behandeld door|www\\.rijksoverheid\\.nl.*|Directoraat-[Gg]eneraal.*");

    private LayoutMargin() {}

    /** A line's last part, beginning in a column. */
    private record Part(int column, Span span, String text) {}

    /** Returns the parts of lines that stand in the margin, in order; none where there is no margin. */
    static List<Span> find(CharSequence content) {
        List<Part> parts = new ArrayList<>();
        Map<Integer, Integer> columns = new HashMap<>();
        int lines = 0;
        int start = 0;
        while (start < content.length()) {
            int end = lineEnd(content, start);
            lines++;
            Part part = lastPart(content, start, end);
            if (part != null) {
                parts.add(part);
                columns.merge(part.column(), 1, Integer::sum);
            }
            start = end + 1;
        }
        int best = columns.entrySet().stream()
                .filter(entry -> entry.getValue() >= FEWEST)
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(-1);
        if (best < 0 || crossing(content, best) * MOST_CROSSING > lines) {
            return List.of();
        }
        List<Part> margin = parts.stream()
                .filter(part -> Math.abs(part.column() - best) <= 1)
                .toList();
        return margin.stream().anyMatch(part -> isLabel(part.text()))
                ? margin.stream().map(Part::span).toList()
                : List.of();
    }

    /** Returns whether a line of a margin is a label of the house style, or begins with one. */
    static boolean isLabel(String line) {
        return LABEL.matcher(line).matches();
    }

    private static @Nullable Part lastPart(CharSequence content, int start, int end) {
        int stop = end;
        while (stop > start && content.charAt(stop - 1) <= ' ') {
            stop--;
        }
        int from = stop;
        int blanks = 0;
        while (from > start && blanks < GAP) {
            from--;
            blanks = content.charAt(from) <= ' ' ? blanks + 1 : 0;
        }
        if (blanks < GAP) {
            return null;
        }
        from += GAP;
        int column = from - start;
        return column >= LEFTMOST && stop - from <= WIDEST && stop > from
                ? new Part(
                        column,
                        new Span(from, stop),
                        content.subSequence(from, stop).toString())
                : null;
    }

    /** Returns how many lines have text on both sides of a column without a gap. */
    private static int crossing(CharSequence content, int column) {
        int crossing = 0;
        int start = 0;
        while (start < content.length()) {
            int end = lineEnd(content, start);
            int at = start + column;
            if (at < end && (content.charAt(at - 1) > ' ' || content.charAt(at - 2) > ' ')) {
                crossing++;
            }
            start = end + 1;
        }
        return crossing;
    }

    private static int lineEnd(CharSequence content, int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) != '\n') {
            at++;
        }
        return at;
    }
}

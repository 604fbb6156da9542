package nl.kamergraaf.structure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;

/** The mastheads and running lines of parliamentary papers in text without layout, as {@code running-lines.rules} has them. */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final LineRules RULES = LineRules.load("running-lines");

    private final int[] starts;

    private RunningLine(int[] starts) {
        this.starts = starts;
    }

    /**
     * Finds all of them in a text, so that those who ask again need not try the rules again. Of lines that the format tells to
     * be furniture nobody asks.
     */
    static RunningLine in(SourceText text) {
        String content = text.content();
        List<Markup> furniture = text.markup(Markup.Kind.FURNITURE);
        IntStream.Builder found = IntStream.builder();
        int next = 0;
        int start = 0;
        while (start < content.length()) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            int from = start;
            while (from < end && (content.charAt(from) <= ' ' || content.charAt(from) == '\u00a0')) {
                from++;
            }
            while (next < furniture.size() && furniture.get(next).span().end() <= start) {
                next++;
            }
            boolean aside =
                    next < furniture.size() && furniture.get(next).span().start() <= start;
            if (from < end && !aside && matches(content, from, end)) {
                found.add(from);
            }
            start = end + 1;
        }
        return new RunningLine(found.build().toArray());
    }

    /** Returns whether the line is one whose first visible character stands at an offset. */
    boolean at(int offset) {
        return starts.length > 0 && Arrays.binarySearch(starts, offset) >= 0;
    }

    /** Returns whether the line from {@code from} on, white space at its end aside, is one of them. */
    static boolean matches(String content, int from, int to) {
        int start = from;
        while (start < to && (content.charAt(start) == '|' || content.charAt(start) == ' ')) {
            start++; // the border of a table's cell
        }
        return start < to
                && to - start <= LONGEST
                && RULES.mayStart(content, start)
                && RULES.match(content.substring(start, to).strip(), LONGEST, rule -> true)
                        .isPresent();
    }
}

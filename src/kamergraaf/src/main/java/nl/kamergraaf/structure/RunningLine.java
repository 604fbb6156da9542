package nl.kamergraaf.structure;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The mastheads and running lines of parliamentary papers in text without layout, as {@code running-lines.rules} has them. */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final LineRules RULES = LineRules.load("running-lines");

    private final int[] starts;

    private RunningLine(int[] starts) {
        this.starts = starts;
    }

    /** Finds all of them in a text, so that those who ask again need not try the rules again. */
    static RunningLine in(String content) {
        IntStream.Builder found = IntStream.builder();
        int start = 0;
        while (start < content.length()) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            int from = start;
            while (from < end && (content.charAt(from) <= ' ' || content.charAt(from) == '\u00a0')) {
                from++;
            }
            if (from < end && matches(content, from, end)) {
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

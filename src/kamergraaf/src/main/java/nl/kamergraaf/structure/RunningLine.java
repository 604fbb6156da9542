package nl.kamergraaf.structure;

/** The mastheads and running lines of parliamentary papers in text without layout, as {@code running-lines.rules} has them. */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final LineRules RULES = LineRules.load("running-lines");

    private RunningLine() {}

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

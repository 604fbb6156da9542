package nl.kamergraaf.ingest;

/**
 * Takes the signs of Markdown out of a text in which programs have put them: "#" before headings, "**" around bold words, "_" or "*"
 * around whole lines, the space in a note's mark ("[1 ]"). What they say of a heading its words say too. A text without such headings, or
 * with few of them, stays as it is.
 */
final class MarkdownSigns {

    private static final int FEWEST = 3;
    private static final int MOST_LEVELS = 6;

    private MarkdownSigns() {}

    /** Returns the text without them. */
    static String removed(String text) {
        if (text.indexOf("\n#") < 0 && text.indexOf("**") < 0 || signs(text) < FEWEST) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline + 1;
            line(text, start, end, clean);
            start = end;
        }
        return clean.toString();
    }

    /** Returns how many lines are headings, or bold from end to end. */
    private static int signs(String text) {
        int signs = 0;
        for (int start = 0; start >= 0 && start < text.length(); ) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            boolean bold = end - start > 4 && text.startsWith("**", start) && text.startsWith("**", end - 2);
            signs += bold || heading(text, start, end) > start ? 1 : 0;
            start = newline < 0 ? -1 : newline + 1;
        }
        return signs;
    }

    /** Returns where the words of a heading start, or {@code start} where there is none. */
    private static int heading(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        int level = at;
        while (level < end && text.charAt(level) == '#') {
            level++;
        }
        return level > at && level - at <= MOST_LEVELS && level + 1 < end && text.charAt(level) == ' '
                ? level + 1
                : start;
    }

    private static void line(String text, int start, int end, StringBuilder clean) {
        int from = heading(text, start, end);
        int to = end;
        while (to > from && text.charAt(to - 1) <= ' ') {
            to--;
        }
        int rest = to;
        if (isSlanted(text, from, to)) {
            from++;
            to--;
        }
        if (to - from > 2 && text.charAt(from) == '_') {
            from++;
        }
        if (to - from > 1 && text.charAt(to - 1) == '_') {
            to--;
        }
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '*' && i + 1 < to && text.charAt(i + 1) == '*') {
                i++;
            } else if (c != ' ' || !isBeforeBracket(text, i, to)) {
                clean.append(c);
            }
        }
        clean.append(text, rest, end);
    }

    /** "*Pagina 1 van 2*": no point of a list, behind whose sign a space stands, and no bold words. */
    private static boolean isSlanted(String text, int from, int to) {
        return to - from > 3
                && text.charAt(from) == '*'
                && text.charAt(to - 1) == '*'
                && "* ".indexOf(text.charAt(from + 1)) < 0
                && "* ".indexOf(text.charAt(to - 2)) < 0
                && text.indexOf('*', from + 1) == to - 1;
    }

    /** The space in "[1 ]". */
    private static boolean isBeforeBracket(String text, int space, int to) {
        int digits = space;
        while (digits > 0 && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return space + 1 < to
                && text.charAt(space + 1) == ']'
                && digits < space
                && digits > 0
                && text.charAt(digits - 1) == '[';
    }
}

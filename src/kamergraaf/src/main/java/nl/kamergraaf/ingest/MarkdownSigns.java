package nl.kamergraaf.ingest;

/**
 * Takes the signs of Markdown out of a text in which programs have put them: "#" before headings, "**" around bold words, "_" or "*"
 * around whole lines, the brackets around raised signs ("[4 5 ]", "11[e ]"). What they say of a heading its words say too. A text without such headings, or
 * with few of them, stays as it is.
 */
final class MarkdownSigns {

    private static final int FEWEST = 3;
    private static final int MOST_LEVELS = 6;
    private static final int LONGEST_RAISED = 14;

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
            int raised = c == '[' ? raised(text, i, to) : -1;
            if (raised > 0) {
                raised(text, i, raised, clean);
                i = raised;
            } else if (c == '*' && i + 1 < to && text.charAt(i + 1) == '*') {
                i++;
            } else {
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

    /**
     * Returns where the bracket closes around what is raised in print, "[1 ]", "[4 5 ]", or the end of a number in order, "11[e ]"; -1
     * where something else stands in brackets.
     */
    private static int raised(String text, int open, int to) {
        int close = text.indexOf(']', open);
        if (close < 0 || close >= to || close - open > LONGEST_RAISED || text.charAt(close - 1) != ' ') {
            return -1;
        }
        String inside = text.substring(open + 1, close - 1);
        boolean order = open > 0
                && Character.isDigit(text.charAt(open - 1))
                && (inside.equals("e") || inside.equals("de") || inside.equals("ste"));
        return order || isNumbers(inside) ? close : -1;
    }

    private static boolean isNumbers(String words) {
        boolean digit = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!Character.isDigit(c) && (c != ' ' && c != ',' || !digit)) {
                return false;
            }
            digit = Character.isDigit(c);
        }
        return digit;
    }

    /** Writes the numbers of notes in brackets of their own, and the end of a number in order without any. */
    private static void raised(String text, int open, int close, StringBuilder clean) {
        boolean number = false;
        for (int i = open + 1; i < close; i++) {
            char c = text.charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && !number) {
                clean.append('[');
            } else if (number && !digit) {
                clean.append(']');
            }
            if (c != ' ' && c != ',') {
                clean.append(c);
            }
            number = digit;
        }
    }
}

package nl.kamergraaf.ingest;

import java.util.List;

/**
 * Undoes the empty line that some copies have below each line of print. Such a copy is told by its sentences: they run on from line to
 * line over the empty ones. A text whose paragraphs stand on one line each, with empty lines between them, stays as it is.
 */
final class DoubleSpacing {

    private static final int FEWEST_LINES = 12;

    /** Where all empty lines come in pairs with the others, fewer sentences need run on. */
    private static final int MANY_LINES = 30;

    private static final int FEWEST_RUN_ON = 4;

    /** At least one line in so many runs on over an empty one. */
    private static final int RUNS_ON = 4;

    private static final int RUNS_ON_OF_MANY = 12;

    private static final List<String> CLAUSES = List.of(
            "gehoord ",
            "constaterende",
            "overwegende",
            "voorts",
            "van mening",
            "van oordeel",
            "verzoekt ",
            "spreekt ",
            "roept ",
            "draagt ",
            "en gaat over");

    private DoubleSpacing() {}

    /** Returns the text without the empty lines that stand below each line, the text itself where it has none. */
    static String undone(String text) {
        return isDoubled(text) ? single(text) : text;
    }

    private static boolean isDoubled(String text) {
        if (text.indexOf("\n\n") < 0 && text.indexOf("\r\n\r\n") < 0 || text.indexOf('\f') >= 0) {
            return false;
        }
        int lines = 0;
        int odd = 0;
        int runOn = 0;
        char last = '.';
        int breaks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            int from = visible(text, start, end);
            if (from < end) {
                lines++;
                odd += breaks % 2;
                runOn += breaks == 2 && goesOn(last, text, from) ? 1 : 0;
                breaks = 0;
                last = lastVisible(text, from, end);
            }
            breaks++;
            start = end + 1;
        }
        return odd == 0
                && (lines >= FEWEST_LINES && runOn * RUNS_ON >= lines
                        || lines >= MANY_LINES && runOn >= FEWEST_RUN_ON && runOn * RUNS_ON_OF_MANY >= lines);
    }

    /** A sentence goes on: behind a word or a comma, with a word in small letters. */
    private static boolean goesOn(char last, String text, int from) {
        return (Character.isLetter(last) || last == ',')
                && Character.isLowerCase(text.charAt(from))
                && from + 1 < text.length()
                && Character.isLetter(text.charAt(from + 1))
                && !beginsClause(text, from);
    }

    /** The clauses of a motion stand on lines of their own although they are one sentence. */
    private static boolean beginsClause(String text, int from) {
        for (String clause : CLAUSES) {
            if (text.startsWith(clause, from)) {
                return true;
            }
        }
        return false;
    }

    private static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        int breaks = 0;
        int start = 0;
        while (start < text.length()) {
            int end = lineEnd(text, start);
            if (visible(text, start, end) < end) {
                int kept = single.length() == 0 ? 0 : (breaks + 1) / 2;
                single.append("\n".repeat(kept)).append(text, start, end);
                breaks = 0;
            }
            breaks++;
            start = end + 1;
        }
        return single.append('\n').toString();
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static int visible(String text, int start, int end) {
        int from = start;
        while (from < end && (text.charAt(from) <= ' ' || text.charAt(from) == '\u00a0')) {
            from++;
        }
        return from;
    }

    private static char lastVisible(String text, int from, int end) {
        int last = end - 1;
        while (last > from && (text.charAt(last) <= ' ' || text.charAt(last) == '\u00a0')) {
            last--;
        }
        return text.charAt(last);
    }
}

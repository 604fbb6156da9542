package nl.kamergraaf.ingest;

import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.SearchedPattern;

/**
 * Parts the pages of a copy again that were put together without a line break: the foot of a page stands in one line with what
 * begins the next, "Tweede Kamer, vergaderjaar 2031–2032, Aanhangsel 1Antwoord 3", and may itself be glued to the imprint before it.
 */
final class JoinedPages {

    private static final String MARK = " Kamer, vergaderjaar ";

    /** From the name of the chamber to the number of the page. */
    private static final int LONGEST_FOOT = 120;

    private static final SearchedPattern FOOT = SearchedPattern.of(
            "(?:Tweede|Eerste) Kamer, vergaderjaar \\d{4}[–-]\\d{4}, (?:Aanhangsel *\\d{1,2}"
                    + "|\\d{2} ?\\d{3}(?:[ -][A-Z0-9()]{1,6}){0,2}, (?:nr\\. )?(?:\\d{1,4}|[A-Z]{1,2}) +\\d{1,3})(?P<next>[\\pL«“‘(])");

    private JoinedPages() {}

    /** Returns the text with a line break behind each foot of a page that something follows, the text itself where none is. */
    static String parted(String text) {
        int foot = text.indexOf(MARK);
        if (foot < 0) {
            return text;
        }
        StringBuilder parted = new StringBuilder(text.length() + 100);
        int done = 0;
        while (foot >= 0) {
            int from = Math.max(done, foot - "Tweede".length());
            int to = Math.min(text.length(), foot + LONGEST_FOOT);
            PatternMatch match = FOOT.atStart(text.substring(from, to));
            if (match != null) {
                int next = from + match.start("next");
                parted.append(text, done, from);
                if (from > 0 && text.charAt(from - 1) > ' ') {
                    parted.append('\n');
                }
                parted.append(text, from, next).append('\n');
                done = next;
            }
            foot = text.indexOf(MARK, foot + 1);
        }
        return done == 0 ? text : parted.append(text, done, text.length()).toString();
    }
}

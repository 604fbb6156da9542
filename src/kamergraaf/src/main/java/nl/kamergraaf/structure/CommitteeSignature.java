package nl.kamergraaf.structure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a committee of the Kamer signs: "De griffier van de commissie," and on the next line a name. In text without empty lines
 * nothing else tells that these lines are no running text.
 */
final class CommitteeSignature {

    private static final int MOST_LINES = 3;
    private static final int LONGEST_LINE = 110;
    private static final int LONGEST_NAME = 45;
    private static final Pattern OFFICE =
            Pattern.compile("(?:[Dd]e )?(?:(?:[Ff]ungerend|[Ww]aarnemend|[Pp]laatsvervangend|[Aa]djunct)[ -])?"
                    + "(?:[Vv]oorzitter|[Gg]riffier|[Oo]ndervoorzitter|[Ss]ecretaris) van de "
                    + "(?:(?:vaste|algemene|tijdelijke|bijzondere) )?(?:Kamer)?commissie\\b[^.?!:;]{0,100}");

    /** How an office begins, after "de". */
    private static final String[] BEGINNINGS = {
        "voorzitter",
        "griffier",
        "ondervoorzitter",
        "secretaris",
        "fungerend",
        "waarnemend",
        "plaatsvervangend",
        "adjunct"
    };

    /** The first letters of these, and of "de". */
    private static final String FIRST = "dDvVgGoOsSfFwWpPaA";

    private CommitteeSignature() {}

    /**
     * Returns where a signature that starts at a line ends: after the line with the name; -1 if none starts there.
     *
     * @param from the first visible character of the line
     * @param end  of the line
     */
    static int end(String content, int from, int end) {
        if (end - from > LONGEST_LINE || !beginsWithOffice(content, from)) {
            return -1;
        }
        Matcher office = OFFICE.matcher(content.substring(from, end).strip());
        if (!office.matches()) {
            return -1;
        }
        int lineEnd = end;
        for (int line = 0; line < MOST_LINES; line++) {
            boolean complete = lastVisible(content, from, lineEnd) == ',';
            int start = firstVisible(content, lineEnd);
            int stop = lineEnd(content, start);
            if (start == content.length() || stop - start > LONGEST_LINE) {
                return -1;
            }
            if (complete) {
                return isName(content.substring(start, stop).strip()) ? stop : -1;
            }
            lineEnd = stop;
        }
        return -1;
    }

    /** Most lines do not, and cost no more than a look at their first words. */
    private static boolean beginsWithOffice(String content, int from) {
        char first = content.charAt(from);
        if (FIRST.indexOf(first) < 0) {
            return false;
        }
        int word = (first == 'd' || first == 'D') && content.startsWith("e ", from + 1) ? from + 3 : from;
        char letter = word < content.length() ? Character.toLowerCase(content.charAt(word)) : 0;
        for (String beginning : BEGINNINGS) {
            if (beginning.charAt(0) == letter && content.startsWith(beginning.substring(1), word + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(String line) {
        return line.length() <= LONGEST_NAME
                && Character.isUpperCase(line.charAt(0))
                && line.chars().noneMatch(c -> Character.isDigit(c) || ",;:?!".indexOf(c) >= 0);
    }

    private static char lastVisible(String content, int from, int end) {
        int last = end - 1;
        while (last > from && content.charAt(last) <= ' ') {
            last--;
        }
        return content.charAt(last);
    }

    private static int firstVisible(String content, int from) {
        int at = from;
        while (at < content.length() && content.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int lineEnd(String content, int from) {
        int newline = content.indexOf('\n', from);
        return newline < 0 ? content.length() : newline;
    }
}

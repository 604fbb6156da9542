package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks at the words of a text from a place on, or back from it, a bounded stretch at a time. */
final class Words {

    private static final String OPENING = "«“„\"'‘";
    private static final int LONGEST_TITLE = 300;

    private static final boolean[] LETTER = new boolean[0x250];
    private static final boolean[] PART = new boolean[0x250];

    static {
        for (char c = 0; c < LETTER.length; c++) {
            LETTER[c] = Character.isLetter(c);
            PART[c] = Character.isLetterOrDigit(c) || c == '-' || c == '\'' || c == '/' || c == '.';
        }
    }

    private Words() {}

    static boolean isLetter(char c) {
        return c < LETTER.length ? LETTER[c] : Character.isLetter(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
    }

    static boolean isPartOfWord(char c) {
        return c < PART.length ? PART[c] : c == '‑' || c == '’' || Character.isLetterOrDigit(c);
    }

    /** Returns the first place at or after {@code at} that is no space. */
    static int skipSpaces(String text, int at) {
        int i = at;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /**
     * Returns the word that begins at {@code at}, without punctuation after it; empty where none begins there. A full stop counts
     * to an abbreviation: a word of one letter, or one with a full stop inside.
     */
    static Span at(String text, int at) {
        int end = at;
        while (end < text.length() && isPartOfWord(text.charAt(end))) {
            end++;
        }
        while (end > at && isTrailing(text, at, end)) {
            end--;
        }
        return new Span(at, end);
    }

    private static boolean isTrailing(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == '.') {
            boolean inner = text.substring(start, end - 1).indexOf('.') >= 0;
            boolean initial = end - start == 2 && Character.isLetter(text.charAt(start));
            return !inner && !initial;
        }
        return last == '\'' || last == '’' || last == '-' || last == '/';
    }

    /** Returns the word that ends at {@code end}, or nothing if none ends there. */
    static @Nullable Span before(String text, int end) {
        int start = end;
        while (start > 0 && isPartOfWord(text.charAt(start - 1)) && end - start < 60) {
            start--;
        }
        while (start < end && !Character.isLetterOrDigit(text.charAt(start)) && text.charAt(start) != '\'') {
            start++;
        }
        return start == end ? null : new Span(start, end);
    }

    /** Returns where a stretch of the text ends without the signs that close it; never before {@code start}. */
    static int endWithout(String text, int start, int end, String signs) {
        int last = end;
        while (last > start && signs.indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }

    /** Returns where the bracket that opens at {@code open} closes, or -1 if it does not within {@code limit} characters. */
    static int closing(String text, int open, int limit) {
        int end = Math.min(text.length(), open + limit);
        for (int i = open + 1; i < end && text.charAt(i) != '\n'; i++) {
            if (text.charAt(i) == ')') {
                return i;
            }
        }
        return -1;
    }

    static boolean isCapital(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    /** Returns whether a sentence, a heading or a quotation begins at {@code at}. */
    static boolean isSentenceStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && isSpace(text.charAt(i))) {
            i--;
        }
        return i < 0 || ".?!:\n•–".indexOf(text.charAt(i)) >= 0 || i == at - 1 && OPENING.indexOf(text.charAt(i)) >= 0;
    }

    /** Returns whether the number of a dossier stands right before {@code at}: "34 775 V ", after which its title comes. */
    static boolean isBehindDossier(String text, int at) {
        int i = at;
        while (i > 0 && (isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '\n')) {
            i--;
        }
        while (i > 0 && i < at && "IVX-".indexOf(text.charAt(i - 1)) >= 0) {
            i--;
        }
        while (i > 0 && i < at && isSpace(text.charAt(i - 1))) {
            i--;
        }
        int three = i - 3;
        int two = three > 0 && isSpace(text.charAt(three - 1)) ? three - 3 : three - 2;
        return i < at
                && two >= 0
                && areDigits(text, three, i)
                && areDigits(text, two, two + 2)
                && (two == 0 || !isPartOfWord(text.charAt(two - 1)));
    }

    private static boolean areDigits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the span of a quotation that opens at {@code at}, marks included, or nothing. */
    static @Nullable Span quotation(String text, int at) {
        if (at >= text.length() || OPENING.indexOf(text.charAt(at)) < 0) {
            return null;
        }
        char open = text.charAt(at);
        String closing =
                switch (open) {
                    case '«' -> "»";
                    case '“', '„' -> "”“\"";
                    case '"' -> "\"”";
                    default -> "’'";
                };
        int depth = 0;
        int last = -1;
        int limit = Math.min(text.length(), at + LONGEST_TITLE);
        for (int i = at + 1; i < limit && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '«' && open == '«') {
                depth++;
            } else if (closing.indexOf(c) >= 0 && isClosing(text, i)) {
                last = i;
                if (depth-- == 0) {
                    break;
                }
            }
        }
        return last <= at + 1 ? null : new Span(at, last + 1);
    }

    /** Returns the words of a phrase between spaces, brackets and dashes. */
    static List<String> parts(String phrase) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= phrase.length(); i++) {
            if (i == phrase.length() || " ()-".indexOf(phrase.charAt(i)) >= 0) {
                if (i > start) {
                    parts.add(phrase.substring(start, i));
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** An apostrophe inside a word ("boa's") closes nothing. */
    private static boolean isClosing(String text, int at) {
        char c = text.charAt(at);
        return c != '\'' && c != '’'
                || at + 1 == text.length()
                || !Character.isLetterOrDigit(text.charAt(at + 1)) && at > 0 && !isSpace(text.charAt(at - 1));
    }
}

package nl.kamergraaf.structure;

import java.util.regex.Pattern;

/** How the printed mark of a footnote stands before its text: "1 Krant", "1Krant", "1) Krant", "[1] Krant", or above it. */
final class NoteStart {

    /** A note may start with the name of a site: "wetten.voorbeeld.nl – Regeling". */
    private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9.-]{1,40}\\.(?:nl|com|org|eu|net)\\b");

    private static final int LONGEST_DOMAIN = 60;

    private final String content;

    /** @param content the whole text, into which all offsets point */
    NoteStart(String content) {
        this.content = content;
    }

    /** "X Noot", the number and the note on lines of their own, as web pages are printed. */
    int afterPrintNote(int from, int end, int number) {
        if (!content.startsWith("X Noot", from) || end - from > 8 || end == content.length()) {
            return -1;
        }
        int next = lineEnd(end + 1);
        if (!content.substring(end + 1, next).strip().equals(String.valueOf(number))) {
            return -1;
        }
        int text = next;
        while (text < content.length() && content.charAt(text) <= ' ') {
            text++;
        }
        return text < content.length() ? text : -1;
    }

    /** Returns where a printed mark that starts at an offset has its bracket, if it has one. */
    int lastOfMark(int from, int number) {
        int at = from + String.valueOf(number).length() + (content.charAt(from) == '[' ? 1 : 0);
        return Math.min(at, content.length() - 1);
    }

    /** Returns where the text of a note starts whose printed mark starts the line, or -1. */
    int afterMark(int from, int end, int number) {
        char first = from < end ? content.charAt(from) : 0;
        if (first != '[' && (first < '1' || first > '9')) {
            return -1;
        }
        boolean bracket = first == '[';
        int after = afterDigits(bracket ? from + 1 : from, number);
        if (after < 0) {
            return -1;
        }
        boolean closed = after < content.length() && content.charAt(after) == (bracket ? ']' : ')');
        if (bracket || closed) {
            int text = closed ? skipSpace(after + 1, end) : end;
            return text < end ? text : -1;
        }
        int text = skipSpace(after, end);
        if (text >= end) {
            return -1;
        }
        boolean glued = text == after;
        return opensNote(text) || (glued && (opensWithYear(text, end) || opensInBrackets(text, end))) ? text : -1;
    }

    /** Returns the offset behind a number that stands at an offset, -1 if it does not; more digits may follow it. */
    int afterDigits(int from, int number) {
        int unit = 1;
        while (number / unit >= 10) {
            unit *= 10;
        }
        int at = from;
        for (int rest = number; unit > 0; unit /= 10) {
            if (at == content.length() || content.charAt(at) != '0' + rest / unit) {
                return -1;
            }
            rest %= unit;
            at++;
        }
        return at;
    }

    /** Returns where a note starts whose mark stands alone on the line above it, as a small raised number comes out; or -1. */
    int belowMark(int from, int end, int number) {
        int after = afterDigits(from, number);
        if (after < 0 || skipSpace(after, end) < end) {
            return -1;
        }
        int next = Math.min(content.length(), end + 1);
        int nextEnd = lineEnd(next);
        int text = skipSpace(next, nextEnd);
        if (text == nextEnd && nextEnd < content.length()) {
            nextEnd = lineEnd(nextEnd + 1);
            text = skipSpace(next + 1, nextEnd);
        }
        return text < nextEnd && opensNote(text) ? text : -1;
    }

    /** Returns whether the text at an offset begins as notes do: with a capital, a quotation or an address. */
    boolean opensNote(int text) {
        return Character.isUpperCase(content.charAt(text))
                || "«“‘\"'".indexOf(content.charAt(text)) >= 0
                || content.startsWith("http", text)
                || content.startsWith("www.", text)
                || DOMAIN.matcher(content)
                        .region(text, Math.min(content.length(), text + LONGEST_DOMAIN))
                        .lookingAt();
    }

    /** "22031Z90012", "22031 Annual report": behind its mark the note starts with the number of a case or with a year. */
    private boolean opensWithYear(int text, int end) {
        if (!content.startsWith("20", text)
                || text + 5 >= end
                || !Character.isDigit(content.charAt(text + 2))
                || !Character.isDigit(content.charAt(text + 3))) {
            return false;
        }
        char next = content.charAt(text + 4);
        return next == 'Z' || (next == ' ' && Character.isUpperCase(content.charAt(text + 5)));
    }

    /** "4(Aanhangsel Handelingen": the source stands in brackets, right behind its mark. */
    private boolean opensInBrackets(int text, int end) {
        return content.charAt(text) == '(' && text + 2 < end && Character.isUpperCase(content.charAt(text + 1));
    }

    /** Returns where the line ends that an offset lies in. */
    int lineEnd(int from) {
        int newline = content.indexOf('\n', from);
        return newline < 0 ? content.length() : newline;
    }

    /** Returns the first offset that holds no white space; {@code end} if all do. */
    int skipSpace(int from, int end) {
        int at = from;
        while (at < end && (content.charAt(at) <= ' ' || content.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}

package nl.kamergraaf.mention.entity;

/**
 * Tells whether a form of a country's name begins and ends as a word, as part of a compound ("Tunesiëdeal") or, where a text lost
 * the spaces at the ends of its lines, stuck to the words beside it ("vanuitIerland", "DeNederlandse").
 */
final class CountryEdges {

    private static final int SHORTEST_GLUED = 5;

    private static final int SHORTEST_GLUED_ADJECTIVE = 5;

    private static final int SHORTEST_COMPOUND = 3;

    private final CountryNames names;
    private final String text;

    CountryEdges(CountryNames names, String text) {
        this.names = names;
        this.text = text;
    }

    boolean beginsWell(int start, int end, CountryNames.Entry entry) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetter(before)) {
            return end - start >= SHORTEST_GLUED
                    && entry.form() != CountryNames.Form.ABBREVIATION
                    && sticksToWord(start, entry);
        }
        boolean inAddress = before == '.' && start >= 4 && text.startsWith("www", start - 4)
                || before == '/' && start >= 2 && text.charAt(start - 2) == '/';
        return !inAddress && "_@#=".indexOf(before) < 0;
    }

    /** Returns the end of a form whose letters stand at {@code [start, end)}, or -1 if another word begins so. */
    int end(int start, int end, CountryNames.Entry entry) {
        if (entry.form() == CountryNames.Form.ABBREVIATION) {
            return text.startsWith(entry.written(), start) && !goesOn(end) ? end : -1;
        }
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
            return end;
        }
        if (Character.isDigit(text.charAt(end))) {
            return end - start >= SHORTEST_GLUED && isMark(end) ? end : -1;
        }
        return switch (entry.form()) {
            case NAME -> end - start < SHORTEST_GLUED ? -1 : nameEnd(end, entry);
            case ADJECTIVE -> isLongInflected(start, end) && isOtherWord(end, wordEnd(end)) ? end : -1;
            default -> -1;
        };
    }

    private int nameEnd(int end, CountryNames.Entry entry) {
        int wordEnd = wordEnd(end);
        if (text.charAt(end) == 's' && (wordEnd == end + 1 && !isDigit(wordEnd))) {
            return wordEnd;
        }
        String rest = text.substring(end, wordEnd);
        boolean glued = Character.isLowerCase(rest.charAt(0)) && names.isAround("glued", rest);
        boolean compound = isOtherWord(end, wordEnd)
                && !names.endsLikePlace(rest)
                && !(isDutch(entry) && (rest.charAt(0) == 's' || Character.isUpperCase(rest.charAt(0))));
        return glued || compound ? end : -1;
    }

    /** "vanuitIerland", "DeNederlandse", "AmbtsberichtenTurkije"; "InHolland" is a name of its own, as are others with "Nederland". */
    private boolean sticksToWord(int start, CountryNames.Entry entry) {
        int at = start;
        while (at > 0 && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        if (at == start) {
            return false;
        }
        if (at == 0 || !Character.isLetter(text.charAt(at - 1))) {
            return at < start - 1;
        }
        boolean oneCapital = at == 1 || !Character.isLetter(text.charAt(at - 2));
        boolean name = entry.form() == CountryNames.Form.NAME && isDutch(entry);
        return oneCapital
                && Character.isUpperCase(text.charAt(at - 1))
                && (!name && start - at > 2 || names.isAround("opener", text.substring(at - 1, start)));
    }

    /** Returns whether the letters at {@code [from, to)} are a word of their own rather than the end of the one before. */
    private boolean isOtherWord(int from, int to) {
        if (to - from < SHORTEST_COMPOUND || isDigit(to)) {
            return false;
        }
        boolean capital = Character.isUpperCase(text.charAt(from));
        for (int i = from + 1; i < to; i++) {
            if (!Character.isLowerCase(text.charAt(i))) {
                return false;
            }
        }
        return capital || !names.isAround("derived", text.substring(from, to));
    }

    private boolean isLongInflected(int start, int end) {
        boolean injury = end - start == SHORTEST_GLUED_ADJECTIVE && text.charAt(end) == 'l'; // "Letselschade"
        return end - start >= SHORTEST_GLUED_ADJECTIVE && text.charAt(end - 1) == 'e' && !injury;
    }

    private static boolean isDutch(CountryNames.Entry entry) {
        return entry.code().equals("NL");
    }

    /** The mark of a footnote sticks to the name. */
    private boolean isMark(int at) {
        int end = at;
        while (isDigit(end)) {
            end++;
        }
        return end - at <= 2 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private boolean isDigit(int at) {
        return at < text.length() && Character.isDigit(text.charAt(at));
    }

    private boolean goesOn(int end) {
        if (end == text.length()) {
            return false;
        }
        char c = text.charAt(end);
        if (Character.isLetterOrDigit(c) || c == '$' || c == '&') {
            return true;
        }
        return c == '.' && end + 1 < text.length() && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}

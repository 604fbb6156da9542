package nl.kamergraaf.mention.entity;

/** Tells from the text around it whether a form of a country's name is one there. */
final class CountryContext {

    /** How many words the name of a body may have after its adjective for its end to be looked at. */
    private static final int BODY_WORDS = 5;

    private static final int SHORTEST_GLUED = 5;

    /** The words are those of a form, the text around them says that they mean something else. */
    static final int NO_COUNTRY = -2;

    private final CountryNames names;
    private final String text;

    CountryContext(CountryNames names, String text) {
        this.names = names;
        this.text = text;
    }

    /**
     * Returns the end of the form that the trie found at {@code [start, end)}; -1 if its words end otherwise, {@link #NO_COUNTRY}
     * if they end so but mean no country.
     */
    int end(int start, int end, CountryNames.Entry entry) {
        if (!beginsWell(start, end, entry)) {
            return -1;
        }
        int last = endsWell(start, end, entry);
        if (last < 0 || entry.form() == CountryNames.Form.NONE) {
            return last;
        }
        return fits(start, last, entry) ? last : NO_COUNTRY;
    }

    private boolean beginsWell(int start, int end, CountryNames.Entry entry) {
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        if (Character.isLetter(before)) {
            return end - start >= SHORTEST_GLUED
                    && entry.form() != CountryNames.Form.ABBREVIATION
                    && sticksToLowerCaseWord(start);
        }
        boolean inAddress = before == '.' && start >= 4 && text.startsWith("www", start - 4)
                || before == '/' && start >= 2 && text.charAt(start - 2) == '/';
        return !inAddress && "_@#=".indexOf(before) < 0;
    }

    /** "vanuitIerland": the word before lost the space after it; "InHolland" is a name of its own. */
    private boolean sticksToLowerCaseWord(int start) {
        int at = start;
        while (at > 0 && Character.isLowerCase(text.charAt(at - 1))) {
            at--;
        }
        return at < start - 1 && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private int endsWell(int start, int end, CountryNames.Entry entry) {
        if (entry.form() == CountryNames.Form.ABBREVIATION) {
            return isExact(start, entry.written()) && !goesOn(end) ? end : -1;
        }
        if (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
            return end;
        }
        if (entry.form() != CountryNames.Form.NAME || end - start < SHORTEST_GLUED) {
            return -1;
        }
        if (text.charAt(end) == 's' && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)))) {
            return end + 1;
        }
        int wordEnd = wordEnd(end);
        if (Character.isDigit(text.charAt(end))) {
            return digitsOnly(end) ? end : -1;
        }
        return Character.isLowerCase(text.charAt(end)) && names.isAround("glued", text.substring(end, wordEnd))
                ? end
                : -1;
    }

    /** The mark of a footnote sticks to the name. */
    private boolean digitsOnly(int at) {
        int end = at;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end - at <= 2 && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private boolean isExact(int start, String written) {
        return text.startsWith(written, start);
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

    private boolean fits(int start, int end, CountryNames.Entry entry) {
        return switch (entry.rule()) {
            case "article" -> names.isAround("determiner", wordBefore(start));
            case "before-noun" -> isBeforeNoun(end);
            case "english" -> isBeforeLowerCase(end);
            default -> entry.form() == CountryNames.Form.ADJECTIVE ? !isBody(end) : !isPartOfName(start, entry);
        };
    }

    private boolean isBeforeNoun(int end) {
        if (end + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(end);
        if (isDash(c)) {
            return Character.isLetter(text.charAt(end + 1));
        }
        if (!Character.isSpaceChar(c)) {
            return false;
        }
        int wordEnd = wordEnd(end + 1);
        String next = text.substring(end + 1, wordEnd);
        if (next.length() > 1 && Character.isUpperCase(next.charAt(0))) {
            return Character.isUpperCase(next.charAt(1));
        }
        return next.length() > 1 && Character.isLowerCase(next.charAt(0)) && !names.isAround("no-noun", next);
    }

    /** "Turkish citizens", unlike "Turkish Airlines". */
    private boolean isBeforeLowerCase(int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isLowerCase(text.charAt(end + 1));
    }

    /** "Nederlandse Voedsel- en Warenautoriteit": what follows ends as bodies do. */
    private boolean isBody(int end) {
        int at = end;
        for (int i = 0; i < BODY_WORDS; i++) {
            if (at + 1 >= text.length() || !Character.isSpaceChar(text.charAt(at))) {
                return false;
            }
            int wordEnd = wordEnd(at + 1);
            String word = text.substring(at + 1, wordEnd);
            if (word.isEmpty()) {
                return false;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (i == 0 && !capital) {
                return false;
            }
            if (capital && names.endsLikeBody(word)) {
                return true;
            }
            if (!capital && !word.equals("en") && !word.equals("van") && !word.equals("voor") && !word.equals("de")) {
                return false;
            }
            at = wordEnd < text.length() && text.charAt(wordEnd) == '-' ? wordEnd + 1 : wordEnd;
        }
        return false;
    }

    /** "Vluchtelingenwerk Nederland", "Oost-Nederland": after a capitalised word within a sentence it belongs to a name. */
    private boolean isPartOfName(int start, CountryNames.Entry entry) {
        if (!entry.code().equals("NL") || entry.written().indexOf(' ') >= 0 || start < 2) {
            return false;
        }
        char joint = text.charAt(start - 1);
        if (joint != ' ' && !isDash(joint)) {
            return false;
        }
        String before = wordBefore(start);
        if (before.isEmpty() || !Character.isUpperCase(before.charAt(0))) {
            return false;
        }
        if (isDash(joint)) {
            return before.equals("Midden")
                    || before.equals("Noord")
                    || before.equals("Oost")
                    || before.equals("Zuid")
                    || before.equals("West")
                    || before.endsWith("oost")
                    || before.endsWith("west");
        }
        return !beginsSentence(start - 1 - before.length());
    }

    private boolean beginsSentence(int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0
                || !Character.isLetterOrDigit(text.charAt(before))
                        && text.charAt(before) != ','
                        && !isDash(text.charAt(before));
    }

    private String wordBefore(int start) {
        int end = start;
        while (end > 0 && (Character.isSpaceChar(text.charAt(end - 1)) || isDash(text.charAt(end - 1)))) {
            end--;
        }
        int from = end;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        return text.substring(from, end);
    }

    private int wordEnd(int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDash(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2014';
    }
}

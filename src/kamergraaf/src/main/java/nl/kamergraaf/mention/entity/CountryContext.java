package nl.kamergraaf.mention.entity;

/** Tells from the text around it whether a form of a country's name is one there. */
final class CountryContext {

    /** How many words the name of a body may have after its adjective for its end to be looked at. */
    private static final int BODY_WORDS = 5;

    /** The words are those of a form, the text around them says that they mean something else. */
    static final int NO_COUNTRY = -2;

    private final CountryNames names;
    private final String text;
    private final CountryEdges edges;

    CountryContext(CountryNames names, String text) {
        this.names = names;
        this.text = text;
        this.edges = new CountryEdges(names, text);
    }

    /**
     * Returns the end of the form that the trie found at {@code [start, end)}; -1 if its words end otherwise, {@link #NO_COUNTRY}
     * if they end so but mean no country.
     */
    int end(int start, int end, CountryNames.Entry entry) {
        if (!edges.beginsWell(start, end, entry)) {
            return -1;
        }
        int last = edges.end(start, end, entry);
        if (last < 0 || entry.form() == CountryNames.Form.NONE) {
            return last;
        }
        return fits(start, last, entry) ? last : NO_COUNTRY;
    }

    private boolean fits(int start, int end, CountryNames.Entry entry) {
        return switch (entry.rule()) {
            case "article" -> names.isAround("determiner", wordBefore(start));
            case "code" ->
                isBeforeMatter(end)
                        || text.charAt(Math.max(0, start - 1)) == ' '
                                && names.isAround("preposition", wordBefore(start));
            case "before-noun" -> isBeforeNoun(end);
            case "english" -> isBeforeLowerCase(end);
            default ->
                switch (entry.form()) {
                    case ADJECTIVE -> !isBody(end);
                    case NAME -> !isPartOfName(start, entry) && !hasTail(end) && !hasHead(start);
                    default -> true;
                };
        };
    }

    /** "China Airlines", "Rusland Kenniscentrum". */
    private boolean hasTail(int end) {
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && Character.isUpperCase(text.charAt(end + 1))
                && names.isAround("tail", text.substring(end + 1, wordEnd(end + 1)));
    }

    /** "Bank of China", "Universiteit van Suriname". */
    private boolean hasHead(int start) {
        String before = wordBefore(start);
        if (!before.equals("of") && !before.equals("van")) {
            return false;
        }
        int at = text.lastIndexOf(before, start - 1);
        String head = wordBefore(at);
        return !head.isEmpty() && Character.isUpperCase(head.charAt(0)) && names.isAround("head", head);
    }

    private boolean isBeforeMatter(int end) {
        return end + 1 < text.length()
                && isDash(text.charAt(end))
                && names.isAround("matter", text.substring(end + 1, wordEnd(end + 1)));
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
        return before < 0 || !Character.isLetterOrDigit(text.charAt(before)) && ",;(-".indexOf(text.charAt(before)) < 0;
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

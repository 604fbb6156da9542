package nl.kamergraaf.mention.entity;

/**
 * Finds the words that an abbreviation in brackets stands for, by the method of Schwartz and Hearst (2003): the letters of
 * the abbreviation are looked for from right to left in the words before the bracket, and its first letter must begin a word.
 */
final class Abbreviations {

    private Abbreviations() {}

    /** Returns the token where the long form begins, or -1. */
    static int start(TextView view, int open, String abbreviation) {
        int capitals = 0;
        for (int i = 0; i < abbreviation.length(); i++) {
            char c = abbreviation.charAt(i);
            if (Character.isUpperCase(c)) {
                capitals++;
            } else if (!Character.isLetterOrDigit(c) && c != '-' && c != '&') {
                return -1;
            }
        }
        boolean initial = capitals == 1
                && Character.isUpperCase(abbreviation.charAt(0))
                && abbreviation.length() > 2
                && abbreviation.length() < 6;
        if (capitals < 2 && !initial || abbreviation.length() > 12) {
            return -1;
        }
        int furthest = open - 1;
        while (furthest >= 0
                && open - furthest <= (initial ? abbreviation.length() : capitals) + 6
                && (view.isWord(furthest) || view.is(furthest, '-') || view.is(furthest, '&'))) {
            furthest--;
        }
        furthest++;
        if (furthest >= open) {
            return -1;
        }
        int offset = view.tokens.end(open - 1) - 1;
        int lowest = view.tokens.start(furthest);
        for (int i = abbreviation.length() - 1; i >= 0; i--) {
            char letter = Character.toLowerCase(abbreviation.charAt(i));
            if (!Character.isLetterOrDigit(letter)) {
                continue;
            }
            while (offset >= lowest
                    && !(Character.toLowerCase(view.text.charAt(offset)) == letter
                            && (i > 0 || startsWord(view.text, offset)))) {
                offset--;
            }
            if (offset < lowest) {
                return -1;
            }
            offset--;
        }
        int start = offset + 1;
        if (Character.isLowerCase(view.text.charAt(start))) {
            start = capitalBefore(view, furthest, start);
        }
        for (int token = furthest; token < open; token++) {
            if (view.tokens.start(token) == start) {
                return token < open - 1 || view.word(token).length() > 2 * abbreviation.length() ? token : -1;
            }
        }
        return -1;
    }

    /** "Vereniging voor Zeekabels (VZK)": of two words with the same letter the one with a capital begins the name. */
    private static int capitalBefore(TextView view, int furthest, int start) {
        char letter = Character.toUpperCase(view.text.charAt(start));
        for (int token = furthest; view.tokens.start(token) < start; token++) {
            if (view.isCapital(token) && view.text.charAt(view.tokens.start(token)) == letter) {
                return view.tokens.start(token);
            }
        }
        return start;
    }

    private static boolean startsWord(String text, int offset) {
        return offset == 0 || !Character.isLetterOrDigit(text.charAt(offset - 1));
    }
}

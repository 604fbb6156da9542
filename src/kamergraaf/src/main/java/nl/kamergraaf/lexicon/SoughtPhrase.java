package nl.kamergraaf.lexicon;

/** A few small letters that are looked for in a text in any case, by the rarest letter among them; "#" stands for a digit. */
public final class SoughtPhrase {

    /** Letters of Dutch text, the rarest first. */
    private static final String BY_RARITY = "qxyzjfcwpkbmuvhgslodirtaen";

    /** The characters of a text that were not looked up: it may have any. */
    public static final long ANY_SIGNS = -1;

    private final String letters;
    private final int rarest;
    private final long signs;

    /** Keeps a phrase in small letters. */
    public SoughtPhrase(String letters) {
        this.letters = letters;
        this.rarest = rarest(letters);
        this.signs = Signs.of(letters.replace('#', '0'));
    }

    private static int rarest(String letters) {
        int best = 0;
        int rank = Integer.MAX_VALUE;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            int known = BY_RARITY.indexOf(c);
            int own = known >= 0 ? known : c == ' ' || c == '#' ? BY_RARITY.length() : -1;
            if (own < rank) {
                rank = own;
                best = i;
            }
        }
        return best;
    }

    /**
     * Returns whether the phrase may stand in a text.
     *
     * @param others the characters of the text, as {@link Signs} has them
     */
    public boolean mayStandAmong(long others) {
        return (signs & ~others) == 0;
    }

    /** Returns where the phrase stands first at or after {@code from}, beginning before {@code limit}; -1 if nowhere. */
    public int indexIn(String text, int from, int limit) {
        char small = letters.charAt(rarest);
        char capital = Character.toUpperCase(small);
        int low = text.indexOf(small, from + rarest);
        int high = capital == small ? -1 : text.indexOf(capital, from + rarest);
        while (low >= 0 || high >= 0) {
            boolean takeLow = low >= 0 && (high < 0 || low < high);
            int at = (takeLow ? low : high) - rarest;
            if (at >= limit) {
                return -1;
            }
            if (at >= from && standsAt(text, at)) {
                return at;
            }
            if (takeLow) {
                low = text.indexOf(small, low + 1);
            } else {
                high = text.indexOf(capital, high + 1);
            }
        }
        return -1;
    }

    private boolean standsAt(String text, int at) {
        if (letters.charAt(0) == '#') {
            return Character.isDigit(text.charAt(at))
                    && text.regionMatches(true, at + 1, letters, 1, letters.length() - 1);
        }
        return !differs(text, at, 0)
                && !differs(text, at, letters.length() - 1)
                && text.regionMatches(true, at, letters, 0, letters.length());
    }

    /** Whether one letter is enough to see that the phrase does not stand there. */
    private boolean differs(String text, int at, int letter) {
        if (at + letter >= text.length()) {
            return true;
        }
        char c = text.charAt(at + letter);
        return c < 0x80 && Character.toLowerCase(c) != letters.charAt(letter);
    }

    /** Returns whether the phrase stands in a text with no letter or digit on either side. */
    public boolean isWordIn(String text) {
        for (int at = indexIn(text, 0, text.length()); at >= 0; at = indexIn(text, at + 1, text.length())) {
            int end = at + letters.length();
            boolean starts = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
            if (starts && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}

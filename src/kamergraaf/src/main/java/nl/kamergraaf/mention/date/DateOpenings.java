package nl.kamergraaf.mention.date;

import nl.kamergraaf.lexicon.LetterTrie;

/** Tells of a stretch of letters and digits alone whether a date may begin in it, so that most of a text need not be scanned. */
final class DateOpenings {

    /** A preposition of two letters and a month of three. */
    static final int SHORTEST_GLUED = 5;

    private static final byte LETTER = 1;
    private static final byte[] KIND = kinds();

    private DateOpenings() {}

    /** Returns whether a date may begin within a stretch of letters and digits, whatever stands around it. */
    static boolean mayHold(DateWords words, char[] stretch) {
        int at = 0;
        while (at < stretch.length) {
            if (stretch[at] >= '0' && stretch[at] <= '9') {
                return true;
            }
            int end = at + 1;
            if (isOfLetters(stretch[at])) {
                while (end < stretch.length && isOfLetters(stretch[end])) {
                    end++;
                }
                if (words.openings().mayBeginIn(stretch, at) || mayBeGlued(words, stretch, at, end)) {
                    return true;
                }
            }
            at = end;
        }
        return false;
    }

    private static boolean mayBeGlued(DateWords words, char[] stretch, int at, int end) {
        LetterTrie.Matches prepositions = new LetterTrie.Matches();
        if (end - at < SHORTEST_GLUED || !words.prepositions().match(stretch, at, prepositions)) {
            return false;
        }
        for (int i = 0; i < prepositions.size(); i++) {
            int from = prepositions.end(i);
            if (from + 2 < end && words.periods().mayBeginIn(stretch, from)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a character is a letter. */
    static boolean isOfLetters(char c) {
        return c < KIND.length ? KIND[c] == LETTER : Character.isLetter(c);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x250];
        for (char c = 0; c < kinds.length; c++) {
            kinds[c] = Character.isLetter(c) ? LETTER : 0;
        }
        return kinds;
    }
}

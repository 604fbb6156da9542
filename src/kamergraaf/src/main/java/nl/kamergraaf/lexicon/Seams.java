package nl.kamergraaf.lexicon;

import java.util.Set;

/**
 * Finds where two words stand glued together, as in texts that lost their line breaks: "deNVWA", "NVWAis", "MeldpuntZorg",
 * "3Kenniscentrum", "Strafhofverdacht".
 */
final class Seams {

    private static final WordLists WORDS = WordLists.ofGluedWords();

    /** Shorter words are one. */
    static final int SHORTEST = 4;

    /** Words that follow an abbreviation. */
    private static final Set<String> AFTER_ABBREVIATION = WORDS.of("after-abbreviation");

    /** What makes a compound with the name before it: "Tweede Kamerlid" is one word. */
    private static final Set<String> COMPOUNDED = WORDS.of("compounded");

    private Seams() {}

    /** Tells whether a stretch of the text is a known word. */
    interface Vocabulary {
        boolean has(int start, int end);
    }

    /** Returns the offset of the first letter of the second word, or -1 where a word is one. */
    static int find(char[] text, int start, int end, Vocabulary known) {
        if (Character.isDigit(text[start])) {
            return afterNumber(text, start, end, known);
        }
        if (Character.isDigit(text[end - 1])) {
            return beforeNumber(text, start, end, known);
        }
        for (int i = start + 1; i < end; i++) {
            boolean upper = Character.isUpperCase(text[i]);
            boolean afterUpper = Character.isUpperCase(text[i - 1]);
            if (upper && !afterUpper && Character.isLetter(text[i - 1])) {
                return isSeam(text, start, i, end) ? i : -1;
            }
            if (!upper && afterUpper && i - start > 1) {
                boolean ends = AFTER_ABBREVIATION.contains(new String(text, i, end - i))
                        || i - start > 2 && end - i > 4 && known.has(start, i);
                boolean another = !ends && i - start > 3 && end - i > 3 && known.has(start, i - 1); // "NVWAInspecteurs"
                return ends ? i : another ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** The mark of a note before the words it explains: "3Kenniscentrum"; a number before an abbreviation: "193VN". */
    private static int afterNumber(char[] text, int start, int end, Vocabulary known) {
        int seam = start;
        while (seam < end && Character.isDigit(text[seam])) {
            seam++;
        }
        if (seam == end || seam - start > 4 || !Character.isUpperCase(text[seam])) {
            return -1;
        }
        boolean word = seam - start < 3 && end - seam > 4 && Character.isLowerCase(text[seam + 1]);
        return word || isUpper(text, seam, end) && end - seam > 1 && known.has(seam, end) ? seam : -1;
    }

    /** The mark of a note behind a name: "Instituut2", "NVWA3". */
    private static int beforeNumber(char[] text, int start, int end, Vocabulary known) {
        int seam = end;
        while (seam > start && Character.isDigit(text[seam - 1])) {
            seam--;
        }
        if (end - seam > 2 || seam - start < 3 || !Character.isUpperCase(text[start])) {
            return -1;
        }
        boolean word = seam - start > 3 && Character.isLowerCase(text[seam - 1]);
        return word || seam - start > 3 && isUpper(text, start, seam) && known.has(start, seam) ? seam : -1;
    }

    private static boolean isUpper(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isUpperCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns where a known word ends that has another behind it in small letters, or -1.
     *
     * @param follows whether a word of a name stands before it, so that it may be the name's last: "Verenigde Natiesrichtlijn"
     */
    static int within(char[] text, int start, int end, boolean follows, Vocabulary known) {
        for (int seam = end - 2; seam >= start + 5; seam--) {
            String rest = new String(text, seam, end - seam);
            boolean apart =
                    follows ? !COMPOUNDED.contains(rest) : seam - start > 7 && AFTER_ABBREVIATION.contains(rest);
            if (apart && known.has(start, seam)) {
                return seam;
            }
        }
        return -1;
    }

    /** "LaPira" and "McKay" are names, "deNVWA" and "MeldpuntZorg" are not. */
    private static boolean isSeam(char[] text, int start, int seam, int end) {
        boolean capital = Character.isUpperCase(text[start]);
        return end - seam > 1 && seam - start >= (capital ? 5 : 2);
    }
}

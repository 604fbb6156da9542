package nl.kamergraaf.lexicon;

import java.util.Set;

/** Finds where two words stand glued together, as in texts that lost their line breaks: "deNVWA", "NVWAis", "MeldpuntZorg". */
final class Seams {

    /** Words that follow an abbreviation. */
    private static final Set<String> AFTER_ABBREVIATION = Set.of(
            "is", "in", "en", "de", "het", "een", "van", "voor", "met", "heeft", "hebben", "kan", "kunnen", "om", "op",
            "te", "aan", "dat", "die", "niet", "over", "wordt", "worden", "zal", "zijn", "was", "werd", "door", "bij",
            "als", "of", "naar", "ook", "geen", "hier", "zich", "er", "moet", "zou", "uit", "tot", "onder", "waarin",
            "gaat", "wil");

    private Seams() {}

    /** Returns the offset of the first letter of the second word, or -1 where a word is one. */
    static int find(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            boolean upper = Character.isUpperCase(text.charAt(i));
            boolean afterUpper = Character.isUpperCase(text.charAt(i - 1));
            if (upper && !afterUpper && Character.isLetter(text.charAt(i - 1))) {
                return isSeam(text, start, i, end) ? i : -1;
            }
            if (!upper && afterUpper && i - start > 1) {
                return AFTER_ABBREVIATION.contains(text.substring(i, end)) ? i : -1;
            }
        }
        return -1;
    }

    /** "LaPira" and "McKay" are names, "deNVWA" and "MeldpuntZorg" are not. */
    private static boolean isSeam(String text, int start, int seam, int end) {
        boolean capital = Character.isUpperCase(text.charAt(start));
        return end - seam > 1 && seam - start >= (capital ? 5 : 2);
    }
}

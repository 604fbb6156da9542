package nl.kamergraaf.mention.citation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds a small word that stands glued to the next, as in texts that lost their line ends: "hetregeerakkoord", "deKamerbrief". */
final class Glued {

    private static final List<String> SMALL = List.of(
            "aangenomen",
            "gewijzigde",
            "deze",
            "eerdere",
            "onze",
            "mijn",
            "het",
            "een",
            "van",
            "uw",
            "de",
            "in",
            "uit",
            "aan");

    private Glued() {}

    /**
     * Returns the small word at {@code start} if a word with a capital follows it, or the noun itself begins where it ends.
     *
     * @param noun where the noun begins
     */
    static @Nullable String before(String text, int start, int noun) {
        if (noun <= start || !Character.isLowerCase(text.charAt(start))) {
            return null;
        }
        for (String word : SMALL) {
            int end = start + word.length();
            if (end <= noun && text.startsWith(word, start) && (end == noun || Words.isCapital(text, end))) {
                return word;
            }
        }
        return null;
    }

    /** Returns the length of the small word that the letters between two offsets begin with and go on after, 0 if there is none. */
    static int prefix(char[] text, int start, int end) {
        for (String word : SMALL) {
            if (start + word.length() < end && word.charAt(0) == text[start] && begins(text, start, word)) {
                return word.length();
            }
        }
        return 0;
    }

    private static boolean begins(char[] text, int start, String word) {
        for (int i = 1; i < word.length(); i++) {
            if (text[start + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

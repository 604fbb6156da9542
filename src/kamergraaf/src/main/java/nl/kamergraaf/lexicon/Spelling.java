package nl.kamergraaf.lexicon;

/**
 * Numbers for words in exactly their letters. That of a short word in letters of eight bits consists of them, so that two such words
 * are the same if their numbers are; of others one must look at the letters too. Reckoned letter by letter while a word is read:
 * first all letters are put {@linkplain #with together}, then the number is {@linkplain #of finished}.
 */
final class Spelling {

    /** So many letters have room in a number beside the sign. */
    private static final int MOST = 7;

    private static final int LETTER = 8;

    private Spelling() {}

    /** Returns what was put together of some letters, none of them if 0, with one more. */
    static long with(long letters, char letter) {
        return Long.rotateLeft(letters, LETTER) ^ letter;
    }

    /**
     * Returns the number of a word; 0 for none.
     *
     * @param letters what was put together of all its letters
     * @param length  how many they are
     * @param bits    the bits that any of the letters has
     */
    static long of(long letters, int length, int bits) {
        return length > MOST || bits >>> LETTER != 0 ? letters | Long.MIN_VALUE : letters;
    }

    /** Returns the number of a stretch of a text. */
    static long of(char[] text, int start, int end) {
        long letters = 0;
        int bits = 0;
        for (int i = start; i < end; i++) {
            letters = with(letters, text[i]);
            bits |= text[i];
        }
        return of(letters, end - start, bits);
    }

    /** Returns whether no other word has the number. */
    static boolean tellsAll(long number) {
        return number >= 0;
    }
}

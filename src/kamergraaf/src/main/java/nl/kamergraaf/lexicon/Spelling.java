package nl.kamergraaf.lexicon;

/**
 * Numbers for words in exactly their letters. That of a short word in letters of eight bits consists of them, so that two such words
 * are the same if their numbers are; of somewhat longer ones one must ask for the {@linkplain #beginning} too, of others for all letters. Reckoned letter by letter while a word is read:
 * first all letters are put {@linkplain #with together}, then the number is {@linkplain #of finished}.
 */
final class Spelling {

    /** So many letters have room in a number beside the sign. */
    private static final int MOST = 7;

    private static final int LETTER = 8;

    /** So many letters begin a word; they and the number of one that is shorter than two such beginnings tell all of it. */
    private static final int BEGINNING = 8;

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

    /**
     * Returns the number of the first letters of a stretch of a text: two stretches of one length that have it, and the same {@linkplain
     * #of number}, are the same. 0 for those that are not told so: too short or too long, or with letters of more than eight bits.
     */
    static long beginning(char[] text, int start, int end) {
        int length = end - start;
        if (length < BEGINNING || length >= 2 * BEGINNING) {
            return 0;
        }
        long beginning = 0;
        int bits = 0;
        for (int i = start; i < start + BEGINNING; i++) {
            beginning = with(beginning, text[i]);
            bits |= text[i];
        }
        for (int i = start + BEGINNING; i < end; i++) {
            bits |= text[i];
        }
        return bits >>> LETTER != 0 ? 0 : beginning;
    }
}

package nl.kamergraaf.lexicon;

/**
 * Which characters a text has, in the 64 bits of a number: at a glance it tells that a phrase does not stand in the text. Small
 * and capital letters share a bit, digits too, and so do some other characters: a set may say that a character is there that is
 * not, never the other way.
 */
public final class Signs {

    private static final int DIGIT = 26;
    private static final int OTHERS = 27;
    private static final byte[] ASCII = new byte[128];

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) bit(c);
        }
    }

    private Signs() {}

    /** Returns the characters of a text. */
    public static long of(String text) {
        long signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            signs |= 1L << (c < ASCII.length ? ASCII[c] : bit(c));
        }
        return signs;
    }

    private static int bit(char c) {
        char folded = Character.toLowerCase(Character.toUpperCase(c));
        if (folded >= 'a' && folded <= 'z') {
            return folded - 'a';
        }
        return Character.isDigit(folded) ? DIGIT : OTHERS + folded % (Long.SIZE - OTHERS);
    }
}

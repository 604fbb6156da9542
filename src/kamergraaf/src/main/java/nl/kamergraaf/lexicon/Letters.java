package nl.kamergraaf.lexicon;

import java.text.Normalizer;

/** Tells what a character is to a word, and folds it: without case or accent, dashes and apostrophes to one of each. */
final class Letters {

    /** The accents of Latin letters below this code point are folded by a table. */
    private static final int TABLE_SIZE = 0x250;

    private static final long SEED = 0x51_7CC1B7L;

    /** The golden ratio as a 64-bit number, the multiplier of Fibonacci hashing. */
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private static final char[] FOLDED = foldingTable();
    private static final boolean[] IN_WORDS = wordTable();

    private Letters() {}

    /** Returns whether a character belongs to words: letters, digits, and the marks on them. */
    static boolean isInWord(char c) {
        return c < TABLE_SIZE ? IN_WORDS[c] : Character.isLetterOrDigit(c) || isMark(c) || Character.isSurrogate(c);
    }

    /** Returns whether a character is a combining accent or a soft hyphen, which make no difference. */
    static boolean isMark(char c) {
        return c >= 0x300 && c < 0x370 || c == 0xAD;
    }

    static boolean isDigit(char c) {
        return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    static boolean isSpace(char c) {
        return c == ' '
                || c == '\t'
                || c == '\r'
                || c == 0xA0
                || c == 0x200B
                || c == 0xFEFF
                || c > 0x80 && Character.isSpaceChar(c);
    }

    static char fold(char c) {
        if (c < TABLE_SIZE) {
            return FOLDED[c];
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            case '\u2018', '\u2019', '\u201A', '\u201B' -> '\'';
            default -> Character.toLowerCase(c);
        };
    }

    /** Returns the hash of a stretch of a text, folded; a dash that a lost line break left within a word is passed over. */
    static long foldedHash(char[] text, int start, int end) {
        long hash = SEED;
        for (int i = start; i < end; i++) {
            if (!isMark(text[i]) && (text[i] != '-' || end - start == 1)) {
                hash = hash * FACTOR + fold(text[i]);
            }
        }
        return hash;
    }

    /** Returns the hash by which a vocabulary knows a word. */
    static long spread(long hash) {
        return hash ^ (hash >>> 32);
    }

    private static boolean[] wordTable() {
        boolean[] table = new boolean[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = Character.isLetterOrDigit(c) || isMark(c);
        }
        return table;
    }

    private static char[] foldingTable() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = Character.toLowerCase(parts.charAt(0));
        }
        table['\u0131'] = 'i'; // the Turkish letter without a dot
        table['`'] = '\'';
        table['\u00B4'] = '\'';
        return table;
    }
}

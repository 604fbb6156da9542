package nl.kamergraaf.ingest;

import java.text.Normalizer;

/**
 * How wide letters are in print. The papers of the Kamer are set in a sans serif whose letters have the widths of an 18th of the
 * size of type; other sans serifs come near. A copy of text that was typed has letters of one width.
 */
enum LetterWidths {
    PRINT {
        @Override
        int of(char c) {
            return c < TABLE.length ? TABLE[c] : measured(c);
        }
    },
    TYPED {
        @Override
        int of(char c) {
            return TYPED_LETTER;
        }
    };

    private static final int TYPED_LETTER = 8;
    private static final int MIDDLING = 10;

    /** The letters of each width. */
    private static final String[] LETTERS = {
        "5 ijlI.,;:/'|!’‘",
        "6()-ft[]",
        "7r\"“”„",
        "8z",
        "9cks?",
        ":aegvxy0123456789JFL«»–…",
        ";bdhnopquETZP",
        "<BCKRSVXY&",
        "=ADH",
        ">GNOUQ%",
        "?w",
        "AmM",
        "BW@—"
    };

    private static final int[] TABLE = table();

    /** Returns the width of a letter, in 18ths of the size of type. */
    abstract int of(char c);

    /** Returns the width of a stretch of text. */
    final int of(CharSequence text, int start, int end) {
        int width = 0;
        for (int i = start; i < end; i++) {
            width += of(text.charAt(i));
        }
        return width;
    }

    private static int[] table() {
        int[] table = new int[0x100];
        for (char c = 0; c < table.length; c++) {
            table[c] = measured(c);
        }
        return table;
    }

    private static int measured(char c) {
        char plain =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        for (String letters : LETTERS) {
            if (letters.indexOf(plain, 1) >= 0) {
                return letters.charAt(0) - '0';
            }
        }
        return MIDDLING;
    }
}

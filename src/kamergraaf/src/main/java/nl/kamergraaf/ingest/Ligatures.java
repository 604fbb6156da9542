package nl.kamergraaf.ingest;

import java.text.Normalizer;

/** Letters that print joins to one sign: the fi of "fiets". */
final class Ligatures {

    private Ligatures() {}

    /** Returns whether a sign is one of those that Unicode has for printers. */
    static boolean is(char c) {
        return c >= '\ufb00' && c < '\ufb07';
    }

    /** Returns the letters of a sign. */
    static String letters(char ligature) {
        return Normalizer.normalize(String.valueOf(ligature), Normalizer.Form.NFKC);
    }
}

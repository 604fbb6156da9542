package nl.kamergraaf.lexicon;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words in small letters, each with bits that tell what it is; looked up in any case without making another string of it. Immutable.
 */
public final class WordBits {

    private static final int TABLE_SIZE = 0x250;

    /** For each character its small letter; 0 for the one whose small form is two characters. */
    private static final char[] SMALL = smallLetters();

    private static final int FACTOR = 31;
    private static final int ENDS = 32;

    /** The small form of the capital I with a dot is an i with this behind it. */
    private static final char COMBINING_DOT = '\u0307';

    private final Map<String, Long> all;

    /** For the first and the last letter of a word the bits of how long such words are; tells most others apart without reading them. */
    private final long[] lengths = new long[ENDS * ENDS];

    /** The hash of each word, so that few words need be looked at. */
    private final int[] hashes;

    private final @Nullable String[] words;
    private final long[] bits;

    private WordBits(Map<String, Long> all) {
        this.all = all;
        int size = 4 * Integer.highestOneBit(all.size() + 1); // half full at most
        words = new String[size];
        hashes = new int[size];
        bits = new long[size];
        all.forEach((word, value) -> {
            note(word);
            int hash = hash(word);
            int at = slot(hash);
            while (words[at] != null) {
                at = at + 1 & size - 1;
            }
            hashes[at] = hash;
            words[at] = word;
            bits[at] = value;
        });
    }

    private void note(String word) {
        if (word.isEmpty() || word.indexOf(COMBINING_DOT) >= 0) {
            Arrays.fill(lengths, -1); // the small form of another word may have another length
        } else {
            lengths[ends(word.charAt(0), word.charAt(word.length() - 1))] |= 1L << word.length();
        }
    }

    private static int ends(char first, char last) {
        return (first & ENDS - 1) * ENDS + (last & ENDS - 1);
    }

    private boolean mayHave(String word) {
        int last = word.length() - 1;
        if (last < 0) {
            return true;
        }
        char first = word.charAt(0);
        char end = word.charAt(last);
        return first >= TABLE_SIZE
                || end >= TABLE_SIZE
                || (lengths[ends(SMALL[first], SMALL[end])] >>> word.length() & 1) != 0;
    }

    /** Returns the bits of words; a word that is not in small letters is never found. */
    public static WordBits of(Map<String, Long> bitsOfWords) {
        return new WordBits(Map.copyOf(bitsOfWords));
    }

    /** Returns the bits of a word in any case, 0 for one that is not there. */
    public long of(String word) {
        if (!mayHave(word)) {
            return 0;
        }
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char small = c < TABLE_SIZE ? SMALL[c] : 0;
            if (small == 0) {
                return all.getOrDefault(word.toLowerCase(Locale.ROOT), 0L);
            }
            hash = hash * FACTOR + small;
        }
        int at = slot(hash);
        String known = words[at];
        while (known != null) {
            if (hashes[at] == hash && isSmallFormOf(known, word)) {
                return bits[at];
            }
            at = at + 1 & words.length - 1;
            known = words[at];
        }
        return 0;
    }

    private static boolean isSmallFormOf(String small, String word) {
        if (small.length() != word.length()) {
            return false;
        }
        for (int i = 0; i < small.length(); i++) {
            if (small.charAt(i) != SMALL[word.charAt(i)]) {
                return false;
            }
        }
        return true;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & words.length - 1;
    }

    private static int hash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            hash = hash * FACTOR + word.charAt(i);
        }
        return hash;
    }

    private static char[] smallLetters() {
        char[] table = new char[TABLE_SIZE];
        for (char c = 0; c < TABLE_SIZE; c++) {
            String small = String.valueOf(c).toLowerCase(Locale.ROOT);
            table[c] = small.length() == 1 ? small.charAt(0) : 0;
        }
        return table;
    }
}

package nl.kamergraaf.lexicon;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of UTF-16 characters as a pattern names them. They may hold more than the pattern says, never less. */
final class CharacterSets {

    /** How many characters there are. */
    static final int SIZE = 1 << 16;

    /** Above this character only its own upper and lower case are taken for its other forms. */
    private static final int FOLDED = 0x2200;

    private static final int LATIN_END = 0x250;
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x2070;
    private static final String ASKED = asked();
    private static final Map<String, BitSet> CATEGORIES = new ConcurrentHashMap<>();

    private CharacterSets() {}

    static BitSet of(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to + 1);
        return set;
    }

    static BitSet of(String characters) {
        BitSet set = new BitSet();
        characters.chars().forEach(set::set);
        return set;
    }

    static BitSet complement(BitSet set) {
        BitSet complement = new BitSet();
        complement.set(0, SIZE);
        complement.andNot(set);
        return complement;
    }

    /**
     * Returns the characters of a Unicode category or script, as the patterns' own tables have it, which differ from those of Java.
     * Beyond Latin letters and general punctuation every character is taken for one of it.
     *
     * @param escape as in a pattern: {@code \p{Lu}}, {@code \PL}
     */
    static BitSet category(String escape) {
        return CATEGORIES.computeIfAbsent(escape, key -> {
            BitSet set = new BitSet();
            set.set(0, SIZE);
            set.clear(0, LATIN_END);
            set.clear(PUNCTUATION, PUNCTUATION_END);
            Matcher stretch = Pattern.compile(key + "+").matcher(ASKED);
            while (stretch.find()) {
                for (int i = stretch.start(); i < stretch.end(); i++) {
                    set.set(ASKED.charAt(i));
                }
            }
            return set;
        });
    }

    private static String asked() {
        StringBuilder asked = new StringBuilder();
        for (char c = 0; c < PUNCTUATION_END; c++) {
            if (c < LATIN_END || c >= PUNCTUATION) {
                asked.append(c);
            }
        }
        return asked.toString();
    }

    /** Returns a set with all characters that differ from one of its own in case only. */
    static BitSet folded(BitSet set) {
        BitSet folded = (BitSet) set.clone();
        for (int c = set.nextSetBit(0); c >= 0; c = set.nextSetBit(c + 1)) {
            if (c < FOLDED) {
                for (int other = Forms.NEXT[c]; other != c; other = Forms.NEXT[other]) {
                    folded.set(other);
                }
            } else {
                folded.set(Character.toLowerCase((char) c));
                folded.set(Character.toUpperCase((char) c));
            }
        }
        return folded;
    }

    /** For each character the next that differs from it in case only, round to itself: k, K and the sign for Kelvin. */
    private static final class Forms {

        private static final char[] NEXT = new char[FOLDED];

        static {
            int[] first = new int[SIZE];
            for (char c = 0; c < FOLDED; c++) {
                char key = Character.toLowerCase(Character.toUpperCase(c));
                int other = first[key] - 1;
                if (other < 0) {
                    NEXT[c] = c;
                    first[key] = c + 1;
                } else {
                    NEXT[c] = NEXT[other];
                    NEXT[other] = c;
                }
            }
        }
    }
}

package nl.kamergraaf.lexicon;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Sets of UTF-16 characters as a pattern names them. They may hold hardly known characters more than the pattern says, never less. */
final class CharacterSets {

    /** How many characters there are. */
    static final int SIZE = 1 << 16;

    /** Above this character only its own upper and lower case are taken for its other forms. */
    private static final int FOLDED = 0x2200;

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
     * Returns the characters of a Unicode category, and those that have none yet.
     *
     * @param escape as in a pattern: {@code \p{Lu}}, {@code \PL}
     * @throws IllegalArgumentException if it is neither letters nor numbers
     */
    static BitSet category(String escape) {
        return CATEGORIES.computeIfAbsent(escape, key -> {
            int types = types(key.replaceAll("[^A-Za-z]", "").substring(1));
            int wanted = (key.charAt(1) == 'P' ? ~types : types) | 1 << Character.UNASSIGNED;
            BitSet set = new BitSet();
            for (int c = 0; c < SIZE; c++) {
                set.set(c, (wanted >>> Character.getType(c) & 1) != 0);
            }
            return set;
        });
    }

    private static int types(String category) {
        int cased = 1 << Character.UPPERCASE_LETTER | 1 << Character.LOWERCASE_LETTER | 1 << Character.TITLECASE_LETTER;
        int numbers = 1 << Character.DECIMAL_DIGIT_NUMBER | 1 << Character.LETTER_NUMBER | 1 << Character.OTHER_NUMBER;
        return switch (category) {
            case "L" -> cased | 1 << Character.MODIFIER_LETTER | 1 << Character.OTHER_LETTER;
            case "Lu" -> 1 << Character.UPPERCASE_LETTER;
            case "Ll" -> 1 << Character.LOWERCASE_LETTER;
            case "N" -> numbers;
            default -> throw new IllegalArgumentException("a category \"" + category + "\"");
        };
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

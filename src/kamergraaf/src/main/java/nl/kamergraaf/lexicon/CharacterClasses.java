package nl.kamergraaf.lexicon;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Classes of characters between whose members no set of a pattern makes a difference: all that a pattern needs to know of one. */
final class CharacterClasses {

    private static final int TABLE_SIZE = 0x250;

    /** So many have a number of eight bits. */
    private static final int MOST = 256;

    /** The dashes, quotation marks and spaces of typography. */
    private static final int PUNCTUATION = 0x2000;

    private static final int PUNCTUATION_SIZE = 0x70;

    /** Where a class begins, each up to the next; the same class may have several stretches. */
    private final char[] starts;

    private final short[] classes;
    private final byte[] table = new byte[TABLE_SIZE];
    private final byte[] punctuation = new byte[PUNCTUATION_SIZE];
    private final int size;

    private CharacterClasses(char[] starts, short[] classes, int size) {
        this.starts = starts;
        this.classes = classes;
        this.size = size;
        for (char c = 0; c < TABLE_SIZE; c++) {
            table[c] = (byte) find(c);
        }
        for (int i = 0; i < PUNCTUATION_SIZE; i++) {
            punctuation[i] = (byte) find((char) (PUNCTUATION + i));
        }
    }

    /**
     * Returns the classes that tell sets apart.
     *
     * @throws IllegalArgumentException if they are too many
     */
    static CharacterClasses of(List<BitSet> sets) {
        BitSet borders = new BitSet();
        borders.set(0);
        for (BitSet set : sets) {
            for (int from = set.nextSetBit(0); from >= 0; from = set.nextSetBit(set.nextClearBit(from))) {
                borders.set(from);
                borders.set(set.nextClearBit(from));
            }
        }
        borders.clear(CharacterSets.SIZE);
        int[] stretches = borders.stream().toArray();
        char[] starts = new char[stretches.length];
        short[] classes = new short[stretches.length];
        Map<BitSet, Integer> numbers = new HashMap<>();
        for (int i = 0; i < stretches.length; i++) {
            BitSet in = new BitSet(sets.size());
            for (int set = 0; set < sets.size(); set++) {
                in.set(set, sets.get(set).get(stretches[i]));
            }
            starts[i] = (char) stretches[i];
            classes[i] = numbers.computeIfAbsent(in, key -> numbers.size()).shortValue();
        }
        if (numbers.size() > MOST) {
            throw new IllegalArgumentException("a pattern with more than " + MOST + " classes of characters");
        }
        return new CharacterClasses(starts, classes, numbers.size());
    }

    /** Returns how many classes there are. */
    int size() {
        return size;
    }

    /** Returns the class of a character. */
    int of(char c) {
        if (c < TABLE_SIZE) {
            return table[c] & 0xFF;
        }
        int sign = c - PUNCTUATION;
        return sign >= 0 && sign < PUNCTUATION_SIZE ? punctuation[sign] & 0xFF : find(c);
    }

    private short find(char c) {
        int at = Arrays.binarySearch(starts, c);
        return classes[at >= 0 ? at : -at - 2];
    }

    /** Returns for each class whether a set holds it. */
    boolean[] in(BitSet set) {
        boolean[] found = new boolean[size];
        for (int i = 0; i < starts.length; i++) {
            found[classes[i]] |= set.get(starts[i]);
        }
        return found;
    }
}

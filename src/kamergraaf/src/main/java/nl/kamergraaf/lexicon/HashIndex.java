package nl.kamergraaf.lexicon;

import java.util.Arrays;
import java.util.Map;

/** An immutable map from hashes to numbers that are not negative, without boxes: open addressing, half full at most. */
final class HashIndex {

    private final long[] keys;
    private final int[] values;
    private final int mask;

    private HashIndex(int capacity) {
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.mask = capacity - 1;
        Arrays.fill(values, -1);
    }

    static HashIndex of(Map<Long, Integer> entries) {
        HashIndex index = new HashIndex(Integer.highestOneBit(Math.max(4, entries.size())) * 4);
        entries.forEach(index::put);
        return index;
    }

    private void put(long key, int value) {
        int slot = slot(key);
        while (values[slot] >= 0) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** Returns the number of a hash, or -1. */
    int find(long key) {
        int slot = slot(key);
        while (values[slot] >= 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 29) & mask;
    }
}

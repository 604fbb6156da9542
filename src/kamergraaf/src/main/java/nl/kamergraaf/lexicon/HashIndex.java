package nl.kamergraaf.lexicon;

import java.util.Arrays;
import java.util.Map;

/**
 * An immutable map from hashes to numbers that are not negative, without boxes: open addressing, half full at most. A filter
 * of a bit for each of eight times as many hashes, small enough to stay in the processor's cache, turns most words of a text
 * away before the table is looked at.
 */
final class HashIndex {

    private static final int FILTER_FACTOR = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys;
    private final int[] values;
    private final int mask;
    private final long[] filter;
    private final int filterShift;

    private HashIndex(int capacity, int size) {
        this.keys = new long[capacity];
        this.values = new int[capacity];
        this.mask = capacity - 1;
        int bits = 64 - Long.numberOfLeadingZeros(Math.max(64L, (long) size * FILTER_FACTOR) - 1);
        this.filter = new long[1 << bits - 6];
        this.filterShift = 64 - bits;
        Arrays.fill(values, -1);
    }

    static HashIndex of(Map<Long, Integer> entries) {
        HashIndex index = new HashIndex(Integer.highestOneBit(Math.max(4, entries.size())) * 4, entries.size());
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
        int bit = filterBit(key);
        filter[bit >>> 6] |= 1L << bit;
    }

    /** Returns the number of a hash, or -1. */
    int find(long key) {
        int bit = filterBit(key);
        if ((filter[bit >>> 6] & 1L << bit) == 0) {
            return -1;
        }
        int slot = slot(key);
        while (values[slot] >= 0) {
            if (keys[slot] == key) {
                return values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    private int filterBit(long key) {
        return (int) (key * SPREAD >>> filterShift);
    }

    private int slot(long key) {
        return (int) (key ^ key >>> 29) & mask;
    }
}

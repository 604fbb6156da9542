package nl.kamergraaf.lexicon;

import java.util.Arrays;

/**
 * Numbers for hashes, without boxes: open addressing, half full at most. A slot holds the upper bits of a spread hash and the
 * number in one {@code long}, so that a look costs one line of the processor's cache; two hashes that share their upper 40 bits
 * count as one, and whoever looks words up compares their letters. A filter of a bit for each of eight times as many hashes, small
 * enough to stay in the cache, turns most unknown words away before the table is looked at.
 *
 * <p>Filled by one thread, to be read by any number afterwards.
 */
final class HashIndex {

    private static final int FILTER_FACTOR = 8;
    private static final int LEAST = 16;

    /** The golden ratio as a 64-bit number, the multiplier of Fibonacci hashing. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** The lower bits of a slot hold a number and one, so that an empty slot is 0. */
    private static final int NUMBER_BITS = 24;

    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private long[] slots = new long[LEAST];
    private long[] filter = new long[LEAST * FILTER_FACTOR / Long.SIZE];
    private int slotShift = shift(LEAST);
    private int filterShift = shift(LEAST * FILTER_FACTOR);
    private int size;

    private static int shift(int capacity) {
        return Long.SIZE - Integer.numberOfTrailingZeros(capacity);
    }

    /** Returns how many hashes have a number. */
    int size() {
        return size;
    }

    /** Returns the number of a hash; one that had none gets {@code number}. */
    int add(long hash, int number) {
        int known = find(hash);
        if (known >= 0) {
            return known;
        }
        if (number < 0 || number >= NUMBER) {
            throw new IllegalArgumentException("no number for a hash: " + number);
        }
        if (++size * 2 > slots.length) {
            grow();
        }
        put(hash * SPREAD & ~NUMBER | number + 1);
        return number;
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        filter = new long[slots.length * FILTER_FACTOR / 2 / Long.SIZE];
        slotShift = shift(slots.length);
        filterShift = shift(filter.length * Long.SIZE);
        Arrays.stream(old).filter(slot -> slot != 0).forEach(this::put);
    }

    private void put(long slot) {
        int at = (int) (slot >>> slotShift);
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = slot;
        int bit = (int) (slot >>> filterShift);
        filter[bit >>> 6] |= 1L << bit;
    }

    /** Returns the number of a hash, or -1. */
    int find(long hash) {
        long spread = hash * SPREAD;
        int bit = (int) (spread >>> filterShift);
        if ((filter[bit >>> 6] & 1L << bit) == 0) {
            return -1;
        }
        int at = (int) (spread >>> slotShift);
        for (long slot = slots[at]; slot != 0; slot = slots[at]) {
            if ((slot ^ spread) >>> NUMBER_BITS == 0) {
                return (int) (slot & NUMBER) - 1;
            }
            at = at + 1 & slots.length - 1;
        }
        return -1;
    }
}

package nl.kamergraaf.lexicon;

import java.util.Arrays;

/**
 * Those stretches of letters and digits of a text whose traits somebody watches for, as they stand there: what {@link Tokens} take apart
 * or join is one stretch or two here. In reading order. Filled by one thread, read by any number afterwards.
 */
public final class WatchedStretches {

    private static final int LEAST = 4;

    private int[] starts;
    private int[] ends;
    private long[] traits;
    private long all;
    private int size;

    /** @param capacity how many there will be, usually */
    WatchedStretches(int capacity) {
        starts = new int[Math.max(LEAST, capacity)];
        ends = new int[starts.length];
        traits = new long[starts.length];
    }

    void add(int start, int end, long bits) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            traits = Arrays.copyOf(traits, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        traits[size++] = bits;
        all |= bits;
    }

    /** Returns how many there are. */
    public int size() {
        return size;
    }

    /** Returns the offset of a stretch's first character. */
    public int start(int stretch) {
        return starts[stretch];
    }

    /** Returns the offset after a stretch's last character. */
    public int end(int stretch) {
        return ends[stretch];
    }

    /** Returns whether there is a stretch with one of these traits. */
    public boolean hasAnyOf(long bits) {
        return (all & bits) != 0;
    }

    /** Returns whether a stretch has one of these traits. */
    public boolean isAnyOf(int stretch, long bits) {
        return (traits[stretch] & bits) != 0;
    }
}

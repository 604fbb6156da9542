package nl.kamergraaf.lexicon;

import java.util.Arrays;

/**
 * Those stretches of letters and digits of a text whose traits somebody watches for, as they stand there: what {@link Tokens} take apart
 * or join is one stretch or two here. In reading order. Filled by one thread, read by any number afterwards.
 */
public final class WatchedStretches {

    private static final int LEAST = 8;

    private int[] starts = new int[LEAST];
    private int[] ends = new int[LEAST];
    private long[] traits = new long[LEAST];
    private int size;

    WatchedStretches() {}

    void add(int start, int end, long bits) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            traits = Arrays.copyOf(traits, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        traits[size++] = bits;
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

    /** Returns whether a stretch has one of these traits. */
    public boolean isAnyOf(int stretch, long bits) {
        return (traits[stretch] & bits) != 0;
    }
}

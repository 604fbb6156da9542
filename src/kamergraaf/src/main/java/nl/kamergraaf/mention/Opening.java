package nl.kamergraaf.mention;

/** What may begin within a stretch of letters and digits, told by the stretch alone. The bits are those of its traits. */
public enum Opening {
    CITATION,
    DATE,
    COUNTRY;

    private static final int FIRST = 56;

    /** Returns the bits of all of them. */
    public static long all() {
        long bits = 0;
        for (Opening each : values()) {
            bits |= each.bit();
        }
        return bits;
    }

    /** Returns the bit that stands for it. */
    public long bit() {
        return 1L << FIRST + ordinal();
    }
}

package nl.kamergraaf.ingest;

/** How much may still be unpacked from one file, containers within containers included: no archive can grow beyond it. */
final class Budget {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_ENTRIES = 20_000;

    private long bytes;
    private int entries = MAX_ENTRIES;

    /** @param bytes to be unpacked in all */
    Budget(long bytes) {
        this.bytes = bytes;
    }

    /** Returns how many bytes are left. */
    long bytes() {
        return bytes;
    }

    /** Takes one unpacked file off; returns whether that was still within the budget. */
    boolean take(long size) {
        bytes -= size;
        entries--;
        return bytes >= 0 && entries >= 0;
    }

    /** Returns whether a container at this depth may still be opened. */
    static boolean mayOpen(Source container) {
        return container.depth() < MAX_DEPTH;
    }
}

package nl.kamergraaf.ingest;

import nl.kamergraaf.model.ReadOutcome.FailureReason;

/**
 * How much may be unpacked from one file, containers within containers included: so many entries, so many bytes each, and in all
 * so many times what the file has itself. No archive can grow beyond it.
 */
final class Budget {

    private static final int MAX_DEPTH = 6;
    private static final int MAX_ENTRIES = 20_000;

    /** Text packs to a tenth, tables to a thirtieth; what packs to less than this was made to fill a disk. */
    private static final int MAX_RATIO = 100;

    private final long entryBytes;
    private final long allBytes;
    private long bytesLeft;
    private int entriesLeft = MAX_ENTRIES;

    /**
     * @param entryBytes most bytes of an entry; so many may be unpacked in any case
     * @param packed     how many bytes the file has
     */
    Budget(long entryBytes, long packed) {
        this.entryBytes = entryBytes;
        this.allBytes = Math.max(entryBytes, MAX_RATIO * packed);
        this.bytesLeft = allBytes;
    }

    /** Returns how many bytes of the next entry need to be unpacked to know whether it is within the budget. */
    int most() {
        return (int) Math.min(Math.min(entryBytes, bytesLeft) + 1, Integer.MAX_VALUE - 8);
    }

    /** Takes one unpacked file off; returns whether that was still within the budget. */
    boolean take(long size) {
        bytesLeft -= size;
        entriesLeft--;
        return size <= entryBytes && bytesLeft >= 0 && entriesLeft >= 0;
    }

    /** Returns what to say of the file that was not within the budget. */
    String exceeded() {
        return entriesLeft < 0
                ? "more than " + MAX_ENTRIES + " files in one archive: split it"
                : bytesLeft < 0
                        ? "the archive unpacks to more than " + allBytes + " bytes: split it or raise the limit"
                        : "larger than the limit of " + entryBytes + " bytes: split it or raise the limit";
    }

    /** Returns whether a container at this depth may still be opened. */
    static boolean mayOpen(Source container) {
        return container.depth() < MAX_DEPTH;
    }

    /** Returns why a container at such a depth is not opened. */
    static UnreadableException tooDeep() {
        return UnreadableException.failed(
                FailureReason.TOO_LARGE, "containers within containers, too deep: unpack it and read the files");
    }
}

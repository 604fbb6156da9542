package nl.kamergraaf.pipeline;

/** How many documents ended in each outcome. */
public final class IngestCounts {

    private int ingested;
    private int unchanged;
    private int noContent;
    private int failed;

    void add(IngestOutcome outcome) {
        if (outcome instanceof IngestOutcome.Ingested) {
            ingested++;
        } else if (outcome instanceof IngestOutcome.Unchanged) {
            unchanged++;
        } else if (outcome instanceof IngestOutcome.NoContent) {
            noContent++;
        } else {
            failed++;
        }
    }

    /** Returns how many documents were written. */
    public int ingested() {
        return ingested;
    }

    /** Returns how many were there already. */
    public int unchanged() {
        return unchanged;
    }

    /** Returns how many files had no text. */
    public int noContent() {
        return noContent;
    }

    /** Returns how many files failed. */
    public int failed() {
        return failed;
    }
}

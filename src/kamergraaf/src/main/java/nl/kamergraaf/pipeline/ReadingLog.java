package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.List;

/** What became of the papers of a run, for whoever wants to look afterwards. Thread-safe. */
public final class ReadingLog {

    private final List<IngestOutcome> unread = new ArrayList<>();
    private int files;

    /** Notes how a paper ended. */
    public synchronized void add(IngestOutcome outcome) {
        files++;
        if (outcome instanceof IngestOutcome.Failed || outcome instanceof IngestOutcome.NoContent) {
            unread.add(outcome);
        }
    }

    /** Returns how many outcomes were noted. */
    public synchronized int files() {
        return files;
    }

    /** Returns those that gave no text: failures and papers without content, in the order of reading. */
    public synchronized List<IngestOutcome> unread() {
        return List.copyOf(unread);
    }
}

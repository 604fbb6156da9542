package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import org.jspecify.annotations.Nullable;

/**
 * From files to the graph. Files are read in several threads while one thread writes: a batch is written while the next is
 * being filled, and when that is full, reading waits. So memory stays bounded by two batches and the few files under way, whatever the
 * number of files and however slow the database.
 */
public final class Ingestion {

    private static final int MOST_DOCUMENTS = 100;
    /** Documents in the first transaction; each later one may have twice as many, so that who waits soon sees the first. */
    private static final int FIRST_DOCUMENTS = 5;
    /** Rows of nodes and edges: the trials found transactions of 5,000 to 10,000 rows best. */
    private static final int MOST_ROWS = 10_000;

    private final FolderExtraction extraction;
    private final GraphWriter writer;
    private final int mostDocuments;

    /**
     * Reads with an extractor and writes to a graph.
     *
     * @param threads how many files are read at once, at least one
     */
    public Ingestion(Extractor extractor, GraphWriter writer, int threads) {
        this(new FolderExtraction(extractor, threads), writer, MOST_DOCUMENTS);
    }

    private Ingestion(FolderExtraction extraction, GraphWriter writer, int mostDocuments) {
        this.extraction = extraction;
        this.writer = writer;
        this.mostDocuments = mostDocuments;
    }

    /** Returns the same, but with at most so many documents in a transaction. */
    public Ingestion inBatchesOf(int documents) {
        return new Ingestion(extraction, writer, documents);
    }

    /**
     * Ingests files.
     *
     * @param listener told of every document once its outcome is certain, in the caller's thread
     * @return the counts of all outcomes
     * @throws nl.kamergraaf.graph.GraphWriteException if the database does not take documents; what was told of before is
     *     written
     */
    public Counts run(List<DocumentFile> files, Consumer<IngestOutcome> listener) {
        return run(files, () -> {}, listener);
    }

    /**
     * Ingests files.
     *
     * @param read     told each time that a document was read, which is before its outcome is certain and by up to two batches;
     *     in the caller's thread
     * @param listener as in {@link #run(List, Consumer)}
     */
    public Counts run(List<DocumentFile> files, Runnable read, Consumer<IngestOutcome> listener) {
        Counts counts = new Counts();
        Consumer<IngestOutcome> counted = outcome -> {
            counts.add(outcome);
            listener.accept(outcome);
        };
        ExecutorService executor = Executors.newSingleThreadExecutor(runnable -> {
            Thread thread = new Thread(runnable, "write");
            thread.setDaemon(true);
            return thread;
        });
        try {
            Writing writing = new Writing(executor, read, counted);
            extraction.run(files, Ingestion::projected, writing::add);
            writing.finish();
        } finally {
            executor.shutdownNow();
        }
        return counts;
    }

    /** What came of one document: its nodes and edges, or why there are none. */
    private record Projected(@Nullable Pending pending, @Nullable IngestOutcome outcome) {}

    /** A document that waits to be written. */
    private record Pending(GraphDelta delta, List<Diagnostic> diagnostics) {

        String source() {
            return delta.paperRecord().source();
        }
    }

    private static List<Projected> projected(List<ExtractOutcome> outcomes) {
        return outcomes.stream().map(Ingestion::projected).toList();
    }

    private static Projected projected(ExtractOutcome outcome) {
        if (outcome instanceof ExtractOutcome.Extracted extracted) {
            try {
                return new Projected(
                        new Pending(
                                GraphProjector.project(extracted.document()),
                                extracted.document().allDiagnostics()),
                        null);
            } catch (RuntimeException e) {
                return new Projected(
                        null,
                        new IngestOutcome.Failed(
                                outcome.source(),
                                "internal",
                                "a fault of this program (" + e + "); please report it with the file"));
            }
        } else if (outcome instanceof ExtractOutcome.NoContent none) {
            return new Projected(
                    null,
                    new IngestOutcome.NoContent(
                            none.source(),
                            none.outcome().reason().code(),
                            none.outcome().message()));
        } else if (outcome instanceof ExtractOutcome.Failed failed) {
            return new Projected(
                    null,
                    new IngestOutcome.Failed(
                            failed.source(),
                            failed.outcome().reason().code(),
                            failed.outcome().message()));
        }
        throw new IllegalStateException("no outcome of extraction is left: " + outcome);
    }

    /** Fills a batch while the one before it is written. */
    private final class Writing {

        private final ExecutorService executor;
        private final Runnable read;
        private final Consumer<IngestOutcome> listener;
        private List<Pending> batch = new ArrayList<>();
        private int rows;
        private int most = Math.min(FIRST_DOCUMENTS, mostDocuments);
        private @Nullable Future<List<IngestOutcome>> written;

        Writing(ExecutorService executor, Runnable read, Consumer<IngestOutcome> listener) {
            this.executor = executor;
            this.read = read;
            this.listener = listener;
        }

        void add(List<Projected> all) {
            for (Projected each : all) {
                read.run();
                IngestOutcome outcome = each.outcome();
                Pending pending = each.pending();
                if (outcome != null) {
                    listener.accept(outcome);
                } else if (pending != null) {
                    batch.add(pending);
                    rows += pending.delta().size();
                    if (batch.size() >= most || rows >= MOST_ROWS) {
                        flush();
                    }
                }
            }
        }

        void finish() {
            flush();
            await();
        }

        private void flush() {
            await();
            if (!batch.isEmpty()) {
                List<Pending> full = batch;
                written = executor.submit(() -> write(full));
                batch = new ArrayList<>();
                rows = 0;
                most = Math.min(2 * most, mostDocuments);
            }
        }

        private void await() {
            Future<List<IngestOutcome>> future = written;
            if (future == null) {
                return;
            }
            written = null;
            result(future).forEach(listener);
        }
    }

    /** Writes a batch; where the database refuses it for what is in it, each document alone. */
    private List<IngestOutcome> write(List<Pending> batch) {
        try {
            List<GraphWriter.Written> written =
                    writer.write(batch.stream().map(Pending::delta).toList());
            List<IngestOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                Pending pending = batch.get(i);
                GraphWriter.Written each = written.get(i);
                outcomes.add(
                        each.outcome() == GraphWriter.Outcome.UNCHANGED
                                ? new IngestOutcome.Unchanged(
                                        pending.source(), each.documentId(), pending.diagnostics())
                                : new IngestOutcome.Ingested(
                                        pending.source(), each.documentId(), pending.diagnostics()));
            }
            return outcomes;
        } catch (GraphWriteException e) {
            if (!e.isOfDocuments()) {
                throw e;
            } else if (batch.size() == 1) {
                return List.of(
                        new IngestOutcome.Failed(batch.get(0).source(), "refused", String.valueOf(e.getMessage())));
            }
            return batch.stream().flatMap(each -> write(List.of(each)).stream()).toList();
        }
    }

    private static List<IngestOutcome> result(Future<List<IngestOutcome>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were being written", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException("writing ended in an error: " + e.getCause(), e);
        }
    }

    /** How many documents ended in each outcome. */
    public static final class Counts {

        private int ingested;
        private int unchanged;
        private int noContent;
        private int failed;

        private void add(IngestOutcome outcome) {
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
}

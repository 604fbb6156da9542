package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter;
import org.jspecify.annotations.Nullable;

/**
 * Writes documents in batches: one is written, in a thread of its own, while the next is being filled; when that is full, filling
 * waits. So memory stays bounded by two batches, however slow the database.
 */
final class GraphWriting {

    /** Documents in a transaction. */
    static final int MOST_DOCUMENTS = 100;

    /** Documents in the first transaction; each later one may have twice as many, so that who waits soon sees the first. */
    private static final int FIRST_DOCUMENTS = 5;

    /** Rows of nodes and edges: the trials found transactions of 5,000 to 10,000 rows best. */
    private static final int MOST_ROWS = 10_000;

    private final GraphWriter writer;
    private final int mostDocuments;
    private final Runnable read;
    private final Consumer<IngestOutcome> listener;
    private final ExecutorService executor;
    private List<Projection.Rows> batch = new ArrayList<>();
    private int rows;
    private int most;
    private @Nullable Future<List<IngestOutcome>> written;

    private GraphWriting(
            GraphWriter writer,
            int mostDocuments,
            Runnable read,
            Consumer<IngestOutcome> listener,
            ExecutorService executor) {
        this.writer = writer;
        this.mostDocuments = mostDocuments;
        this.read = read;
        this.listener = listener;
        this.executor = executor;
        this.most = Math.min(FIRST_DOCUMENTS, mostDocuments);
    }

    /** Hands documents over one by one, in the caller's thread. */
    @FunctionalInterface
    interface Documents {

        void forEach(Consumer<Projection> writing);
    }

    /**
     * Writes documents.
     *
     * @param mostDocuments in one transaction, at least one
     * @param read          told of each document that is handed over, before its outcome is certain
     * @param listener      told of every document once its outcome is certain; like {@code read} in the caller's thread
     * @return the counts of all outcomes
     * @throws GraphWriteException if the database does not take documents; what was told of before is written
     */
    static IngestCounts run(
            GraphWriter writer,
            int mostDocuments,
            Documents documents,
            Runnable read,
            Consumer<IngestOutcome> listener) {
        IngestCounts counts = new IngestCounts();
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
            GraphWriting writing = new GraphWriting(writer, mostDocuments, read, counted, executor);
            documents.forEach(writing::add);
            writing.flush();
            writing.await();
        } finally {
            executor.shutdownNow();
        }
        return counts;
    }

    private void add(Projection projection) {
        read.run();
        if (projection instanceof Projection.Nothing nothing) {
            listener.accept(nothing.outcome());
        } else if (projection instanceof Projection.Rows document) {
            batch.add(document);
            rows += document.delta().size();
            if (batch.size() >= most || rows >= MOST_ROWS) {
                flush();
            }
        }
    }

    private void flush() {
        await();
        if (!batch.isEmpty()) {
            List<Projection.Rows> full = batch;
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

    /** Writes a batch; where the database refuses it for what is in it, each document alone. */
    private List<IngestOutcome> write(List<Projection.Rows> batch) {
        try {
            List<GraphWriter.Written> written =
                    writer.write(batch.stream().map(Projection.Rows::delta).toList());
            List<IngestOutcome> outcomes = new ArrayList<>();
            for (int i = 0; i < batch.size(); i++) {
                outcomes.add(outcome(batch.get(i), written.get(i)));
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

    private static IngestOutcome outcome(Projection.Rows document, GraphWriter.Written written) {
        return written.outcome() == GraphWriter.Outcome.UNCHANGED
                ? new IngestOutcome.Unchanged(document.source(), written.documentId(), document.diagnostics())
                : new IngestOutcome.Ingested(document.source(), written.documentId(), document.diagnostics());
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
}

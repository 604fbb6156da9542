package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/**
 * From files to the graph. Files are read in several threads; one writer takes what was found in batches, and reading waits
 * for it, so that memory stays bounded.
 */
public final class Ingestion {

    private static final int BATCH = 50;

    private final FolderExtraction extraction;
    private final GraphWriter writer;

    /**
     * Reads with an extractor and writes to a graph.
     *
     * @param threads how many files are read at once, at least one
     */
    public Ingestion(Extractor extractor, GraphWriter writer, int threads) {
        this.extraction = new FolderExtraction(extractor, threads);
        this.writer = writer;
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
        Counts counts = new Counts();
        Consumer<IngestOutcome> counted = outcome -> {
            counts.add(outcome);
            listener.accept(outcome);
        };
        List<Pending> batch = new ArrayList<>();
        extraction.run(files, outcomes -> {
            for (ExtractOutcome outcome : outcomes) {
                if (outcome instanceof ExtractOutcome.Extracted extracted) {
                    batch.add(new Pending(
                            GraphProjector.project(extracted.document()),
                            extracted.document().allDiagnostics()));
                } else if (outcome instanceof ExtractOutcome.NoContent none) {
                    counted.accept(new IngestOutcome.NoContent(
                            none.source(),
                            none.outcome().reason().code(),
                            none.outcome().message()));
                } else if (outcome instanceof ExtractOutcome.Failed failed) {
                    counted.accept(new IngestOutcome.Failed(
                            failed.source(),
                            failed.outcome().reason().code(),
                            failed.outcome().message()));
                }
            }
            if (batch.size() >= BATCH) {
                flush(batch, counted);
            }
        });
        flush(batch, counted);
        return counts;
    }

    private void flush(List<Pending> batch, Consumer<IngestOutcome> listener) {
        List<GraphWriter.Written> written =
                writer.write(batch.stream().map(Pending::delta).toList());
        for (int i = 0; i < written.size(); i++) {
            Pending pending = batch.get(i);
            String source = pending.delta().paperRecord().source();
            String id = written.get(i).documentId();
            listener.accept(
                    written.get(i).outcome() == GraphWriter.Outcome.UNCHANGED
                            ? new IngestOutcome.Unchanged(source, id, pending.diagnostics())
                            : new IngestOutcome.Ingested(source, id, pending.diagnostics()));
        }
        batch.clear();
    }

    /** A document that waits to be written. */
    private record Pending(GraphDelta delta, List<Diagnostic> diagnostics) {}

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

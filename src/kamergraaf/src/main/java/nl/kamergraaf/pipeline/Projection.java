package nl.kamergraaf.pipeline;

import java.util.List;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.model.Diagnostic;

/** What one document comes to for the graph: its nodes and edges, or why there are none. */
sealed interface Projection {

    /**
     * Nodes and edges that wait to be written.
     *
     * @param diagnostics what was odd in the document
     */
    record Rows(GraphDelta delta, List<Diagnostic> diagnostics) implements Projection {

        /** Returns the file's name. */
        String source() {
            return delta.paperRecord().source();
        }
    }

    /** Nothing to write. */
    record Nothing(IngestOutcome outcome) implements Projection {}

    /** Returns what the outcome of an extraction comes to. Never throws for what stands in the document. */
    static Projection of(ExtractOutcome outcome) {
        if (outcome instanceof ExtractOutcome.Extracted extracted) {
            try {
                return new Rows(
                        GraphProjector.project(extracted.document()),
                        extracted.document().allDiagnostics());
            } catch (RuntimeException e) {
                return new Nothing(new IngestOutcome.Failed(
                        outcome.source(),
                        "internal",
                        "a fault of this program (" + e + "); please report it with the file"));
            }
        } else if (outcome instanceof ExtractOutcome.NoContent none) {
            return new Nothing(new IngestOutcome.NoContent(
                    none.source(),
                    none.outcome().reason().code(),
                    none.outcome().message()));
        } else if (outcome instanceof ExtractOutcome.Failed failed) {
            return new Nothing(new IngestOutcome.Failed(
                    failed.source(),
                    failed.outcome().reason().code(),
                    failed.outcome().message()));
        }
        throw new IllegalStateException("no outcome of extraction is left: " + outcome);
    }
}

package nl.kamergraaf.pipeline;

import java.util.List;
import nl.kamergraaf.model.Diagnostic;

/** How the ingestion of one document ended. */
public sealed interface IngestOutcome {

    /** Returns the file's name. */
    String source();

    /**
     * It was written.
     *
     * @param documentId  id of its node
     * @param diagnostics what was odd in it
     */
    record Ingested(String source, String documentId, List<Diagnostic> diagnostics) implements IngestOutcome {}

    /**
     * The graph had it already, from this file or from a richer form of the same paper.
     *
     * @param documentId  id of its node
     * @param diagnostics what was odd in it
     */
    record Unchanged(String source, String documentId, List<Diagnostic> diagnostics) implements IngestOutcome {}

    /** The file is sound but has no text to give; {@code reason} as reports name it. */
    record NoContent(String source, String reason, String message) implements IngestOutcome {}

    /** The file could not be read; {@code reason} as reports name it. */
    record Failed(String source, String reason, String message) implements IngestOutcome {}
}

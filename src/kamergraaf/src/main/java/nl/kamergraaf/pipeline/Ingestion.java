package nl.kamergraaf.pipeline;

import java.util.List;
import java.util.function.Consumer;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;

/**
 * From files to the graph. Files are read in several threads while one thread writes, so that memory stays bounded by two batches
 * and the few files under way, whatever the number of files.
 */
public final class Ingestion {

    private final FolderExtraction extraction;
    private final GraphWriter writer;
    private final int mostDocuments;

    /**
     * Reads with an extractor and writes to a graph.
     *
     * @param threads how many files are read at once, at least one
     */
    public Ingestion(Extractor extractor, GraphWriter writer, int threads) {
        this(new FolderExtraction(extractor, threads), writer, GraphWriting.MOST_DOCUMENTS);
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
    public IngestCounts run(List<DocumentFile> files, Consumer<IngestOutcome> listener) {
        return run(files, () -> {}, listener);
    }

    /**
     * Ingests files.
     *
     * @param read     told each time that a document was read, which is before its outcome is certain and by up to two batches;
     *     in the caller's thread
     * @param listener as in {@link #run(List, Consumer)}
     */
    public IngestCounts run(List<DocumentFile> files, Runnable read, Consumer<IngestOutcome> listener) {
        return GraphWriting.run(
                writer,
                mostDocuments,
                writing -> extraction.run(files, Ingestion::projected, all -> all.forEach(writing)),
                read,
                listener);
    }

    private static List<Projection> projected(List<ExtractOutcome> outcomes) {
        return outcomes.stream().map(Projection::of).toList();
    }
}

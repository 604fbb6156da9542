package nl.kamergraaf.graph;

import java.util.List;
import nl.kamergraaf.resolve.CatalogueEntry;

/** Writes documents to the graph: each whole or not at all. */
public interface GraphWriter {

    /** What became of a document. */
    enum Outcome {
        /** It was not there; there may be another form of the same paper. */
        INGESTED,
        /** It was there from the same file, with the same content. */
        UNCHANGED,
        /** It was there with other content, which this took the place of. */
        REPLACED
    }

    /**
     * What became of a document.
     *
     * @param outcome    that
     * @param documentId id of its node
     */
    record Written(Outcome outcome, String documentId) {}

    /** What became of a document that was to be taken out. */
    enum Forgotten {
        /** Its content is out; a stub stays where others cite it. */
        FORGOTTEN,
        /** There is no such document. */
        UNKNOWN,
        /** Several documents have the identifier: a more official one is needed. */
        AMBIGUOUS
    }

    /**
     * Writes documents in one transaction.
     *
     * @return what became of each, in the order of the documents
     * @throws GraphWriteException if the database did not take them; then none of them was written
     */
    List<Written> write(List<GraphDelta> documents);

    /**
     * Writes what a catalogue tells, in one transaction.
     *
     * @return how many entries told something new
     * @throws GraphWriteException if the database did not take them; then none of them was written
     */
    int describe(List<CatalogueEntry> entries);

    /**
     * Takes a document's content out.
     *
     * @param identifier any identifier of the document
     */
    Forgotten forget(String identifier);
}

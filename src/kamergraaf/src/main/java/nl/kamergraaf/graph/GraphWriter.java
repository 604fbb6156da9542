package nl.kamergraaf.graph;

import java.util.List;

/** Writes documents to the graph: each whole or not at all. */
public interface GraphWriter {

    /** What became of a document. */
    enum Written {
        /** It was not there, or only as a stub. */
        INGESTED,
        /** It was there from the same bytes, or from a form that is preferred to this one. */
        UNCHANGED,
        /** It was there from other bytes, which this took the place of. */
        REPLACED
    }

    /**
     * Writes documents in one transaction.
     *
     * @return what became of each, in the order of the documents
     * @throws GraphWriteException if the database did not take them; then none of them was written
     */
    List<Written> write(List<GraphDelta> documents);

    /**
     * Takes a document's content out; a stub stays where others cite it.
     *
     * @param identifier any identifier of the document
     * @return whether there was such a document
     */
    boolean forget(String identifier);
}

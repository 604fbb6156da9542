package nl.kamergraaf.graph;

/** The database did not take documents. The message is one line. */
public final class GraphWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean ofDocuments;

    /**
     * Tells why.
     *
     * @param ofDocuments whether something in the documents was at fault: others may be taken
     */
    public GraphWriteException(String message, boolean ofDocuments, Throwable cause) {
        super(message, cause);
        this.ofDocuments = ofDocuments;
    }

    /** Returns whether something in the documents was at fault, rather than the database. */
    public boolean isOfDocuments() {
        return ofDocuments;
    }
}

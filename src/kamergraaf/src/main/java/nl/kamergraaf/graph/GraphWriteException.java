package nl.kamergraaf.graph;

/** The database did not take documents. The message is one line. */
public final class GraphWriteException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells why. */
    public GraphWriteException(String message, Throwable cause) {
        super(message, cause);
    }
}

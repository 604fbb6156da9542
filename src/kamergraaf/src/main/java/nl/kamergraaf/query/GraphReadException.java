package nl.kamergraaf.query;

/** The database did not answer. The message is one line. */
public final class GraphReadException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells why. */
    public GraphReadException(String message, Throwable cause) {
        super(message, cause);
    }
}

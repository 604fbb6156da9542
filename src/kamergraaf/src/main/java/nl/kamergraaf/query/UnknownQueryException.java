package nl.kamergraaf.query;

/** A named query was asked for in a way it cannot be answered. The message is one line and says what there is instead. */
public final class UnknownQueryException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Tells what is wrong. */
    public UnknownQueryException(String message) {
        super(message);
    }
}

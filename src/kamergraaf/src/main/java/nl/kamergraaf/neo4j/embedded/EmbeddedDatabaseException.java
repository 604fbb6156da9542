package nl.kamergraaf.neo4j.embedded;

/** The embedded database could not be started. The message is one line: what is wrong and what to do. */
public final class EmbeddedDatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    EmbeddedDatabaseException(String code, String message) {
        super(message);
        this.code = code;
    }

    /** Returns a stable name of the fault: {@code PORT_TAKEN}, {@code STORE_LOCKED}, {@code STORE_UNREADABLE}, … */
    public String code() {
        return code;
    }

    /** Returns whether another process has the store. */
    public boolean isLocked() {
        return code.equals("STORE_LOCKED");
    }
}

package nl.kamergraaf.database;

/** Why the database does not start. The names are part of the protocol; the numbers are exit statuses. */
enum StartFailure {
    /** Anything without a case of its own. */
    OTHER(1),
    /** The configuration on standard input is wrong. */
    WRONG_CONFIGURATION(9),
    /** Another program listens at the port. */
    PORT_TAKEN(10),
    /** Another database uses the store. */
    STORE_LOCKED(11),
    /** The store was written by a newer version, or is damaged. */
    STORE_UNREADABLE(12),
    /** The folder of the store cannot be made or written. */
    FOLDER_UNUSABLE(13);

    private final int status;

    StartFailure(int status) {
        this.status = status;
    }

    /** Returns the exit status of the process. */
    int status() {
        return status;
    }
}

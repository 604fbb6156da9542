package nl.kamergraaf.database;

import org.jspecify.annotations.Nullable;

/** The database does not start; the message is one line for the person in front of it. */
final class StartException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final StartFailure failure;

    StartException(StartFailure failure, String message, @Nullable Throwable cause) {
        super(message.replaceAll("\\s+", " ").strip(), cause);
        this.failure = failure;
    }

    StartFailure failure() {
        return failure;
    }
}

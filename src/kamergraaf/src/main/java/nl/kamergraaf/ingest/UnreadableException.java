package nl.kamergraaf.ingest;

import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;

/** Carries a typed reason from a format's reader to the edge of the package, where it becomes an outcome. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Either a {@link FailureReason} or a {@link NoContentReason}. */
    private final Enum<?> reason;

    private UnreadableException(Enum<?> reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    static UnreadableException failed(FailureReason reason, String message) {
        return new UnreadableException(reason, message);
    }

    static UnreadableException noContent(NoContentReason reason, String message) {
        return new UnreadableException(reason, message);
    }

    static UnreadableException encrypted() {
        return failed(FailureReason.ENCRYPTED, "protected by a password: save it without one and read it again");
    }

    static UnreadableException corrupt() {
        return failed(FailureReason.CORRUPT, "broken or cut off: fetch the file again");
    }

    ReadOutcome outcome(Source source) {
        String message = String.valueOf(getMessage());
        return reason instanceof NoContentReason empty
                ? new ReadOutcome.NoContent(source.name(), source.sha256(), empty, message)
                : new ReadOutcome.Failed(source.name(), (FailureReason) reason, message);
    }
}

package nl.kamergraaf.neo4j;

import org.jspecify.annotations.Nullable;

/** There is no database to work with. The message is one line: what is wrong and what to do. */
public final class DatabaseUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DatabaseUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

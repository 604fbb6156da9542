package nl.kamergraaf.web.api;

import java.util.List;

/** What was asked for is not in the graph. */
final class UnknownThingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> near;

    UnknownThingException(String message, List<String> near) {
        super(message);
        this.near = List.copyOf(near);
    }

    /** Returns identifiers that look like what was asked for. */
    List<String> near() {
        return near;
    }
}

package nl.kamergraaf.web;

import java.util.List;

/** What was asked for is not in the graph. */
final class NotThereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> near;

    NotThereException(String what, List<String> near) {
        super(what);
        this.near = List.copyOf(near);
    }

    /** Returns identifiers that look like what was asked for. */
    List<String> near() {
        return near == null ? List.of() : near;
    }
}

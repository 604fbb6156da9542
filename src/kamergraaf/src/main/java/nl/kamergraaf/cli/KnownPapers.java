package nl.kamergraaf.cli;

import java.util.List;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.GraphQueries;

/** From what a person types to papers. */
final class KnownPapers {

    private KnownPapers() {}

    /**
     * Returns the papers that an identifier names: one, or several where they share a case number.
     *
     * @throws UnknownIdentifierException if there is none
     */
    static List<DocumentRef> named(GraphQueries queries, String identifier) {
        List<DocumentRef> papers = queries.named(identifier);
        if (papers.isEmpty()) {
            List<String> near = queries.near(identifier);
            throw new UnknownIdentifierException("no paper has the identifier " + identifier
                    + (near.isEmpty() ? hint(queries) : "; do you mean " + String.join(", ", near) + "?"));
        }
        return papers;
    }

    private static String hint(GraphQueries queries) {
        return queries.summary().documents() == 0
                ? "; the graph is empty: read papers with \"kamergraaf ingest FOLDER\""
                : "; \"kamergraaf query most-cited\" shows some that are there";
    }

    /** No paper has an identifier. The message is one line and names near ones. */
    static final class UnknownIdentifierException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownIdentifierException(String message) {
            super(message);
        }
    }
}

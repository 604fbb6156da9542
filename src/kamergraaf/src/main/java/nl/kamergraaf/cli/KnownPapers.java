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
        if (identifier.isBlank()) {
            throw new UnknownIdentifierException("name a paper by one of its identifiers, as in kst-99310-7");
        }
        List<DocumentRef> papers = queries.named(identifier);
        if (papers.isEmpty()) {
            throw new UnknownIdentifierException(
                    "no paper has the identifier " + identifier + near(queries, identifier));
        }
        return papers;
    }

    /** Returns what to add where an identifier is not known: those that look like it, or what else to try. */
    static String near(GraphQueries queries, String identifier) {
        List<String> near = queries.near(identifier);
        return near.isEmpty() ? hint(queries) : "; do you mean " + String.join(", ", near) + "?";
    }

    /** Looks whether a paper has a part with this id. */
    static void checkPart(GraphQueries queries, String paper, String part) {
        if (queries.paper(paper).flatMap(each -> each.part(part)).isEmpty()) {
            throw new UnknownIdentifierException(
                    paper + " has no part " + part.substring(paper.length() + 1) + "; parts are named as in " + paper
                            + "#A2 (answer), #Q3 (question), #S1 (section), #F1 (footnote)");
        }
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

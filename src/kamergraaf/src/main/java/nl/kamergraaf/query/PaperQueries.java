package nl.kamergraaf.query;

import java.util.List;
import java.util.Optional;

/** Asks about single papers. A paper is named by any of its identifiers, or by the id of its node. */
public interface PaperQueries {

    /**
     * Returns the papers, read or cited, that an identifier names: none, one, or several where they share a case number. The
     * one whose node has it as id stands alone.
     */
    List<DocumentRef> named(String identifier);

    /** Returns a paper with its parts, mentions and citations, by the id of its node. Asks the database at most twice. */
    Optional<Paper> paper(String id);

    /** Returns what cites a paper, and where, by the id of its node; the latest citing paper first. */
    Paged<CitationIn> citedBy(String id, Paging paging);

    /** Returns papers that are cited but were not read, the most cited first; also what is named in words alone. */
    default Paged<MissingPaper> missing(Paging paging) {
        return missing(paging, true);
    }

    /**
     * Returns papers that are cited but were not read, the most cited first.
     *
     * @param words whether those count that are named in words alone, without an identifier by which to fetch them
     */
    Paged<MissingPaper> missing(Paging paging, boolean words);

    /** Returns identifiers in the graph that look like one that is not: at most five, the nearest first. */
    List<String> near(String identifier);
}

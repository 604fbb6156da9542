package nl.kamergraaf.query;

import java.util.List;
import java.util.Map;

/** Reads the graph. */
public interface GraphQueries {

    /** Returns how much there is. */
    Summary summary();

    /** Returns what can be asked by name, in the order of the names. */
    List<NamedQuery> queries();

    /**
     * Asks a named query.
     *
     * @param name       of the query
     * @param parameters by name, as text; those left out have their default
     * @throws UnknownQueryException if there is no such query or parameter, or a value does not fit its type
     */
    QueryResult run(String name, Map<String, String> parameters);

    /** Returns identifiers in the graph that look like one that is not: at most five, the nearest first. */
    List<String> near(String identifier);

    /** Returns whether a paper, read or cited, has this identifier. */
    boolean knows(String identifier);

    /**
     * How much there is.
     *
     * @param documents papers that were read
     * @param questions questions in them
     * @param answers   answers in them
     * @param citations citations of other papers
     * @param missing   papers cited by an identifier or address but not read
     */
    record Summary(long documents, long questions, long answers, long citations, long missing) {}

    /**
     * The rows that a query gave.
     *
     * @param columns their names
     * @param rows    a value a column: text, number, boolean, list of these, or {@code null}
     */
    record QueryResult(List<String> columns, List<List<Object>> rows) {}
}

package nl.kamergraaf.query;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the graph. Every method asks the database a fixed, small number of times, however much comes back. */
public interface GraphQueries
        extends PaperQueries, SearchQueries, EntityQueries, TraceQueries, OverviewQueries, ExportQueries {

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

    /**
     * The rows that a query gave.
     *
     * @param columns their names
     * @param rows    a value a column: text, number, boolean, list or map of these, or {@code null}
     */
    record QueryResult(List<String> columns, List<List<@Nullable Object>> rows) {}
}

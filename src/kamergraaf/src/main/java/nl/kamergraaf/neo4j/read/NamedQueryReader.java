package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** Asks the named queries in {@code cypher/queries}. */
final class NamedQueryReader {

    private final GraphClient client;
    private final List<NamedQuery> queries;

    NamedQueryReader(GraphClient client) {
        this.client = client;
        this.queries = NamedQueryFiles.all();
    }

    List<NamedQuery> queries() {
        return queries;
    }

    QueryResult run(String name, Map<String, String> parameters) {
        NamedQuery query = NamedQuery.find(queries, name);
        List<Record> records = client.cypher(query.cypher(), values(query, parameters), record -> record);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Record record : records) {
            List<@Nullable Object> row = new ArrayList<>();
            record.values().forEach(value -> row.add(PlainValue.of(value)));
            rows.add(row);
        }
        return new QueryResult(records.isEmpty() ? List.of() : records.get(0).keys(), rows);
    }

    /** Words to search for are what a person types; nothing in them has a special meaning but double quotes. */
    private static Map<String, Object> values(NamedQuery query, Map<String, String> parameters) {
        Map<String, Object> values = query.values(parameters);
        for (NamedQuery.Parameter parameter : query.parameters()) {
            if (parameter.type().equals("words")) {
                FullText words = FullText.of(String.valueOf(values.get(parameter.name())));
                if (words.isEmpty()) {
                    throw new UnknownQueryException("\"" + parameter.name() + "\" holds no word to look for");
                }
                values.put(parameter.name(), words.query());
            }
        }
        return values;
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

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
        NamedQuery query = queries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownQueryException("there is no query \"" + name + "\": there are "
                        + queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "))));
        List<Record> records = client.cypher(query.cypher(), query.values(parameters), record -> record);
        List<List<Object>> rows = new ArrayList<>();
        for (Record record : records) {
            rows.add(record.values().stream().map(Value::asObject).collect(Collectors.toCollection(ArrayList::new)));
        }
        return new QueryResult(records.isEmpty() ? List.of() : records.get(0).keys(), rows);
    }
}

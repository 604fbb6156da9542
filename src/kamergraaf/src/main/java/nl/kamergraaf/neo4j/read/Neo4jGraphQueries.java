package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.neo4j.CypherFiles;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;
import org.neo4j.driver.QueryConfig;
import org.neo4j.driver.Record;
import org.neo4j.driver.RoutingControl;
import org.neo4j.driver.Value;

/** Reads the graph from Neo4j by the queries in {@code cypher/queries}. */
public final class Neo4jGraphQueries implements GraphQueries {

    private static final List<String> NAMES =
            List.of("country-over-time", "missing", "most-cited", "refers-elsewhere", "trace-back");

    private static final String SUMMARY =
            """
            RETURN COUNT { (:Document {read: true}) } AS documents, COUNT { (:Question) } AS questions,
                   COUNT { (:Answer) } AS answers, COUNT { ()-[:CITES]->() } AS citations,
                   COUNT { (d:Stub)-[:IDENTIFIED_BY]->() } AS missing
            """;

    private static final String NEAR =
            """
            MATCH (i:Identifier)
            WHERE i.value CONTAINS $text OR $text CONTAINS i.value
            RETURN i.value AS value ORDER BY size(value), value LIMIT 5
            """;

    private static final String KNOWS =
            """
            RETURN EXISTS { (:Document {id: $id}) } OR EXISTS { (:Identifier {value: $id}) } AS known
            """;

    private final Driver driver;
    private final QueryConfig config;
    private final List<NamedQuery> queries;

    /**
     * Reads from a database.
     *
     * @param driver   open, and closed by the caller
     * @param database its name
     */
    public Neo4jGraphQueries(Driver driver, String database) {
        this.driver = driver;
        this.config = QueryConfig.builder()
                .withDatabase(database)
                .withRouting(RoutingControl.READ)
                .build();
        this.queries = NAMES.stream()
                .map(name -> NamedQuery.parse(name, CypherFiles.load("queries", name)))
                .sorted(Comparator.comparing(NamedQuery::name))
                .toList();
    }

    private EagerResult ask(String cypher, Map<String, Object> parameters) {
        return driver.executableQuery(cypher)
                .withParameters(parameters)
                .withConfig(config)
                .execute();
    }

    @Override
    public Summary summary() {
        Record row = ask(SUMMARY, Map.of()).records().get(0);
        return new Summary(
                row.get("documents").asLong(),
                row.get("questions").asLong(),
                row.get("answers").asLong(),
                row.get("citations").asLong(),
                row.get("missing").asLong());
    }

    @Override
    public List<NamedQuery> queries() {
        return queries;
    }

    @Override
    public QueryResult run(String name, Map<String, String> parameters) {
        NamedQuery query = queries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownQueryException("there is no query \"" + name + "\": there are "
                        + queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "))));
        EagerResult result = ask(query.cypher(), query.values(parameters));
        List<List<Object>> rows = new ArrayList<>();
        for (Record row : result.records()) {
            rows.add(row.values().stream().map(Value::asObject).collect(Collectors.toCollection(ArrayList::new)));
        }
        return new QueryResult(result.keys(), rows);
    }

    @Override
    public List<String> near(String identifier) {
        return ask(NEAR, Map.of("text", identifier)).records().stream()
                .map(row -> row.get("value").asString())
                .toList();
    }

    @Override
    public boolean knows(String identifier) {
        return ask(KNOWS, Map.of("id", identifier))
                .records()
                .get(0)
                .get("known")
                .asBoolean();
    }
}

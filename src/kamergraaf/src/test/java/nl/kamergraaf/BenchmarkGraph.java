package nl.kamergraaf;

import java.util.Map;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Databases;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.query.GraphQueries;
import org.neo4j.driver.Driver;

/** A graph that is there, with the beans of the program. */
public final class BenchmarkGraph implements AutoCloseable {

    private final Driver driver;
    private final GraphContext context;

    private BenchmarkGraph(Driver driver, GraphContext context) {
        this.driver = driver;
        this.context = context;
    }

    /** Opens the graph of a database, and waits until its indexes are filled. */
    public static BenchmarkGraph on(EmbeddedDatabase database) {
        return on(new Connection(database.uri(), database.user(), database.password(), "neo4j"));
    }

    /** Opens the graph of a database, and waits until its indexes are filled. */
    public static BenchmarkGraph on(Connection connection) {
        Driver driver = Databases.open(connection);
        driver.executableQuery("CALL db.awaitIndexes(1800)").execute();
        return new BenchmarkGraph(driver, GraphContext.open(connection));
    }

    /** Returns what reads the graph. */
    public GraphQueries queries() {
        return context.queries();
    }

    /** Returns how many nodes and edges there are. */
    public Map<String, Object> size() {
        return driver.executableQuery("MATCH (n) WITH count(n) AS nodes RETURN nodes, COUNT { ()-->() } AS edges")
                .execute()
                .records()
                .get(0)
                .asMap();
    }

    @Override
    public void close() {
        context.close();
        driver.close();
    }
}

package nl.kamergraaf.graphs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kamergraaf.Repository;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Databases;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.neo4j.write.Neo4jGraphWriter;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;

/** One embedded database for all tests of a run; it ends with the process. */
public final class TestGraph {

    private static @Nullable TestGraph shared;

    private final EmbeddedDatabase database;
    private final Driver driver;

    private TestGraph(EmbeddedDatabase database) {
        this.database = database;
        this.driver = Databases.open(connection(database));
    }

    /** Returns the database, started if need be, and empty. */
    public static synchronized TestGraph empty() {
        TestGraph graph = shared;
        if (graph == null) {
            try {
                Path store = Files.createTempDirectory("kamergraaf-test");
                // Patient: many of these may start at once on a busy machine.
                graph = new TestGraph(EmbeddedDatabase.start(new EmbeddedSettings(
                        jars(), store, 0, 0, "512m", 256L << 20, Duration.ofMinutes(5), isForMuchWork())));
                Runtime.getRuntime().addShutdownHook(new Thread(graph::close));
                shared = graph;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        graph.clear();
        return graph;
    }

    /** Returns whether {@code -Dkamergraaf.much-work=true} asks for a database that compiles well, for benchmarks. */
    public static boolean isForMuchWork() {
        return Boolean.getBoolean("kamergraaf.much-work");
    }

    /** Returns the folder with the database's class path. */
    public static Path jars() {
        String configured = System.getProperty("kamergraaf.database.jars");
        return configured == null ? Repository.root().resolve("target/database") : Path.of(configured);
    }

    private static Connection connection(EmbeddedDatabase database) {
        return new Connection(database.uri(), database.user(), database.password(), "neo4j");
    }

    private void close() {
        driver.close();
        database.close();
    }

    /** Returns where the database is and how to sign in. */
    public Connection connection() {
        return connection(database);
    }

    /** Returns the open driver. */
    public Driver driver() {
        return driver;
    }

    /** Returns a writer to the database. */
    public Neo4jGraphWriter writer() {
        return new Neo4jGraphWriter(driver, "neo4j");
    }

    /** Takes all content out. */
    public void clear() {
        try (var session = driver.session()) {
            session.run(
                            "MATCH (n) WHERE NOT n:__Neo4jMigration CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS")
                    .consume();
        }
    }

    /** Returns the rows of a query. */
    public List<Record> ask(String cypher) {
        return driver.executableQuery(cypher).execute().records();
    }

    /** Returns the first value of the first row. */
    public long number(String cypher) {
        return ask(cypher).get(0).get(0).asLong();
    }

    /** Returns the rows of a query, a line each, values separated by a space. */
    public List<String> lines(String cypher) {
        return ask(cypher).stream()
                .map(row -> String.join(
                        " ",
                        row.values().stream()
                                .map(each -> String.valueOf(each.asObject()))
                                .toList()))
                .toList();
    }

    /** Returns every node and edge of the graph as a line, sorted: labels, types and all properties. */
    public List<String> dump() {
        List<String> lines = new ArrayList<>();
        ask("MATCH (n) WHERE NOT n:__Neo4jMigration RETURN labels(n) AS labels, properties(n) AS properties")
                .forEach(row -> lines.add(row.get("labels").asList().stream()
                                .map(String::valueOf)
                                .sorted()
                                .toList()
                        + canonical(row.get("properties").asMap())));
        ask("MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN type(r) AS type, properties(r) AS properties,"
                        + " coalesce(a.id, a.value, a.code, a.number) AS from,"
                        + " coalesce(b.id, b.value, b.code, b.number) AS to")
                .forEach(row -> lines.add(row.get("type").asString() + " " + row.get("from") + " " + row.get("to")
                        + canonical(row.get("properties").asMap())));
        Collections.sort(lines);
        return lines;
    }

    /** Returns the lines in which the graph differs from a dump: what is missing with a minus, what is new with a plus. */
    public List<String> difference(List<String> expected) {
        List<String> actual = dump();
        List<String> missing = new ArrayList<>(expected);
        Set<String> there = new HashSet<>(actual);
        missing.removeIf(there::contains);
        List<String> more = new ArrayList<>(actual);
        Set<String> wanted = new HashSet<>(expected);
        more.removeIf(wanted::contains);
        List<String> difference = new ArrayList<>();
        missing.forEach(line -> difference.add("- " + line));
        more.forEach(line -> difference.add("+ " + line));
        if (difference.isEmpty() && actual.size() != expected.size()) {
            difference.add(actual.size() + " lines instead of " + expected.size());
        }
        return difference;
    }

    private static String canonical(Map<String, Object> properties) {
        Map<String, Object> sorted = new TreeMap<>(properties);
        sorted.replaceAll((key, value) -> value instanceof byte[] bytes ? Arrays.hashCode(bytes) : value);
        return sorted.toString();
    }
}

package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriter.Written;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Databases;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** The laws of the graph, against the real database. */
class Neo4jGraphWriterIT {

    private static final Path ROOT = Path.of(System.getProperty("kamergraaf.root", "../.."));

    @TempDir
    static Path store;

    private static EmbeddedDatabase database;
    private static Driver driver;
    private static List<GraphDelta> samples;
    private static Neo4jGraphWriter writer;

    @BeforeAll
    static void start() throws Exception {
        database = EmbeddedDatabase.start(
                EmbeddedSettings.of(ROOT.resolve("target/database"), store).onPorts(0, 0));
        driver = Databases.open(new Connection(database.uri(), database.user(), database.password(), "neo4j"));
        writer = new Neo4jGraphWriter(driver, "neo4j");
        samples = TestExtraction.folder(ROOT.resolve("import")).stream()
                .map(GraphProjector::project)
                .toList();
    }

    @AfterAll
    static void stop() {
        driver.close();
        database.close();
    }

    @BeforeEach
    void empty() {
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n")
                .execute();
    }

    private static long number(String cypher) {
        return driver.executableQuery(cypher).execute().records().get(0).get(0).asLong();
    }

    /** Returns every node and edge of the graph as a line, sorted. */
    private static List<String> dump() {
        List<String> lines = new ArrayList<>();
        driver.executableQuery("MATCH (n) WHERE NOT n:__Neo4jMigration"
                        + " RETURN labels(n) AS labels, properties(n) AS properties")
                .execute()
                .records()
                .forEach(row -> lines.add(sorted(row.get("labels").asList())
                        + canonical(row.get("properties").asMap())));
        driver.executableQuery("MATCH (a)-[r]->(b) WHERE NOT a:__Neo4jMigration RETURN type(r) AS type,"
                        + " properties(r) AS properties, coalesce(a.id, a.value, a.code, a.number) AS from,"
                        + " coalesce(b.id, b.value, b.code, b.number) AS to")
                .execute()
                .records()
                .forEach(row -> lines.add(row.get("type").asString() + " " + row.get("from") + " " + row.get("to")
                        + canonical(row.get("properties").asMap())));
        Collections.sort(lines);
        return lines;
    }

    private static String sorted(List<Object> labels) {
        return labels.stream().map(String::valueOf).sorted().toList().toString();
    }

    private static String canonical(Map<String, Object> properties) {
        return new java.util.TreeMap<>(properties).toString();
    }

    @Test
    void everyOrderAndEveryBatchSizeGiveTheSameGraph() {
        writer.write(samples);
        List<String> expected = dump();
        assertThat(expected).hasSizeGreaterThan(200);

        Random random = new Random(11);
        for (int round = 0; round < 6; round++) {
            empty();
            List<GraphDelta> shuffled = new ArrayList<>(samples);
            shuffled.addAll(samples.subList(0, 3));
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(5));
                writer.write(shuffled.subList(from, to));
                from = to;
            }
            assertThat(dump()).isEqualTo(expected);
        }
    }

    @Test
    void theSecondTimeChangesNothing() {
        assertThat(writer.write(samples)).containsOnly(Written.INGESTED);
        List<String> before = dump();

        assertThat(writer.write(samples)).containsOnly(Written.UNCHANGED);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void forgettingAndReadingAgainGivesTheSameGraph() {
        writer.write(samples);
        List<String> before = dump();
        GraphDelta one = samples.get(samples.size() / 2);

        assertThat(writer.forget(one.documentId())).isTrue();
        assertThat(writer.forget(one.documentId())).isFalse();
        assertThat(dump()).isNotEqualTo(before);
        writer.write(List.of(one));

        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void whatIsCitedButNotReadIsAStub() {
        writer.write(samples);

        assertThat(number("MATCH (d:Stub) WHERE d.read RETURN count(d)")).isZero();
        assertThat(number("MATCH (d:Document {id: 'kst-99310-3'}) WHERE d:Stub AND d.citedBy > 2 RETURN count(d)"))
                .isEqualTo(1);
        assertThat(number("MATCH (d:Document {read: true}) RETURN count(d)")).isEqualTo(samples.size());
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import nl.kamergraaf.neo4j.CypherFiles;
import nl.kamergraaf.query.ExportQueries;
import nl.kamergraaf.query.GraphReadException;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.exceptions.Neo4jException;

/** Gives out the whole graph. By the driver itself: Spring Data keeps all rows of an answer before it hands out the first. */
final class ExportReader implements ExportQueries {

    private final GraphClient client;
    private final Driver driver;
    private final SessionConfig session;

    ExportReader(GraphClient client, Driver driver, String database) {
        this.client = client;
        this.driver = driver;
        this.session = SessionConfig.builder()
                .withDatabase(database)
                .withDefaultAccessMode(AccessMode.READ)
                .build();
    }

    @Override
    public List<String> propertyNames() {
        return client.ask("property-names", Map.of()).stream()
                .map(row -> row.text("name"))
                .sorted()
                .toList();
    }

    @Override
    public void export(Consumer<Element> consumer) {
        stream("export-nodes", row -> {
            Value node = row.get("node");
            consumer.accept(new NodeElement(
                    key(node.asNode().labels(), keyOf(node)),
                    sorted(node.asNode().labels()),
                    properties(node)));
        });
        stream("export-edges", row -> {
            Value edge = row.get("edge");
            consumer.accept(new EdgeElement(
                    edge.asRelationship().type(),
                    key(
                            row.get("fromLabels").asList(Value::asString),
                            row.get("from").asString()),
                    key(
                            row.get("toLabels").asList(Value::asString),
                            row.get("to").asString()),
                    properties(edge)));
        });
    }

    /** Rows come as they are read; the driver asks for more when they were taken. */
    private void stream(String name, Consumer<Record> consumer) {
        try (Session reading = driver.session(session)) {
            reading.run(CypherFiles.load("read", name)).forEachRemaining(consumer);
        } catch (Neo4jException e) {
            throw new GraphReadException("the database could not answer: " + e.getMessage(), e);
        }
    }

    private static String keyOf(Value node) {
        for (String name : List.of("id", "value", "code", "number")) {
            Value key = node.get(name);
            if (!key.isNull()) {
                return key.asString();
            }
        }
        return "";
    }

    private static String key(Iterable<String> labels, String key) {
        for (String kind : List.of("Document", "Part")) {
            for (String label : labels) {
                if (label.equals(kind)) {
                    return kind + "/" + key;
                }
            }
        }
        return labels.iterator().next() + "/" + key;
    }

    private static List<String> sorted(Iterable<String> labels) {
        return Values.value(labels).asList(Value::asString).stream().sorted().toList();
    }

    private static Map<String, @Nullable Object> properties(Value entity) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        new TreeMap<>(entity.asMap(value -> value))
                .forEach((name, value) -> properties.put(name, PlainValue.of(value)));
        return properties;
    }

    @Override
    public List<Finding> check() {
        return client.ask("check", Map.of()).stream()
                .map(row -> new Finding(row.text("what"), row.number("count"), row.texts("examples")))
                .toList();
    }
}

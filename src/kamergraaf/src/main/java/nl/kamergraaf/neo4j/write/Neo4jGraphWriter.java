package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Writes through the Java driver: a batch is one managed transaction, its rows are parameters. One writer at a time; with
 * several, Neo4j's locks make them wait for each other and the driver repeats what was in a deadlock.
 */
public final class Neo4jGraphWriter implements GraphWriter {

    private static final int ROWS = 5_000;

    private final Driver driver;
    private final SessionConfig session;

    /**
     * Writes to a database.
     *
     * @param driver   open, and closed by the caller
     * @param database its name
     */
    public Neo4jGraphWriter(Driver driver, String database) {
        this.driver = driver;
        this.session = SessionConfig.forDatabase(database);
    }

    @Override
    public List<Written> write(List<GraphDelta> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> write(transaction, documents));
        } catch (Neo4jException e) {
            throw new GraphWriteException("the database did not take the documents: " + firstLine(e), e);
        }
    }

    @Override
    public boolean forget(String identifier) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> forget(transaction, identifier));
        } catch (Neo4jException e) {
            throw new GraphWriteException("the database did not forget " + identifier + ": " + firstLine(e), e);
        }
    }

    private static String firstLine(Neo4jException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    private static List<Written> write(TransactionContext transaction, List<GraphDelta> documents) {
        Map<String, DocumentState> states = new HashMap<>();
        List<String> ids =
                documents.stream().map(GraphDelta::documentId).distinct().toList();
        for (Record row :
                transaction.run(Statements.get("existing"), Map.of("ids", ids)).list()) {
            states.put(row.get("id").asString(), DocumentState.of(row));
        }
        Set<String> before = Set.copyOf(states.keySet());
        List<Written> outcomes = new ArrayList<>();
        Map<String, GraphDelta> accepted = new LinkedHashMap<>();
        for (GraphDelta delta : documents) {
            DocumentState next = DocumentState.of(delta);
            DocumentState state = states.get(delta.documentId());
            Written outcome = state == null ? Written.INGESTED : state.against(next);
            outcomes.add(outcome);
            if (outcome != Written.UNCHANGED) {
                states.put(delta.documentId(), next);
                accepted.put(delta.documentId(), delta);
            }
        }
        if (!accepted.isEmpty()) {
            List<String> replaced =
                    accepted.keySet().stream().filter(before::contains).toList();
            write(transaction, accepted.values(), replaced);
        }
        return outcomes;
    }

    private static void write(TransactionContext transaction, Collection<GraphDelta> documents, List<String> replaced) {
        Set<String> touched = clear(transaction, replaced);
        documents.forEach(delta -> touched.addAll(delta.touchedIdentifiers()));
        for (GraphTable table : GraphTable.values()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (GraphDelta delta : documents) {
                for (Map<String, Object> row : delta.rows(table)) {
                    rows.add(table == GraphTable.DOCUMENTS ? withFingerprint(row, delta) : row);
                }
            }
            if (table == GraphTable.CITATIONS) {
                stubs(transaction, touched);
            }
            run(transaction, table.code(), rows);
        }
        relink(transaction, touched, !replaced.isEmpty());
    }

    private static Map<String, Object> withFingerprint(Map<String, Object> row, GraphDelta delta) {
        Map<String, Object> copy = new HashMap<>(row);
        Map<String, Object> properties = new HashMap<>();
        if (row.get("properties") instanceof Map<?, ?> stated) {
            stated.forEach((key, value) -> properties.put(String.valueOf(key), value));
        }
        properties.put("fingerprint", delta.fingerprint());
        copy.put("properties", properties);
        return copy;
    }

    private static boolean forget(TransactionContext transaction, String identifier) {
        List<String> ids = transaction
                .run(
                        "MATCH (d:Document {read: true}) WHERE d.id = $identifier OR EXISTS {"
                                + " (d)-[:IDENTIFIED_BY]->(:Identifier {value: $identifier}) } RETURN d.id AS id",
                        Map.of("identifier", identifier))
                .list(row -> row.get("id").asString());
        if (ids.isEmpty()) {
            return false;
        }
        Set<String> touched = clear(transaction, ids);
        touched.addAll(ids);
        transaction.run(Statements.get("unread"), Map.of("ids", ids)).consume();
        stubs(transaction, touched);
        relink(transaction, touched, true);
        return true;
    }

    /** Takes the content of documents out and returns the identifiers whose meaning that changes. */
    private static Set<String> clear(TransactionContext transaction, List<String> ids) {
        Set<String> touched = new TreeSet<>();
        if (!ids.isEmpty()) {
            Map<String, Object> parameters = Map.of("ids", ids);
            touched.addAll(
                    transaction.run(Statements.get("touched"), parameters).list(row -> row.get("value")
                            .asString()));
            transaction.run(Statements.get("clear-parts"), parameters).consume();
            transaction.run(Statements.get("clear-edges"), parameters).consume();
        }
        return touched;
    }

    private static void stubs(TransactionContext transaction, Set<String> targets) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String target : targets) {
            rows.add(Map.of(
                    "target",
                    target,
                    "label",
                    GraphDelta.stubLabel(target),
                    "identifier",
                    !target.startsWith(GraphDelta.REFERENCE)));
        }
        run(transaction, "stubs", rows);
    }

    private static void relink(TransactionContext transaction, Set<String> touched, boolean contentWent) {
        Map<String, Object> targets = Map.of("targets", List.copyOf(touched));
        for (String statement : List.of("relink", "drop-stubs", "drop-identifiers", "count-citations")) {
            transaction.run(Statements.get(statement), targets).consume();
        }
        if (contentWent) {
            transaction.run(Statements.get("drop-orphans")).consume();
            transaction.run(Statements.get("drop-orphans")).consume();
            for (int level = 0; level < 3; level++) {
                transaction.run(Statements.get("drop-orphan-dates")).consume();
            }
            transaction.run(Statements.get("drop-orphan-groups")).consume();
        }
    }

    private static void run(TransactionContext transaction, String statement, List<Map<String, Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS) {
            List<Map<String, Object>> batch = rows.subList(from, Math.min(rows.size(), from + ROWS));
            transaction.run(Statements.get(statement), Map.of("rows", batch)).consume();
        }
    }
}

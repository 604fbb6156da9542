package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.resolve.CatalogueEntry;
import nl.kamergraaf.resolve.PaperRecord;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.Neo4jException;

/**
 * Writes through the Java driver: a batch is one managed transaction, which the driver repeats after a passing failure. Every
 * transaction first takes the lock of one node, so that of several writers one writes and the others wait: there is nothing that could
 * be in a deadlock, and what a transaction reads does not change under its hands.
 */
public final class Neo4jGraphWriter implements GraphWriter {

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
        return documents.isEmpty()
                ? List.of()
                : locked("did not take the documents", statements -> write(statements, documents));
    }

    @Override
    public int describe(List<CatalogueEntry> entries) {
        return entries.isEmpty()
                ? 0
                : locked("did not take the catalogue", statements -> describe(statements, entries));
    }

    @Override
    public Forgotten forget(String identifier) {
        return locked("did not forget " + identifier, statements -> forget(statements, identifier));
    }

    private <T> T locked(String failure, Function<Statements, T> work) {
        try (Session open = driver.session(session)) {
            return open.executeWrite(transaction -> {
                Statements statements = new Statements(transaction);
                statements.ask("lock", Map.of());
                return work.apply(statements);
            });
        } catch (Neo4jException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
            boolean ofDocuments = e.code().startsWith("Neo.ClientError.Statement")
                    || e.code().startsWith("Neo.ClientError.Schema")
                    || e.code().startsWith("Neo.DatabaseError.Statement");
            throw new GraphWriteException("the database " + failure + ": " + reason, ofDocuments, e);
        }
    }

    private static List<Written> write(Statements statements, List<GraphDelta> documents) {
        Map<String, Record> stored = new HashMap<>();
        List<String> ids = documents.stream()
                .map(each -> each.paperRecord().id())
                .distinct()
                .toList();
        for (Record row : statements.each("fingerprints", "ids", ids)) {
            stored.put(row.get("id").asString(), row);
        }
        Map<String, Written> outcomes = new HashMap<>();
        PaperUpdate update = new PaperUpdate(statements);
        Map<String, String> sources = new HashMap<>();
        List<String> pending = new ArrayList<>();
        for (GraphDelta delta : documents) {
            PaperRecord paperRecord = delta.paperRecord();
            Record row = stored.get(paperRecord.id());
            if (row != null && row.get("fingerprint").asString("").equals(paperRecord.fingerprint())) {
                outcomes.put(
                        paperRecord.id(),
                        new Written(Outcome.UNCHANGED, row.get("document").asString()));
                continue;
            }
            String same = sources.put(paperRecord.source(), paperRecord.id());
            if (same != null && !same.equals(paperRecord.id())) {
                // the file has changed within one batch: the later one takes the place of the earlier
                finish(update, pending, outcomes);
                update = new PaperUpdate(statements);
                pending.clear();
            }
            update.add(delta);
            pending.add(paperRecord.id());
        }
        if (!pending.isEmpty()) {
            finish(update, pending, outcomes);
        }
        return inOrder(documents, outcomes);
    }

    private static void finish(PaperUpdate update, List<String> pending, Map<String, Written> outcomes) {
        PaperUpdate.Result result = update.write();
        for (String id : pending) {
            Outcome outcome = result.replacing().contains(id) ? Outcome.REPLACED : Outcome.INGESTED;
            outcomes.put(id, new Written(outcome, result.documents().getOrDefault(id, "")));
        }
    }

    /** Returns an outcome for each document; of those that came twice the second was there already. */
    private static List<Written> inOrder(List<GraphDelta> documents, Map<String, Written> outcomes) {
        List<Written> written = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (GraphDelta delta : documents) {
            String id = delta.paperRecord().id();
            Written outcome = outcomes.getOrDefault(id, new Written(Outcome.UNCHANGED, ""));
            written.add(seen.add(id) ? outcome : new Written(Outcome.UNCHANGED, outcome.documentId()));
        }
        return written;
    }

    private static int describe(Statements statements, List<CatalogueEntry> entries) {
        Map<String, PaperRecord> rows = new LinkedHashMap<>();
        for (CatalogueEntry entry : entries) {
            PaperRecord row = entry.asRecord();
            rows.put(row.id(), row);
        }
        for (Record stored : statements.each("fingerprints", "ids", rows.keySet())) {
            String id = stored.get("id").asString();
            PaperRecord row = rows.get(id);
            if (row != null
                    && row.fingerprint().equals(stored.get("fingerprint").asString(""))) {
                rows.remove(id);
            }
        }
        if (!rows.isEmpty()) {
            PaperUpdate update = new PaperUpdate(statements);
            rows.values().forEach(update::add);
            update.write();
        }
        return rows.size();
    }

    private static Forgotten forget(Statements statements, String identifier) {
        Map<String, Set<String>> documents = new HashMap<>();
        for (Record row : statements.ask("forgettable", Map.of("identifier", identifier))) {
            documents
                    .computeIfAbsent(row.get("document").asString(), key -> new HashSet<>())
                    .add(row.get("record").asString());
        }
        Set<String> records = documents.get(identifier);
        if (records == null && documents.size() == 1) {
            records = documents.values().iterator().next();
        }
        if (records == null) {
            return documents.isEmpty() ? Forgotten.UNKNOWN : Forgotten.AMBIGUOUS;
        }
        PaperUpdate update = new PaperUpdate(statements);
        records.forEach(update::remove);
        update.write();
        return Forgotten.FORGOTTEN;
    }
}

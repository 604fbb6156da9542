package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.neo4j.CypherFiles;
import org.neo4j.driver.Record;
import org.neo4j.driver.TransactionContext;

/** Runs the statements in {@code cypher/write}, by name, in a transaction. */
final class Statements {

    private static final int ROWS = 5_000;
    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private final TransactionContext transaction;

    Statements(TransactionContext transaction) {
        this.transaction = transaction;
    }

    /** Runs a statement with these parameters and returns its rows. */
    List<Record> ask(String name, Map<String, Object> parameters) {
        String text = LOADED.computeIfAbsent(name, each -> CypherFiles.load("write", each));
        return transaction.run(text, parameters).list();
    }

    /** Runs a statement for values, where there are any, in portions; returns all rows. */
    List<Record> each(String name, String parameter, Collection<?> values) {
        List<?> all = List.copyOf(values);
        if (all.size() <= ROWS) {
            return all.isEmpty() ? List.of() : ask(name, Map.of(parameter, all));
        }
        List<Record> rows = new ArrayList<>();
        for (int from = 0; from < all.size(); from += ROWS) {
            rows.addAll(ask(name, Map.of(parameter, all.subList(from, Math.min(all.size(), from + ROWS)))));
        }
        return rows;
    }
}

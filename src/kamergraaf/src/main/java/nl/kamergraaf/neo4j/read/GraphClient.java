package nl.kamergraaf.neo4j.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kamergraaf.neo4j.CypherFiles;
import nl.kamergraaf.query.GraphReadException;
import org.neo4j.driver.Record;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.dao.DataAccessException;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks the database the questions in {@code cypher/read}, in transactions that only read. */
final class GraphClient {

    private final Neo4jClient client;
    private final TransactionTemplate reading;
    private final Map<String, String> texts = new ConcurrentHashMap<>();

    GraphClient(Neo4jClient client, PlatformTransactionManager transactions) {
        this.client = client;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** Asks a question of {@code cypher/read}. */
    List<Row> ask(String name, Map<String, Object> parameters) {
        return ask("read", name, parameters);
    }

    /** Asks a question of {@code cypher/queries}, which people ask by name too. */
    List<Row> askNamed(String name, Map<String, Object> parameters) {
        return ask("queries", name, parameters);
    }

    private List<Row> ask(String folder, String name, Map<String, Object> parameters) {
        String text = texts.computeIfAbsent(folder + "/" + name, each -> CypherFiles.load(folder, name));
        return cypher(text, parameters, Row::new);
    }

    /** Asks a question that has one row at most. */
    Optional<Row> askOne(String name, Map<String, Object> parameters) {
        return ask(name, parameters).stream().findFirst();
    }

    /** Asks any question. */
    <T> List<T> cypher(String text, Map<String, Object> parameters, Function<Record, T> mapper) {
        return within(() -> List.copyOf(client.query(text)
                        .bindAll(parameters)
                        .fetchAs(Mapped.class)
                        .mappedBy((types, row) -> new Mapped(mapper.apply(row)))
                        .all()))
                .stream()
                .map(mapped -> {
                    @SuppressWarnings("unchecked") // made from T just above
                    T value = (T) mapped.value();
                    return value;
                })
                .toList();
    }

    /** Runs questions in one transaction that only reads. */
    <T> T within(Supplier<T> questions) {
        try {
            T answer = reading.execute(status -> questions.get());
            if (answer == null) {
                throw new IllegalStateException("no answer");
            }
            return answer;
        } catch (DataAccessException | TransactionException | Neo4jException e) {
            throw new GraphReadException("the database could not answer: " + firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        Throwable root = e;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.toString());
    }

    private record Mapped(Object value) {}
}

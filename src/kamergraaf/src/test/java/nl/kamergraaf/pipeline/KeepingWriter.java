package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.resolve.CatalogueEntry;

/** Keeps what is written, a list a transaction, and refuses what it is told to. */
final class KeepingWriter implements GraphWriter {

    private final List<List<GraphDelta>> transactions = Collections.synchronizedList(new ArrayList<>());
    private final Predicate<GraphDelta> refused;

    /** Takes everything. */
    KeepingWriter() {
        this(each -> false);
    }

    KeepingWriter(Predicate<GraphDelta> refused) {
        this.refused = refused;
    }

    /** Returns all documents in the order in which they came. */
    List<GraphDelta> written() {
        return transactions.stream().flatMap(List::stream).toList();
    }

    /** Returns how many documents came at once. */
    List<Integer> sizes() {
        return transactions.stream().map(List::size).toList();
    }

    @Override
    public List<Written> write(List<GraphDelta> documents) {
        if (documents.stream().anyMatch(refused)) {
            throw new GraphWriteException("the database did not take the documents", true, new IllegalStateException());
        }
        transactions.add(List.copyOf(documents));
        return documents.stream()
                .map(each -> new Written(Outcome.INGESTED, each.documentId()))
                .toList();
    }

    @Override
    public int describe(List<CatalogueEntry> entries) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Forgotten forget(String identifier) {
        throw new UnsupportedOperationException();
    }
}

package nl.kamergraaf.neo4j.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.resolve.PaperIdentity;
import nl.kamergraaf.resolve.PaperRecord;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** What is on record in the graph of papers that may be the same as those about to be written. */
final class StoredRecords {

    /** More documents with one identifier are not looked at: it tells nothing ({@link PaperIdentity#MOST_SHARING}). */
    static final int MOST_DOCUMENTS = 8 * PaperIdentity.MOST_SHARING;

    private final Statements statements;
    private final Map<String, PaperRecord> records = new HashMap<>();
    private final Map<String, String> documents = new HashMap<>();
    private final Set<String> identifiers = new HashSet<>();

    private StoredRecords(Statements statements) {
        this.statements = statements;
    }

    /**
     * Looks for all records that are connected, directly or by others, with some.
     *
     * @param incoming about to be written
     * @param ids      of records about to be taken out
     */
    static StoredRecords around(Statements statements, Collection<PaperRecord> incoming, Collection<String> ids) {
        StoredRecords stored = new StoredRecords(statements);
        Set<String> all = new HashSet<>(ids);
        Set<String> hashes = new HashSet<>();
        Set<String> identifiers = new HashSet<>();
        for (PaperRecord each : incoming) {
            all.add(each.id());
            identifiers.addAll(telling(each));
            if (each.file()) {
                hashes.add(each.sha256());
            }
        }
        identifiers.addAll(stored.add(statements.each("records-by-id", "ids", all)));
        identifiers.addAll(stored.add(statements.each("records-by-hash", "hashes", hashes)));
        Set<String> seen = new HashSet<>();
        while (seen.addAll(identifiers)) {
            identifiers = new HashSet<>(stored.byIdentifier(identifiers));
            identifiers.removeAll(seen);
        }
        return stored;
    }

    /** Most identifiers of a new catalogue are new themselves: only of those in the graph it is asked what they lead to. */
    private Set<String> byIdentifier(Set<String> all) {
        List<String> known = statements.each("known-identifiers", "identifiers", all).stream()
                .map(row -> row.get("identifier").asString())
                .toList();
        identifiers.addAll(known);
        return known.isEmpty()
                ? Set.of()
                : add(statements.ask("records-by-identifier", Map.of("identifiers", known, "most", MOST_DOCUMENTS)));
    }

    /** Takes records in and returns the identifiers of those that are new. */
    private Set<String> add(List<Record> rows) {
        Set<String> identifiers = new HashSet<>();
        for (Record row : rows) {
            PaperRecord paperRecord = read(row.get("record"));
            documents.put(paperRecord.id(), row.get("document").asString());
            if (records.put(paperRecord.id(), paperRecord) == null) {
                identifiers.addAll(telling(paperRecord));
            }
        }
        return identifiers;
    }

    /** Returns identifiers that can show two records to be of one paper: not the dossier. */
    private static List<String> telling(PaperRecord paperRecord) {
        return paperRecord.identifiers().stream()
                .filter(each -> !(DocumentIdentifier.tryParse(each).orElse(null) instanceof DocumentIdentifier.Dossier))
                .toList();
    }

    private static PaperRecord read(Value value) {
        return new PaperRecord(
                value.get("id").asString(),
                value.get("file").asBoolean(),
                value.get("source").asString(""),
                value.get("sha256").asString(""),
                value.get("mediaType").asString(""),
                value.get("fingerprint").asString(""),
                value.get("kind").asString(null),
                value.get("identifiers").asList(Values.ofString()),
                value.get("title").asString(null),
                value.get("date").asString(null));
    }

    /** Returns the records by id. */
    Map<String, PaperRecord> records() {
        return records;
    }

    /** Returns the ids of the documents that records describe, by the ids of the records. */
    Map<String, String> documents() {
        return documents;
    }

    /** Returns the identifiers of all these records that there is a node of, be it a stub's: the others are new. */
    Set<String> identifiers() {
        return identifiers;
    }
}

package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.Paper;
import nl.kamergraaf.resolve.PaperIdentity;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.TitleAuthors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/**
 * One change of what is on record, and all that follows from it, in one transaction: which papers there are then, which file
 * is shown of each, to which papers citations lead. All of it is worked out from what is on record afterwards, never from
 * how it came to be, so that order makes no difference.
 */
final class PaperUpdate {

    private static final int ROWS = 5_000;

    private final Statements statements;
    private final Leftovers leftovers;
    private final CitationLinks links;
    private final Map<String, PaperRecord> incoming = new LinkedHashMap<>();
    private final Map<String, GraphDelta> contents = new HashMap<>();
    private final Set<String> removed = new HashSet<>();
    /** The documents that were there, with what they were found by. */
    private final Map<String, Before> before = new HashMap<>();

    /** What a document was before the change. */
    private record Before(
            boolean read,
            String shown,
            String fingerprint,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String author,
            @Nullable String title,
            List<String> countries,
            List<String> organisations) {}

    PaperUpdate(Statements statements) {
        this.statements = statements;
        this.leftovers = new Leftovers(statements);
        this.links = new CitationLinks(statements);
    }

    /** Puts a document on record. */
    void add(GraphDelta delta) {
        incoming.put(delta.paperRecord().id(), delta.paperRecord());
        contents.put(delta.paperRecord().id(), delta);
    }

    /** Puts a row of a catalogue on record. */
    void add(PaperRecord row) {
        incoming.put(row.id(), row);
    }

    /** Takes a record out. */
    void remove(String id) {
        removed.add(id);
    }

    /**
     * Writes the change.
     *
     * @return the ids of the documents that the records added are of, by the ids of the records; and of those that took the place
     *     of another content
     */
    Result write() {
        StoredRecords stored = StoredRecords.around(statements, incoming.values(), removed);
        List<Paper> papers = papers(stored);
        Set<String> replacing = replaced(papers, stored);
        if (!replacing.isEmpty()) {
            papers = papers(stored);
        }
        Map<String, String> documents = new HashMap<>();
        papers.forEach(paper -> paper.records().forEach(each -> documents.put(each.id(), paper.id())));
        List<Paper> affected = affected(papers, stored);
        look(stored, affected);
        apply(affected, stored, documents);
        Map<String, String> ofIncoming = new HashMap<>();
        incoming.keySet().forEach(id -> ofIncoming.put(id, documents.getOrDefault(id, "")));
        incoming.keySet().stream().filter(stored.records()::containsKey).forEach(replacing::add);
        return new Result(ofIncoming, replacing);
    }

    /**
     * What became of the records.
     *
     * @param documents the ids of the documents that the records added are of
     * @param replacing ids of those records that took the place of another content
     */
    record Result(Map<String, String> documents, Set<String> replacing) {}

    private List<Paper> papers(StoredRecords stored) {
        Map<String, PaperRecord> all = new TreeMap<>(stored.records());
        all.keySet().removeAll(removed);
        all.putAll(incoming);
        return PaperIdentity.group(all.values());
    }

    /** Takes out the records of files that have changed: the same name, the same paper, other bytes. */
    private Set<String> replaced(List<Paper> papers, StoredRecords stored) {
        Set<String> replacing = new HashSet<>();
        for (Paper paper : papers) {
            for (PaperRecord fresh : paper.records()) {
                if (!incoming.containsKey(fresh.id())
                        || !fresh.file()
                        || stored.records().containsKey(fresh.id())) {
                    continue;
                }
                for (PaperRecord old : paper.records()) {
                    if (old.file() && old.source().equals(fresh.source()) && !incoming.containsKey(old.id())) {
                        removed.add(old.id());
                        replacing.add(fresh.id());
                    }
                }
            }
        }
        return replacing;
    }

    /** Returns the papers of which the records are not what they were. */
    private List<Paper> affected(List<Paper> papers, StoredRecords stored) {
        Map<String, Set<String>> members = new HashMap<>();
        stored.documents().forEach((each, document) -> members.computeIfAbsent(document, key -> new HashSet<>())
                .add(each));
        List<Paper> affected = new ArrayList<>();
        for (Paper paper : papers) {
            Set<String> now = new HashSet<>();
            paper.records().forEach(each -> now.add(each.id()));
            boolean same = now.equals(members.get(paper.id())) && now.stream().noneMatch(incoming::containsKey);
            if (!same) {
                affected.add(paper);
            }
        }
        return affected;
    }

    private void look(StoredRecords stored, List<Paper> affected) {
        Set<String> ids = new HashSet<>(stored.documents().values());
        affected.forEach(paper -> ids.add(paper.id()));
        for (Record row : statements.each("shown", "ids", ids)) {
            before.put(
                    row.get("id").asString(),
                    new Before(
                            row.get("read").asBoolean(false),
                            row.get("shown").asString(""),
                            row.get("fingerprint").asString(""),
                            row.get("kind").asString(null),
                            row.get("date").asString(null),
                            row.get("author").asString(null),
                            row.get("title").asString(null),
                            row.get("countries").asList(Values.ofString()),
                            row.get("organisations").asList(Values.ofString())));
        }
    }

    private void apply(List<Paper> affected, StoredRecords stored, Map<String, String> documents) {
        Set<String> vanished = new TreeSet<>(stored.documents().values());
        vanished.removeAll(documents.values());
        List<Paper> fresh = affected.stream().filter(this::hasOtherContent).toList();
        List<String> cleared = new ArrayList<>(vanished);
        fresh.stream().map(Paper::id).filter(this::wasRead).forEach(cleared::add);
        cleared.removeIf(id -> !wasRead(id));
        List<String> regrouped = new ArrayList<>(vanished);
        affected.stream().map(Paper::id).filter(before::containsKey).forEach(regrouped::add);

        leftovers.clearContent(cleared);
        leftovers.clearGroups(regrouped);
        statements.each("vanish", "ids", vanished);
        statements.each("drop-records", "ids", removed);
        load(fresh);
        writeDocuments(affected, new HashSet<>(fresh));
        writeRecords(stored, documents);
        writeGroups(affected);
        writeContents(fresh);
        count(cleared, fresh);
        link(affected, vanished, fresh, stored);
    }

    private boolean wasRead(String document) {
        Before was = before.get(document);
        return was != null && was.read();
    }

    private boolean hasOtherContent(Paper paper) {
        Before was = before.get(paper.id());
        Optional<PaperRecord> shown = paper.shown();
        if (was == null || was.read() != shown.isPresent()) {
            return true;
        }
        return shown.isPresent()
                && !(shown.get().id().equals(was.shown())
                        && shown.get().fingerprint().equals(was.fingerprint()));
    }

    /** Loads the kept rows of documents that are to be written anew. */
    private void load(List<Paper> fresh) {
        Map<String, PaperRecord> missing = new HashMap<>();
        for (Paper paper : fresh) {
            paper.shown()
                    .filter(each -> !contents.containsKey(each.id()))
                    .ifPresent(each -> missing.put(each.id(), each));
        }
        for (Record row : statements.each("contents", "ids", missing.keySet())) {
            PaperRecord paperRecord = missing.get(row.get("id").asString());
            if (paperRecord != null) {
                contents.put(
                        paperRecord.id(),
                        GraphDelta.read(paperRecord, row.get("content").asByteArray()));
            }
        }
    }

    private Optional<GraphDelta> content(Paper paper) {
        return paper.shown().map(each -> contents.get(each.id()));
    }

    private void writeDocuments(List<Paper> affected, Set<Paper> fresh) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Paper paper : affected) {
            boolean read = paper.shown().isPresent();
            boolean whole = !read || fresh.contains(paper);
            Map<String, Object> properties = new HashMap<>();
            if (whole && read) {
                content(paper).ifPresent(delta -> {
                    properties.putAll(delta.properties());
                    properties.put("countries", keys(delta, GraphTable.COUNTRIES));
                    properties.put("organisations", keys(delta, GraphTable.ORGANISATIONS));
                });
            }
            paper.shown().ifPresent(each -> properties.put("fingerprint", each.fingerprint()));
            properties.put("id", paper.id());
            properties.put("read", read);
            properties.put("kind", paper.kind());
            properties.put("title", paper.title());
            properties.put("date", paper.date());
            properties.put("caption", GraphDelta.caption(paper.title(), paper.kind(), paper.date(), paper.id()));
            properties.put("catalogued", paper.records().stream().anyMatch(each -> !each.file()) ? true : null);
            if (!read) {
                List<String> authors = TitleAuthors.in(paper.title());
                properties.put("authors", authors.isEmpty() ? null : authors);
                properties.put("author", Clue.authorWord(authors));
            }
            rows.add(Map.of(
                    "id",
                    paper.id(),
                    "read",
                    read,
                    "whole",
                    whole,
                    "label",
                    GraphDelta.label(paper.kind(), paper.id()),
                    "properties",
                    properties));
        }
        statements.each("documents", "rows", rows);
    }

    /** Returns what a document mentions in any of its parts, each once. */
    private static List<String> keys(GraphDelta delta, GraphTable table) {
        return delta.rows(table).stream()
                .map(row -> String.valueOf(row.get("key")))
                .distinct()
                .sorted()
                .toList();
    }

    private void writeRecords(StoredRecords stored, Map<String, String> documents) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PaperRecord each : incoming.values()) {
            Map<String, Object> properties = new HashMap<>();
            properties.put("id", each.id());
            properties.put("file", each.file());
            properties.put("source", each.source());
            properties.put("fingerprint", each.fingerprint());
            properties.put("kind", each.kind());
            properties.put("identifiers", each.identifiers());
            properties.put("title", each.title());
            properties.put("date", each.date());
            GraphDelta delta = contents.get(each.id());
            if (delta != null) {
                properties.put("sha256", each.sha256());
                properties.put("mediaType", each.mediaType());
                properties.put("content", delta.bytes());
            }
            rows.add(Map.of("id", each.id(), "properties", properties));
        }
        statements.each("records", "rows", rows);
        List<Map<String, Object>> describes = new ArrayList<>();
        documents.forEach((id, document) -> {
            if (!document.equals(stored.documents().get(id))) {
                describes.add(Map.of("record", id, "document", document));
            }
        });
        statements.each("describes", "rows", describes);
    }

    private void writeGroups(List<Paper> affected) {
        List<Map<String, Object>> identifiers = new ArrayList<>();
        List<Map<String, Object>> dossiers = new ArrayList<>();
        List<Map<String, Object>> zaken = new ArrayList<>();
        for (Paper paper : affected) {
            Set<String> numbers = new LinkedHashSet<>();
            for (String value : paper.identifiers()) {
                DocumentIdentifier identifier =
                        DocumentIdentifier.tryParse(value).orElse(null);
                if (identifier instanceof DocumentIdentifier.Dossier dossier) {
                    numbers.add(dossier.code());
                    continue;
                }
                identifiers.add(Map.of("document", paper.id(), "value", value));
                if (identifier instanceof DocumentIdentifier.Zaak zaak) {
                    zaken.add(Map.of("document", paper.id(), "value", zaak.number()));
                } else if (identifier instanceof DocumentIdentifier.Kamerstuk kamerstuk) {
                    numbers.add(kamerstuk.dossier().code());
                }
            }
            numbers.forEach(number -> dossiers.add(Map.of("document", paper.id(), "value", number)));
        }
        statements.each("identifiers", "rows", identifiers);
        statements.each("dossiers", "rows", dossiers);
        statements.each("zaken", "rows", zaken);
    }

    private void writeContents(List<Paper> fresh) {
        for (GraphTable table : GraphTable.values()) {
            if (table == GraphTable.CITATIONS) {
                continue;
            }
            List<Map<String, Object>> portion = new ArrayList<>();
            int rows = 0;
            for (Paper paper : fresh) {
                List<Map<String, Object>> ofTable =
                        content(paper).map(delta -> delta.rows(table)).orElse(List.of());
                if (!ofTable.isEmpty()) {
                    portion.add(Map.of("id", paper.id(), "rows", ofTable));
                    rows += ofTable.size();
                }
                if (rows >= ROWS) {
                    statements.each(table.code(), "documents", portion);
                    portion.clear();
                    rows = 0;
                }
            }
            statements.each(table.code(), "documents", portion);
        }
    }

    /** Keeps in how many papers each country and organisation is mentioned, by what has come and what has gone. */
    private void count(List<String> cleared, List<Paper> fresh) {
        Map<String, Long> countries = new TreeMap<>();
        Map<String, Long> organisations = new TreeMap<>();
        for (String id : cleared) {
            Before was = before.get(id);
            if (was != null) {
                was.countries().forEach(key -> countries.merge(key, -1L, Long::sum));
                was.organisations().forEach(key -> organisations.merge(key, -1L, Long::sum));
            }
        }
        for (Paper paper : fresh) {
            content(paper).ifPresent(delta -> {
                keys(delta, GraphTable.COUNTRIES).forEach(key -> countries.merge(key, 1L, Long::sum));
                keys(delta, GraphTable.ORGANISATIONS).forEach(key -> organisations.merge(key, 1L, Long::sum));
            });
        }
        statements.each("count-countries", "rows", changes(countries));
        statements.each("count-organisations", "rows", changes(organisations));
    }

    private static List<Map<String, Object>> changes(Map<String, Long> counts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        counts.forEach((key, more) -> {
            if (more != 0) {
                rows.add(Map.of("key", key, "more", more));
            }
        });
        return rows;
    }

    private void link(List<Paper> affected, Set<String> vanished, List<Paper> fresh, StoredRecords stored) {
        Set<String> documents = new TreeSet<>(vanished);
        Set<String> identifiers = new TreeSet<>();
        Set<String> clues = new TreeSet<>();
        for (Paper paper : affected) {
            documents.add(paper.id());
            identifiers.addAll(paper.identifiers());
            String author = content(paper)
                    .map(delta -> String.valueOf(delta.properties().getOrDefault("author", "")))
                    .filter(each -> !each.isEmpty())
                    .orElseGet(() -> authorOf(paper));
            clues.addAll(Clue.leadingTo(paper.kind(), paper.date(), author, paper.title()));
        }
        for (String id : documents) {
            Before was = before.get(id);
            if (was != null) {
                clues.addAll(Clue.leadingTo(was.kind(), was.date(), was.author(), was.title()));
            }
        }
        stored.documents().forEach((each, document) -> {
            PaperRecord old = stored.records().get(each);
            if (old != null && documents.contains(document)) {
                identifiers.addAll(old.identifiers());
            }
        });
        links.addExisting(existing(documents), identifiers, clues);
        fresh.forEach(paper -> content(paper).ifPresent(delta -> links.add(paper.id(), delta)));

        Set<String> counted = new TreeSet<>(links.write());
        counted.addAll(leftovers.documents());
        counted.addAll(documents);
        statements.each("drop-stubs", "ids", counted);
        statements.each("drop-identifiers", "values", counted);
        statements.each("count-citations", "ids", counted);
        leftovers.sweep();
        if (!removed.isEmpty()) {
            statements.each("drop-identifiers", "values", identifiers);
        }
    }

    private Collection<String> existing(Set<String> documents) {
        return documents.stream().filter(before::containsKey).toList();
    }

    private static @Nullable String authorOf(Paper paper) {
        return Clue.authorWord(TitleAuthors.in(paper.title()));
    }
}

package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.Paper;
import nl.kamergraaf.resolve.PaperIdentity;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.TitleAuthors;
import org.jspecify.annotations.Nullable;

/**
 * One change of what is on record, and all that follows from it, in one transaction: which papers there are then, which file
 * is shown of each, to which papers citations lead. All of it is worked out from what is on record afterwards, never from
 * how it came to be, so that order makes no difference. What is new takes few steps: nothing is taken out, moved or counted for it.
 */
final class PaperUpdate {

    private final Statements statements;
    private final Leftovers leftovers;
    private final CitationLinks links;
    private final Contents contents;
    private final Map<String, PaperRecord> incoming = new LinkedHashMap<>();
    private final Set<String> removed = new HashSet<>();

    PaperUpdate(Statements statements) {
        this.statements = statements;
        this.leftovers = new Leftovers(statements);
        this.links = new CitationLinks(statements);
        this.contents = new Contents(statements);
    }

    /** Puts a document on record. */
    void add(GraphDelta delta) {
        incoming.put(delta.paperRecord().id(), delta.paperRecord());
        contents.add(delta);
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
     * What became of the records.
     *
     * @param documents the ids of the documents that the records added are of, by the ids of the records
     * @param replacing ids of those records that took the place of another content
     */
    record Result(Map<String, String> documents, Set<String> replacing) {}

    /** Writes the change. */
    Result write() {
        StoredRecords stored = StoredRecords.around(statements, incoming.values(), removed);
        List<Paper> papers = papers(stored);
        Set<String> replacing = replaced(papers, stored);
        if (!replacing.isEmpty()) {
            papers = papers(stored);
        }
        Map<String, String> documents = new HashMap<>();
        papers.forEach(paper -> paper.records().forEach(each -> documents.put(each.id(), paper.id())));
        apply(affected(papers, stored), stored, documents);
        Map<String, String> ofIncoming = new HashMap<>();
        incoming.keySet().forEach(id -> ofIncoming.put(id, documents.getOrDefault(id, "")));
        incoming.keySet().stream().filter(stored.records()::containsKey).forEach(replacing::add);
        return new Result(ofIncoming, replacing);
    }

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

    private void apply(List<Paper> affected, StoredRecords stored, Map<String, String> documents) {
        Set<String> vanished = new TreeSet<>(stored.documents().values());
        vanished.removeAll(documents.values());
        Set<String> ids = new HashSet<>(stored.documents().values());
        affected.forEach(paper -> ids.add(paper.id()));
        Map<String, FormerDocument> before = FormerDocument.look(statements, ids);
        List<Paper> fresh = affected.stream()
                .filter(paper -> hasOtherContent(paper, before.get(paper.id())))
                .toList();
        Set<String> changed = new TreeSet<>(vanished);
        affected.stream().map(Paper::id).filter(before::containsKey).forEach(changed::add);
        Set<String> cleared = new TreeSet<>(vanished);
        fresh.forEach(paper -> cleared.add(paper.id()));
        cleared.removeIf(id -> !wasRead(before.get(id)));

        leftovers.clearContent(cleared);
        leftovers.clearGroups(changed);
        statements.each("clear-labels", "ids", changed);
        statements.each("vanish", "ids", vanished);
        statements.each("drop-records", "ids", removed);
        writePapers(affected, new HashSet<>(fresh), before, stored);
        contents.write(fresh);
        count(cleared, fresh, before);

        fresh.forEach(paper -> contents.of(paper).ifPresent(delta -> links.add(paper.id(), delta)));
        linkExisting(affected, changed, before, stored);
        settle(changed);
    }

    private static boolean wasRead(@Nullable FormerDocument was) {
        return was != null && was.read();
    }

    private static boolean hasOtherContent(Paper paper, @Nullable FormerDocument was) {
        Optional<PaperRecord> shown = paper.shown();
        if (was == null || was.read() != shown.isPresent()) {
            return true;
        }
        return shown.isPresent()
                && !(shown.get().id().equals(was.shown())
                        && shown.get().fingerprint().equals(was.fingerprint()));
    }

    private void writePapers(
            List<Paper> affected, Set<Paper> fresh, Map<String, FormerDocument> before, StoredRecords stored) {
        contents.load(fresh);
        List<String> moved = new ArrayList<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        NewPapers newPapers = new NewPapers(affected, stored);
        for (Paper paper : affected) {
            List<Map<String, Object>> records = new ArrayList<>();
            for (PaperRecord each : paper.records()) {
                String former = stored.documents().get(each.id());
                boolean moves = former != null && !former.equals(paper.id());
                if (moves) {
                    moved.add(each.id());
                }
                if (incoming.containsKey(each.id())) {
                    records.add(PaperRow.ofRecord(each, contents.of(each)));
                } else if (moves) {
                    records.add(PaperRow.ofMoved(each));
                }
            }
            GraphDelta content = fresh.contains(paper) ? contents.of(paper).orElse(null) : null;
            boolean isNew = !before.containsKey(paper.id());
            Map<String, Object> row = PaperRow.of(paper, content, isNew, records);
            if (!isNew || !newPapers.take(paper, row)) {
                rows.add(row);
            }
        }
        statements.each("loosen", "ids", moved);
        statements.each("papers", "rows", rows);
        newPapers.write(statements);
    }

    private void count(Set<String> cleared, List<Paper> fresh, Map<String, FormerDocument> before) {
        MentionCounts counts = new MentionCounts();
        for (String id : cleared) {
            FormerDocument was = before.get(id);
            if (was != null) {
                counts.remove(was);
            }
        }
        fresh.forEach(paper -> contents.of(paper).ifPresent(counts::add));
        counts.write(statements);
    }

    /** Takes in the citations in the graph that stand in papers that have changed, lead to them, or now may do so. */
    private void linkExisting(
            List<Paper> affected, Set<String> changed, Map<String, FormerDocument> before, StoredRecords stored) {
        Set<String> clues = new HashSet<>();
        Set<String> identifiers = new TreeSet<>();
        for (Paper paper : affected) {
            identifiers.addAll(paper.identifiers());
            clues.addAll(Clue.leadingTo(paper.kind(), paper.date(), author(paper), paper.title()));
        }
        for (String id : changed) {
            FormerDocument was = before.get(id);
            if (was != null) {
                clues.addAll(was.clues());
            }
        }
        stored.documents().forEach((each, document) -> {
            PaperRecord old = stored.records().get(each);
            if (old != null && changed.contains(document)) {
                identifiers.addAll(old.identifiers());
            }
        });
        identifiers.retainAll(stored.identifiers());
        links.addExisting(changed, identifiers, clues);
    }

    private @Nullable String author(Paper paper) {
        Object stated = contents.of(paper)
                .map(delta -> delta.properties().get("author"))
                .orElse(null);
        return stated == null ? Clue.authorWord(TitleAuthors.in(paper.title())) : stated.toString();
    }

    /** Writes where citations lead, and takes away what then stands alone. */
    private void settle(Set<String> changed) {
        Set<String> counted = new TreeSet<>(links.write());
        counted.addAll(leftovers.documents());
        counted.addAll(changed);
        statements.each("drop-stubs", "ids", counted);
        statements.each("drop-identifiers", "values", counted);
        statements.each("count-citations", "ids", counted);
        leftovers.sweep();
    }
}

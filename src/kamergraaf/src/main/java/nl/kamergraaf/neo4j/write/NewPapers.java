package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.resolve.Paper;

/**
 * Rows of papers of which there is nothing in the graph: their nodes are created without being looked for. Of each identifier it is known
 * whether another paper has it, in the graph or in the same change; the writer's lock sees to it that this stays so.
 */
final class NewPapers {

    private final StoredRecords stored;
    private final Map<String, Integer> holders = new HashMap<>();
    private final List<Map<String, Object>> rows = new ArrayList<>();

    /**
     * Looks at a change.
     *
     * @param affected all papers that are written
     * @param stored   what is on record around them
     */
    NewPapers(List<Paper> affected, StoredRecords stored) {
        this.stored = stored;
        affected.forEach(paper -> paper.identifiers().forEach(each -> holders.merge(each, 1, Integer::sum)));
    }

    /**
     * Takes the row of a paper that has no node, if all that is on record of the paper is new too. Returns whether it did.
     *
     * @param row by {@link PaperRow}, to which this adds
     */
    boolean take(Paper paper, Map<String, Object> row) {
        if (paper.records().stream().anyMatch(each -> stored.records().containsKey(each.id()))) {
            return false;
        }
        Set<String> known = stored.identifiers();
        List<String> own = new ArrayList<>();
        List<String> shared = new ArrayList<>();
        if (row.get("identifiers") instanceof List<?> identifiers) {
            for (Object each : identifiers) {
                String value = String.valueOf(each);
                (known.contains(value) || holders.getOrDefault(value, 0) > 1 ? shared : own).add(value);
            }
        }
        row.put("own", own);
        row.put("identifiers", shared);
        rows.add(row);
        return true;
    }

    /** Writes what was taken. */
    void write(Statements statements) {
        statements.each("new-papers", "rows", rows);
    }
}

package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;
import nl.kamergraaf.resolve.Paper;
import nl.kamergraaf.resolve.PaperRecord;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

/** The content of papers: that of documents about to be written, and that which is kept in their records. */
final class Contents {

    private static final int ROWS = 5_000;

    private final Statements statements;
    private final Map<String, GraphDelta> byRecord = new HashMap<>();

    Contents(Statements statements) {
        this.statements = statements;
    }

    /** Takes in a document about to be written. */
    void add(GraphDelta delta) {
        byRecord.put(delta.paperRecord().id(), delta);
    }

    /** Returns the content of a record, if it was taken in. */
    @Nullable GraphDelta of(PaperRecord paperRecord) {
        return byRecord.get(paperRecord.id());
    }

    /** Returns the content that is shown of a paper, if it was taken in; nothing for a stub. */
    Optional<GraphDelta> of(Paper paper) {
        return paper.shown().map(this::of);
    }

    /** Takes in the kept rows of papers that are to be written anew from files read earlier. */
    void load(Collection<Paper> papers) {
        Map<String, PaperRecord> missing = new HashMap<>();
        for (Paper paper : papers) {
            paper.shown().filter(each -> of(each) == null).ifPresent(each -> missing.put(each.id(), each));
        }
        for (Record row : statements.each("contents", "ids", missing.keySet())) {
            PaperRecord paperRecord = missing.get(row.get("id").asString());
            if (paperRecord != null) {
                add(GraphDelta.read(paperRecord, row.get("content").asByteArray()));
            }
        }
    }

    /** Writes the parts of papers and what these lead to, but for citations. */
    void write(Collection<Paper> papers) {
        for (GraphTable table : GraphTable.values()) {
            if (table == GraphTable.CITATIONS) {
                continue;
            }
            List<Map<String, Object>> portion = new ArrayList<>();
            int rows = 0;
            for (Paper paper : papers) {
                List<Map<String, Object>> ofTable =
                        of(paper).map(delta -> delta.rows(table)).orElse(List.of());
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
}

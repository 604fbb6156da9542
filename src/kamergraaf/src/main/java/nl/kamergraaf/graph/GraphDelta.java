package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.SpokenName;
import nl.kamergraaf.resolve.Paper;
import nl.kamergraaf.resolve.PaperIdentity;
import nl.kamergraaf.resolve.PaperRecord;
import org.jspecify.annotations.Nullable;

/**
 * The nodes and edges of one document as rows of simple values: text, numbers, booleans, lists of these. Parts have names
 * within the document ({@code Q2}); which node the document is depends on what else is known of the paper, so that stands in
 * no row.
 */
public final class GraphDelta {

    /** How the target of a citation begins whose words give no identifier. */
    public static final String REFERENCE = "ref:";

    private final PaperRecord paperRecord;
    private final Map<String, Object> properties;
    private final Map<GraphTable, List<Map<String, Object>>> rows;
    private final byte[] bytes;

    GraphDelta(
            PaperRecord paperRecord,
            Map<String, Object> properties,
            Map<GraphTable, List<Map<String, Object>>> rows,
            byte[] bytes) {
        this.paperRecord = paperRecord;
        this.properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        this.rows = new EnumMap<>(GraphTable.class);
        rows.forEach((table, list) -> this.rows.put(table, List.copyOf(list)));
        this.bytes = bytes;
    }

    /**
     * Returns the document of which {@link #bytes()} were kept.
     *
     * @param paperRecord what is on record of it
     * @param bytes       written by this version of the program or an earlier one
     */
    public static GraphDelta read(PaperRecord paperRecord, byte[] bytes) {
        return DeltaCodec.read(paperRecord, bytes);
    }

    /** Returns what is on record of the document. */
    public PaperRecord paperRecord() {
        return paperRecord;
    }

    /** Returns the id that the document's node has while nothing else is known of the paper. */
    public String documentId() {
        Paper paper = PaperIdentity.group(List.of(paperRecord)).get(0);
        return paper.id();
    }

    /** Returns the properties of the document's node. */
    public Map<String, Object> properties() {
        return properties;
    }

    /** Returns the rows of a table in reading order. */
    public List<Map<String, Object>> rows(GraphTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Returns the number of all rows. */
    public int size() {
        return rows.values().stream().mapToInt(List::size).sum();
    }

    /** Returns properties and rows in a form to keep; the caller does not change it. */
    public byte[] bytes() {
        return bytes;
    }

    /** Returns the label of a stub: as far as the identifier by which it is cited tells what it is. */
    public static String stubLabel(String target) {
        return DocumentIdentifier.tryParse(target).map(DocumentNaming::labelOf).orElse("Bron");
    }

    /** Returns the label of a paper beside {@code Document}, by the code of its kind. */
    public static String label(@Nullable String kind, String id) {
        return kind == null ? stubLabel(id) : DocumentNaming.labelOf(kind);
    }

    /**
     * Returns what a paper is called on screen: its title, shortened; else as people speak of its official number; else its kind
     * and date.
     *
     * @param kind by its code
     * @param date ISO 8601
     */
    public static String caption(@Nullable String title, @Nullable String kind, @Nullable String date, String id) {
        return DocumentNaming.caption(title, kind, date, id);
    }

    /** Returns what the stub of something cited is called on screen, never more than a line. */
    public static String stubCaption(String target) {
        return DocumentNaming.shorten(SpokenName.of(target), DocumentNaming.CAPTION);
    }

    /** Puts a value that may be missing. */
    static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }

    /** Collects rows; the same row twice counts once. */
    static final class Builder {

        private final Map<GraphTable, Set<Map<String, Object>>> rows = new EnumMap<>(GraphTable.class);

        void add(GraphTable table, Map<String, Object> row) {
            rows.computeIfAbsent(table, key -> new LinkedHashSet<>()).add(row);
        }

        Map<GraphTable, List<Map<String, Object>>> rows() {
            Map<GraphTable, List<Map<String, Object>>> lists = new EnumMap<>(GraphTable.class);
            rows.forEach((table, set) -> lists.put(table, new ArrayList<>(set)));
            return lists;
        }
    }
}

package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kamergraaf.model.DocumentIdentifier;

/**
 * The nodes and edges of one document as rows of simple values: text, numbers, booleans, lists of these.
 */
public final class GraphDelta {

    /** How the target of a citation begins whose words give no identifier. */
    public static final String REFERENCE = "ref:";

    private final String documentId;
    private final String sha256;
    private final String source;
    private final String mediaType;
    private final Map<GraphTable, List<Map<String, Object>>> rows;

    private GraphDelta(Builder builder) {
        this.documentId = builder.documentId;
        this.sha256 = builder.sha256;
        this.source = builder.source;
        this.mediaType = builder.mediaType;
        this.rows = new EnumMap<>(GraphTable.class);
        builder.rows.forEach((table, list) -> rows.put(table, List.copyOf(list)));
    }

    /** Returns the id of the document's node. */
    public String documentId() {
        return documentId;
    }

    /** Returns the hash of the file that the document was read from. */
    public String sha256() {
        return sha256;
    }

    /** Returns the name of the file that the document was read from. */
    public String source() {
        return source;
    }

    /** Returns the format of that file. */
    public String mediaType() {
        return mediaType;
    }

    /** Returns the rows of a table in reading order. */
    public List<Map<String, Object>> rows(GraphTable table) {
        return rows.getOrDefault(table, List.of());
    }

    /** Returns the identifiers that the document has or cites: those whose meaning its arrival can change. */
    public Set<String> touchedIdentifiers() {
        Set<String> touched = new TreeSet<>();
        rows(GraphTable.IDENTIFIERS).forEach(row -> touched.add(String.valueOf(row.get("value"))));
        rows(GraphTable.CITATIONS).forEach(row -> touched.add(String.valueOf(row.get("target"))));
        return touched;
    }

    /** Returns the label of a stub: as far as the identifier by which it is cited tells what it is. */
    public static String stubLabel(String target) {
        return DocumentIdentifier.tryParse(target).map(DocumentNaming::labelOf).orElse("Bron");
    }

    /** Returns a hash of all rows: two documents with the same fingerprint give the same graph. */
    public String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (GraphTable table : GraphTable.values()) {
                digest.update(table.name().getBytes(StandardCharsets.UTF_8));
                for (Map<String, Object> row : rows(table)) {
                    digest.update(canonical(row).getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String canonical(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            map.forEach((key, each) -> sorted.put(String.valueOf(key), canonical(each)));
            return sorted.toString();
        }
        return String.valueOf(value);
    }

    /** Collects rows. */
    static final class Builder {

        private final String documentId;
        private final String sha256;
        private final String source;
        private final String mediaType;
        private final Map<GraphTable, List<Map<String, Object>>> rows = new EnumMap<>(GraphTable.class);

        Builder(String documentId, String sha256, String source, String mediaType) {
            this.documentId = documentId;
            this.sha256 = sha256;
            this.source = source;
            this.mediaType = mediaType;
        }

        void add(GraphTable table, Map<String, Object> row) {
            List<Map<String, Object>> list = rows.computeIfAbsent(table, key -> new ArrayList<>());
            if (!list.contains(row)) {
                list.add(row);
            }
        }

        GraphDelta build() {
            return new GraphDelta(this);
        }
    }
}

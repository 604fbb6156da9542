package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.Paper;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.TitleAuthors;
import org.jspecify.annotations.Nullable;

/** Makes the rows of {@code papers.cypher}: a paper with what is on record of it, what it is known by, and what it belongs to. */
final class PaperRow {

    private PaperRow() {}

    /**
     * Returns the row of a paper.
     *
     * @param content what is shown of it; {@code null} for a stub, and where it is there already and stays
     * @param isNew   whether there is no document of this id yet
     * @param records the rows of its records that are to be written or to be led to it
     */
    static Map<String, Object> of(
            Paper paper, @Nullable GraphDelta content, boolean isNew, List<Map<String, Object>> records) {
        boolean read = paper.shown().isPresent();
        Map<String, Object> row = new HashMap<>();
        row.put("id", paper.id());
        row.put("read", read);
        row.put("whole", !read || content != null);
        row.put("label", GraphDelta.label(paper.kind(), paper.id()));
        row.put("properties", properties(paper, content, isNew));
        row.put("records", records);
        List<String> identifiers = new ArrayList<>();
        Set<String> dossiers = new LinkedHashSet<>();
        List<String> zaken = new ArrayList<>();
        for (String value : paper.identifiers()) {
            DocumentIdentifier identifier = DocumentIdentifier.tryParse(value).orElse(null);
            if (identifier instanceof DocumentIdentifier.Dossier dossier) {
                dossiers.add(dossier.code());
                continue;
            }
            identifiers.add(value);
            if (identifier instanceof DocumentIdentifier.Zaak zaak) {
                zaken.add(zaak.number());
            } else if (identifier instanceof DocumentIdentifier.Kamerstuk kamerstuk) {
                dossiers.add(kamerstuk.dossier().code());
            }
        }
        row.put("identifiers", identifiers);
        row.put("dossiers", List.copyOf(dossiers));
        row.put("zaken", zaken);
        return row;
    }

    private static Map<String, Object> properties(Paper paper, @Nullable GraphDelta content, boolean isNew) {
        Map<String, Object> properties = new HashMap<>();
        if (content != null) {
            properties.putAll(content.properties());
            properties.put("countries", MentionCounts.keys(content, GraphTable.COUNTRIES));
            properties.put("organisations", MentionCounts.keys(content, GraphTable.ORGANISATIONS));
        }
        paper.shown().ifPresent(each -> properties.put("fingerprint", each.fingerprint()));
        properties.put("id", paper.id());
        properties.put("read", paper.shown().isPresent());
        properties.put("kind", paper.kind());
        properties.put("title", paper.title());
        properties.put("date", paper.date());
        properties.put("caption", GraphDelta.caption(paper.title(), paper.kind(), paper.date(), paper.id()));
        properties.put("catalogued", paper.records().stream().anyMatch(each -> !each.file()) ? true : null);
        if (paper.shown().isEmpty()) {
            List<String> authors = TitleAuthors.in(paper.title());
            properties.put("authors", authors.isEmpty() ? null : authors);
            properties.put("author", Clue.authorWord(authors));
        }
        if (isNew) {
            // what leads to it is counted once that is written
            properties.put("citedBy", 0);
        }
        return properties;
    }

    /**
     * Returns the row of a record.
     *
     * @param content what is kept of the file; {@code null} for a row of a catalogue
     */
    static Map<String, Object> ofRecord(PaperRecord paperRecord, @Nullable GraphDelta content) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("id", paperRecord.id());
        properties.put("file", paperRecord.file());
        properties.put("source", paperRecord.source());
        properties.put("fingerprint", paperRecord.fingerprint());
        properties.put("kind", paperRecord.kind());
        properties.put("identifiers", paperRecord.identifiers());
        properties.put("title", paperRecord.title());
        properties.put("date", paperRecord.date());
        if (content != null) {
            properties.put("sha256", paperRecord.sha256());
            properties.put("mediaType", paperRecord.mediaType());
            properties.put("content", content.bytes());
        }
        return Map.of("id", paperRecord.id(), "properties", properties);
    }

    /** Returns the row of a record that is there already and only comes to be of another paper. */
    static Map<String, Object> ofMoved(PaperRecord paperRecord) {
        return Map.of("id", paperRecord.id(), "properties", Map.of());
    }
}

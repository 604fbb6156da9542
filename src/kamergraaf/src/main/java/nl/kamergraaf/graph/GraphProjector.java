package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.Slugs;

/** Projects what was found in a document to nodes and edges. Pure: the same document gives the same rows. */
public final class GraphProjector {

    private final DocumentStructure structure;
    private final GraphDelta.Builder delta = new GraphDelta.Builder();
    private final PartProjection parts;
    private final MentionProjection mentions;

    private GraphProjector(DocumentStructure structure) {
        this.structure = structure;
        this.parts = new PartProjection(structure, delta);
        this.mentions = new MentionProjection(parts, delta);
    }

    /** Returns the rows of a document. */
    public static GraphDelta project(ExtractedDocument document) {
        GraphProjector projector = new GraphProjector(document.structure());
        projector.date();
        projector.parts.addParts();
        projector.parts.addEdges();
        CitationProjection citations = new CitationProjection(document, projector.parts, projector.delta);
        document.citations().forEach(citations::add);
        projector.mentions.addMentions(document.mentions());
        projector.people();
        return projector.result();
    }

    private GraphDelta result() {
        Map<String, Object> properties = properties();
        Map<GraphTable, List<Map<String, Object>>> rows = delta.rows();
        byte[] json = DeltaCodec.json(properties, rows);
        PaperRecord paperRecord = paperRecord(structure, json);
        return new GraphDelta(paperRecord, properties, rows, DeltaCodec.deflated(json));
    }

    /** Returns what a document says of the paper it is; without a fingerprint of its content. */
    public static PaperRecord paperRecord(DocumentStructure structure) {
        return paperRecord(structure, new byte[0]);
    }

    private static PaperRecord paperRecord(DocumentStructure structure, byte[] json) {
        SourceDocument source = structure.source();
        DocumentHead head = structure.head();
        List<String> identifiers = head.identifiers().stream()
                .map(DocumentIdentifier::toString)
                .distinct()
                .toList();
        return new PaperRecord(
                PaperRecord.idOfFile(source.sha256(), source.source()),
                true,
                source.source(),
                source.sha256(),
                source.mediaType(),
                fingerprint(json, identifiers),
                head.kind().code(),
                identifiers,
                head.title(),
                head.date() == null ? null : head.date().toString());
    }

    private static String fingerprint(byte[] json, List<String> identifiers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join(" ", identifiers).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Map<String, Object> properties() {
        DocumentHead head = structure.head();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", head.kind().code());
        GraphDelta.put(properties, "title", head.title());
        GraphDelta.put(properties, "subject", head.subject());
        GraphDelta.put(properties, "date", head.date());
        GraphDelta.put(properties, "submitted", head.submitted());
        GraphDelta.put(properties, "received", head.received());
        if (head.submitted() != null && head.received() != null) {
            properties.put("days", Math.toIntExact(ChronoUnit.DAYS.between(head.submitted(), head.received())));
        }
        properties.put("source", structure.source().source());
        properties.put("sha256", structure.source().sha256());
        properties.put("mediaType", structure.source().mediaType());
        List<String> roles = head.senders().stream()
                .map(Sender::role)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        properties.put("roles", roles);
        List<String> authors = head.askers().stream()
                .map(asker -> Slugs.of(asker.name()))
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
        properties.put("authors", authors);
        GraphDelta.put(properties, "author", Clue.authorWord(authors));
        return properties;
    }

    private void date() {
        DocumentHead head = structure.head();
        if (head.date() != null) {
            String basis = head.dateBasis() == null ? "" : head.dateBasis().code();
            mentions.addDate(head.date().toString());
            delta.add(GraphTable.DATED, Map.of("value", head.date().toString(), "basis", basis));
        }
    }

    private void people() {
        for (Asker asker : structure.head().askers()) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (Slugs.of(asker.name()).isEmpty()) {
                continue;
            }
            row.put("key", Slugs.of(asker.name()));
            row.put("name", asker.name());
            row.put("role", "asker");
            String party = asker.party();
            if (party != null) {
                row.put("party", Slugs.of(party));
                row.put("partyName", party);
            }
            delta.add(GraphTable.ASKERS, row);
        }
        for (Sender sender : structure.head().senders()) {
            String name = sender.name();
            String role = sender.role();
            if (name != null && !Slugs.of(name).isEmpty()) {
                delta.add(
                        GraphTable.SENDERS,
                        Map.of("key", Slugs.of(name), "name", name, "role", role == null ? "" : role));
            }
        }
    }
}

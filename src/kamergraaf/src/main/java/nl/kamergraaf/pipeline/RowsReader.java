package nl.kamergraaf.pipeline;

import java.util.Base64;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.resolve.PaperRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the lines of {@link RowsWriter}. */
final class RowsReader {

    /** The rows of a long document are a long string. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .build();

    private RowsReader() {}

    /**
     * Returns what a line holds.
     *
     * @param place file and line, for the message
     * @return a failure, which names the place, for a line that was cut off or is none of {@link RowsWriter}
     */
    static Projection read(String place, String line) {
        try {
            JsonNode node = JSON.readTree(line);
            return switch (text(node, RowsWriter.OUTCOME)) {
                case RowsWriter.ROWS -> rows(node);
                case RowsWriter.NO_CONTENT ->
                    new Projection.Nothing(new IngestOutcome.NoContent(
                            text(node, RowsWriter.SOURCE),
                            text(node, RowsWriter.REASON),
                            text(node, RowsWriter.MESSAGE)));
                case RowsWriter.FAILED ->
                    new Projection.Nothing(new IngestOutcome.Failed(
                            text(node, RowsWriter.SOURCE),
                            text(node, RowsWriter.REASON),
                            text(node, RowsWriter.MESSAGE)));
                default -> throw new IllegalArgumentException("no such outcome");
            };
        } catch (RuntimeException e) {
            return new Projection.Nothing(new IngestOutcome.Failed(
                    place, "no-rows", "holds no rows of a document; write the file again with \"extract --rows\""));
        }
    }

    private static Projection.Rows rows(JsonNode node) {
        String source = text(node, RowsWriter.SOURCE);
        String sha256 = text(node, RowsWriter.SHA256);
        PaperRecord paper = new PaperRecord(
                PaperRecord.idOfFile(sha256, source),
                true,
                source,
                sha256,
                text(node, RowsWriter.MEDIA_TYPE),
                text(node, RowsWriter.FINGERPRINT),
                textOrNull(node, RowsWriter.KIND),
                node.required(RowsWriter.IDENTIFIERS)
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .toList(),
                textOrNull(node, RowsWriter.TITLE),
                textOrNull(node, RowsWriter.DATE));
        byte[] rows = Base64.getDecoder().decode(text(node, RowsWriter.ROWS));
        return new Projection.Rows(GraphDelta.read(paper, rows), DiagnosticJson.read(node));
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).stringValue();
    }

    private static @Nullable String textOrNull(JsonNode node, String name) {
        return node.has(name) ? text(node, name) : null;
    }
}

package nl.kamergraaf.pipeline;

import java.io.OutputStream;
import java.util.Base64;
import nl.kamergraaf.resolve.PaperRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes documents as rows of the graph, a JSON object and one line each, to be written to Neo4j later or elsewhere by
 * {@link RowsIngestion}. The rows are deflated; the format is between two runs of this program and not public.
 */
public final class RowsWriter implements OutcomeWriter {

    static final String SOURCE = "source";
    static final String OUTCOME = "outcome";
    static final String ROWS = "rows";
    static final String NO_CONTENT = "no-content";
    static final String FAILED = "failed";
    static final String REASON = "reason";
    static final String MESSAGE = "message";
    static final String SHA256 = "sha256";
    static final String MEDIA_TYPE = "mediaType";
    static final String FINGERPRINT = "fingerprint";
    static final String KIND = "kind";
    static final String IDENTIFIERS = "identifiers";
    static final String TITLE = "title";
    static final String DATE = "date";

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;

    /** Writes to {@code out}, which the caller closes. */
    public RowsWriter(OutputStream out) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    }

    @Override
    public void write(ExtractOutcome outcome) {
        json.writeStartObject();
        Projection projection = Projection.of(outcome);
        if (projection instanceof Projection.Rows rows) {
            write(rows);
        } else if (projection instanceof Projection.Nothing nothing) {
            write(nothing.outcome());
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void write(Projection.Rows rows) {
        PaperRecord paper = rows.delta().paperRecord();
        json.writeStringProperty(SOURCE, paper.source());
        json.writeStringProperty(OUTCOME, ROWS);
        json.writeStringProperty(SHA256, paper.sha256());
        json.writeStringProperty(MEDIA_TYPE, paper.mediaType());
        json.writeStringProperty(FINGERPRINT, paper.fingerprint());
        string(KIND, paper.kind());
        json.writeArrayPropertyStart(IDENTIFIERS);
        paper.identifiers().forEach(json::writeString);
        json.writeEndArray();
        string(TITLE, paper.title());
        string(DATE, paper.date());
        DiagnosticJson.write(json, rows.diagnostics());
        json.writeStringProperty(
                ROWS, Base64.getEncoder().encodeToString(rows.delta().bytes()));
    }

    private void write(IngestOutcome outcome) {
        json.writeStringProperty(SOURCE, outcome.source());
        if (outcome instanceof IngestOutcome.NoContent none) {
            nothing(NO_CONTENT, none.reason(), none.message());
        } else if (outcome instanceof IngestOutcome.Failed failed) {
            nothing(FAILED, failed.reason(), failed.message());
        }
    }

    private void nothing(String outcome, String reason, String message) {
        json.writeStringProperty(OUTCOME, outcome);
        json.writeStringProperty(REASON, reason);
        json.writeStringProperty(MESSAGE, message);
    }

    private void string(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    @Override
    public void close() {
        json.close();
    }
}

package nl.kamergraaf.pipeline;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.resolve.Resolution;
import nl.kamergraaf.text.Place;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes outcomes as JSON Lines in UTF-8, one object and one line a document. The format is public; its schema is
 * {@code schema/extraction.schema.json} on the class path.
 */
public final class ExtractionWriter implements OutcomeWriter {

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("")
            .build();

    private final JsonGenerator json;
    private final boolean boxes;
    private final @Nullable CatalogueLinks links;

    /** Writes to {@code out}, which the caller closes; without boxes and links. */
    public ExtractionWriter(OutputStream out) {
        this(out, false, null);
    }

    /**
     * Writes to {@code out}, which the caller closes.
     *
     * @param boxes whether units, mentions and citations say where on their pages they are printed, if the format knows
     * @param links tells which papers of a catalogue citations mean; {@code null} where there is no catalogue
     */
    public ExtractionWriter(OutputStream out, boolean boxes, @Nullable CatalogueLinks links) {
        this.json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        this.boxes = boxes;
        this.links = links;
    }

    @Override
    public void write(ExtractOutcome outcome) {
        json.writeStartObject();
        if (outcome instanceof ExtractOutcome.Extracted extracted) {
            write(extracted.document());
        } else if (outcome instanceof ExtractOutcome.NoContent none) {
            nothing(
                    "no-content",
                    outcome.source(),
                    none.outcome().sha256(),
                    none.outcome().reason().code(),
                    none.outcome().message());
        } else if (outcome instanceof ExtractOutcome.Failed failed) {
            nothing(
                    "failed",
                    outcome.source(),
                    null,
                    failed.outcome().reason().code(),
                    failed.outcome().message());
        }
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void nothing(String outcome, String source, @Nullable String sha256, String code, String message) {
        json.writeStringProperty("source", source);
        string("sha256", sha256);
        json.writeNullProperty("mediaType");
        json.writeStringProperty("outcome", outcome);
        json.writeNullProperty("document");
        for (String empty : List.of("units", "mentions", "citations")) {
            json.writeArrayPropertyStart(empty);
            json.writeEndArray();
        }
        DiagnosticJson.write(json, List.of(Diagnostic.ofDocument(code, message)));
    }

    private void write(ExtractedDocument document) {
        SourceDocument source = document.structure().source();
        json.writeStringProperty("source", source.source());
        json.writeStringProperty("sha256", source.sha256());
        json.writeStringProperty("mediaType", source.mediaType());
        json.writeStringProperty("outcome", "extracted");
        json.writeName("document");
        write(document.structure().head());
        json.writeArrayPropertyStart("units");
        document.structure().units().forEach(unit -> write(unit, document.structure()));
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        Map<String, Unit> units = new HashMap<>();
        document.structure().units().forEach(unit -> units.putIfAbsent(unit.id(), unit));
        document.mentions().forEach(mention -> write(mention, units, document));
        json.writeEndArray();
        json.writeArrayPropertyStart("citations");
        Map<Citation, Resolution> resolutions = links == null ? Map.of() : links.of(document);
        document.citations().forEach(citation -> write(citation, resolutions.get(citation), units, document));
        json.writeEndArray();
        DiagnosticJson.write(json, document.allDiagnostics());
    }

    private void write(DocumentHead head) {
        json.writeStartObject();
        json.writeStringProperty("kind", head.kind().code());
        string("title", head.title());
        string("subject", head.subject());
        string("date", head.date());
        string("dateBasis", head.dateBasis() == null ? null : head.dateBasis().code());
        string("submitted", head.submitted());
        string("received", head.received());
        json.writeArrayPropertyStart("identifiers");
        head.identifiers().forEach(identifier -> json.writeString(identifier.toString()));
        json.writeEndArray();
        json.writeArrayPropertyStart("askers");
        for (Asker asker : head.askers()) {
            json.writeStartObject();
            json.writeStringProperty("name", asker.name());
            string("party", asker.party());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("senders");
        for (Sender sender : head.senders()) {
            json.writeStartObject();
            string("name", sender.name());
            string("role", sender.role());
            json.writeEndObject();
        }
        json.writeEndArray();
        string("directorate", head.directorate());
        json.writeEndObject();
    }

    private void write(Unit unit, DocumentStructure structure) {
        json.writeStartObject();
        json.writeStringProperty("id", unit.id());
        json.writeStringProperty("kind", unit.kind());
        if (unit instanceof Unit.Question question) {
            numbers(question.numbers());
        } else if (unit instanceof Unit.Answer answer) {
            numbers(answer.numbers());
        } else if (unit instanceof Unit.Section section) {
            string("heading", section.heading());
        } else if (unit instanceof Unit.Footnote footnote) {
            json.writeStringProperty("mark", footnote.mark());
            string("anchoredIn", footnote.anchoredIn());
        }
        page(
                structure.source(),
                unit.sources().isEmpty()
                        ? -1
                        : unit.text().toSource(new Span(0, 0)).start());
        if (boxes) {
            boxes(onePerPage(structure.places(unit.id(), new Span(0, unit.text().length()))));
        }
        json.writeStringProperty("text", unit.text().value());
        json.writeEndObject();
    }

    private void numbers(List<Integer> numbers) {
        json.writeArrayPropertyStart("numbers");
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private void write(Mention mention, Map<String, Unit> units, ExtractedDocument document) {
        json.writeStartObject();
        json.writeStringProperty("unit", mention.unit());
        json.writeStringProperty("type", mention.type());
        json.writeStringProperty("text", mention.text());
        json.writeStringProperty("id", mention.id());
        json.writeStringProperty("name", mention.name());
        if (mention instanceof Mention.Organisation organisation) {
            json.writeStringProperty("kind", organisation.kind());
        } else if (mention instanceof Mention.Person person) {
            string("party", person.party());
        } else if (mention instanceof Mention.CalendarDate date) {
            string("anchor", date.anchor());
            DateBasis basis = date.anchorBasis();
            string("anchorBasis", basis == null ? null : basis.code());
        }
        place(mention.unit(), mention.span(), units, document);
        json.writeEndObject();
    }

    private void write(
            Citation citation, @Nullable Resolution resolution, Map<String, Unit> units, ExtractedDocument document) {
        json.writeStartObject();
        json.writeStringProperty("unit", citation.unit());
        json.writeStringProperty("text", citation.text());
        string("target", citation.target().code());
        if (resolution instanceof Resolution.Resolved one) {
            json.writeStringProperty("basis", one.basis(citation.basis()));
            json.writeStringProperty("resolved", one.identifier());
            json.writeNumberProperty("confidence", one.confidence());
            if (one.dateDiffers()) {
                json.writeBooleanProperty("dateDiffers", true);
            }
        } else {
            json.writeStringProperty("basis", citation.basis());
        }
        if (resolution instanceof Resolution.Ambiguous several) {
            json.writeArrayPropertyStart("candidates");
            several.candidates().forEach(json::writeString);
            json.writeEndArray();
        }
        Citation.Detail detail = citation.detail();
        boolean described = citation.target() instanceof Citation.Described;
        if (described || !detail.equals(Citation.Detail.NONE)) {
            string("kind", detail.kind());
            string("title", detail.title());
            string("date", detail.date());
            json.writeArrayPropertyStart("authors");
            detail.authors().forEach(json::writeString);
            json.writeEndArray();
            string("locator", detail.locator());
            Citation.Antecedent antecedent = detail.antecedent();
            if (antecedent != null) {
                json.writeName("antecedent");
                json.writeStartObject();
                json.writeStringProperty("unit", antecedent.unit());
                json.writeNumberProperty("start", antecedent.span().start());
                json.writeNumberProperty("end", antecedent.span().end());
                string("target", antecedent.code());
                json.writeEndObject();
            }
        }
        place(citation.unit(), citation.span(), units, document);
        json.writeEndObject();
    }

    private void place(String unitId, Span span, Map<String, Unit> units, ExtractedDocument document) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
        Unit unit = units.get(unitId);
        page(
                document.structure().source(),
                unit == null ? -1 : unit.text().toSource(span).start());
        if (boxes) {
            boxes(document.structure().places(unitId, span));
        }
    }

    private void boxes(List<Place> places) {
        json.writeArrayPropertyStart("boxes");
        for (Place place : places) {
            json.writeStartObject();
            json.writeNumberProperty("page", place.page());
            points("x", place.box().x());
            points("y", place.box().y());
            points("width", place.box().width());
            points("height", place.box().height());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void points(String name, float value) {
        json.writeNumberProperty(name, Math.round(value * 10) / 10.0);
    }

    private static List<Place> onePerPage(List<Place> places) {
        Map<Integer, Place> pages = new LinkedHashMap<>();
        for (Place place : places) {
            pages.merge(
                    place.page(),
                    place,
                    (one, other) -> new Place(one.page(), one.box().union(other.box())));
        }
        return List.copyOf(pages.values());
    }

    private void page(SourceDocument source, int offset) {
        if (offset >= 0 && !source.text().pages().isEmpty()) {
            source.text().pageAt(offset).ifPresent(page -> json.writeNumberProperty("page", page));
        }
    }

    private void string(String name, @Nullable Object value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value.toString());
        }
    }

    @Override
    public void close() {
        json.close();
    }
}

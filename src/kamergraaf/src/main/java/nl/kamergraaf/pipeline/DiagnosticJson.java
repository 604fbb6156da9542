package nl.kamergraaf.pipeline;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Diagnostics as JSON: {@code code}, {@code unit} or null, {@code message}, and the span in the source where there is one. */
final class DiagnosticJson {

    private static final String NAME = "diagnostics";
    private static final String CODE = "code";
    private static final String UNIT = "unit";
    private static final String MESSAGE = "message";
    private static final String START = "sourceStart";
    private static final String END = "sourceEnd";

    private DiagnosticJson() {}

    /** Writes the member {@code diagnostics} of the object that is being written. */
    static void write(JsonGenerator json, List<Diagnostic> diagnostics) {
        json.writeArrayPropertyStart(NAME);
        for (Diagnostic diagnostic : diagnostics) {
            write(json, diagnostic);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Diagnostic diagnostic) {
        json.writeStartObject();
        json.writeStringProperty(CODE, diagnostic.code());
        json.writeStringProperty(UNIT, diagnostic.unit());
        json.writeStringProperty(MESSAGE, diagnostic.message());
        Span span = diagnostic.span();
        if (span != null) {
            json.writeNumberProperty(START, span.start());
            json.writeNumberProperty(END, span.end());
        }
        json.writeEndObject();
    }

    /** Reads the member of an object that {@link #write} wrote. */
    static List<Diagnostic> read(JsonNode object) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (JsonNode each : object.required(NAME)) {
            Span span = each.has(START)
                    ? new Span(
                            each.required(START).intValue(), each.required(END).intValue())
                    : null;
            diagnostics.add(new Diagnostic(
                    each.required(CODE).stringValue(),
                    each.required(UNIT).stringValue(null),
                    span,
                    each.required(MESSAGE).stringValue()));
        }
        return diagnostics;
    }
}

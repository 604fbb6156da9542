package nl.kamergraaf.model;

import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something odd in a document: data, not an error.
 *
 * @param code    a stable name in kebab case, {@code no-date-line}
 * @param unit    id of the unit it concerns, or {@code null}
 * @param span    where in the source's text, or {@code null} where it concerns the whole document
 * @param message one sentence for a person
 */
public record Diagnostic(String code, @Nullable String unit, @Nullable Span span, String message) {

    /** Returns a diagnostic of the whole document. */
    public static Diagnostic ofDocument(String code, String message) {
        return new Diagnostic(code, null, null, message);
    }
}

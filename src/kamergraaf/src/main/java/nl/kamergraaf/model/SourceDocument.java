package nl.kamergraaf.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.text.SourceText;

/**
 * A document as it was read from a file, before anything in it is understood.
 *
 * @param source      the file's name; for a file in a container {@code archive.zip!/folder/file.pdf}
 * @param sha256      of the bytes, in lower-case hexadecimal
 * @param mediaType   as recognised from the content
 * @param metadata    what the format states of the document, by the names in {@link MetadataKey}; values in order
 * @param text        the extracted text
 * @param diagnostics what was odd in reading it
 */
public record SourceDocument(
        String source,
        String sha256,
        String mediaType,
        Map<String, List<String>> metadata,
        SourceText text,
        List<Diagnostic> diagnostics) {

    /** Keeps its own copies of the collections. */
    public SourceDocument {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        metadata.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        metadata = java.util.Collections.unmodifiableMap(copy);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the first value of a metadata key. */
    public Optional<String> first(String key) {
        return metadata.getOrDefault(key, List.of()).stream().findFirst();
    }
}

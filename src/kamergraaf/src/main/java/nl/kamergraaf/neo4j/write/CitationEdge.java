package nl.kamergraaf.neo4j.write;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.resolve.CitedPaper;
import nl.kamergraaf.resolve.Resolution;
import nl.kamergraaf.resolve.ResolutionRules;
import org.jspecify.annotations.Nullable;

/**
 * A citation that stands in the graph or is about to.
 *
 * @param edge       id of the relationship; {@code null} while there is none
 * @param from       id of the part; {@code null} where there is a relationship
 * @param by         id of the document in which it stands
 * @param to         id of the document to which it leads now; {@code null} while it leads nowhere
 * @param properties what the relationship says
 */
record CitationEdge(
        @Nullable String edge, @Nullable String from, String by, @Nullable String to, Map<String, Object> properties) {

    private static final List<String> OF_RESOLUTION =
            List.of("basis", "confidence", "candidates", "undecided", "dateDiffers");

    String target() {
        return string("target");
    }

    private String string(String name) {
        return String.valueOf(properties.getOrDefault(name, ""));
    }

    private @Nullable String optional(String name) {
        Object value = properties.get(name);
        return value == null ? null : value.toString();
    }

    boolean isDescribed() {
        return target().startsWith(GraphDelta.REFERENCE);
    }

    boolean isWeb() {
        return target().startsWith("http://") || target().startsWith("https://") || target().startsWith("www.");
    }

    /** Returns what it says of the paper it means. */
    CitedPaper cited() {
        List<String> authors = properties.get("citedAuthors") instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
        return new CitedPaper(
                isDescribed() ? null : target(),
                optional("citedKind"),
                optional("citedDate"),
                optional("citedTitle"),
                authors,
                properties.containsKey("citedWords") ? string("citedWords") : string("text"),
                Boolean.TRUE.equals(properties.get("citedOwn")),
                optional("via"));
    }

    /** Returns what the relationship says once it is known which paper is meant. */
    Map<String, Object> properties(Resolution resolution) {
        Map<String, Object> resolved = new LinkedHashMap<>(properties);
        OF_RESOLUTION.forEach(resolved::remove);
        String rule = string("rule");
        if (resolution instanceof Resolution.Resolved one) {
            resolved.put("basis", one.basis(rule));
            resolved.put("confidence", one.confidence());
            resolved.put("candidates", List.of());
            if (one.dateDiffers()) {
                resolved.put("dateDiffers", true);
            }
            return resolved;
        }
        resolved.put("basis", rule);
        resolved.put(
                "confidence", isDescribed() ? 0.0 : ResolutionRules.standard().certainty(optional("via")));
        if (resolution instanceof Resolution.Ambiguous several) {
            resolved.put("candidates", several.candidates());
            resolved.put("undecided", true);
        } else {
            resolved.put("candidates", List.of());
        }
        return resolved;
    }

    /** Returns the row of its stub. */
    Map<String, Object> stub() {
        return Map.of(
                "id",
                target(),
                "caption",
                GraphDelta.stubCaption(target()),
                "label",
                GraphDelta.stubLabel(target()),
                "identifier",
                !isDescribed());
    }
}

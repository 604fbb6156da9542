package nl.kamergraaf.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reading of the JSON of truth and extraction; what is absent or null reads as nothing. */
final class Truth {

    private Truth() {}

    /** Returns a text, or {@code null}. */
    static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isString() ? value.stringValue() : null;
    }

    /** Returns a text, empty if there is none. */
    static String textOrEmpty(JsonNode node, String field) {
        String text = text(node, field);
        return text == null ? "" : text;
    }

    /** Returns the elements of a list. */
    static List<JsonNode> list(JsonNode node, String field) {
        List<JsonNode> elements = new ArrayList<>();
        node.path(field).forEach(elements::add);
        return elements;
    }

    /** Returns the elements of a list for which something holds. */
    static List<JsonNode> list(JsonNode node, String field, Predicate<JsonNode> condition) {
        return list(node, field).stream().filter(condition).toList();
    }

    /** Returns the texts of a list. */
    static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new LinkedHashSet<>();
        node.path(field).forEach(element -> texts.add(element.asString()));
        return texts;
    }

    static boolean is(JsonNode node, String field, String value) {
        return value.equals(text(node, field));
    }

    /** Returns the unit that a mention or citation stands in, as it is scored. */
    static String unit(JsonNode node) {
        return Keys.unit(textOrEmpty(node, "unit"));
    }
}

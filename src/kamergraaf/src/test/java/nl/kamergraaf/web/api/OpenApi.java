package nl.kamergraaf.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The description of the interface that programs get, and what it says of answers. */
public final class OpenApi {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    /**
     * A call that the description gives as its example.
     *
     * @param address path and query
     * @param schema  of the answer
     * @param example of the answer
     */
    public record Call(String address, JsonNode schema, JsonNode example) {}

    /** Returns the description as it is served. */
    public static OpenApi load() {
        try (InputStream in = OpenApi.class.getResourceAsStream("/web/static/api/openapi.json")) {
            return new OpenApi(JSON.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Returns the example of every path. */
    public List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            String address = path.getKey();
            StringBuilder query = new StringBuilder();
            for (JsonNode parameter : get.path("parameters")) {
                String name = parameter.path("name").asText();
                if (parameter.has("example")) {
                    String value = encoded(parameter.path("example").asText());
                    if (parameter.path("in").asText().equals("path")) {
                        address = address.replace("{" + name + "}", value);
                    } else if (parameter.path("required").asBoolean() || !isFacet(parameter)) {
                        query.append(query.isEmpty() ? "?" : "&")
                                .append(name)
                                .append('=')
                                .append(value);
                    }
                }
            }
            JsonNode content = get.path("responses").path("200").path("content").path("application/json");
            calls.add(new Call(address + query, content.path("schema"), content.path("example")));
        }
        return calls;
    }

    /** A facet narrows: all examples at once find nothing. */
    private static boolean isFacet(JsonNode parameter) {
        return parameter.path("description").asText().contains("facet");
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** Returns in what an answer differs from its schema. */
    public List<String> violations(JsonNode schema, String json) {
        try {
            return violations(schema, JSON.readTree(json));
        } catch (IOException e) {
            return List.of("no JSON: " + e.getMessage());
        }
    }

    List<String> violations(JsonNode schema, JsonNode value) {
        ObjectNode whole = JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.setAll((ObjectNode) schema.deepCopy());
        JsonSchema compiled = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(whole, SchemaValidatorsConfig.builder().build());
        return compiled.validate(value).stream()
                .map(ValidationMessage::toString)
                .toList();
    }
}

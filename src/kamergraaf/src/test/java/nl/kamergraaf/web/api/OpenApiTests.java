package nl.kamergraaf.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The description agrees with itself, and with the code that answers. */
class OpenApiTests {

    private final OpenApi api = OpenApi.load();
    private final JsonNode document = api.document();

    @Test
    void describesWhatThereIs() {
        assertThat(document.path("openapi").asText()).startsWith("3.1.");
        assertThat(document.path("info").path("title").asText()).isNotEmpty();
        TreeSet<String> described = new TreeSet<>();
        document.path("paths").fieldNames().forEachRemaining(described::add);
        TreeSet<String> answered = new TreeSet<>();
        for (Method method : Api.class.getDeclaredMethods()) {
            GetMapping mapping = method.getAnnotation(GetMapping.class);
            if (mapping != null) {
                String path = "/api" + mapping.value()[0];
                answered.add(path);
                List<String> taken = new ArrayList<>();
                document.path("paths")
                        .path(path)
                        .path("get")
                        .path("parameters")
                        .forEach(each -> taken.add(each.path("name").asText()));
                assertThat(Arrays.stream(method.getParameters())
                                .filter(each -> each.isAnnotationPresent(RequestParam.class))
                                .filter(each -> each.getType() != Map.class)
                                .map(each -> each.getName())
                                .toList())
                        .as(path)
                        .isSubsetOf(taken);
            }
        }
        assertThat(described).isEqualTo(answered);
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasItsName() {
        List<String> broken = new ArrayList<>();
        document.findValuesAsText("$ref").forEach(reference -> {
            if (!reference.startsWith("#/")
                    || document.at(reference.substring(1)).isMissingNode()) {
                broken.add(reference);
            }
        });
        assertThat(broken).isEmpty();
        assertThat(document.findValuesAsText("operationId"))
                .hasSize(document.path("paths").size())
                .doesNotHaveDuplicates();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            JsonNode get = path.getValue().path("get");
            assertThat(get.path("summary").asText()).as(path.getKey()).isNotEmpty();
            for (JsonNode parameter : get.path("parameters")) {
                assertThat(parameter.path("in").asText()).as(path.getKey()).isIn("query", "path");
                assertThat(parameter.path("description").asText())
                        .as(parameter.toString())
                        .isNotEmpty();
                assertThat(parameter.has("schema")).as(parameter.toString()).isTrue();
                if (parameter.path("in").asText().equals("path")) {
                    assertThat(path.getKey())
                            .contains("{" + parameter.path("name").asText() + "}");
                    assertThat(parameter.path("required").asBoolean()).isTrue();
                }
            }
            get.path("responses").properties().forEach(response -> assertThat(response.getKey())
                    .as(path.getKey())
                    .matches("[2-5][0-9]{2}"));
        }
    }

    @Test
    void examplesFitTheirSchemas() {
        for (OpenApi.Call call : api.calls()) {
            assertThat(call.example().isMissingNode())
                    .as("example of " + call.address())
                    .isFalse();
            assertThat(api.violations(call.schema(), call.example()))
                    .as(call.address())
                    .isEmpty();
        }
        for (Map.Entry<String, JsonNode> response :
                document.path("components").path("responses").properties()) {
            JsonNode content = response.getValue().path("content").path("application/problem+json");
            assertThat(api.violations(content.path("schema"), content.path("example")))
                    .as(response.getKey())
                    .isEmpty();
        }
        assertThat(api.violations(
                        document.at("/paths/~1api~1paper/get/responses/200/content/application~1json/schema"),
                        "{\"document\": 7}"))
                .as("the check can fail")
                .isNotEmpty();
    }
}

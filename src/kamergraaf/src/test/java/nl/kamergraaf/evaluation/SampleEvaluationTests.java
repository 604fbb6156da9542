package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.Repository;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Measures the extraction of the sample collection. With {@code -Dkamergraaf.accuracy=write} the committed report is
 * written anew and floors that were surpassed are raised.
 */
class SampleEvaluationTests {

    private static final Path RESOURCES = Repository.root().resolve("src/kamergraaf/src/test/resources/gold");
    private static final Path FLOORS = RESOURCES.resolve("floors.tsv");
    private static final Path COMMITTED = Repository.root().resolve("src/docs/accuracy.md");
    private static final String INTRODUCTION =
            """
            How well the program reads the sample collection in `import/`, held against hand-made truth
            (`src/kamergraaf/src/test/resources/gold`). The build fails when an F1 falls below `floors.tsv` there. To write this file anew:

                mvn -pl src/kamergraaf test -Dtest=SampleEvaluationTests -Dkamergraaf.accuracy=write\
            """;

    private static Extraction extraction = new Extraction(List.of());

    @BeforeAll
    static void extract() throws IOException {
        extraction = Extraction.of(Repository.root().resolve("import"));
    }

    @Test
    void noAspectFallsBelowItsFloor() throws IOException {
        Map<String, Score> scores = Scorer.score(Extraction.truth(RESOURCES), extraction.documents());
        String report = AccuracyReport.of("Accuracy", INTRODUCTION, scores);
        if ("write".equals(System.getProperty("kamergraaf.accuracy"))) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, report);
            Files.writeString(FLOORS, Floors.raised(Floors.parse(Files.readString(FLOORS)), scores));
        }
        Path written = Repository.root().resolve("target/accuracy-report.md");
        Files.createDirectories(written.getParent());
        Files.writeString(written, report + "\n" + AccuracyReport.changes(Files.readString(COMMITTED), scores));

        Map<String, Double> floors = Floors.parse(Files.readString(FLOORS));
        assertThat(floors.keySet()).containsExactlyElementsOf(Scorer.ASPECTS);
        assertThat(Floors.below(floors, scores)).as("see " + written).isEmpty();
    }

    @Test
    void everyLineIsValid() {
        ExtractionSchema schema = ExtractionSchema.load();
        assertThat(extraction.lines())
                .hasSizeGreaterThanOrEqualTo(12)
                .allSatisfy(line -> assertThat(schema.violations(line)).isEmpty());
    }

    @Test
    void everyWordStandsWhereItIsSaidToStand() {
        extraction.documents().forEach((source, document) -> {
            Map<String, String> texts = new HashMap<>();
            document.path("units").forEach(u -> assertThat(
                            texts.put(u.path("id").asString(), u.path("text").asString()))
                    .as("twice in " + source + ": " + u.path("id"))
                    .isNull());
            for (String list : List.of("mentions", "citations")) {
                for (JsonNode found : document.path(list)) {
                    String text = texts.getOrDefault(found.path("unit").asString(), "");
                    int start = found.path("start").asInt();
                    int end = found.path("end").asInt();
                    assertThat(text.length()).isGreaterThanOrEqualTo(end);
                    assertThat(text.substring(start, end))
                            .as(source)
                            .isEqualTo(found.path("text").asString());
                }
            }
        });
    }
}

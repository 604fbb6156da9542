package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.Repository;
import org.junit.jupiter.api.Test;

/**
 * Measures the extraction of invented papers of kinds and forms that the sample collection lacks: text as {@code pdftotext}
 * leaves it with and without layout, proceedings, a paper of the Eerste Kamer, a decision, a web page. With
 * {@code -Dkamergraaf.accuracy=write} floors that were surpassed are raised.
 */
class GenreEvaluationTests {

    private static final Path RESOURCES = Repository.root().resolve("src/kamergraaf/src/test/resources/genres");
    private static final Path FLOORS = RESOURCES.resolve("floors.tsv");

    @Test
    void noAspectFallsBelowItsFloor() throws IOException {
        Extraction extraction = Extraction.of(RESOURCES.resolve("documents"));
        ExtractionSchema schema = ExtractionSchema.load();
        assertThat(extraction.lines()).hasSize(12).allSatisfy(line -> assertThat(schema.violations(line))
                .isEmpty());
        Map<String, Score> scores = Scorer.score(Extraction.truth(RESOURCES.resolve("gold")), extraction.documents());
        if ("write".equals(System.getProperty("kamergraaf.accuracy"))) {
            Files.writeString(FLOORS, Floors.raised(Floors.parse(Files.readString(FLOORS)), scores));
        }
        Map<String, Double> floors = Floors.parse(Files.readString(FLOORS));
        List<String> faults = AccuracyReport.faults(scores);
        assertThat(floors.keySet()).containsExactlyElementsOf(Scorer.ASPECTS);
        assertThat(Floors.below(floors, scores)).as("faults: " + faults).isEmpty();
    }
}

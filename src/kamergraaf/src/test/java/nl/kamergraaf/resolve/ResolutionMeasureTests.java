package nl.kamergraaf.resolve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kamergraaf.Repository;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.resolve.ResolutionMeasure.Result;
import org.junit.jupiter.api.Test;

/**
 * Holds the resolution of references without identifier to what the thresholds of {@code lexicon/resolution.tsv} give. With
 * {@code -Dkamergraaf.resolution=write} the committed report is written, from the invented catalogue and, where there is an evaluation
 * folder, from the real rows in it.
 */
class ResolutionMeasureTests {

    private static final Path COMMITTED = Repository.root().resolve("src/docs/resolution.md");
    private static final double MOST_WRONG = 0.01;
    private static final double MOST_MISTAKEN = 0.05;
    /** Of several motions that a member tabled on one day, one can be known and the one that is meant not. */
    private static final double MOST_MISTAKEN_BY_DAY = 0.1;

    private static final String INTRODUCTION =
            """
            # Resolution of references without identifier

            Every paper of a catalogue is cited as papers cite such papers, and the reference is resolved against the catalogue: with the paper
            in it, and once more without it. Figures are per cent of the references, but for precision: of those that led to a paper.
            "Taken for it when absent" are the references that led to another paper when the right one was not in the catalogue.
            To write this file anew, with the real rows where there is an evaluation folder:

                mvn -pl src/kamergraaf test -Dtest=ResolutionMeasureTests -Dkamergraaf.resolution=write
            """;

    private static final String HEAD =
            """

            | cited as | references | precision | recall | wrong | candidates | open | taken for it when absent |
            |---|---|---|---|---|---|---|---|
            """;

    private static List<CatalogueEntry> invented() throws IOException {
        List<CatalogueEntry> entries = new ArrayList<>();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(ResolutionMeasureTests.class.getResourceAsStream("/resolution/catalogue.csv")),
                StandardCharsets.UTF_8)) {
            new CatalogueReader("catalogue.csv", in).forEachRemaining(entries::add);
        }
        return entries;
    }

    private static Path real() {
        return Repository.evaluation().resolve("reference/catalogue-sample.csv");
    }

    private static List<Result> results(List<CatalogueEntry> entries) {
        return new ResolutionMeasure(entries, ResolutionRules.standard()).results();
    }

    private static void assertRarelyWrong(List<Result> results) {
        assertThat(results).isNotEmpty().allSatisfy(result -> {
            assertThat(result.wrong()).as("wrong: %s", result).isLessThanOrEqualTo(most(result, MOST_WRONG));
            double mistaken = result.form() == ResolutionMeasure.Form.MOTION_DAY ? MOST_MISTAKEN_BY_DAY : MOST_MISTAKEN;
            assertThat(result.mistaken()).as("mistaken: %s", result).isLessThanOrEqualTo(most(result, mistaken));
        });
    }

    private static int most(Result result, double share) {
        return (int) Math.ceil(result.asked() * share);
    }

    @Test
    void aWrongPaperIsRareAmongInventedOnes() throws IOException {
        List<Result> results = results(invented());
        assertRarelyWrong(results);
        String table = table("An invented catalogue", invented().size(), results);
        if ("write".equals(System.getProperty("kamergraaf.resolution"))) {
            String more = Files.exists(real()) ? realTable() : "";
            Files.writeString(COMMITTED, INTRODUCTION + table + more);
        }
        assertThat(COMMITTED).content().contains(table);
    }

    @Test
    void aWrongPaperIsRareAmongRealOnes() throws IOException {
        assumeTrue(Files.exists(real()), () -> "skipped: no evaluation folder " + real());
        assertRarelyWrong(results(CatalogueImport.read(List.of(real()))));
        assertThat(COMMITTED).content().contains(realTable());
    }

    private static String realTable() throws IOException {
        List<CatalogueEntry> entries = CatalogueImport.read(List.of(real()));
        return table("A random sample of the real catalogue", entries.size(), results(entries));
    }

    private static String table(String title, int rows, List<Result> results) {
        StringBuilder table = new StringBuilder("\n## %s: %d papers\n".formatted(title, rows)).append(HEAD);
        results.forEach(result -> table.append(result.line()).append('\n'));
        return table.toString();
    }
}

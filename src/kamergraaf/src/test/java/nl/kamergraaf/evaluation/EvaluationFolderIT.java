package nl.kamergraaf.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the extraction of an evaluation folder with {@code documents} and {@code gold}, where there is one: system property
 * {@code kamergraaf.evaluation}, by default {@code ../shared} beside the working copy.
 */
class EvaluationFolderIT {

    private static final String MEASURED_ON =
            """
            How well the program reads %d real papers (questions with answers, letters, motions and other Kamerstukken, as PDF, DOCX, XML and
            text), held against hand-made truth that does not come with the program. They were at hand while the rules were written: on papers
            that nobody has looked at expect less. To write this file anew, where the evaluation folder lies beside the project:

                mvn -pl src/kamergraaf verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false -Dit.test=EvaluationFolderIT \\
                    -Dkamergraaf.accuracy=write""";

    @Test
    void measuresAndAgreesWithTheFoldersOwnScores() throws IOException, InterruptedException {
        Path folder = Repository.evaluation();
        Path gold = folder.resolve("gold");
        assumeTrue(Files.isDirectory(gold), () -> "skipped: no evaluation folder " + gold);
        List<JsonNode> truth = Extraction.truth(gold);
        Extraction extraction = Extraction.of(documents(folder.resolve("documents"), truth));
        Map<String, Score> scores = Scorer.score(truth, extraction.documents());

        Path target = Repository.root().resolve("target");
        Files.createDirectories(target);
        Files.writeString(
                target.resolve("evaluation-report.md"),
                AccuracyReport.of("Accuracy, evaluation folder", truth.size() + " documents.", scores));
        if ("write".equals(System.getProperty("kamergraaf.accuracy"))) {
            Files.writeString(
                    Repository.root().resolve("src/docs/accuracy-papers.md"),
                    AccuracyReport.figures("Accuracy on real papers", MEASURED_ON.formatted(truth.size()), scores));
        }
        assertThat(scores.keySet()).containsExactlyElementsOf(Scorer.ASPECTS);
        ExtractionSchema schema = ExtractionSchema.load();
        assertThat(extraction.lines())
                .allSatisfy(line -> assertThat(schema.violations(line)).isEmpty());

        Path script = gold.resolve("score.py");
        if (Files.exists(script)) {
            Path lines = target.resolve("evaluation.jsonl");
            Files.write(lines, extraction.lines());
            agreesWith(script, lines, scores);
        }
    }

    /** Text that programs make of a PDF holds its numbers of notes and its running lines between its sentences. */
    @Test
    void measuresTheTextOfPdfs(@TempDir Path copies) throws IOException {
        Path folder = Repository.evaluation();
        Path gold = folder.resolve("gold");
        assumeTrue(Files.isDirectory(gold), () -> "skipped: no evaluation folder " + gold);
        List<JsonNode> truth = Extraction.truth(gold).stream()
                .filter(t -> t.path("source").asString().endsWith(".pdf"))
                .toList();
        List<Path> files = new ArrayList<>();
        for (Path pdf : documents(folder.resolve("documents"), truth)) {
            try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
                Path copy = copies.resolve(pdf.getFileName()); // what it holds is recognised, not its name
                files.add(Files.writeString(copy, new PDFTextStripper().getText(document)));
            }
        }
        Map<String, Score> scores = Scorer.score(truth, Extraction.of(files).documents());
        Path target = Repository.root().resolve("target");
        Files.createDirectories(target);
        Files.writeString(
                target.resolve("evaluation-copies.md"),
                AccuracyReport.of("Accuracy, text of PDF files", truth.size() + " documents.", scores));
        assertThat(scores.get("structure").f1()).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.get("footnotes").f1()).isGreaterThanOrEqualTo(0.99);
        assertThat(scores.get("text").f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(scores.get("citation").f1()).isGreaterThanOrEqualTo(0.95);
    }

    private static List<Path> documents(Path folder, List<JsonNode> truth) throws IOException {
        Set<String> wanted =
                truth.stream().map(t -> t.path("source").asString()).collect(Collectors.toSet());
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> wanted.contains(f.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }

    private static void agreesWith(Path script, Path lines, Map<String, Score> scores)
            throws IOException, InterruptedException {
        List<String> command = List.of("python3", script.toString(), "--json", lines.toString());
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
        } catch (IOException e) {
            assumeTrue(false, "skipped: no python3");
            return;
        }
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        JsonNode other = JsonMapper.builder().build().readTree(json);
        List<String> own = new ArrayList<>();
        List<String> theirs = new ArrayList<>();
        scores.forEach((aspect, score) -> {
            JsonNode figures = other.path(aspect);
            own.add(aspect + " " + score.right() + " " + score.surplus() + " " + score.missed());
            theirs.add(aspect + " " + figures.path("tp") + " " + figures.path("fp") + " " + figures.path("fn"));
        });
        assertThat(own).isEqualTo(theirs);
    }
}

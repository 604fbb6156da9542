package nl.kamergraaf.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job on a Spark in this process, with the program as it was built. */
class ReadPapersIT {

    private static final Path ROOT = Path.of(System.getProperty("kamergraaf.root"));
    private static final Path PROGRAM = ROOT.resolve("target/kamergraaf.jar");

    @TempDir
    private Path folder;

    private static JavaSparkContext spark() {
        return new JavaSparkContext(ReadPapers.withUsual(new SparkConf())
                .setMaster("local[2]")
                .set("spark.ui.enabled", "false")
                .set("spark.driver.host", "127.0.0.1")
                .set("spark.driver.bindAddress", "127.0.0.1")
                .set(ReadPapers.MEMORY, "512m"));
    }

    private static List<String> lines(Path output) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> parts = Files.list(output)) {
            for (Path part : parts.filter(each -> each.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(part));
            }
        }
        return lines;
    }

    /** Copies the sample collection, some of it to a subfolder. */
    private Path papers() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers/deeper")).getParent();
        try (Stream<Path> samples = Files.list(ROOT.resolve("import"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                String name = sample.getFileName().toString();
                Files.copy(sample, papers.resolve(name.endsWith(".pdf") ? "deeper/" + name : name));
            }
        }
        return papers;
    }

    @Test
    void writesTheLinesOfExtract() throws IOException {
        Path papers = papers();
        Files.write(papers.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '7', '\n'});
        ExtractProcess.Result expected = new ExtractProcess(PROGRAM, "512m", List.of("--rows")).run(papers);
        assertThat(expected.lines()).hasSizeGreaterThan(10).anyMatch(line -> line.contains("\"deeper/"));

        Path output = folder.resolve("rows");
        try (JavaSparkContext spark = spark()) {
            spark.addFile(PROGRAM.toString());
            ReadPapers.run(spark, papers.toString(), output.toString(), List.of("--rows"));
        }

        assertThat(output).isDirectoryContaining("glob:**/part-00001");
        assertThat(lines(output))
                .containsExactlyInAnyOrderElementsOf(expected.lines())
                .anyMatch(line -> line.contains("\"source\":\"broken.pdf\",\"outcome\":\"failed\""));
    }

    @Test
    void saysThatTheProgramIsMissingAndThatAnOptionIsWrong() throws IOException {
        Path papers = papers();
        try (JavaSparkContext spark = spark()) {
            assertThatThrownBy(() -> ReadPapers.run(
                            spark, papers.toString(), folder.resolve("none").toString(), List.of()))
                    .hasStackTraceContaining("by --files target/kamergraaf.jar");
            spark.addFile(PROGRAM.toString());
            assertThatThrownBy(() -> ReadPapers.run(
                            spark, papers.toString(), folder.resolve("wrong").toString(), List.of("--rowz")))
                    .hasStackTraceContaining("--rowz");
        }
    }

    @Test
    void aDocumentThatBringsTheProcessDownTakesNoOtherWithIt() throws IOException {
        Path program = folder.resolve("kamergraaf.jar");
        FallingProgram.write(program);
        Path papers = Files.createDirectories(folder.resolve("some"));
        for (String name : List.of("a.txt", "falls.txt", "b.txt")) {
            Files.writeString(papers.resolve(name), name);
        }
        Path output = folder.resolve("lines");
        try (JavaSparkContext spark = spark()) {
            spark.addFile(program.toString());
            ReadPapers.run(spark, papers.toString(), output.toString(), List.of());
        }
        assertThat(lines(output))
                .hasSize(3)
                .contains("read a.txt", "read b.txt")
                .anyMatch(line -> line.startsWith("{\"source\":\"falls.txt\"")
                        && line.contains("\"reason\":\"process-ended\"")
                        && line.contains("exit code 3: no more"));
    }
}

package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriter.Forgotten;
import nl.kamergraaf.graph.GraphWriter.Outcome;
import nl.kamergraaf.graph.GraphWriter.Written;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.resolve.CatalogueEntry;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The laws of the graph, against the real database: with all documents of the evaluation folder where there is one, else with the
 * sample collection. {@code -Dkamergraaf.kills=25} is the long form with the sample collection, {@code -Dkamergraaf.kills.real=25}
 * that with the real documents.
 */
class ThreeLawsIT {

    private static final int ORDERS = Integer.getInteger("kamergraaf.orders", 20);
    private static final int KILLS = Integer.getInteger("kamergraaf.kills", 3);
    private static final int KILLS_REAL = Integer.getInteger("kamergraaf.kills.real", 1);
    private static final String PARTS = "MATCH (d:Document {read: true}) RETURN d.id AS id,"
            + " COUNT { (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->() } AS parts,"
            + " COUNT { (d)-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->()-[:CITES|MENTIONS|REFERS_TO]->() } AS edges";

    private static List<GraphDelta> documents = List.of();
    private static List<CatalogueEntry> catalogue = List.of();

    private TestGraph graph;
    private Neo4jGraphWriter writer;

    @BeforeAll
    static void read() throws IOException {
        Path real = Repository.evaluation().resolve("documents");
        Path samples = Repository.root().resolve("import");
        Path folder = Files.isDirectory(real) ? real : samples;
        documents = TestExtraction.folder(folder).stream()
                .map(GraphProjector::project)
                .toList();
        catalogue = CatalogueImport.read(DocumentFiles.catalogues(List.of(samples)));
        assertThat(documents).hasSizeGreaterThan(10);
    }

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
        writer = graph.writer();
    }

    private void writeAll() {
        writer.write(documents);
        writer.describe(catalogue);
    }

    @Test
    void orderBatchesRepetitionAndASecondWriterMakeNoDifference() {
        writeAll();
        List<String> expected = graph.dump();
        assertThat(expected).hasSizeGreaterThan(200);

        Random random = new Random(11);
        for (int round = 0; round < ORDERS; round++) {
            graph.clear();
            List<Runnable> steps = steps(random);
            if (round % 2 == 0) {
                steps.forEach(Runnable::run);
            } else {
                // the second writer writes some of what the first one writes, too
                List<Runnable> second = new ArrayList<>(steps.subList(steps.size() / 3, steps.size()));
                Collections.shuffle(second, random);
                CompletableFuture<Void> other = CompletableFuture.runAsync(() -> second.forEach(Runnable::run));
                steps.subList(0, steps.size() * 2 / 3).forEach(Runnable::run);
                other.join();
            }
            assertThat(graph.difference(expected)).as("round %d", round).isEmpty();
        }
    }

    /** Returns all documents, some of them twice, and the catalogue in random order and in batches of random size. */
    private List<Runnable> steps(Random random) {
        List<GraphDelta> shuffled = new ArrayList<>(documents);
        shuffled.addAll(documents.subList(0, documents.size() / 4));
        Collections.shuffle(shuffled, random);
        List<Runnable> steps = new ArrayList<>();
        for (int from = 0; from < shuffled.size(); ) {
            int to = Math.min(shuffled.size(), from + 1 + random.nextInt(12));
            List<GraphDelta> batch = List.copyOf(shuffled.subList(from, to));
            steps.add(() -> writer.write(batch));
            from = to;
        }
        steps.add(random.nextInt(steps.size()), () -> writer.describe(catalogue));
        return steps;
    }

    @Test
    void theSecondTimeChangesNothing() {
        assertThat(writer.write(documents)).extracting(Written::outcome).containsOnly(Outcome.INGESTED);
        writer.describe(catalogue);
        List<String> before = graph.dump();

        assertThat(writer.write(documents)).extracting(Written::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(writer.describe(catalogue)).isZero();
        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void forgettingAndReadingAgainGivesTheSameGraph() {
        writeAll();
        List<String> before = graph.dump();
        List<String> ids = graph.lines("MATCH (d:Document {read: true}) RETURN d.id AS id ORDER BY id");
        for (int i = 0; i < ids.size(); i += 4) {
            assertThat(writer.forget(ids.get(i))).isEqualTo(Forgotten.FORGOTTEN);
            assertThat(writer.forget(ids.get(i))).isEqualTo(Forgotten.UNKNOWN);
        }
        assertThat(graph.dump()).isNotEqualTo(before);

        writer.write(documents);

        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void whatIsCitedButNotReadIsAStub() {
        writeAll();

        assertThat(graph.number("MATCH (d:Stub) WHERE d.read RETURN count(d)")).isZero();
        assertThat(graph.number("MATCH (d:Stub) WHERE d.citedBy > 0 RETURN count(d)"))
                .isPositive();
        assertThat(graph.number("MATCH (d:Stub) WHERE d.citedBy = 0 AND d.catalogued IS NULL RETURN count(d)"))
                .isZero();
        assertThat(graph.number("MATCH (d:Document) WHERE d.citedBy <> COUNT { (d)<-[:CITES]-() } RETURN count(d)"))
                .isZero();
    }

    @Test
    void aKilledProcessLeavesWholeDocumentsAndNothingToRepair() throws Exception {
        killAndRepair(Repository.root().resolve("import"), KILLS);
    }

    @Test
    void neitherDoesOneThatReadsRealDocuments() throws Exception {
        Path real = Repository.evaluation().resolve("documents");
        assumeTrue(Files.isDirectory(real), () -> "skipped: no evaluation folder " + real);
        killAndRepair(real, KILLS_REAL);
    }

    private void killAndRepair(Path folder, int kills) throws Exception {
        List<GraphDelta> all = TestExtraction.files(IngestingProcess.files(folder)).stream()
                .map(GraphProjector::project)
                .toList();
        writer.write(all);
        List<String> expected = graph.dump();
        Map<String, String> whole = parts();
        graph.clear();
        long undisturbed = run(folder, -1);
        assertThat(graph.difference(expected)).isEmpty();

        for (int kill = 0; kill < kills; kill++) {
            graph.clear();
            run(folder, ThreadLocalRandom.current().nextLong(1, Math.max(2, undisturbed)));
            // the next writer waits for what the killed one may still have under way
            writer.write(List.of(all.get(0)));
            assertThat(whole).as("kill %d", kill).containsAllEntriesOf(parts());
            writer.write(all);
            assertThat(graph.difference(expected)).as("kill %d", kill).isEmpty();
        }
    }

    /** Returns of each document how many parts it has and to how much they lead: a document is written whole or not at all. */
    private Map<String, String> parts() {
        return graph.ask(PARTS).stream()
                .collect(Collectors.toMap(
                        row -> row.get("id").asString(), row -> row.get("parts") + " " + row.get("edges")));
    }

    /** Ingests in another process and kills it so many milliseconds after it has begun to write; returns how long it wrote. */
    private long run(Path folder, long killAfter) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                IngestingProcess.class.getName(),
                graph.connection().uri(),
                folder.toString());
        builder.environment().put("KAMERGRAAF_PASSWORD", graph.connection().password());
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals(IngestingProcess.BEGINS)) {
                line = out.readLine();
            }
            assertThat(line).as("the process has begun").isNotNull();
            long start = System.nanoTime();
            if (killAfter >= 0) {
                process.waitFor(killAfter, TimeUnit.MILLISECONDS);
                process.destroyForcibly();
            }
            process.waitFor();
            return (System.nanoTime() - start) / 1_000_000;
        } finally {
            process.destroyForcibly();
        }
    }
}

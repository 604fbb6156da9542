package nl.kamergraaf.benchmark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Neo4jGraph;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.IngestCounts;
import nl.kamergraaf.pipeline.Ingestion;
import nl.kamergraaf.samples.InventedArchive;
import org.junit.jupiter.api.Test;

/**
 * Measures documents a second end to end: reading, extracting, resolving and writing an invented archive into an empty embedded
 * database. Prints the time of every tenth. Run it with the number of documents, after a build that has put the database's jars in
 * their place:
 *
 * <pre>mvn -q verify -Dtest=IngestionBenchmark -Dsurefire.failIfNoSpecifiedTests=false -DskipITs -Dkamergraaf.papers=10000</pre>
 */
final class IngestionBenchmark {

    private static final int THREADS = 2;

    @Test
    void measures() throws Exception {
        int papers = Integer.getInteger("kamergraaf.papers", 0);
        assumeTrue(papers > 0, "skipped: no -Dkamergraaf.papers=10000");
        Path work = Files.createTempDirectory("kamergraaf-benchmark");
        Path archive = Files.createDirectory(work.resolve("archive"));
        InventedArchive.write(archive, papers);
        List<DocumentFiles.DocumentFile> files = DocumentFiles.find(List.of(archive));
        int part = Math.max(1, papers / 10);
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(EmbeddedSettings.of(TestGraph.jars(), work.resolve("store"))
                                .onPorts(0, 0)
                                .forMuchWork(TestGraph.isForMuchWork()));
                Neo4jGraph graph = Neo4jGraph.open(
                        new Connection(database.uri(), database.user(), database.password(), "neo4j"))) {
            Ingestion ingestion = new Ingestion(Extractors.standard(), graph.writer(), THREADS);
            List<Double> seconds = new ArrayList<>();
            long start = System.nanoTime();
            long[] last = {start};
            int[] done = {0};
            IngestCounts counts = ingestion.run(files, outcome -> {
                done[0]++;
                if (done[0] % part == 0) {
                    long now = System.nanoTime();
                    seconds.add((now - last[0]) / 1e9);
                    System.out.printf(
                            Locale.ROOT,
                            "%6d documents, the last %d in %.1f s%n",
                            done[0],
                            part,
                            (now - last[0]) / 1e9);
                    last[0] = now;
                }
            });
            double all = (System.nanoTime() - start) / 1e9;
            System.out.printf(
                    Locale.ROOT,
                    "%d ingested, %d failed in %.1f s: %.1f documents/s; the last tenth took %.2f times the first%n",
                    counts.ingested(),
                    counts.failed(),
                    all,
                    papers / all,
                    seconds.get(seconds.size() - 1) / seconds.get(0));
        }
    }
}

package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kamergraaf.Repository;
import nl.kamergraaf.SampleGraph;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.query.NamedQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands of somebody who has a database and nothing in it yet, and then one paper. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EmptyGraphIT {

    @TempDir
    static Path folder;

    private static SampleGraph graph;

    @BeforeAll
    static void start() throws Exception {
        graph = SampleGraph.empty(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    private static CommandRun run(String... args) {
        return CommandRun.on(folder.resolve("store"), args);
    }

    @Test
    @Order(1)
    void everyNamedQueryFindsNothing() {
        for (NamedQuery query : NamedQueryFiles.all()) {
            CommandRun run = run("query", query.name());
            assertThat(run.err()).as(query.name()).isEmpty();
            assertThat(run.code()).as(query.name()).isZero();
            assertThat(run.out()).as(query.name()).isEqualTo("(nothing found)" + System.lineSeparator());
        }
        assertThat(run("query", "--json", "missing").out()).isEmpty();
    }

    @Test
    @Order(1)
    void everyOtherCommandAnswersInALineOrTwo() throws IOException {
        CommandRun trace = run("trace", "kst-99310-7");
        assertThat(trace.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(trace.err().lines()).hasSize(1).first().asString().contains("kst-99310-7", "ingest");

        CommandRun missing = run("missing");
        assertThat(missing.code()).isZero();
        assertThat(missing.out().lines()).hasSize(1);

        CommandRun check = run("check");
        assertThat(check.code()).isZero();
        assertThat(check.out()).contains("sound");

        CommandRun export = run("export");
        assertThat(export.code()).isZero();
        Path xml = folder.resolve("empty.graphml");
        assertThat(run("export", "--format", "graphml", "--out=" + xml).code()).isZero();
        assertThat(Files.readString(xml)).contains("<graphml").endsWith("</graphml>");

        CommandRun forget = run("ingest", "--forget", "kst-99310-7");
        assertThat(forget.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(forget.err()).contains("no document has the identifier kst-99310-7");

        Path nothing = Files.createDirectories(folder.resolve("nothing"));
        CommandRun ingest = run("ingest", "--report=" + folder.resolve("nothing.json"), nothing.toString());
        assertThat(ingest.code()).isZero();
        assertThat(ingest.out()).contains("Read 0 files in ").contains("The graph holds 0 documents");
    }

    @Test
    @Order(2)
    void oneIsNotMany() {
        CommandRun run = run(
                "ingest",
                "--report=" + folder.resolve("one.json"),
                Repository.root().resolve("import/kst-99310-9.txt").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Read 1 file in ").contains("The graph holds 1 document with ");
    }

    @Test
    @Order(3)
    void whatIsForgottenIsGone() {
        CommandRun run = run("ingest", "--forget=kst-99310-9", "--forget=kst-99310-8");
        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.out()).contains("Took out kst-99310-9").contains("The graph holds 0 documents");
        assertThat(run.err().lines())
                .singleElement()
                .asString()
                .startsWith("no document has the identifier kst-99310-8; the graph is empty");
        assertThat(run("trace", "kst-99310-9").code()).isEqualTo(ExitCodes.USAGE);
    }
}

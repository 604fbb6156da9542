package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.SampleGraph;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as a person gives them, on the sample collection in a database that another process could have started. */
class CommandsIT {

    private static final String LAST = "ah-tk-20322033-9120";

    @TempDir
    static Path folder;

    private static SampleGraph graph;

    @BeforeAll
    static void start() throws Exception {
        graph = SampleGraph.in(folder.resolve("store"));
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    private static CommandRun run(String... args) {
        return CommandRun.on(folder.resolve("store"), args);
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void traceIsATreeWithTheWords() {
        CommandRun run = run("trace", "--depth", "2", LAST);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith(LAST + "  2033-02-22  ")
                .containsPattern("Antwoord 2 «[^»]*Kamerstuk 99 310, nr. 21")
                .contains("→ kst-99310-21  2032-10-08  ")
                .containsPattern("kst-99310-3  .*\\(not in the collection\\)")
                .contains("└─ ");
        assertThat(run("trace", "--depth", "1", LAST + "#A2").out())
                .contains("nr. 21")
                .doesNotContain("Vraag 1");
        assertThat(run("trace", "--forward", "kst-99310-21").out()).contains("← " + LAST);
    }

    @Test
    void serveSaysThatItJoinsARunningDatabase() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        CommandRun run = run("serve", "--once", "--port=0", "--import=" + empty);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("runs already: this command joins the one that started it");
    }

    @Test
    void serveRefusesAFolderOfPapersThatIsNotThere() {
        CommandRun run = run("serve", "--once", "--port=0", "--papers=" + folder.resolve("nowhere"));
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("nowhere: there is no such folder; name the one that ingest read");
    }

    @Test
    void traceDrawsAndGivesJson() {
        JsonNode trace = json(run("trace", "--json", LAST).out());
        assertThat(trace.path("root").asString()).isEqualTo(LAST);
        assertThat(trace.path("links").size()).isPositive();
        assertThat(run("trace", "--dot", LAST).out())
                .startsWith("digraph trace {")
                .contains("\"" + LAST + "\" -> \"kst-99310-21\"")
                .endsWith("}\n");
        assertThat(run("trace", "--mermaid", LAST).out())
                .startsWith("flowchart LR\n")
                .contains("p0 -->|\"");
        assertThat(run("trace", "--dot", "--json", LAST).code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void unknownIdentifiersSuggestNearOnes() {
        CommandRun run = run("trace", "kst-99310-77");
        assertThat(run.code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("do you mean kst-99310-7");
        assertThat(run("trace", LAST + "#A77").err()).contains("has no part A77");
        assertThat(run("trace", "--depth", "9", LAST).err()).contains("--depth must be 1 to 6, not 9");
    }

    @Test
    void queriesPrintRowsAndJson() {
        CommandRun rows = run("query", "most-cited", "limit=2");
        assertThat(rows.out().lines()).hasSize(3).first().isEqualTo("paper\ttitle\tdate\tread\tcitedBy");
        assertThat(run("query", "--json", "most-cited", "limit=2").out().lines())
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(json(line).path("citedBy").asInt()).isPositive());
        assertThat(run("query", "most-cited", "limit=0").out()).isEqualTo("(nothing found)" + System.lineSeparator());
        assertThat(run("query", "nothing").code()).isEqualTo(ExitCodes.USAGE);
        assertThat(run("query", "most-cited", "size=2").err()).contains("no parameter \"size\"");
        assertThat(run("query", "--list").out())
                .contains("trace-back: On which")
                .contains("kamergraaf query missing");
    }

    /** What a person got wrong is told in one line, with what is near it. */
    @Test
    void aQueryThatIsAskedAboutWhatIsNotThereSuggestsWhatIs() {
        Map.of(
                        List.of("trace-back", "id=kst-99310-77"),
                                "no paper has the identifier kst-99310-77; do you mean kst-99310-7",
                        List.of("path-between", "from=" + LAST, "to=kst-99310-77"), "do you mean kst-99310-7",
                        List.of("trace-back", "id=" + LAST + "#A77"), "has no part A77",
                        List.of("country-over-time", "country=Nederland"),
                                "no country has the code NEDERLAND; do you mean NL (",
                        List.of("organisation-over-time", "organisation=Tweede Kamer"),
                                "no organisation has the id Tweede Kamer; do you mean tweede-kamer (Tweede Kamer)",
                        List.of("who-asks-about", "about=Tweede Kamer"), "do you mean tweede-kamer (Tweede Kamer)",
                        List.of("first-and-latest", "words=?!"), "\"words\" holds no word to look for")
                .forEach((asked, told) -> {
                    List<String> arguments = new ArrayList<>(List.of("query"));
                    arguments.addAll(asked);
                    CommandRun run = run(arguments.toArray(String[]::new));
                    assertThat(run.code()).as(told).isEqualTo(ExitCodes.USAGE);
                    assertThat(run.out()).as(told).isEmpty();
                    assertThat(run.err().lines()).hasSize(1).first().asString().contains(told);
                });
        assertThat(run("query", "country-over-time", "country=nl").out()).startsWith("month\tkind\tpapers");
        assertThat(run("query", "dossier-timeline", "dossier=99 310").out()).contains("kst-99310-7");
        assertThat(run("query", "first-and-latest", "words=\"vaste verbinding").err())
                .isEmpty();
    }

    @Test
    void whatIsForgottenByAWrongIdentifierSuggestsNearOnes() {
        CommandRun run = run("ingest", "--forget", "kst-99310-77");
        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.err().lines())
                .hasSize(1)
                .first()
                .asString()
                .startsWith("no document has the identifier kst-99310-77; do you mean kst-99310-7");
        assertThat(run.out()).startsWith("The graph holds ").doesNotContain("Read 0 files");
    }

    @Test
    void missingListsWhoCites() {
        CommandRun run = run("missing", "--limit", "1");
        assertThat(run.out())
                .startsWith("kst-99310-3")
                .contains(" citations in ")
                .contains("--page 2");
        assertThat(json(run("missing", "--json").out()).path("total").asInt()).isGreaterThan(5);
        assertThat(run.out()).containsPattern("papers are cited but missing, \\d+ of them named in words alone; ");
        assertThat(run("missing", "--by-number", "--limit", "200").out())
                .doesNotContain("ref:")
                .containsPattern("\\d+ papers are cited but missing\\.");
        assertThat(run("missing", "--limit", "0").code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void checkFindsTheGraphSound() {
        CommandRun run = run("check");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Graph      sound")
                .contains(graph.database().uri());
        assertThat(run.code()).isZero();
    }

    @Test
    void exportsHoldTheWholeGraphAndNoEdgeIsLoose() throws Exception {
        Path lines = folder.resolve("graph.jsonl");
        assertThat(run("export", "--out=" + lines).code()).isZero();
        Set<String> nodes = new HashSet<>();
        int edges = 0;
        for (String line : Files.readAllLines(lines)) {
            JsonNode element = json(line);
            if (element.has("node")) {
                assertThat(nodes.add(element.path("node").asString())).isTrue();
            } else {
                edges++;
                assertThat(nodes)
                        .contains(
                                element.path("from").asString(),
                                element.path("to").asString());
            }
        }
        assertThat(nodes).contains("Document/" + LAST, "Country/NL");
        assertThat(edges).isGreaterThan(300);

        Path xml = folder.resolve("graph.graphml");
        assertThat(run("export", "--format", "graphml", "--out=" + xml).code()).isZero();
        Document document =
                DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(xml.toFile());
        assertThat(document.getElementsByTagName("node").getLength()).isEqualTo(nodes.size());
        assertThat(document.getElementsByTagName("edge").getLength()).isEqualTo(edges);
        assertThat(run("export", "--out=/no/such/folder/x").code()).isEqualTo(ExitCodes.USAGE);
    }

    private static Set<String> exported() throws IOException {
        Path lines = folder.resolve("exported.jsonl");
        assertThat(run("export", "--out=" + lines).code()).isZero();
        return new HashSet<>(Files.readAllLines(lines));
    }

    @Test
    void rowsFillTheGraphAsTheirDocumentsDo() throws IOException {
        String samples = Repository.root().resolve("import").toString();
        Path rows = folder.resolve("papers.rows");
        String report = "--report=" + folder.resolve("rows.json");
        CommandLine extract =
                KamergraafCommand.commandLine(Extractors::standard, SampleGraph.opener(), NamedQueryFiles::all);
        assertThat(extract.execute("extract", "--rows", "--out=" + rows, samples))
                .isZero();
        Set<String> before = exported();

        CommandRun unchanged = run("ingest", "--rows", report, rows.toString());
        assertThat(unchanged.code()).isZero();
        assertThat(unchanged.out()).contains("Read 14 documents in ").contains(": 0 ingested, 14 unchanged, ");
        assertThat(run("ingest", "--forget=kst-99310-21").code()).isZero();
        assertThat(exported()).isNotEqualTo(before);
        assertThat(run("ingest", "--rows", report, rows.toString()).out()).contains(": 1 ingested, 13 unchanged, ");
        assertThat(exported()).isEqualTo(before);

        assertThat(run("ingest", "--rows").err()).contains("--rows: name the files");
        assertThat(run("ingest", "--rows", report, samples + "/kst-99310-21.xml")
                        .err())
                .contains("kst-99310-21.xml, line 1: holds no rows of a document");
    }

    @Test
    void ingestReportsWhatFailed() throws IOException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.write(papers.resolve("broken.pdf"), new byte[] {'%', 'P', 'D', 'F', '-', '1', '.', '4', 0, 1, 2});
        Files.copy(Repository.root().resolve("import/kst-99310-9.txt"), papers.resolve("kst-99310-9.txt"));
        Path report = folder.resolve("reports/run.json");

        CommandRun run = run("ingest", "--report=" + report, papers.toString());

        assertThat(run.code()).isEqualTo(ExitCodes.SOME_FAILED);
        assertThat(run.err()).contains("failed: broken.pdf");
        assertThat(run.out()).contains("Read 2 files in ").contains("1 failed").contains("The graph holds ");
        JsonNode written = json(Files.readString(report));
        assertThat(written.path("files").asInt()).isEqualTo(2);
        assertThat(written.path("failed").get(0).path("source").asString()).isEqualTo("broken.pdf");
        assertThat(written.path("failed").get(0).path("reason").asString()).isNotEmpty();
        assertThat(written.has("diagnostics")).isTrue();
        assertThat(run("ingest", "--forget", "kst-1-1").err()).contains("no document has the identifier kst-1-1");
        assertThat(run("ingest", "/no/such/folder").code()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void noDatabaseIsToldInOneLine() {
        CommandRun run = run("trace", "--uri", "bolt://127.0.0.1:1", LAST);
        assertThat(run.code()).isEqualTo(ExitCodes.NO_DATABASE);
        assertThat(run.err().lines()).hasSize(1).first().asString().contains("bolt://127.0.0.1:1");
        assertThat(run("trace", "--uri", "nonsense", LAST).err().lines()).hasSize(1);
    }
}

package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.evaluation.ExtractionSchema;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** The command line without a database: help, completion, wrong usage. */
class KamergraafCommandTests {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final List<Boolean> muchWork = new ArrayList<>();

    private CommandLine commandLine() {
        return KamergraafCommand.commandLine(
                        Extractors::standard,
                        (options, much) -> {
                            muchWork.add(much);
                            throw new Graph.NoDatabaseException(
                                    "there is no database here", new IllegalStateException());
                        },
                        NamedQueryFiles::all)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
    }

    @TestFactory
    List<DynamicTest> everyCommandExplainsItselfWithExamples() {
        return commandLine().getSubcommands().entrySet().stream()
                .filter(entry ->
                        !entry.getValue().getCommandSpec().usageMessage().hidden())
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    String help = entry.getValue().getUsageMessage();
                    assertThat(help).contains("Examples:").contains("  kamergraaf " + entry.getKey());
                    assertThat(help.lines()).allMatch(line -> line.length() <= 110);
                }))
                .toList();
    }

    /** Comments, pipes and redirections are the shell's. */
    @TestFactory
    List<DynamicTest> everyExampleIsACommandLine() {
        return commandLine().getSubcommands().values().stream()
                .flatMap(command ->
                        Stream.of(command.getCommandSpec().usageMessage().footer()))
                .map(String::strip)
                .filter(line -> line.startsWith("kamergraaf "))
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] words =
                            line.replaceAll(" +[#|<>] .*", "").replace("\"", "").split(" ");
                    commandLine().parseArgs(Arrays.copyOfRange(words, 1, words.length));
                }))
                .toList();
    }

    @Test
    void aLargeCatalogueAsksForADatabaseThatCompilesWell(@TempDir Path folder) throws IOException {
        String title = "kst-99310-%d,Brief over zeekabels,2031-03-03,Brief,99310\n";
        Path small = Files.writeString(folder.resolve("small.csv"), title);
        Path imported =
                Files.createDirectories(folder.resolve("import/catalogue")).getParent();
        Path large = Files.writeString(imported.resolve("catalogue/large.csv"), title.repeat(160_000));
        commandLine().execute("ingest", "--catalogue", small.toString());
        commandLine().execute("ingest", "--catalogue", small.toString(), "--catalogue", large.toString());
        commandLine().execute("ingest", imported.toString());
        commandLine().execute("serve", "--once", "--import", imported.toString());
        commandLine()
                .execute(
                        "serve", "--once", "--import", folder.resolve("nothing").toString());
        assertThat(muchWork).containsExactly(false, true, true, true, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    exprt                            | there is no command exprt; do you mean ↯export
                    export --format nothing          | Invalid value for option '--format': ↯but was 'nothing' (see kamergraaf export --help)
                    trace --dept 2 kst-99310-7       | unexpected: --dept; do you mean --depth? (see kamergraaf trace --help)
                    trace kst-99310-7 kst-99310-9    | unexpected: kst-99310-9 (see kamergraaf trace --help)
                    trace --depth 9 kst-99310-7      | --depth must be 1 to 6, not 9
                    query                            | name a query; "kamergraaf query --list" shows them
                    query most-citd                  | there is no query "most-citd"; do you mean most-cited?
                    query xyzzy                      | there is no query "xyzzy"; there are country-over-time, ↯who-asks-about
                    query cited                      | do you mean most-cited?
                    query --list most-citd           | do you mean most-cited?
                    query most-cited limit           | "limit" is not PARAMETER=VALUE; do you mean limit=20?
                    query trace-back kst-99310-7     | "kst-99310-7" is not PARAMETER=VALUE; do you mean id=kst-99310-7?
                    query most-cited =3              | "=3" is not PARAMETER=VALUE; do you mean limit=…?
                    query most-cited lim=3           | query most-cited has no parameter "lim"; do you mean limit?
                    query trace-back size=3          | query trace-back has no parameter "size"; it has id, depth, limit
                    query most-cited limit=many      | "limit" must be a whole number, 0 or more, as in limit=20, not "many"
                    query most-cited limit=-1        | "limit" must be a whole number, 0 or more, as in limit=20, not "-1"
                    query most-cited limit=          | "limit" has no value; its default is 20
                    query most-cited limit=1 limit=2 | "limit" is given twice
                    """)
    void wrongUsageIsToldInOneLineThatSaysWhatToDo(String arguments, String told) {
        assertThat(commandLine().execute(arguments.split(" "))).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString().lines()).hasSize(1).first().asString().contains(told.split("↯"));
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void theListExplainsOneQueryWhereOneIsNamed() {
        assertThat(commandLine().execute("query", "--list", "most-cited")).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "most-cited: Which papers do others lean on most?",
                        "    limit (integer, default 20): how many to show",
                        "    kamergraaf query most-cited limit=5");
    }

    @Test
    void anExportToAFolderIsRefusedBeforeADatabaseIsOpened(@TempDir Path folder) {
        assertThat(commandLine().execute("export", "--out", folder.toString())).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).startsWith("--out: a folder, not a file: " + folder);
    }

    @Test
    void theHelpNamesEveryCommandAndTheHiddenOneCompletes() {
        assertThat(commandLine().execute("--help")).isZero();
        assertThat(out.toString())
                .contains("serve", "ingest", "extract", "trace", "query", "missing", "export", "check")
                .contains("source <(kamergraaf generate-completion)");
        out.getBuffer().setLength(0);
        assertThat(commandLine().execute("generate-completion")).isZero();
        assertThat(out.toString()).contains("complete -F _complete_kamergraaf").contains("--forward");
    }

    @Test
    void wrongUsageAndAMissingDatabaseHaveTheirCodes() {
        Map.of(
                        new String[] {"nothing"}, ExitCodes.USAGE,
                        new String[] {"trace"}, ExitCodes.USAGE,
                        new String[] {"query"}, ExitCodes.USAGE,
                        new String[] {"query", "nothing"}, ExitCodes.USAGE,
                        new String[] {"query", "--list"}, ExitCodes.DONE,
                        new String[] {"query", "missing"}, ExitCodes.NO_DATABASE,
                        new String[] {"check"}, ExitCodes.NO_DATABASE)
                .forEach((arguments, code) -> assertThat(commandLine().execute(arguments))
                        .as(String.join(" ", arguments))
                        .isEqualTo(code));
        assertThat(err.toString()).contains("there is no database here").doesNotContain("\tat ");
    }

    @Test
    void extractWritesNothingBetweenTheLinesOfDocuments(@TempDir Path folder) throws IOException {
        Path samples = Repository.root().resolve("import");
        for (List<String> format : List.of(List.<String>of(), List.of("--rows"))) {
            Path lines = folder.resolve("lines" + format.size());
            List<String> arguments = new ArrayList<>(List.of("extract", "--out", lines.toString()));
            arguments.addAll(format);
            arguments.add(samples.resolve("kst-99310-7.xml").toString());
            arguments.add(samples.resolve("kst-99310-9.txt").toString());
            assertThat(commandLine().execute(arguments.toArray(String[]::new))).isEqualTo(ExitCodes.DONE);
            assertThat(Files.readAllLines(lines)).hasSize(2).allSatisfy(line -> assertThat(line)
                    .startsWith("{\"source\":")
                    .endsWith("}"));
        }
    }

    @Test
    void extractSaysWhichPapersOfACatalogueAreCited(@TempDir Path folder) throws IOException {
        Path samples = Repository.root().resolve("import");
        String catalogue = samples.resolve("catalogue/sample.csv").toString();
        Path lines = folder.resolve("out.jsonl");
        String[] arguments = {
            "extract",
            "--out",
            lines.toString(),
            "--catalogue",
            catalogue,
            samples.resolve("kst-99310-21.xml").toString()
        };
        assertThat(commandLine().execute(arguments)).isEqualTo(ExitCodes.DONE);
        assertThat(Files.readString(lines))
                .contains(
                        "\"target\":\"kst-99310-3\",\"basis\":\"kamerstuk\",\"resolved\":\"kst-99310-3\",\"confidence\":1.0")
                .contains("\"target\":null,\"basis\":\"footnote\",\"resolved\":\"kst-99310-7\",\"confidence\":0.95");
        assertThat(ExtractionSchema.load().violations(Files.readString(lines).strip()))
                .isEmpty();

        Path bad = Files.writeString(folder.resolve("bad.csv"), "name\nkst-99310-3\n");
        arguments[4] = bad.toString();
        assertThat(commandLine().execute(arguments)).isEqualTo(ExitCodes.USAGE);
        arguments[4] = folder.resolve("none.csv").toString();
        assertThat(commandLine().execute(arguments)).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString())
                .contains("--catalogue: " + bad + ":1: has no column \"identifier\"")
                .contains("--catalogue: no such file: " + arguments[4]);
    }
}

package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.kamergraaf.pipeline.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code serve}: the database with what is in {@code import/}, until stopped. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Starts the database, reads import/, and serves the Neo4j Browser until stopped.",
        description = {"", "This is what the program does without a command.", ""},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kamergraaf serve",
            "  kamergraaf serve --import papers/ --store /srv/kamergraaf",
            "  kamergraaf serve --once      starts, reads, tells, and stops"
        })
final class ServeCommand implements Callable<Integer> {

    private static final String FIRST_QUERY =
            "MATCH path = (:Document)-[:HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->()-[:CITES]->(:Document) RETURN path LIMIT"
                    + " 200";

    private final Supplier<Extractor> extractor;
    private final Graph.Opener opener;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--import", paramLabel = "FOLDER", description = "What to read at the start (default: import).")
    private Path folder = Path.of("import");

    @Option(names = "--once", description = "Stop when the documents are read.")
    private boolean once;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    ServeCommand(Supplier<Extractor> extractor, Graph.Opener opener) {
        this.extractor = extractor;
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        // Reading the lexicon takes as long as starting the database, so the two go side by side.
        CompletableFuture<Extractor> ready = CompletableFuture.supplyAsync(extractor);
        try (Graph graph = opener.open(database)) {
            int code = ExitCodes.DONE;
            if (Files.isDirectory(folder)) {
                code = ImportRun.run(
                        graph,
                        ready.join(),
                        ImportRun.files(spec.commandLine(), List.of(folder)),
                        out,
                        spec.commandLine().getErr());
            } else {
                out.println("There is no folder " + folder + ": put documents there, or name another by --import.");
            }
            tell(graph, out);
            if (!once) {
                await();
            }
            return code;
        }
    }

    private static void tell(Graph graph, PrintWriter out) {
        out.println();
        graph.embedded().ifPresent(embedded -> {
            out.println("Neo4j Browser  " + embedded.entry());
            out.println("               signs in by itself, once; later " + embedded.browser());
            out.println("Sign in as     " + embedded.user() + ", password in " + embedded.passwordFile());
            embedded.newPassword().ifPresent(password -> out.println("Password       " + password + "  (shown once)"));
        });
        out.println("Bolt           " + graph.uri());
        out.println("First query    " + FIRST_QUERY);
        out.println("Or ask         kamergraaf query --list");
        out.flush();
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

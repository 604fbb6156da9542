package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: the database with what is in {@code import/}, the reading room and the Neo4j Browser, until stopped. */
@Command(
        name = "serve",
        header = "Starts the database, reads import/, and serves the reading room and the Neo4j Browser until stopped.",
        description = {"", "This is what the program does without a command.", ""},
        footer = {
            "  kamergraaf serve",
            "  kamergraaf serve --import papers/ --store /srv/kamergraaf",
            "  kamergraaf serve --papers archive/2033/ --papers archive/2034/",
            "  kamergraaf serve --once  # starts, reads, tells, and stops"
        })
final class ServeCommand extends GraphCommand {

    private static final String FIRST_QUERY =
            "MATCH path = (:Document)-[:HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]->()-[:CITES]->(:Document) RETURN path LIMIT"
                    + " 200";

    private static final int USUAL_PORT = 8080;

    private final Supplier<Extractor> extractor;

    @Option(names = "--import", paramLabel = "FOLDER", description = "What to read at the start (default: import).")
    private Path folder = Path.of("import");

    @Option(
            names = "--papers",
            paramLabel = "FOLDER",
            description = {
                "A folder that papers were read from before, by ingest for one: it is not read again, but its pages are shown"
                        + " beside the text. May be given several times."
            })
    private List<Path> papers = List.of();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "${env:KAMERGRAAF_PORT}",
            description = "Port of the reading room on 127.0.0.1 (KAMERGRAAF_PORT, default 8080 or else any free one).")
    private @Nullable Integer port;

    @Option(names = "--once", description = "Stop when the documents are read.")
    private boolean once;

    ServeCommand(Supplier<Extractor> extractor, Graph.Opener opener) {
        super(opener);
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter out = out();
        SourceFiles files = knownFiles();
        List<Path> catalogues = DocumentFiles.catalogues(List.of(folder));
        // Reading the lexicon takes as long as starting the database, so the two go side by side.
        CompletableFuture<Extractor> ready = CompletableFuture.supplyAsync(extractor);
        try (Graph graph = openFor(catalogues)) {
            if (database().uri() == null && graph.embedded().isEmpty()) {
                out.println(
                        "The database in " + database().store()
                                + " runs already: this command joins the one that started it, and the database ends with that one.");
            }
            ReadingLog log = new ReadingLog();
            PrintedPlaces places = new PrintedPlaces(ready::join, files);
            tellDatabase(graph, out);
            out.println("Reading room   " + readingRoom(graph, files, places, log));
            out.println();
            out.flush();
            int code = ExitCodes.DONE;
            if (Files.isDirectory(folder)) {
                int ofCatalogues = ImportRun.catalogues(graph, catalogues, out, err());
                List<DocumentFile> found = ImportRun.files(commandLine(), List.of(folder));
                files.add(found);
                out.printf("Reading %d files of %s.%n", found.size(), folder);
                out.flush();
                code = new ImportRun(graph, log, null, out, err()).documents(ready.join(), found);
                code = Math.max(code, ofCatalogues);
            } else {
                out.println("There is no folder " + folder + ": put documents there, or name another by --import.");
            }
            graph.warmReadingRoom();
            tellWhatToAsk(out);
            if (!once) {
                await();
            }
            return code;
        }
    }

    private SourceFiles knownFiles() throws IOException {
        SourceFiles files = new SourceFiles();
        for (Path each : papers) {
            if (!Files.isDirectory(each)) {
                throw wrongUsage("--papers " + each + ": there is no such folder; name the one that ingest read");
            }
            files.addFolder(each);
        }
        return files;
    }

    /** Takes the port asked for; the usual one may be taken by something else, and then any free one does. */
    private String readingRoom(Graph graph, SourceFiles files, PrintedPlaces places, ReadingLog log) {
        if (port != null) {
            return graph.serveReadingRoom(port, files, places, log);
        }
        try {
            return graph.serveReadingRoom(USUAL_PORT, files, places, log);
        } catch (Graph.PortTakenException e) {
            return graph.serveReadingRoom(0, files, places, log);
        }
    }

    /** The database answers before anything is read, and can be looked at meanwhile. */
    private static void tellDatabase(Graph graph, PrintWriter out) {
        graph.embedded().ifPresent(embedded -> {
            out.println("Neo4j Browser  " + embedded.entry());
            out.println("               signs in by itself, once; later " + embedded.browser());
            out.println("Sign in as     " + embedded.user() + ", password in " + embedded.passwordFile());
            embedded.newPassword().ifPresent(password -> out.println("Password       " + password + "  (shown once)"));
        });
        out.println("Bolt           " + graph.uri());
        out.flush();
    }

    private static void tellWhatToAsk(PrintWriter out) {
        out.println();
        out.println("First query    " + FIRST_QUERY);
        out.println("Or ask         kamergraaf query --list");
        out.println("Stop with      Ctrl-C");
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

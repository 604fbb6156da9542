package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.ReadingLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ingest}: documents to the graph. */
@Command(
        name = "ingest",
        header = "Reads documents into the graph.",
        description = {
            "",
            "What is in the graph already and has not changed is left alone. Where \"serve\" is running on the same"
                    + " store, its database is used. Long work shows how far it is.",
            ""
        },
        exitCodeList = {
            "0:all documents are in the graph",
            "1:some documents failed; they are listed",
            "2:wrong usage",
            "3:no database"
        },
        footer = {
            "  kamergraaf ingest import/",
            "  kamergraaf ingest --report run.json import/kst-99310-7.xml",
            "  kamergraaf ingest --catalogue import/catalogue/*.csv",
            "  kamergraaf ingest --forget kst-99310-7",
            "  kamergraaf ingest --rows papers.rows  # what \"extract --rows\" wrote"
        })
final class IngestCommand extends GraphCommand {

    private final Supplier<Extractor> extractor;

    @Parameters(arity = "0..*", paramLabel = "FILE-OR-FOLDER", description = "What to read (default: import).")
    private List<Path> paths = List.of();

    @Option(
            names = "--catalogue",
            paramLabel = "FILE",
            description = "Load this catalogue too (CSV: identifier, title, date, type, dossier). Those in a folder"
                    + " \"catalogue\" of the folders read are loaded anyway.")
    private List<Path> catalogues = List.of();

    @Option(
            names = "--forget",
            paramLabel = "ID",
            description = "Take this document out; a stub stays where others cite it.")
    private List<String> forget = List.of();

    @Option(
            names = "--rows",
            description =
                    "The files are not documents but what \"extract --rows\" wrote of them, here or on other machines.")
    private boolean rows;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "Write here, as JSON, every failure, every file without text and every diagnostic"
                    + " (default: data/ingest-report.json).")
    private Path report = Path.of("data", "ingest-report.json");

    IngestCommand(Supplier<Extractor> extractor, Graph.Opener opener) {
        super(opener);
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        boolean only = paths.isEmpty() && !(forget.isEmpty() && catalogues.isEmpty());
        if (rows && paths.isEmpty()) {
            throw wrongUsage("--rows: name the files or the folder that \"extract --rows\" wrote");
        }
        List<Path> read = paths.isEmpty() && !only ? List.of(Path.of("import")) : paths;
        List<DocumentFile> files = ImportRun.files(commandLine(), read);
        List<Path> allCatalogues = new ArrayList<>(DocumentFiles.catalogues(read));
        allCatalogues.addAll(catalogues);
        try (Graph graph = openFor(allCatalogues)) {
            int unknown = 0;
            for (String id : forget) {
                unknown += forget(graph, id) ? 0 : 1;
            }
            int ofCatalogues = ImportRun.catalogues(graph, allCatalogues, out(), err());
            int code = ExitCodes.DONE;
            if (only) {
                ImportRun.summary(graph, out());
            } else {
                ImportRun run = new ImportRun(graph, new ReadingLog(), report, out(), err());
                code = rows ? run.rows(files) : run.documents(extractor.get(), files);
            }
            return unknown > 0 ? ExitCodes.SOME_FAILED : Math.max(code, ofCatalogues);
        }
    }

    /** Takes a document out and tells so, or why not; returns whether it was done. */
    private boolean forget(Graph graph, String id) {
        switch (graph.writer().forget(id)) {
            case FORGOTTEN -> {
                out().println("Took out " + id + ".");
                out().flush();
                return true;
            }
            case UNKNOWN ->
                err().println("no document has the identifier " + id + KnownPapers.near(graph.queries(), id));
            case AMBIGUOUS ->
                err().println("several documents have the identifier " + id + ": give a more official one");
        }
        err().flush();
        return false;
    }
}

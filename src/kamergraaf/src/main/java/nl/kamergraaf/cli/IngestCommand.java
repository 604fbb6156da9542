package nl.kamergraaf.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kamergraaf.graph.GraphWriter;
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
            "  kamergraaf ingest --forget kst-99310-7"
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
        List<Path> read = paths.isEmpty() && !only ? List.of(Path.of("import")) : paths;
        List<DocumentFile> files = ImportRun.files(commandLine(), read);
        List<Path> allCatalogues = new ArrayList<>(DocumentFiles.catalogues(read));
        allCatalogues.addAll(catalogues);
        try (Graph graph = openFor(allCatalogues)) {
            int unknown = 0;
            for (String id : forget) {
                GraphWriter.Forgotten outcome = graph.writer().forget(id);
                if (outcome == GraphWriter.Forgotten.FORGOTTEN) {
                    out().println("Taken out: " + id);
                } else {
                    unknown++;
                    err().println(
                                    outcome == GraphWriter.Forgotten.UNKNOWN
                                            ? "no document has the identifier " + id
                                            : "several documents have the identifier " + id
                                                    + ": give a more official one");
                }
            }
            int ofCatalogues = ImportRun.catalogues(graph, allCatalogues, out(), err());
            int code =
                    ImportRun.run(graph, extractor.get(), files, new ReadingLog(), only ? null : report, out(), err());
            return unknown > 0 ? ExitCodes.SOME_FAILED : Math.max(code, ofCatalogues);
        }
    }
}

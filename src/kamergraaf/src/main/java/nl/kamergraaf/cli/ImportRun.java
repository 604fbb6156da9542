package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.IngestOutcome;
import nl.kamergraaf.pipeline.Ingestion;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.query.OverviewQueries.Summary;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Reads files into a graph and tells what became of them. */
final class ImportRun {

    private ImportRun() {}

    static List<DocumentFile> files(CommandLine commandLine, List<Path> paths) throws IOException {
        try {
            return DocumentFiles.find(paths);
        } catch (NoSuchFileException e) {
            throw new ParameterException(commandLine, "no such file or folder: " + e.getFile(), e);
        }
    }

    /** Loads catalogues and tells of each; returns the exit code. */
    static int catalogues(Graph graph, List<Path> catalogues, PrintWriter out, PrintWriter err) {
        int code = ExitCodes.DONE;
        CatalogueImport catalogueImport = new CatalogueImport(graph.writer());
        for (Path file : catalogues) {
            CatalogueImport.Outcome outcome = catalogueImport.load(file);
            out.printf("Catalogue %s: %d rows, %d new or changed.%n", file, outcome.rows(), outcome.changed());
            if (outcome.failure() != null) {
                err.println("failed: " + outcome.failure());
                code = ExitCodes.SOME_FAILED;
            }
        }
        out.flush();
        err.flush();
        return code;
    }

    /** Returns the exit code. */
    static int run(
            Graph graph,
            Extractor extractor,
            List<DocumentFile> files,
            ReadingLog log,
            PrintWriter out,
            PrintWriter err) {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
        Ingestion.Counts counts = new Ingestion(extractor, graph.writer(), threads).run(files, outcome -> {
            log.add(outcome);
            if (outcome instanceof IngestOutcome.Failed failed) {
                err.println("failed: " + failed.source() + ": " + failed.message());
            } else if (outcome instanceof IngestOutcome.NoContent none) {
                err.println("no content: " + none.source() + ": " + none.message());
            }
        });
        err.flush();
        out.printf(
                "Read %d files: %d ingested, %d unchanged, %d without content, %d failed.%n",
                files.size(), counts.ingested(), counts.unchanged(), counts.noContent(), counts.failed());
        Summary summary = graph.queries().summary();
        out.printf(
                "The graph holds %d documents with %d questions and %d answers, %d citations, and %d papers that are"
                        + " cited but missing.%n",
                summary.documents(), summary.questions(), summary.answers(), summary.citations(), summary.missing());
        out.flush();
        return counts.failed() == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }
}

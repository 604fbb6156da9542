package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.IngestCounts;
import nl.kamergraaf.pipeline.IngestOutcome;
import nl.kamergraaf.pipeline.Ingestion;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.RowsIngestion;
import nl.kamergraaf.query.OverviewQueries.Summary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Brings documents into a graph and tells what became of them. */
final class ImportRun {

    /** From so many bytes of catalogues on, some 75,000 rows, a database that compiles well pays. */
    private static final long MUCH_CATALOGUE = 8L << 20;

    private final Graph graph;
    private final ReadingLog log;
    private final @Nullable Path report;
    private final PrintWriter out;
    private final PrintWriter err;

    /**
     * Brings documents into a graph.
     *
     * @param log    told of every outcome
     * @param report where to write what became of each, or {@code null}
     */
    ImportRun(Graph graph, ReadingLog log, @Nullable Path report, PrintWriter out, PrintWriter err) {
        this.graph = graph;
        this.log = log;
        this.report = report;
        this.out = out;
        this.err = err;
    }

    /** Returns whether catalogues are so large that the database should be made ready for it; one that is missing is told of later. */
    static boolean isMuch(List<Path> catalogues) {
        long bytes = 0;
        for (Path file : catalogues) {
            try {
                bytes += Files.size(file);
            } catch (IOException e) {
                continue;
            }
        }
        return bytes >= MUCH_CATALOGUE;
    }

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
            out.printf(
                    "Catalogue %s: %s, %d new or changed.%n",
                    file, Counted.of(outcome.rows(), "row"), outcome.changed());
            outcome.failures().forEach(each -> err.println("failed: " + each));
            long more = outcome.wrong() - outcome.failures().size();
            if (more > 0) {
                err.println("failed: " + file + ": " + Counted.of(more, "row") + " more");
            }
            if (outcome.wrong() > 0) {
                code = ExitCodes.SOME_FAILED;
            }
        }
        out.flush();
        err.flush();
        return code;
    }

    /** Does the work, telling of each document that is read and of each outcome; returns the counts. */
    @FunctionalInterface
    private interface Work {

        IngestCounts run(Runnable read, Consumer<IngestOutcome> listener);
    }

    /** Reads documents; returns the exit code. */
    int documents(Extractor extractor, List<DocumentFile> files) throws IOException {
        int threads = Math.max(1, Math.min(Runtime.getRuntime().availableProcessors(), files.size()));
        Ingestion ingestion = new Ingestion(extractor, graph.writer(), threads);
        return tell(files.size(), "file", (read, listener) -> ingestion.run(files, read, listener));
    }

    /** Takes documents from the rows that {@code extract} wrote of them; returns the exit code. */
    int rows(List<DocumentFile> files) throws IOException {
        RowsIngestion ingestion = new RowsIngestion(graph.writer());
        return tell(RowsIngestion.count(files), "document", (read, listener) -> ingestion.run(files, read, listener));
    }

    private int tell(int total, String unit, Work work) throws IOException {
        long start = System.nanoTime();
        IngestReport findings = new IngestReport();
        IngestCounts counts;
        try (Progress progress = new Progress(err, Progress.onTerminal(), total, System::nanoTime).ticking()) {
            counts = work.run(progress::read, outcome -> {
                log.add(outcome);
                findings.add(outcome);
                if (outcome instanceof IngestOutcome.Failed failed) {
                    progress.say("failed: " + failed.source() + ": " + failed.message());
                } else if (outcome instanceof IngestOutcome.NoContent none) {
                    progress.say("no content: " + none.source() + ": " + none.message());
                }
                progress.settled(!(outcome instanceof IngestOutcome.Failed));
            });
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        out.printf(
                Locale.ROOT,
                "Read %s in %.1f s: %d ingested, %d unchanged, %d without content, %d failed.%n",
                Counted.of(total, unit),
                seconds,
                counts.ingested(),
                counts.unchanged(),
                counts.noContent(),
                counts.failed());
        summary(graph, out);
        if (report != null) {
            findings.write(report, total, seconds);
            out.println("Report with " + Counted.of(counts.failed() + counts.noContent(), "unread file") + " and "
                    + Counted.of(findings.diagnostics(), "diagnostic") + ": " + report);
        }
        out.flush();
        return counts.failed() == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }

    /** Tells how much the graph holds. */
    static void summary(Graph graph, PrintWriter out) {
        Summary summary = graph.queries().summary();
        out.printf(
                "The graph holds %s with %s and %s, %s, and %s cited by an identifier or address but missing.%n",
                Counted.of(summary.documents(), "document"),
                Counted.of(summary.questions(), "question"),
                Counted.of(summary.answers(), "answer"),
                Counted.of(summary.citations(), "citation"),
                summary.missing() == 1 ? "1 paper that is" : summary.missing() + " papers that are");
        out.flush();
    }
}

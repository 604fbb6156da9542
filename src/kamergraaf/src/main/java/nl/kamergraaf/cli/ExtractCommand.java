package nl.kamergraaf.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import nl.kamergraaf.pipeline.CatalogueLinks;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.ExtractOutcome;
import nl.kamergraaf.pipeline.ExtractionWriter;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.FolderExtraction;
import nl.kamergraaf.pipeline.OutcomeWriter;
import nl.kamergraaf.pipeline.RowsWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code extract}: documents to JSON Lines, without a database. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Turns documents into JSON Lines: one object a document, without any database.",
        description = {
            "",
            "Reads PDF, DOCX, DOC, ODT, HTML, official publication XML, plain text, e-mail and ZIP, recognised by"
                    + " content. In a folder, README files, hidden files and folders named \"catalogue\" are passed"
                    + " over.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all documents were read", "1:some documents failed; they are listed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  kamergraaf extract import/                     # to standard output",
            "  kamergraaf extract --out papers.jsonl import/  # to a file",
            "  kamergraaf extract --catalogue import/catalogue/sample.csv import/  # and which papers are cited",
            "  kamergraaf extract - < import/kst-99310-9.txt  # one plain text",
            "  kamergraaf extract --rows --out papers.rows import/  # for \"ingest --rows papers.rows\", anywhere"
        })
final class ExtractCommand implements Callable<Integer> {

    private final Supplier<Extractor> extractor;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE-OR-FOLDER",
            description = "What to read; \"-\" is one plain text on standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "How many files to read at once (default: the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--boxes",
            description = "Say where on their pages units, mentions and citations are printed (PDF only).")
    private boolean boxes;

    @Option(
            names = "--rows",
            description =
                    "Write what \"ingest --rows\" puts into a graph without reading the documents again, in a format"
                            + " of this program's own.")
    private boolean rows;

    @Option(
            names = "--catalogue",
            paramLabel = "CSV",
            description = "Say which paper of this catalogue each citation means; can be given several times.")
    private List<Path> catalogues = new ArrayList<>();

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    ExtractCommand(Supplier<Extractor> extractor) {
        this.extractor = extractor;
    }

    @Override
    public Integer call() throws IOException {
        boolean standardInput = inputs.contains("-");
        if (standardInput && inputs.size() > 1) {
            throw new ParameterException(spec.commandLine(), "\"-\" reads standard input and stands alone");
        }
        if (threads < 1) {
            throw new ParameterException(spec.commandLine(), "--threads must be at least 1, not " + threads);
        }
        if (rows && (boxes || !catalogues.isEmpty())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--rows stands without --boxes and --catalogue: the graph finds both by itself");
        }
        List<DocumentFile> files = standardInput ? List.of() : files();
        CatalogueLinks links = catalogues.isEmpty() ? null : links();
        Report report = new Report(spec.commandLine().getErr());
        try (OutputStream stream = open();
                OutcomeWriter writer = rows ? new RowsWriter(stream) : new ExtractionWriter(stream, boxes, links)) {
            if (standardInput) {
                report(writer, report, extractor.get().extract("-", System.in.readAllBytes()));
            } else {
                new FolderExtraction(extractor.get(), Math.min(threads, Math.max(1, files.size())))
                        .run(files, outcomes -> report(writer, report, outcomes));
            }
        }
        return report.failed == 0 ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
    }

    private List<DocumentFile> files() throws IOException {
        try {
            return DocumentFiles.find(inputs.stream().map(Path::of).toList());
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "no such file or folder: " + e.getFile(), e);
        }
    }

    private CatalogueLinks links() {
        try {
            return CatalogueLinks.read(catalogues);
        } catch (NoSuchFileException e) {
            throw new ParameterException(spec.commandLine(), "--catalogue: no such file: " + e.getFile(), e);
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), "--catalogue: " + e.getMessage(), e);
        }
    }

    private OutputStream open() throws IOException {
        if (out == null) {
            return new BufferedOutputStream(new UnclosedOutput(System.out));
        }
        Path parent = out.toAbsolutePath().getParent();
        if (parent != null && !Files.isDirectory(parent)) {
            throw new ParameterException(spec.commandLine(), "--out: no such folder: " + parent);
        }
        return new BufferedOutputStream(Files.newOutputStream(out));
    }

    private static void report(OutcomeWriter writer, Report report, List<ExtractOutcome> outcomes) {
        outcomes.forEach(writer::write);
        outcomes.forEach(report::add);
    }

    /** Tells on standard error what gave no document. */
    private static final class Report {

        private final PrintWriter err;
        private int failed;

        private Report(PrintWriter err) {
            this.err = err;
        }

        private void add(ExtractOutcome outcome) {
            if (outcome instanceof ExtractOutcome.Failed bad) {
                failed++;
                err.println("failed: " + bad.source() + ": " + bad.outcome().message());
            } else if (outcome instanceof ExtractOutcome.NoContent none) {
                err.println(
                        "no content: " + none.source() + ": " + none.outcome().message());
            }
            err.flush();
        }
    }
}

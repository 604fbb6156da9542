package nl.kamergraaf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code export}: the whole graph to a file. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Writes the whole graph as JSON Lines or GraphML.",
        description = {
            "",
            "JSON Lines has an object a line: {\"node\": key, \"labels\": […], \"properties\": {…}} for nodes, then",
            "{\"edge\": type, \"from\": key, \"to\": key, \"properties\": {…}} for edges. GraphML opens in yEd, Gephi,",
            "igraph and NetworkX. Both are written as they come from the database, so size is no matter.",
            ""
        },
        footerHeading = "%nExamples:%n",
        footer = {"  kamergraaf export > graph.jsonl", "  kamergraaf export --format graphml --out graph.graphml"})
final class ExportCommand implements Callable<Integer> {

    /** How the graph is written. */
    enum Format {
        /** JSON Lines. */
        jsonl,
        /** GraphML. */
        graphml
    }

    private final Graph.Opener opener;

    @Spec
    private CommandSpec spec;

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or graphml (default: jsonl).")
    private Format format = Format.jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    ExportCommand(Graph.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() throws IOException {
        Path file = out;
        if (file != null) {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new ParameterException(spec.commandLine(), "--out: no such folder: " + parent);
            }
        }
        try (Graph graph = opener.open(database);
                Writer writer = file == null
                        ? new BufferedWriter(
                                new OutputStreamWriter(new UnclosedOutput(System.out), StandardCharsets.UTF_8))
                        : Files.newBufferedWriter(file)) {
            ExportWriter export = format == Format.graphml ? new GraphMlWriter(writer) : new JsonLinesWriter(writer);
            export.begin(graph.queries().propertyNames());
            graph.queries().export(export::write);
            export.end();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return ExitCodes.DONE;
    }
}

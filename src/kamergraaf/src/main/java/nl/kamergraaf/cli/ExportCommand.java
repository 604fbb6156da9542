package nl.kamergraaf.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code export}: the whole graph to a file. */
@Command(
        name = "export",
        header = "Writes the whole graph as JSON Lines or GraphML.",
        description = {
            "",
            "JSON Lines has an object a line: {\"node\": key, \"labels\": […], \"properties\": {…}} for nodes, then"
                    + " {\"edge\": type, \"from\": key, \"to\": key, \"properties\": {…}} for edges. GraphML opens in"
                    + " yEd, Gephi, igraph and NetworkX. Both are written as they come from the database, so size is no"
                    + " matter.",
            ""
        },
        footer = {"  kamergraaf export > graph.jsonl", "  kamergraaf export --format graphml --out graph.graphml"})
final class ExportCommand extends GraphCommand {

    /** How the graph is written. */
    enum Format {
        /** JSON Lines. */
        jsonl,
        /** GraphML. */
        graphml
    }

    @Option(names = "--format", paramLabel = "FORMAT", description = "jsonl or graphml (default: jsonl).")
    private Format format = Format.jsonl;

    @Option(names = "--out", paramLabel = "FILE", description = "Write here instead of standard output.")
    private @Nullable Path out;

    ExportCommand(Graph.Opener opener) {
        super(opener);
    }

    @Override
    public Integer call() throws IOException {
        Path file = out;
        if (file != null) {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw wrongUsage("--out: no such folder: " + parent);
            }
            if (Files.isDirectory(file)) {
                throw wrongUsage("--out: a folder, not a file: " + file);
            }
        }
        try (Graph graph = open();
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

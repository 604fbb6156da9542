package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.query.GraphReadException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program's command line. */
@Command(
        name = "kamergraaf",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "The cross-reference knowledge graph of the Dutch parliament.",
        description = {
            "",
            "Reads Kamervragen, Kamerbrieven and other papers, finds their questions, answers, entities",
            "and citations, and keeps them as a graph in Neo4j.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:some documents failed; they are listed", "2:wrong usage", "3:no database"},
        footer = {"", "'kamergraaf COMMAND --help' explains a command."})
public final class KamergraafCommand {

    private KamergraafCommand() {}

    /**
     * Runs the program.
     *
     * @param extractor makes the extractor when a command needs it
     * @param opener    opens the graph when a command needs it
     * @param args      the command line; none is {@code serve}
     * @return the exit code, see {@link ExitCodes}
     */
    public static int run(Supplier<Extractor> extractor, Graph.Opener opener, String... args) {
        CommandLine commandLine = new CommandLine(new KamergraafCommand())
                .addSubcommand(new ServeCommand(extractor, opener))
                .addSubcommand(new IngestCommand(extractor, opener))
                .addSubcommand(new ExtractCommand(extractor))
                .addSubcommand(new TraceCommand(opener))
                .addSubcommand(new QueryCommand(opener))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        commandLine.setExecutionExceptionHandler((exception, command, parsed) -> {
            if (exception instanceof Graph.NoDatabaseException
                    || exception instanceof Graph.PortTakenException
                    || exception instanceof GraphWriteException
                    || exception instanceof GraphReadException) {
                command.getErr().println(exception.getMessage());
                return ExitCodes.NO_DATABASE;
            }
            throw exception;
        });
        return commandLine.execute(args.length == 0 ? new String[] {"serve"} : args);
    }
}

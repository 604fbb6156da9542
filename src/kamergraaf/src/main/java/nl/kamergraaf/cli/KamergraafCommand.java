package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.query.GraphReadException;
import nl.kamergraaf.query.NamedQuery;
import picocli.AutoComplete;
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
        footer = {
            "",
            "'kamergraaf COMMAND --help' explains a command, with examples. Completion of commands and options in",
            "bash and zsh: source <(kamergraaf generate-completion)"
        })
public final class KamergraafCommand {

    private KamergraafCommand() {}

    /**
     * Runs the program.
     *
     * @param extractor makes the extractor when a command needs it
     * @param opener    opens the graph when a command needs it
     * @param named     loads the named queries when a command needs them
     * @param args      the command line; none is {@code serve}
     * @return the exit code, see {@link ExitCodes}
     */
    public static int run(
            Supplier<Extractor> extractor, Graph.Opener opener, Supplier<List<NamedQuery>> named, String... args) {
        return commandLine(extractor, opener, named)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .execute(args.length == 0 ? new String[] {"serve"} : args);
    }

    static CommandLine commandLine(
            Supplier<Extractor> extractor, Graph.Opener opener, Supplier<List<NamedQuery>> named) {
        CommandLine completion = new CommandLine(new AutoComplete.GenerateCompletion());
        completion.getCommandSpec().usageMessage().hidden(true);
        return new CommandLine(new KamergraafCommand())
                .addSubcommand(new ServeCommand(extractor, opener))
                .addSubcommand(new IngestCommand(extractor, opener))
                .addSubcommand(new ExtractCommand(extractor))
                .addSubcommand(new TraceCommand(opener))
                .addSubcommand(new QueryCommand(opener, named))
                .addSubcommand(new MissingCommand(opener))
                .addSubcommand(new ExportCommand(opener))
                .addSubcommand(new CheckCommand(opener))
                .addSubcommand("generate-completion", completion)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(KamergraafCommand::wrongUsage)
                .setExecutionExceptionHandler(KamergraafCommand::tell);
    }

    /** Tells in one line what is wrong with a command line and where it is explained; the whole help would hide that. */
    private static int wrongUsage(CommandLine.ParameterException exception, String[] args) {
        CommandLine command = exception.getCommandLine();
        String help = " (see " + command.getCommandSpec().qualifiedName() + " --help)";
        String message = String.valueOf(exception.getMessage());
        if (exception instanceof CommandLine.UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            message = (command.getParent() == null && !unmatched.isUnknownOption()
                            ? "there is no command "
                            : "unexpected: ")
                    + unmatched.getUnmatched().get(0)
                    + (near.isEmpty() ? "" : "; do you mean " + String.join(" or ", near) + "?");
        }
        command.getErr().println(message + help);
        command.getErr().flush();
        return ExitCodes.USAGE;
    }

    /** Tells in one line what people can do something about; everything else is a fault of the program and shows where. */
    private static int tell(Exception exception, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        if (exception instanceof KnownPapers.UnknownIdentifierException) {
            command.getErr().println(exception.getMessage());
            return ExitCodes.USAGE;
        }
        if (exception instanceof Graph.NoDatabaseException
                || exception instanceof Graph.PortTakenException
                || exception instanceof GraphWriteException
                || exception instanceof GraphReadException) {
            command.getErr().println(exception.getMessage());
            return ExitCodes.NO_DATABASE;
        }
        if (exception instanceof IOException) {
            command.getErr().println("cannot read or write: " + exception.getMessage());
            return ExitCodes.SOME_FAILED;
        }
        throw exception;
    }
}

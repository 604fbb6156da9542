package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import nl.kamergraaf.pipeline.Extractor;
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
     * @param args      the command line
     * @return the exit code, see {@link ExitCodes}
     */
    public static int run(Supplier<Extractor> extractor, String... args) {
        CommandLine commandLine = new CommandLine(new KamergraafCommand())
                .addSubcommand(new ExtractCommand(extractor))
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        if (args.length == 0) {
            commandLine.usage(commandLine.getOut());
            return ExitCodes.USAGE;
        }
        return commandLine.execute(args);
    }
}

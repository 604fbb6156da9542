package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What all commands that work with a graph share: options that say which, how it is opened, and where they print. */
@Command(
        mixinStandardHelpOptions = true,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "2:wrong usage", "3:no database"},
        footerHeading = "%nExamples:%n")
abstract class GraphCommand implements Callable<Integer> {

    private final Graph.Opener opener;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    GraphCommand(Graph.Opener opener) {
        this.opener = opener;
    }

    /** Does the work, before which the command line was read; returns one of {@link ExitCodes}. */
    @Override
    public abstract Integer call() throws IOException;

    /** Opens the graph that the options name; the caller closes it. */
    final Graph open() {
        return opener.open(database, false);
    }

    /** Opens the graph that the options name, to load these catalogues; the caller closes it. */
    final Graph openFor(List<Path> catalogues) {
        return opener.open(database, ImportRun.isMuch(catalogues));
    }

    final DatabaseOptions database() {
        return database;
    }

    final CommandLine commandLine() {
        return spec.commandLine();
    }

    final PrintWriter out() {
        return commandLine().getOut();
    }

    final PrintWriter err() {
        return commandLine().getErr();
    }

    /** Returns what ends the command and tells in one line what is wrong with its options. */
    final ParameterException wrongUsage(String message) {
        return new ParameterException(commandLine(), message);
    }

    /** Returns what ends the command and tells in one line what is wrong with its options. */
    final ParameterException wrongUsage(Exception cause) {
        return new ParameterException(commandLine(), String.valueOf(cause.getMessage()), cause);
    }
}

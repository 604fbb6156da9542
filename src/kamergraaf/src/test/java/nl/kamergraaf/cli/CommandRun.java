package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.SampleGraph;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import picocli.CommandLine;

/** A command that was given, its exit code and what it printed. */
record CommandRun(int code, String out, String err) {

    /** Gives a command on the graph in a store. */
    static CommandRun on(Path store, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of(args));
        all.add(1, "--store=" + store);
        CommandLine commandLine = KamergraafCommand.commandLine(
                        Extractors::standard, SampleGraph.opener(), NamedQueryFiles::all)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        int code = commandLine.execute(all.toArray(String[]::new));
        return new CommandRun(code, out.toString(), err.toString());
    }
}

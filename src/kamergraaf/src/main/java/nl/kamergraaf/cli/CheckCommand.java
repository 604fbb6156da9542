package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.List;
import nl.kamergraaf.query.ExportQueries.Finding;
import nl.kamergraaf.query.OverviewQueries.Overview;
import picocli.CommandLine.Command;

/** {@code check}: is everything in order? */
@Command(
        name = "check",
        header = "Looks whether the configuration works and the graph is sound.",
        description = {
            "",
            "Tells which database is used, opens it, brings its schema up to date, and looks for what should not be"
                    + " in the graph.",
            ""
        },
        exitCodeList = {"0:all is well", "1:something is wrong in the graph", "2:wrong usage", "3:no database"},
        footer = {"  kamergraaf check", "  kamergraaf check --uri bolt://127.0.0.1:7687  # KAMERGRAAF_PASSWORD is set"})
final class CheckCommand extends GraphCommand {

    CheckCommand(Graph.Opener opener) {
        super(opener);
    }

    @Override
    public Integer call() {
        PrintWriter out = out();
        out.println(
                "Java       " + Runtime.version() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB heap");
        out.println("Database   "
                + (database().uri() == null
                        ? "embedded, store in "
                                + database().store().toAbsolutePath().normalize()
                        : database().uri() + ", user " + database().user()));
        out.flush();
        try (Graph graph = open()) {
            out.println("Answers    at " + graph.uri() + "; its schema is up to date");
            Overview overview = graph.queries().overview();
            out.println("Papers     " + overview.summary().documents() + " read, "
                    + overview.summary().missing() + " cited but missing");
            out.println("Citations  " + overview.summary().citations() + ": " + overview.resolved()
                    + " lead to a paper that was"
                    + " read, " + overview.missing() + " to one that is missing, " + overview.ambiguous()
                    + " to several candidates, " + overview.unresolved() + " to none; " + overview.dateDiffers()
                    + " give another date than their paper");
            List<Finding> findings = graph.queries().check();
            findings.forEach(finding -> out.println("Wrong      " + finding.count() + " " + finding.what() + ": "
                    + String.join(", ", finding.examples())));
            if (findings.isEmpty()) {
                out.println("Graph      sound");
            }
            out.flush();
            return findings.isEmpty() ? ExitCodes.DONE : ExitCodes.SOME_FAILED;
        }
    }
}

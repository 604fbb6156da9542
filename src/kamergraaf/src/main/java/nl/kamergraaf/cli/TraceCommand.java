package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trace}: the chain of papers that one rests on, with the words. */
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Shows as a tree on which papers a paper rests, with the words that say so.",
        footerHeading = "%nExamples:%n",
        footer = {"  kamergraaf trace ah-tk-20322033-9120", "  kamergraaf trace --depth 5 kst-99310-30"})
final class TraceCommand implements Callable<Integer> {

    private final Graph.Opener opener;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Parameters(paramLabel = "ID", description = "An identifier of the paper.")
    private String id = "";

    @Option(names = "--depth", paramLabel = "N", description = "How many steps to go (default: 3, at most 6).")
    private int depth = 3;

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    TraceCommand(Graph.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Graph graph = opener.open(database)) {
            if (graph.queries().named(id).isEmpty()) {
                List<String> near = graph.queries().near(id);
                spec.commandLine()
                        .getErr()
                        .println("no paper has the identifier " + id
                                + (near.isEmpty() ? "" : "; do you mean " + String.join(", ", near) + "?"));
                return ExitCodes.USAGE;
            }
            QueryResult steps = graph.queries()
                    .run("trace-back", Map.of("id", id, "depth", String.valueOf(Math.max(1, Math.min(6, depth)))));
            out.println(id);
            Set<Object> open = new HashSet<>();
            for (Object start : starts(steps)) {
                branch(steps, start, "  ", open, out);
            }
            if (steps.rows().isEmpty()) {
                out.println("  (cites nothing)");
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private static Set<Object> starts(QueryResult steps) {
        Set<Object> starts = new HashSet<>();
        steps.rows().stream().filter(row -> Long.valueOf(1).equals(row.get(0))).forEach(row -> starts.add(row.get(1)));
        return starts;
    }

    private static void branch(
            QueryResult steps, @Nullable Object from, String indent, Set<Object> shown, PrintWriter out) {
        if (from == null || !shown.add(from)) {
            return;
        }
        int page = steps.columns().indexOf("page");
        for (List<Object> row : steps.rows()) {
            if (from.equals(row.get(1))) {
                Object number = row.get(page);
                boolean read = Boolean.TRUE.equals(row.get(steps.columns().indexOf("read")));
                out.println(indent + row.get(2) + " → " + row.get(5) + (read ? "" : "  (missing)") + "  «" + row.get(3)
                        + "»" + (number == null ? "" : ", p. " + number));
                if (read) {
                    branch(steps, row.get(5), indent + "    ", shown, out);
                }
            }
        }
    }
}

package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.TraceQueries;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trace}: the chain of papers that one rests on, with the words. */
@Command(
        name = "trace",
        header = "Shows as a tree on which papers a paper or an answer rests, with the words that say so.",
        description = {
            "",
            "Each citation shows the part in which it stands, the words, the paper that is meant, its date and title,"
                    + " and whether it is in the collection. Where the words give no number, what the link rests on"
                    + " stands behind them, with how sure it is (0 to 1).",
            ""
        },
        exitCodeList = {"0:done", "2:wrong usage, or no such paper", "3:no database"},
        footer = {
            "  kamergraaf trace ah-tk-20322033-9120",
            "  kamergraaf trace \"ah-tk-20322033-9120#A2\"         # one answer of it",
            "  kamergraaf trace --forward --depth 2 kst-99310-7  # who builds on it",
            "  kamergraaf trace --dot kst-99310-30 | dot -Tsvg > trace.svg"
        })
final class TraceCommand extends GraphCommand {

    private static final int USUAL_LIMIT = 200;

    @Parameters(
            paramLabel = "ID",
            description = "An identifier of the paper; with #A2, #Q3, #S1 or #F1 behind it one part.")
    private String id = "";

    @Option(names = "--depth", paramLabel = "N", description = "How many steps to go, 1 to 6 (default: 3).")
    private int depth = 3;

    @Option(names = "--forward", description = "Who builds on the paper, rather than what it rests on.")
    private boolean forward;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "The most citations to show, 1 to 1000, the nearest first (default: 200).")
    private int limit = USUAL_LIMIT;

    @ArgGroup
    private Form form = new Form();

    /** How the trace is written; at most one. */
    private static final class Form {

        @Option(names = "--json", description = "Write JSON.")
        private boolean json;

        @Option(names = "--dot", description = "Write a drawing for Graphviz.")
        private boolean dot;

        @Option(names = "--mermaid", description = "Write a drawing for Mermaid.")
        private boolean mermaid;
    }

    TraceCommand(Graph.Opener opener) {
        super(opener);
    }

    @Override
    public Integer call() {
        check("--depth", depth, TraceQueries.DEEPEST);
        check("--limit", limit, TraceQueries.MOST_LINKS);
        PrintWriter out = out();
        try (Graph graph = open()) {
            boolean first = true;
            for (Trace trace : traces(graph.queries())) {
                if (!first) {
                    out.println();
                }
                first = false;
                print(trace, out);
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private void check(String option, int value, int most) {
        if (value < 1 || value > most) {
            throw wrongUsage(option + " must be 1 to " + most + ", not " + value);
        }
    }

    private List<Trace> traces(GraphQueries queries) {
        // An address may hold a "#" too; then it names a paper whole.
        int hash = queries.named(id).isEmpty() ? id.lastIndexOf('#') : -1;
        String paper = hash < 0 ? id : id.substring(0, hash);
        @Nullable String part = hash < 0 ? null : id.substring(hash);
        if (part != null && forward) {
            throw wrongUsage("--forward takes a paper, for papers are cited, not parts: " + paper);
        }
        List<Trace> traces = new ArrayList<>();
        KnownPapers.named(queries, paper).forEach(found -> {
            if (part != null) {
                KnownPapers.checkPart(queries, found.id(), found.id() + part);
            }
            traces.add(queries.trace(
                    part == null ? found.id() : found.id() + part,
                    forward ? Direction.FORWARD : Direction.BACK,
                    depth,
                    limit));
        });
        return traces;
    }

    private void print(Trace trace, PrintWriter out) {
        if (form.json) {
            out.println(Json.pretty(trace));
        } else if (form.dot) {
            out.print(TraceDrawings.dot(trace));
        } else if (form.mermaid) {
            out.print(TraceDrawings.mermaid(trace));
        } else {
            TraceTree.print(trace, out);
        }
    }
}

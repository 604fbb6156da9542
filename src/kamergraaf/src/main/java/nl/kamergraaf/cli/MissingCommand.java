package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.stream.Collectors;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.MissingPaper;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code missing}: what is cited but not in the collection. */
@Command(
        name = "missing",
        header = "Lists the papers that are cited but not in the collection, the most cited first.",
        description = {
            "",
            "For each: how many citations lead to it, how many papers make them, and some of those papers. What begins"
                    + " with \"ref:\" was named in words that fit no known paper.",
            ""
        },
        footer = {
            "  kamergraaf missing --limit 10",
            "  kamergraaf missing --by-number            # leaves out what is named in words alone",
            "  kamergraaf missing --json --limit 200 > wanted.json",
            "  kamergraaf trace --forward kst-99310-3  # who cites one of them, in what words"
        })
final class MissingCommand extends GraphCommand {

    @Option(names = "--limit", paramLabel = "N", description = "How many to show, 1 to 200 (default: 30).")
    private int limit = 30;

    @Option(names = "--page", paramLabel = "N", description = "Which page of the list, from 1 (default: 1).")
    private int page = 1;

    @Option(
            names = "--by-number",
            description = "Only what is cited by an identifier or an address, by which it can be fetched.")
    private boolean byNumber;

    @Option(names = "--json", description = "Write JSON.")
    private boolean json;

    MissingCommand(Graph.Opener opener) {
        super(opener);
    }

    @Override
    public Integer call() {
        if (limit < 1 || limit > Paging.MOST || page < 1) {
            throw wrongUsage("--limit must be 1 to " + Paging.MOST + ", and --page 1 or more");
        }
        PrintWriter out = out();
        try (Graph graph = open()) {
            Paged<MissingPaper> missing = graph.queries().missing(new Paging(page - 1, limit), !byNumber);
            if (json) {
                out.println(Json.pretty(missing));
            } else {
                missing.items().forEach(each -> print(each, out));
                long inWords = byNumber
                        ? 0
                        : missing.total()
                                - graph.queries()
                                        .missing(Paging.first(1), false)
                                        .total();
                out.println(Counted.of(missing.total(), "paper") + (missing.total() == 1 ? " is" : " are")
                        + " cited but missing" + (inWords == 0 ? "" : ", " + inWords + " of them named in words alone")
                        + (missing.hasMore() ? "; the next are on --page " + (page + 1) : "")
                        + ".");
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private static void print(MissingPaper missing, PrintWriter out) {
        DocumentRef paper = missing.document();
        out.println(paper.id() + (paper.caption().equals(paper.id()) ? "" : "  " + paper.caption()));
        out.println(
                "    " + Counted.of(paper.citedBy(), "citation") + " in " + (missing.allCounted() ? "" : "at least ")
                        + Counted.of(missing.papers(), "paper") + ": "
                        + missing.by().stream().map(DocumentRef::id).collect(Collectors.joining(", "))
                        + (missing.papers() > missing.by().size() ? ", …" : ""));
    }
}

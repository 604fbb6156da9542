package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code query}: a named query and its rows. */
@Command(
        name = "query",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        header = "Asks a named query and prints its rows, separated by tabs.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  kamergraaf query --list",
            "  kamergraaf query most-cited limit=5",
            "  kamergraaf query trace-back id=kst-99310-30 depth=2"
        })
final class QueryCommand implements Callable<Integer> {

    private final Graph.Opener opener;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatabaseOptions database = new DatabaseOptions();

    @Option(names = "--list", description = "Show what can be asked.")
    private boolean list;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
    private @Nullable String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PARAMETER=VALUE", description = "Its parameters.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // picocli sets the spec
    QueryCommand(Graph.Opener opener) {
        this.opener = opener;
    }

    @Override
    public Integer call() {
        String asked = name;
        if (asked == null && !list) {
            throw new ParameterException(spec.commandLine(), "name a query, or see --list");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Graph graph = opener.open(database)) {
            if (list || asked == null) {
                graph.queries().queries().forEach(query -> describe(query, out));
            } else {
                print(ask(graph.queries(), asked), out);
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private QueryResult ask(GraphQueries queries, String asked) {
        try {
            return queries.run(asked, parameters);
        } catch (UnknownQueryException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
    }

    private static void describe(NamedQuery query, PrintWriter out) {
        out.println(query.name() + ": " + query.answers());
        for (NamedQuery.Parameter parameter : query.parameters()) {
            out.println("    " + parameter.name() + " (" + parameter.type() + ", default " + parameter.fallback()
                    + "): " + parameter.meaning());
        }
        out.println("    kamergraaf " + query.example());
    }

    private static void print(QueryResult result, PrintWriter out) {
        out.println(String.join("\t", result.columns()));
        for (List<Object> row : result.rows()) {
            out.println(row.stream().map(QueryCommand::cell).collect(Collectors.joining("\t")));
        }
    }

    private static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : value.toString();
        return text.replace('\t', ' ').replace('\n', ' ');
    }
}

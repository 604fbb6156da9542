package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code query}: a named query and its rows. */
@Command(
        name = "query",
        header = "Asks a named query and prints its rows, separated by tabs.",
        description = {
            "",
            "\"--list\" tells what can be asked, \"--list NAME\" of one query; no database is needed for it. A parameter"
                    + " that is not given has its default, which fits the sample collection.",
            ""
        },
        footer = {
            "  kamergraaf query --list",
            "  kamergraaf query --list trace-back",
            "  kamergraaf query most-cited limit=5",
            "  kamergraaf query first-and-latest words='\"vaste verbinding\" zeekabel'  # a phrase and a word",
            "  kamergraaf query --json country-over-time country=NL",
            "  kamergraaf query trace-back id=kst-99310-30 depth=2"
        })
final class QueryCommand extends GraphCommand {

    private final Supplier<List<NamedQuery>> named;

    @Option(names = "--list", description = "Show what can be asked.")
    private boolean list;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Name of the query.")
    private @Nullable String name;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PARAMETER=VALUE", description = "Its parameters.")
    private List<String> parameters = List.of();

    @Option(names = "--json", description = "Write the rows as JSON, an object a row.")
    private boolean json;

    QueryCommand(Graph.Opener opener, Supplier<List<NamedQuery>> named) {
        super(opener);
        this.named = named;
    }

    @Override
    public Integer call() {
        String asked = name;
        PrintWriter out = out();
        if (list) {
            List<NamedQuery> all = named.get();
            (asked == null ? all : List.of(find(asked))).forEach(query -> describe(query, out));
        } else if (asked == null) {
            throw wrongUsage("name a query; \"kamergraaf query --list\" shows them");
        } else {
            NamedQuery query = find(asked);
            Map<String, String> given = given(query);
            try (Graph graph = open()) {
                QueryResult result = run(graph.queries(), query, given);
                if (result.rows().isEmpty()) {
                    KnownNames.check(graph.queries(), query, given);
                }
                if (json) {
                    objects(result).forEach(row -> out.println(Json.line(row)));
                } else {
                    print(result, out);
                }
            }
        }
        out.flush();
        return ExitCodes.DONE;
    }

    private NamedQuery find(String asked) {
        try {
            return NamedQuery.find(named.get(), asked);
        } catch (UnknownQueryException e) {
            throw wrongUsage(e);
        }
    }

    /** Looks whether the query has such parameters, before a database is started for it. */
    private Map<String, String> given(NamedQuery query) {
        try {
            Map<String, String> given = query.given(parameters);
            query.values(given);
            return given;
        } catch (UnknownQueryException e) {
            throw wrongUsage(e);
        }
    }

    private QueryResult run(GraphQueries queries, NamedQuery query, Map<String, String> given) {
        try {
            return queries.run(query.name(), given);
        } catch (UnknownQueryException e) {
            throw wrongUsage(e);
        }
    }

    private static List<Map<String, @Nullable Object>> objects(QueryResult result) {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : result.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(result.columns().get(i), row.get(i));
            }
            objects.add(object);
        }
        return objects;
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
        if (result.rows().isEmpty()) {
            out.println("(nothing found)");
            return;
        }
        out.println(String.join("\t", result.columns()));
        for (List<@Nullable Object> row : result.rows()) {
            out.println(row.stream().map(QueryCommand::cell).collect(Collectors.joining("\t")));
        }
    }

    private static String cell(@Nullable Object value) {
        return text(value).replace('\t', ' ').replace('\n', ' ');
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list) {
            return list.stream().map(QueryCommand::text).collect(Collectors.joining(", "));
        }
        if (value instanceof Map<?, ?> map && map.containsKey("labels")) {
            for (String name : List.of("id", "value", "code", "number")) {
                if (map.get(name) != null) {
                    return String.valueOf(map.get(name));
                }
            }
        }
        if (value instanceof Map<?, ?> map && map.containsKey("type")) {
            return "-" + map.get("type") + "-";
        }
        return value.toString();
    }
}

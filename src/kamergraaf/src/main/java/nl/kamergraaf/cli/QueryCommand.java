package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
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
        description = {"", "\"--list\" tells what can be asked; no database is needed for it.", ""},
        footer = {
            "  kamergraaf query --list",
            "  kamergraaf query most-cited limit=5",
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
    private Map<String, String> parameters = new LinkedHashMap<>();

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
            named.get().forEach(query -> describe(query, out));
        } else if (asked == null) {
            throw wrongUsage("name a query, or see --list");
        } else {
            check(asked);
            try (Graph graph = open()) {
                QueryResult result = graph.queries().run(asked, parameters);
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

    /** Looks whether there is such a query with such parameters, before a database is started for it. */
    private void check(String asked) {
        try {
            NamedQuery.find(named.get(), asked).values(parameters);
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

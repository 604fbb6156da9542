package nl.kamergraaf.neo4j.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.query.NamedQuery;

/**
 * What the database serves beside the Neo4j Browser: {@code cypher/browser} with the queries put in. A query stands there
 * with its parameters' defaults as values, so that it runs as it stands and can be changed by whoever wants other values.
 */
final class BrowserDress {

    private static final String FOLDER = "/cypher/browser/";
    private static final List<String> FILES = List.of("style.grass", "start.html", "start.css", "start.js");
    private static final List<String> PICTURES = List.of("citations", "trace", "answers", "country", "people");
    private static final Pattern PLACE = Pattern.compile("<!-- (query|picture) ([a-z-]+) -->");
    private static final Pattern VARIABLE = Pattern.compile("\\$(\\w+)");

    private final List<NamedQuery> queries;
    private final List<NamedQuery> pictures;

    BrowserDress(List<NamedQuery> queries) {
        this.queries = List.copyOf(queries);
        this.pictures = PICTURES.stream()
                .map(name -> NamedQuery.parse(name, resource("pictures/" + name + ".cypher")))
                .toList();
    }

    /**
     * Writes the files into the store's folder {@code browser}, and a new key beside the password.
     *
     * @return the key
     */
    String writeTo(Path store) throws IOException {
        Path folder = Files.createDirectories(store.resolve("browser"));
        for (String file : FILES) {
            Files.writeString(folder.resolve(file), resource(file));
        }
        Files.writeString(folder.resolve("guide.html"), guide());
        Files.writeString(folder.resolve("favourites.cypher"), favourites());
        Files.writeString(folder.resolve("favourites.json"), favouritesAsJson());
        Path key = store.resolve("key.txt");
        Files.deleteIfExists(key);
        return Secrets.create(key);
    }

    /** Returns the guide, each query in its place. */
    String guide() {
        Matcher matcher = PLACE.matcher(resource("guide.html"));
        return matcher.replaceAll(place -> Matcher.quoteReplacement(named(place.group(1), place.group(2))
                        .map(BrowserDress::block)
                        .orElse("")))
                .replace(
                        "<!-- queries -->",
                        queries.stream().map(BrowserDress::block).collect(Collectors.joining()));
    }

    /** Returns which queries the guide has places for, by their names. */
    static List<String> queriesInGuide() {
        return PLACE.matcher(resource("guide.html"))
                .results()
                .filter(place -> place.group(1).equals("query"))
                .map(place -> place.group(2))
                .toList();
    }

    private Optional<NamedQuery> named(String kind, String name) {
        return (kind.equals("query") ? queries : pictures)
                .stream().filter(each -> each.name().equals(name)).findFirst();
    }

    private static String block(NamedQuery query) {
        return "<p>" + escaped(query.title()) + "</p>\n<pre class=\"pre-scrollable code runnable\">"
                + escaped(runnable(query)) + "</pre>\n";
    }

    /** Returns all queries in the form that the Neo4j Browser imports: a first comment line is the name. */
    String favourites() {
        return all().map(BrowserDress::favourite).collect(Collectors.joining(";\n\n", "", ";\n"));
    }

    private String favouritesAsJson() {
        return all().map(
                        query -> "{\"name\":" + quoted(query.name()) + ",\"content\":" + quoted(favourite(query)) + "}")
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    private Stream<NamedQuery> all() {
        return Stream.concat(pictures.stream(), queries.stream());
    }

    private static String favourite(NamedQuery query) {
        return "// " + query.title() + "\n" + runnable(query);
    }

    /** Returns a query without the lines of its head, and with the defaults for its parameters. */
    static String runnable(NamedQuery query) {
        String body = query.cypher()
                .lines()
                .dropWhile(line -> line.startsWith("//"))
                .collect(Collectors.joining("\n"))
                .strip();
        return VARIABLE.matcher(body)
                .replaceAll(variable -> Matcher.quoteReplacement(query.parameters().stream()
                        .filter(parameter -> parameter.name().equals(variable.group(1)))
                        .map(BrowserDress::literal)
                        .findFirst()
                        .orElse(variable.group())));
    }

    private static String literal(NamedQuery.Parameter parameter) {
        return parameter.type().equals("integer")
                ? parameter.fallback()
                : "'" + parameter.fallback().replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').append((char) c);
            } else if (c < ' ') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }

    private static String resource(String name) {
        try (InputStream in = BrowserDress.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(FOLDER + name, e);
        }
    }
}

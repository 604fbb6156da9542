package nl.kamergraaf.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query that people ask by name. Its file, {@code cypher/queries/NAME.cypher}, begins with comment lines:
 *
 * <pre>
 * // title: Most cited papers
 * // answers: Which papers do others lean on most?
 * // param: limit integer 20 how many to show
 * // example: query most-cited limit=5
 * </pre>
 *
 * @param name       the file's name
 * @param title      a few words
 * @param answers    the question it answers
 * @param parameters in the order of the file
 * @param example    a command line
 * @param cypher     the whole text of the file
 */
public record NamedQuery(
        String name, String title, String answers, List<Parameter> parameters, String example, String cypher) {

    private static final Pattern PARAM =
            Pattern.compile("(\\w+) (integer|string|words|paper|country|organisation|entity|dossier) (\\S+) (.+)");
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    /**
     * What can be chosen.
     *
     * @param type     {@code integer}: a whole number, 0 or more; {@code string}: any text; {@code words}: words to search for in full
     *                 text; {@code paper}: an identifier of a paper; {@code country}: its ISO 3166-1 code; {@code organisation}: its
     *                 id; {@code entity}: either of these; {@code dossier}: its number
     * @param fallback the value where none is given
     * @param meaning  a few words
     */
    public record Parameter(String name, String type, String fallback, String meaning) {}

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException if its head is incomplete, or declares other parameters than the query uses
     */
    public static NamedQuery parse(String name, String text) {
        Map<String, String> head = new HashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        for (String line : text.lines().takeWhile(line -> line.startsWith("//")).toList()) {
            int colon = line.indexOf(':');
            String key = colon < 0 ? "" : line.substring(2, colon).strip();
            String value = line.substring(colon + 1).strip();
            if (key.equals("param")) {
                Matcher matcher = PARAM.matcher(value);
                if (!matcher.matches()) {
                    throw new IllegalArgumentException(
                            name + ".cypher: expected \"// param: NAME TYPE DEFAULT MEANING\", found " + line);
                }
                parameters.add(new Parameter(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
            } else {
                head.put(key, value);
            }
        }
        check(name, text, parameters);
        return new NamedQuery(
                name,
                required(name, head, "title"),
                required(name, head, "answers"),
                List.copyOf(parameters),
                required(name, head, "example"),
                text);
    }

    /**
     * Returns the query with a name.
     *
     * @throws UnknownQueryException if there is none; the message names near ones, or else those that there are
     */
    public static NamedQuery find(List<NamedQuery> queries, String name) {
        return queries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownQueryException("there is no query \"" + name + "\"; "
                        + instead(name, queries.stream().map(NamedQuery::name).toList(), "there are")));
    }

    /** Returns what to try in place of a name that is not among these: those that look like it, else all. */
    private static String instead(String name, List<String> names, String thereAre) {
        String asked = name.toLowerCase(Locale.ROOT);
        List<String> near = names.stream()
                .filter(each -> Nearness.distance(asked, each) <= each.length() / 3
                        || asked.length() > 2 && each.contains(asked))
                .sorted(Comparator.comparingInt(each -> Nearness.distance(asked, each)))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? thereAre + " " + String.join(", ", names)
                : "do you mean " + String.join(" or ", near) + "?";
    }

    private static void check(String name, String text, List<Parameter> parameters) {
        Set<String> declared = new TreeSet<>();
        parameters.forEach(parameter -> declared.add(parameter.name()));
        Set<String> used = new TreeSet<>();
        Matcher matcher = USED.matcher(text);
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        if (!declared.equals(used)) {
            throw new IllegalArgumentException(name + ".cypher declares " + declared + " but uses " + used);
        }
    }

    private static String required(String name, Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException(name + ".cypher: no line \"// " + key + ": …\" in its head");
        }
        return value;
    }

    /**
     * Reads parameters as they are written on a command line, {@code limit=5}.
     *
     * @throws UnknownQueryException if one has no value, or is given twice
     */
    public Map<String, String> given(List<String> words) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String word : words) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                Parameter meant = parameters.stream()
                        .filter(each -> each.name().equals(word))
                        .findFirst()
                        .orElse(null);
                throw new UnknownQueryException("\"" + word + "\" is not PARAMETER=VALUE; do you mean "
                        + (meant == null
                                ? parameters.get(0).name() + "=" + (word.isEmpty() || equals == 0 ? "…" : word)
                                : word + "=" + meant.fallback())
                        + "?");
            }
            if (given.put(word.substring(0, equals), word.substring(equals + 1)) != null) {
                throw new UnknownQueryException("\"" + word.substring(0, equals) + "\" is given twice");
            }
        }
        return given;
    }

    /**
     * Returns the values to ask with.
     *
     * @param given by name, as text
     * @throws UnknownQueryException if there is no such parameter, or a value does not fit its type
     */
    public Map<String, Object> values(Map<String, String> given) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        for (String each : given.keySet()) {
            if (!names.contains(each)) {
                throw new UnknownQueryException(
                        "query " + name + " has no parameter \"" + each + "\"; " + instead(each, names, "it has"));
            }
        }
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            values.put(parameter.name(), value(parameter, given.getOrDefault(parameter.name(), parameter.fallback())));
        }
        return values;
    }

    private static Object value(Parameter parameter, String text) {
        if (text.isBlank()) {
            throw new UnknownQueryException(
                    "\"" + parameter.name() + "\" has no value; its default is " + parameter.fallback());
        }
        return switch (parameter.type()) {
            case "integer" -> integer(parameter, text.strip());
            // 33 529 is written so in papers, nl so by people.
            case "dossier" -> text.replaceAll("[\\s\\u00a0]", "");
            case "country" -> text.strip().toUpperCase(Locale.ROOT);
            default -> text.strip();
        };
    }

    private static long integer(Parameter parameter, String value) {
        try {
            long number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UnknownQueryException("\"" + parameter.name() + "\" must be a whole number, 0 or more, as in "
                + parameter.name() + "=" + parameter.fallback() + ", not \"" + value + "\"");
    }
}

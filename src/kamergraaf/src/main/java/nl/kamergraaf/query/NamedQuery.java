package nl.kamergraaf.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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

    private static final Pattern PARAM = Pattern.compile("(\\w+) (integer|string) (\\S+) (.+)");
    private static final Pattern USED = Pattern.compile("\\$(\\w+)");

    /**
     * What can be chosen.
     *
     * @param type     {@code integer} or {@code string}
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
                    throw new IllegalArgumentException(name
                            + ".cypher: expected \"// param: NAME integer|string DEFAULT MEANING\", found " + line);
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
     * @throws UnknownQueryException if there is none; the message names those that there are
     */
    public static NamedQuery find(List<NamedQuery> queries, String name) {
        return queries.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UnknownQueryException("there is no query \"" + name + "\": there are "
                        + queries.stream().map(NamedQuery::name).collect(Collectors.joining(", "))));
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
                        "query " + name + " has no parameter \"" + each + "\": it has " + names);
            }
        }
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            String value = given.getOrDefault(parameter.name(), parameter.fallback());
            values.put(parameter.name(), parameter.type().equals("integer") ? integer(parameter, value) : value);
        }
        return values;
    }

    private static long integer(Parameter parameter, String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new UnknownQueryException(
                    "\"" + parameter.name() + "\" must be a whole number, not \"" + value + "\"");
        }
    }
}

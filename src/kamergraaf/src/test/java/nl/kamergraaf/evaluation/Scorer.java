package nl.kamergraaf.evaluation;

import static nl.kamergraaf.evaluation.Truth.list;
import static nl.kamergraaf.evaluation.Truth.text;
import static nl.kamergraaf.evaluation.Truth.textOrEmpty;
import static nl.kamergraaf.evaluation.Truth.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.evaluation.Comparison.Named;
import nl.kamergraaf.evaluation.Comparison.Phrase;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Measures extractions against hand-made truth, per aspect and summed over the documents (micro average).
 *
 * <p>The truth lists mentions and citations once per unit and without offsets; the sections of a document are one unit
 * {@code S}. {@code optional} things count neither as missed nor as surplus, {@code also} lists other accepted names and
 * targets. A document that was not extracted is entirely missed.
 */
public final class Scorer {

    /** What is measured, in the order of reports. */
    public static final List<String> ASPECTS = List.of(
            "structure",
            "text",
            "footnotes",
            "kind",
            "date-of-document",
            "askers",
            "senders",
            "identifiers",
            "country",
            "organisation",
            "person",
            "date",
            "citation",
            "internal-reference",
            "textual-reference");

    private static final JsonNode NOTHING = JsonNodeFactory.instance.objectNode();

    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    private Scorer() {
        ASPECTS.forEach(aspect -> tallies.put(aspect, new Tally()));
    }

    /**
     * Returns the score of every aspect, in the order of {@link #ASPECTS}.
     *
     * @param truths      the truth of each document
     * @param extractions documents as extracted, by the name of their file
     */
    public static Map<String, Score> score(List<JsonNode> truths, Map<String, JsonNode> extractions) {
        Scorer scorer = new Scorer();
        for (JsonNode truth : truths) {
            scorer.add(truth, extractions.getOrDefault(textOrEmpty(truth, "source"), NOTHING));
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        scorer.tallies.forEach((aspect, tally) -> scores.put(aspect, tally.score()));
        return scores;
    }

    private Tally tally(String aspect) {
        Tally tally = tallies.get(aspect);
        if (tally == null) {
            throw new IllegalArgumentException("no aspect " + aspect);
        }
        return tally;
    }

    private void add(JsonNode truth, JsonNode found) {
        String document = textOrEmpty(truth, "source");
        structure(document, truth, found);
        new UnitTexts(found).compare(tally("text"), document, truth);
        head(document, truth, found.path("document"));
        for (String type : List.of("country", "date")) {
            Comparison.sets(
                    tally(type),
                    document,
                    ids(list(truth, "mentions"), type),
                    ids(list(truth, "optional"), type),
                    ids(list(found, "mentions"), type));
        }
        names(document, truth, found, "organisation", Keys::name);
        names(document, truth, found, "person", Keys::surname);
        citations(document, truth, found);
    }

    private void structure(String document, JsonNode truth, JsonNode found) {
        Set<String> ids = list(found, "units").stream()
                .map(u -> Keys.unit(textOrEmpty(u, "id")))
                .collect(Collectors.toSet());
        Set<String> wanted = texts(list(truth, "units"), "id");
        Comparison.sets(tally("structure"), document, starting(wanted, "Q", "A"), Set.of(), starting(ids, "Q", "A"));
        if (!truth.path("footnotesUnscored").asBoolean(false)) {
            Comparison.sets(tally("footnotes"), document, starting(wanted, "F"), Set.of(), starting(ids, "F"));
        }
    }

    private void head(String document, JsonNode truth, JsonNode head) {
        JsonNode wanted = truth.path("document");
        String kind = text(wanted, "kind");
        tally("kind")
                .add(
                        document,
                        String.valueOf(kind).equals(String.valueOf(text(head, "kind"))),
                        String.valueOf(kind),
                        String.valueOf(text(head, "kind")));
        Set<String> dates = texts(wanted, "alsoDates");
        dates.add(String.valueOf(text(wanted, "date")));
        String date = String.valueOf(text(head, "date"));
        tally("date-of-document").add(document, dates.contains(date), String.valueOf(text(wanted, "date")), date);
        for (String field : List.of("askers", "senders")) {
            Set<String> people = list(wanted, field).stream()
                    .map(p -> textOrEmpty(p, "name").isEmpty()
                            ? Keys.name(textOrEmpty(p, "role"))
                            : Keys.joinedSurname(textOrEmpty(p, "name")))
                    .collect(Collectors.toSet());
            Set<String> got = new TreeSet<>();
            for (JsonNode person : list(head, field)) {
                Stream.of(Keys.joinedSurname(textOrEmpty(person, "name")), Keys.name(textOrEmpty(person, "role")))
                        .filter(key -> !key.isEmpty())
                        .min((a, b) -> people.contains(a) == people.contains(b)
                                ? a.compareTo(b)
                                : Boolean.compare(people.contains(b), people.contains(a)))
                        .ifPresent(got::add);
            }
            Comparison.sets(tally(field), document, people, Set.of(), got);
        }
        Comparison.sets(
                tally("identifiers"),
                document,
                targets(texts(wanted, "identifiers")),
                targets(texts(wanted, "alsoIdentifiers")),
                targets(texts(head, "identifiers")));
    }

    private void names(String document, JsonNode truth, JsonNode found, String type, UnaryOperator<String> key) {
        Comparison.names(
                tally(type),
                document,
                named(list(truth, "mentions"), type, key),
                named(list(truth, "optional"), type, key),
                new LinkedHashSet<>(named(list(found, "mentions"), type, key)));
    }

    private void citations(String document, JsonNode truth, JsonNode found) {
        List<JsonNode> wanted = list(truth, "citations");
        List<JsonNode> optional = list(truth, "optional", o -> Truth.is(o, "type", "citation"));
        List<JsonNode> got = list(found, "citations");
        Map<String, String> also = new HashMap<>();
        for (JsonNode citation : wanted) {
            String target = textOrEmpty(citation, "target");
            if (!target.isEmpty()) {
                texts(citation, "also").forEach(t -> also.put(place(citation, t), place(citation, target)));
            }
        }
        for (boolean internal : List.of(false, true)) {
            Set<String> places = places(got, internal).stream()
                    .map(place -> also.getOrDefault(place, place))
                    .collect(Collectors.toSet());
            Comparison.sets(
                    tally(internal ? "internal-reference" : "citation"),
                    document,
                    places(wanted, internal),
                    places(optional, internal),
                    places);
        }
        List<Phrase> known = new ArrayList<>(phrases(optional, false));
        known.addAll(phrases(wanted, true));
        Comparison.phrases(tally("textual-reference"), document, phrases(wanted, false), known, phrases(got, false));
    }

    private static Set<String> ids(List<JsonNode> mentions, String type) {
        return mentions.stream()
                .filter(m -> Truth.is(m, "type", type) && !textOrEmpty(m, "id").isEmpty())
                .map(m -> unit(m) + " " + textOrEmpty(m, "id"))
                .collect(Collectors.toSet());
    }

    private static List<Named> named(List<JsonNode> mentions, String type, UnaryOperator<String> key) {
        List<Named> named = new ArrayList<>();
        for (JsonNode mention : mentions) {
            if (Truth.is(mention, "type", type)) {
                Set<String> names = new TreeSet<>();
                names.add(key.apply(textOrEmpty(mention, "name")));
                names.add(key.apply(textOrEmpty(mention, "text")));
                texts(mention, "also").forEach(name -> names.add(key.apply(name)));
                names.remove("");
                if (!names.isEmpty()) {
                    named.add(new Named(unit(mention), names));
                }
            }
        }
        return named;
    }

    private static Set<String> places(List<JsonNode> citations, boolean internal) {
        return citations.stream()
                .filter(c -> !textOrEmpty(c, "target").isEmpty()
                        && textOrEmpty(c, "target").startsWith("#") == internal)
                .map(c -> place(c, textOrEmpty(c, "target")))
                .collect(Collectors.toSet());
    }

    private static String place(JsonNode citation, String target) {
        return unit(citation) + " " + Keys.target(target);
    }

    private static List<Phrase> phrases(List<JsonNode> citations, boolean withTarget) {
        Predicate<JsonNode> targeted = c -> !textOrEmpty(c, "target").isEmpty();
        return citations.stream()
                .filter(withTarget ? targeted : targeted.negate())
                .filter(c -> !textOrEmpty(c, "text").isEmpty())
                .map(c -> new Phrase(unit(c), textOrEmpty(c, "text")))
                .toList();
    }

    private static Set<String> texts(List<JsonNode> nodes, String field) {
        return nodes.stream().map(n -> textOrEmpty(n, field)).collect(Collectors.toSet());
    }

    private static Set<String> texts(JsonNode node, String field) {
        return Truth.texts(node, field);
    }

    private static Set<String> targets(Set<String> targets) {
        return targets.stream().map(Keys::target).collect(Collectors.toSet());
    }

    private static Set<String> starting(Set<String> ids, String... letters) {
        return ids.stream()
                .filter(id -> Stream.of(letters).anyMatch(id::startsWith))
                .collect(Collectors.toSet());
    }
}

package nl.kamergraaf.mention.entity;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.PhraseTrie;
import nl.kamergraaf.lexicon.PhraseTrie.Case;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.Vocabulary;
import nl.kamergraaf.mention.entity.OrganisationName.Use;
import org.jspecify.annotations.Nullable;

/**
 * The organisations that the lists know, by all their names. A list has the columns
 *
 * <ul>
 *   <li>{@code name}: the usual name, by which the body is shown; the id is made of it unless {@code id} gives another
 *   <li>{@code aliases}: other names, in any case but for their first capital
 *   <li>{@code abbreviations}: in exactly these letters
 *   <li>{@code weak}: in exactly these letters, and only where they cannot be ordinary words
 *   <li>{@code hosts}: names of web sites
 *   <li>{@code from}, {@code to}: when it bore the name, ISO 8601
 * </ul>
 */
final class Gazetteer {

    private static final List<String> LISTS = List.of(
            "organisations",
            "organisations-government",
            "organisations-international",
            "organisations-media",
            "organisations-society",
            "organisations-science",
            "organisations-business",
            "parties");

    /** What stands before a committee's subject, the usual words first. */
    private static final List<String> COMMITTEES = List.of(
            "vaste commissie voor ",
            "vaste commissies voor ",
            "vaste Kamercommissie voor ",
            "vaste Kamercommissies voor ",
            "Kamercommissie voor ",
            "Tweede Kamercommissie voor ",
            "Eerste Kamercommissie voor ",
            "algemene commissie voor ",
            "commissie voor ",
            "commissies voor ",
            "vaste commissie van ",
            "vaste commissie ",
            "vaste commissies ",
            "vaste Kamercommissie ",
            "Kamercommissie ",
            "algemene commissie ",
            "commissie ");

    /** First words of names that texts write with a small letter as well: "waterschap Limburg". */
    private static final Set<String> COMMON_NOUNS = EntityWords.of("common-nouns");

    private final Map<String, OrganisationName> names = new LinkedHashMap<>();
    private final Map<String, Organisation> byId = new HashMap<>();
    private final PhraseTrie.Builder<OrganisationName> phrases;

    private Gazetteer(Vocabulary vocabulary) {
        phrases = PhraseTrie.builder(vocabulary);
    }

    /**
     * All bodies of all lists.
     *
     * @param names by all their names
     * @param byId  by their ids
     */
    record Lists(PhraseTrie<OrganisationName> names, Map<String, Organisation> byId) {}

    /** Returns the lists, whose words are added to a vocabulary. */
    static Lists load(Vocabulary vocabulary) {
        Gazetteer gazetteer = new Gazetteer(vocabulary);
        for (String list : LISTS) {
            Table.load(list).rows().forEach(gazetteer::body);
        }
        Table.load("ministries").rows().forEach(gazetteer::ministry);
        Table.load("committees").rows().forEach(row -> gazetteer.committee(row.required("name"), row.list("aliases")));
        return new Lists(gazetteer.phrases.build(), gazetteer.byId);
    }

    private void body(Table.Row row) {
        String name = row.required("name");
        String id = row.get("id").isEmpty() ? Slug.of(name) : row.get("id");
        Organisation body = new Organisation(id, name, row.required("kind"), date(row, "from"), date(row, "to"));
        if (!row.list("weak").contains(name) && !row.list("abbreviations").contains(name)) {
            add(name, isShort(name) ? Case.EXACT : Case.INITIAL, Use.FREE, body);
        }
        row.list("aliases").forEach(alias -> add(alias, Case.INITIAL, Use.FREE, body));
        withSmallLetter(name, body);
        row.list("aliases").forEach(alias -> withSmallLetter(alias, body));
        row.list("abbreviations").forEach(alias -> add(alias, Case.EXACT, Use.FREE, body));
        row.list("weak").forEach(alias -> add(alias, Case.EXACT, Use.WEAK, body));
        row.list("hosts").forEach(alias -> add(alias, Case.ANY, Use.HOST, body));
    }

    private void withSmallLetter(String name, Organisation body) {
        int space = name.indexOf(' ');
        if (space > 0
                && COMMON_NOUNS.contains(name.substring(0, space))
                && name.chars().skip(space).anyMatch(Character::isUpperCase)) {
            add(Character.toLowerCase(name.charAt(0)) + name.substring(1), Case.INITIAL, Use.FREE, body);
        }
    }

    /** One word, with or without an article: without its capitals it is an ordinary word. */
    private static boolean isShort(String name) {
        int space = name.indexOf(' ');
        return space < 0 || space <= 3 && name.indexOf(' ', space + 1) < 0;
    }

    private void ministry(Table.Row row) {
        String portfolio = row.required("portfolio");
        String name = "ministerie van " + portfolio;
        String id = row.get("id").isEmpty() ? Slug.of(name) : row.get("id");
        Organisation body = new Organisation(id, name, "ministry", date(row, "from"), date(row, "to"));
        List<String> abbreviations = row.list("abbreviations");
        for (String each : row.list("aliases")) {
            add("ministerie van " + each, Case.INITIAL, Use.FREE, body);
            add("ministerie voor " + each, Case.INITIAL, Use.FREE, body);
            add(each, Case.EXACT, Use.LISTED, body);
        }
        add(name, Case.INITIAL, Use.FREE, body);
        add(portfolio, Case.EXACT, Use.LISTED, body);
        for (String each : abbreviations) {
            add("ministerie van " + each, Case.INITIAL, Use.FREE, body);
            add("ministerie " + each, Case.INITIAL, Use.FREE, body);
            add(each, Case.EXACT, Use.PORTFOLIO, body);
        }
        row.list("listed").forEach(each -> {
            add("ministerie van " + each, Case.INITIAL, Use.FREE, body);
            add(each, Case.EXACT, Use.LISTED, body);
        });
        committee(portfolio, abbreviations);
    }

    private void committee(String portfolio, List<String> aliases) {
        String name = COMMITTEES.get(0) + portfolio;
        Organisation committee = new Organisation(Slug.of(name), name, "committee", null, null);
        for (String prefix : COMMITTEES) {
            add(prefix + portfolio, Case.INITIAL, Use.FREE, committee);
            aliases.forEach(alias -> add(prefix + alias, Case.INITIAL, Use.FREE, committee));
        }
    }

    private void add(String phrase, Case letters, Use use, Organisation body) {
        byId.putIfAbsent(body.id(), body);
        OrganisationName name = names.computeIfAbsent(letters + " " + use + " " + phrase, key -> {
            OrganisationName created = new OrganisationName(use);
            phrases.add(phrase, letters, created);
            return created;
        });
        if (!name.bearers().contains(body)) {
            name.bearers().add(body);
        }
    }

    private static @Nullable LocalDate date(Table.Row row, String column) {
        String value = row.get(column);
        try {
            return value.isEmpty() ? null : LocalDate.parse(value);
        } catch (DateTimeParseException e) {
            throw row.problem("\"" + column + "\" is no date: " + value);
        }
    }
}

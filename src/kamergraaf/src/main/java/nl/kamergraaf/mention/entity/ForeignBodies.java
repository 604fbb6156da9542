package nl.kamergraaf.mention.entity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Tells the bodies of other states from the Dutch ones of the same name: "het Poolse ministerie van Defensie", "het
 * ministerie van Defensie van Polen", "de Zweedse Algemene Rekenkamer". Such a body has a name and an id of its own.
 */
final class ForeignBodies {

    /** The most words that a country's name has. */
    private static final int MOST_WORDS = 4;

    /** Kinds of bodies that every state has. */
    private static final Set<String> OF_STATES = EntityWords.of("of-states");

    private static final String HOME = "NL";

    private final Map<String, String> adjectives = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    private ForeignBodies(Table countries) {
        for (Table.Row row : countries.rows()) {
            String code = row.required("code");
            names.put(row.required("name"), code);
            names.putIfAbsent(row.required("name").replace('-', ' '), code);
            row.list("names").forEach(each -> names.putIfAbsent(each, code));
            row.list("abbreviations").forEach(each -> names.putIfAbsent(each, code));
            row.list("adjectives").forEach(each -> adjectives.putIfAbsent(each, code));
        }
    }

    /** Returns the states of the list {@code countries}. */
    static ForeignBodies load() {
        return new ForeignBodies(Table.load("countries"));
    }

    /** Returns whether a token is the adjective of a state other than the Netherlands. */
    boolean isForeign(TextView view, int token) {
        return view.isCapital(token) && !HOME.equals(adjectives.getOrDefault(view.word(token), HOME));
    }

    /** Returns whether a token is the adjective of any state. */
    boolean isAdjective(TextView view, int token) {
        return view.isCapital(token) && adjectives.containsKey(view.word(token));
    }

    /** Returns whether a country's name begins at a token. */
    boolean isCountry(TextView view, int token) {
        return countryAt(view, token) != null;
    }

    /** Returns whether every state has bodies of that kind. */
    static boolean isOfStates(Organisation body) {
        return OF_STATES.contains(body.kind());
    }

    /**
     * Returns the body of another state that the words {@code first} to {@code last} name, or the listed one that bears the name
     * at home.
     */
    Organisation bearer(TextView view, int first, int last, Organisation listed) {
        if (!isOfStates(listed)) {
            return listed;
        }
        String text = view.in(first, last);
        if (view.isSpaced(first) && isForeign(view, first - 1)) {
            String adjective = view.word(first - 1);
            return foreign(text, adjective + " " + text, adjectives.getOrDefault(adjective, HOME), listed);
        }
        if (!view.isWord(last + 1) || !isOf(view.word(last + 1), listed)) {
            return listed;
        }
        int name = last + 2;
        if (view.is(name, "de") || view.is(name, "het")) {
            name++;
        }
        String country = countryAt(view, name);
        String code = country == null ? HOME : names.getOrDefault(country, HOME);
        return code.equals(HOME) ? listed : foreign(text, text + " van " + country, code, listed);
    }

    private static boolean isOf(String word, Organisation listed) {
        return word.equals("van") || word.equals("in") && listed.kind().equals("ministry");
    }

    private static Organisation foreign(String text, String name, String code, Organisation listed) {
        return new Organisation(Slug.of(text + " " + code), name, listed.kind(), null, null);
    }

    private @Nullable String countryAt(TextView view, int token) {
        if (!view.isCapital(token)) {
            return null;
        }
        for (int last = Math.min(token + MOST_WORDS, view.size()) - 1; last >= token; last--) {
            if (view.isWord(last)) {
                String name = view.in(token, last);
                if (names.containsKey(name)) {
                    return name;
                }
            }
        }
        return null;
    }
}

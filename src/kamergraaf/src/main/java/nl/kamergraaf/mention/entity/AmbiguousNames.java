package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviations that mean one body or another, or no body at all, by the words around them: "persbureau AP" is a news agency,
 * "de AP" an authority. The list {@code ambiguous-names} has the columns {@code name}, {@code body} (an id of the lists, or "-")
 * and {@code near} (words of which one must stand near by, none for the row that counts else).
 */
final class AmbiguousNames {

    /** How many tokens before and after a name are looked at. */
    private static final int WINDOW = 9;

    private static final String NUMBER = "#";

    private final Map<String, List<Reading>> readings = new HashMap<>();

    /** @param body {@code null} where the name is none of a body's */
    private record Reading(@Nullable Organisation body, Set<String> near) {}

    private AmbiguousNames() {}

    /**
     * Returns the list.
     *
     * @param bodies all bodies of the lists by their ids
     * @throws nl.kamergraaf.lexicon.LexiconException if it names a body that is not there
     */
    static AmbiguousNames load(Map<String, Organisation> bodies) {
        AmbiguousNames names = new AmbiguousNames();
        for (Table.Row row : Table.load("ambiguous-names").rows()) {
            String id = row.required("body");
            Organisation body = bodies.get(id);
            if (body == null && !id.equals("-")) {
                throw row.problem("no list has the body " + id);
            }
            Set<String> near = row.get("near").isEmpty()
                    ? Set.of()
                    : Set.of(row.get("near").split(" +"));
            names.readings
                    .computeIfAbsent(row.required("name"), name -> new ArrayList<>())
                    .add(new Reading(body, near));
        }
        return names;
    }

    /**
     * Returns whom the words {@code first} to {@code last} name, {@code null} if nobody.
     *
     * @param listed whom the lists have under that name
     */
    @Nullable Organisation bearer(TextView view, int first, int last, Organisation listed) {
        if (last > first) {
            return listed;
        }
        List<Reading> all = readings.get(view.word(first));
        if (all == null) {
            return listed;
        }
        for (Reading each : all) {
            if (each.near().isEmpty() || isNear(view, first, each.near())) {
                return each.body();
            }
        }
        return listed;
    }

    private static boolean isNear(TextView view, int token, Set<String> words) {
        if (words.contains(NUMBER)) {
            int next = view.isWord(token + 1) && view.isAllCapitals(token + 1) ? token + 2 : token + 1;
            return view.isWord(next)
                    && (view.isSpaced(next) || view.isJoined(next))
                    && Character.isDigit(view.word(next).charAt(0));
        }
        for (int i = Math.max(0, token - WINDOW); i < Math.min(view.size(), token + WINDOW); i++) {
            if (i != token
                    && view.isWord(i)
                    && (words.contains(view.word(i))
                            || words.contains(view.word(i).toLowerCase(Locale.ROOT)))) {
                return true;
            }
        }
        return false;
    }
}

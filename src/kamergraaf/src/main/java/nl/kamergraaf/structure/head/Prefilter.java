package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.text.Span;

/**
 * What a text must start with or contain before a rule is worth trying.
 *
 * @param starts beginnings, one of which is needed; none for any
 * @param parts  parts, one of which is needed; none for any
 * @param near   how many characters from such a part on the rule looks at; 0 for the whole text
 */
record Prefilter(List<String> starts, List<String> parts, int near) {

    /** A rule may begin so many characters before the part that was found. */
    private static final int BEFORE = 16;

    private static final int MOST = 100;

    static Prefilter of(Rule rule) {
        int near = rule.attribute("near").map(Integer::parseInt).orElse(0);
        return new Prefilter(list(rule, "starts"), list(rule, "has"), near);
    }

    private static List<String> list(Rule rule, String key) {
        return rule.attribute(key)
                .map(value -> Arrays.asList(value.split("\\|")))
                .orElse(List.of());
    }

    boolean passes(String text) {
        return (starts.isEmpty() || starts.stream().anyMatch(text::startsWith))
                && (parts.isEmpty() || parts.stream().anyMatch(text::contains));
    }

    /** Returns the stretches of a text that a rule has to look at, in order. */
    List<Span> places(String text) {
        if (near == 0) {
            return List.of(new Span(0, text.length()));
        }
        List<Span> places = new ArrayList<>();
        for (String part : parts) {
            for (int at = text.indexOf(part); at >= 0 && places.size() < MOST; at = text.indexOf(part, at + 1)) {
                places.add(new Span(Math.max(0, at - BEFORE), Math.min(text.length(), at + near)));
            }
        }
        places.sort(null);
        return places;
    }
}

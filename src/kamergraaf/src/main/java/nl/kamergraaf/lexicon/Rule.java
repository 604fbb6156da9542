package nl.kamergraaf.lexicon;

import com.google.re2j.Pattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a grammar: a pattern with named groups, and the texts that show what it is for.
 *
 * @param name            unique in its file
 * @param pattern         compiled; linear in the length of the text
 * @param attributes      further settings of the row
 * @param examples        texts that the rule must match
 * @param counterExamples texts that the rule must not match
 * @param line            where the row begins in its file, counted from 1
 */
public record Rule(
        String name,
        Pattern pattern,
        Map<String, String> attributes,
        List<Example> examples,
        List<String> counterExamples,
        int line) {

    /** Keeps its own copies of the collections. */
    public Rule {
        attributes = Map.copyOf(attributes);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Returns a setting of the row. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /**
     * Returns whether the pattern can match somewhere in a text: whether one of the phrases that every match holds ("set needs",
     * in small letters, separated by |) stands in it, in any case. Spares most texts the pattern, which is much slower.
     */
    public boolean mayMatch(String text) {
        String needs = attributes.get("needs");
        if (needs == null) {
            return true;
        }
        int from = 0;
        while (from <= needs.length()) {
            int bar = needs.indexOf('|', from);
            int to = bar < 0 ? needs.length() : bar;
            if (holds(text, needs, from, to)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static boolean holds(String text, String needs, int from, int to) {
        char small = needs.charAt(from);
        char capital = Character.toUpperCase(small);
        int last = text.length() - (to - from);
        for (int at = 0; at <= last; at++) {
            char c = text.charAt(at);
            if ((c == small || c == capital) && text.regionMatches(true, at, needs, from, to - from)) {
                return true;
            }
        }
        return false;
    }

    /**
     * A text and what comes of it.
     *
     * @param text     as it stands in a document; {@code \n} written as two characters is a line break
     * @param expected what the stage that uses the rule makes of it, in a form of its own
     */
    public record Example(String text, String expected) {}
}

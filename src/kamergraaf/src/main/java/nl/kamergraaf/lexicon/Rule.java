package nl.kamergraaf.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a grammar: a pattern with named groups, and the texts that show what it is for.
 *
 * @param name            unique in its file
 * @param pattern         in the syntax of RE2, with fragments put in; matched in time linear in the length of the text
 * @param groups          the names of the pattern's groups
 * @param attributes      further settings of the row
 * @param examples        texts that the rule must match
 * @param counterExamples texts that the rule must not match
 * @param line            where the row begins in its file, counted from 1
 */
public record Rule(
        String name,
        String pattern,
        List<String> groups,
        Map<String, String> attributes,
        List<Example> examples,
        List<String> counterExamples,
        int line) {

    /** Keeps its own copies of the collections. */
    public Rule {
        groups = List.copyOf(groups);
        attributes = Map.copyOf(attributes);
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
    }

    /** Returns a setting of the row. */
    public Optional<String> attribute(String key) {
        return Optional.ofNullable(attributes.get(key));
    }

    /**
     * A text and what comes of it.
     *
     * @param text     as it stands in a document; {@code \n} written as two characters is a line break
     * @param expected what the stage that uses the rule makes of it, in a form of its own
     */
    public record Example(String text, String expected) {}
}

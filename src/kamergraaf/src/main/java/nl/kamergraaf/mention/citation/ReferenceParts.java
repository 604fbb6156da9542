package nl.kamergraaf.mention.citation;

import java.util.List;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.Rule;

/** The pieces of the common grammar of references, by name: those rules of {@code lexicon/reference.rules} that are no noun. */
final class ReferenceParts {

    private final List<Rule> rules;

    ReferenceParts(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * Returns the pattern of a piece.
     *
     * @param window how many characters it may have at most
     * @throws IllegalStateException if there is none of that name
     */
    PlacedPattern pattern(String name, int window) {
        return rules.stream()
                .filter(rule -> rule.name().equals(name))
                .map(rule -> PlacedPattern.of(rule.pattern(), window))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule \"" + name + "\""));
    }
}

package nl.kamergraaf.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A pattern with what its matching needs, made when it is first used: many patterns of the lexicon wait for a word that most texts do
 * not have. Immutable to its users; for any number of threads, of which two may make the same thing at first.
 */
final class CompiledPattern {

    private final String pattern;
    private volatile @Nullable Parts parts;

    /**
     * What is made of a pattern.
     *
     * @param here          for matches that begin at a given place
     * @param anywhere      for matches that begin at any place
     * @param walk          reads the groups
     * @param fromTextStart whether a match can begin only where the text does
     * @param plain         whether it has no groups and asks nothing of places, so that where a match ends is all there is to it
     */
    record Parts(Automaton here, Automaton anywhere, PatternWalk walk, boolean fromTextStart, boolean plain) {}

    CompiledPattern(String pattern) {
        this.pattern = pattern;
    }

    /** Returns what the pattern consists of; throws an {@link IllegalArgumentException} if it is wrong. */
    Parts parts() {
        Parts known = parts;
        if (known == null) {
            PatternTree tree = PatternReader.read(pattern);
            PatternStates states = PatternStates.of(tree);
            CharacterClasses characters = CharacterClasses.of(states.sets());
            known = new Parts(
                    Automaton.at(states, characters),
                    Automaton.within(states, characters),
                    new PatternWalk(states, characters),
                    startsText(tree),
                    states.isPlain());
            parts = known;
        }
        return known;
    }

    private static boolean startsText(PatternTree tree) {
        return tree instanceof PatternTree.Sequence sequence
                && !sequence.parts().isEmpty()
                && sequence.parts().get(0) instanceof PatternTree.Place place
                && place.condition() == PatternTree.Condition.TEXT_START;
    }
}

package nl.kamergraaf.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that is matched at given places of a text, and within a bounded window only, so that the work does not grow with what
 * comes after. Most places are turned away by the pattern's {@link Automaton}; at the others a {@link PatternWalk} reads its groups.
 * Immutable to its users; for any number of threads.
 */
public final class PlacedPattern {

    private final Automaton automaton;
    private final PatternWalk walk;
    private final int window;

    private PlacedPattern(String pattern, int window) {
        PatternStates states = PatternStates.of(PatternReader.read(pattern));
        CharacterClasses characters = CharacterClasses.of(states.sets());
        this.automaton = Automaton.at(states, characters);
        this.walk = new PatternWalk(states, characters);
        this.window = window;
    }

    /**
     * Returns the pattern with its window.
     *
     * @param pattern in the syntax of {@link Rule#pattern()}
     * @param window  how many characters a match may have at most; what is longer is cut off there before the pattern sees it
     * @throws IllegalArgumentException if the pattern is wrong
     */
    public static PlacedPattern of(String pattern, int window) {
        return new PlacedPattern(pattern, window);
    }

    /** Returns the match that begins at {@code start}, or {@code null}. */
    public @Nullable PatternMatch at(String text, int start) {
        int end = Math.min(text.length(), start + window);
        int reach = start > end ? -1 : automaton.reach(text, start, end);
        return reach < 0 ? null : walk.over(text, start, start, reach, end).match(start);
    }
}

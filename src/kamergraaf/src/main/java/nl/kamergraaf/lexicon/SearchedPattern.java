package nl.kamergraaf.lexicon;

import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of which the first match in a short text is looked for, from one place on. Nearly all places are turned away by the
 * pattern's {@link Automaton} at a look at their first character; where it says "perhaps", a {@link PatternWalk} reads the groups.
 * Immutable to its users; for any number of threads.
 */
public final class SearchedPattern {

    private final Pattern pattern;
    private volatile @Nullable Made made;

    /** What is made of the pattern when it is first asked; two threads may each make the same. */
    private static final class Made {

        private final Automaton automaton;
        private final PatternWalk walk;
        private final boolean fromTextStart;

        Made(Pattern pattern) {
            PatternStates states = Automaton.states(pattern);
            CharacterClasses characters = CharacterClasses.of(states.sets());
            automaton = Automaton.at(states, characters);
            walk = new PatternWalk(states, characters);
            fromTextStart = startsText(PatternReader.read(pattern.pattern()));
        }
    }

    private SearchedPattern(Pattern pattern) {
        this.pattern = pattern;
    }

    private Made made() {
        Made known = made;
        if (known == null) {
            known = new Made(pattern);
            made = known;
        }
        return known;
    }

    /** Returns the pattern for searches. */
    public static SearchedPattern of(Pattern pattern) {
        return new SearchedPattern(pattern);
    }

    /** Returns the pattern in a syntax that {@link Pattern} knows. */
    public static SearchedPattern of(String pattern) {
        return of(Pattern.compile(pattern));
    }

    private static boolean startsText(PatternTree tree) {
        return tree instanceof PatternTree.Sequence sequence
                && !sequence.parts().isEmpty()
                && sequence.parts().get(0) instanceof PatternTree.Place place
                && place.condition() == PatternTree.Condition.TEXT_START;
    }

    /** Returns the first match that begins at or after {@code from}, or {@code null}. */
    public @Nullable PatternMatch find(String text, int from) {
        return find(text, from, text.length());
    }

    /** Returns the first match that begins between two offsets, the second included, or {@code null}. */
    public @Nullable PatternMatch find(String text, int from, int to) {
        Made found = made();
        int last = found.fromTextStart ? 0 : to;
        for (int start = from; start <= last; start++) {
            int reach = found.automaton.reach(text, start, text.length());
            PatternMatch match = reach < 0 ? null : found.walk.match(text, 0, start, reach, text.length());
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Returns the match that begins where the text does, or {@code null}. */
    public @Nullable PatternMatch atStart(String text) {
        Made found = made();
        int reach = found.automaton.reach(text, 0, text.length());
        return reach < 0 ? null : found.walk.match(text, 0, 0, reach, text.length());
    }
}

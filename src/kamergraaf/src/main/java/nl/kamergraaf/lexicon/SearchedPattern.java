package nl.kamergraaf.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A pattern of which the first match in a text is looked for, from one place on. Most texts hold none, which one pass of an
 * {@link Automaton} tells. In the others nearly all places are turned away at a look at their first characters, and a
 * {@link PatternWalk} reads the groups at the rest; what may be long it never tries twice where it failed at a place once, wherever it
 * came from. So the work is bounded by the size of the pattern times the length of the text. Immutable to its users; for any number of threads.
 */
public final class SearchedPattern {

    /** How long a match may be that is tried by itself, so that what is kept of failed tries does not grow with the text. */
    private static final int NEAR = 400;

    private final CompiledPattern pattern;

    private SearchedPattern(String pattern) {
        this.pattern = new CompiledPattern(pattern);
    }

    /** Returns the pattern for searches, in the syntax of {@link Rule#pattern()}; one that is wrong fails when it is first used. */
    public static SearchedPattern of(String pattern) {
        return new SearchedPattern(pattern);
    }

    /** Returns the first match, or {@code null}. */
    public @Nullable PatternMatch find(String text) {
        return find(text, 0);
    }

    /** Returns the first match that begins at or after {@code from}, or {@code null}. */
    public @Nullable PatternMatch find(String text, int from) {
        CompiledPattern.Parts parts = pattern.parts();
        if (parts.fromTextStart()) {
            return from == 0 ? atStart(text) : null;
        }
        int end = text.length();
        if (!parts.anywhere().mayMatch(text, from, end)) {
            return null;
        }
        PatternWalk.Walk tries = null;
        for (int start = from; start <= end; start++) {
            if (parts.here().mayBegin(text, start, end)) {
                int reach = parts.here().reachWithin(text, start, end, NEAR);
                if (reach == Automaton.FARTHER) {
                    tries = tries == null ? parts.walk().over(text, 0, start, end, end) : tries;
                }
                PatternWalk.Walk walk = reach == Automaton.FARTHER
                        ? Objects.requireNonNull(tries)
                        : parts.walk().over(text, 0, start, reach, end);
                PatternMatch match = walk.match(start);
                if (match != null) {
                    return match;
                }
            }
        }
        return null;
    }

    /**
     * Returns the first match that begins between two offsets that are near each other, the second included, or {@code null}: each
     * place is tried by itself.
     */
    public @Nullable PatternMatch find(String text, int from, int last) {
        CompiledPattern.Parts parts = pattern.parts();
        if (parts.fromTextStart()) {
            return from == 0 ? atStart(text) : null;
        }
        int end = text.length();
        for (int start = from; start <= last; start++) {
            int reach = parts.here().reach(text, start, end);
            PatternMatch match = reach < 0
                    ? null
                    : parts.walk().over(text, 0, start, reach, end).match(start);
            if (match != null) {
                return match;
            }
        }
        return null;
    }

    /** Returns the match that begins where the text does, or {@code null}. */
    public @Nullable PatternMatch atStart(String text) {
        CompiledPattern.Parts parts = pattern.parts();
        int reach = parts.here().reach(text, 0, text.length());
        return reach < 0
                ? null
                : parts.walk().over(text, 0, 0, reach, text.length()).match(0);
    }
}

package nl.kamergraaf.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * A pattern that is matched at given places of a text, and within a bounded window only, so that the work does not grow with what
 * comes after. Most places are turned away by the pattern's {@link Automaton}, which also tells where a match ends if it can end in one way only; at the others a
 * {@link PatternWalk} reads its groups.
 * Immutable to its users; for any number of threads.
 */
public final class PlacedPattern {

    private final CompiledPattern pattern;
    private final int window;

    private PlacedPattern(String pattern, int window) {
        this.pattern = new CompiledPattern(pattern);
        this.window = window;
    }

    /**
     * Returns the pattern with its window.
     *
     * @param pattern in the syntax of {@link Rule#pattern()}
     * @param window  how many characters a match may have at most; what is longer is cut off there before the pattern sees it
     */
    public static PlacedPattern of(String pattern, int window) {
        return new PlacedPattern(pattern, window);
    }

    /**
     * Returns the match that begins at {@code start}, or {@code null}.
     *
     * @throws IllegalArgumentException if the pattern is wrong
     */
    public @Nullable PatternMatch at(String text, int start) {
        CompiledPattern.Parts parts = pattern.parts();
        int end = Math.min(text.length(), start + window);
        if (start > end) {
            return null;
        }
        if (parts.plain()) {
            int only = parts.here().onlyEnd(text, start, end);
            if (only != Automaton.SEVERAL) {
                return only < 0 ? null : PatternMatch.plain(text, start, only);
            }
        }
        int reach = parts.here().reach(text, start, end);
        return reach < 0
                ? null
                : parts.walk().over(text, start, start, reach, end).match(start);
    }
}

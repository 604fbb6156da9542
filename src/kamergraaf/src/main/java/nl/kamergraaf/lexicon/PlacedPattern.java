package nl.kamergraaf.lexicon;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is matched at given places of a text, and within a bounded window only, so that the work does not grow with what
 * comes after. Most places are turned away by the pattern's {@link Automaton}. Immutable to its users; for any number of threads.
 */
public final class PlacedPattern {

    private final Pattern pattern;
    private final Automaton automaton;
    private final int window;

    private PlacedPattern(Pattern pattern, int window) {
        this.pattern = pattern;
        this.automaton = Automaton.at(pattern);
        this.window = window;
    }

    /**
     * Returns the pattern with its window.
     *
     * @param window how many characters a match may have at most; what is longer is cut off there before the pattern sees it
     */
    public static PlacedPattern of(Pattern pattern, int window) {
        return new PlacedPattern(pattern, window);
    }

    /** Returns the pattern in a syntax that {@link Pattern} knows, with its window. */
    public static PlacedPattern of(String pattern, int window) {
        return of(Pattern.compile(pattern), window);
    }

    /** Returns the match that begins at {@code start}, or {@code null}. Its offsets are relative to {@code start}. */
    public @Nullable Matcher at(String text, int start) {
        int end = Math.min(text.length(), start + window);
        if (start > end || !automaton.mayMatch(text, start, end)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text.substring(start, end));
        return matcher.lookingAt() ? matcher : null;
    }
}

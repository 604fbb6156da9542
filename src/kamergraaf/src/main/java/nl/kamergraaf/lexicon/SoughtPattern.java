package nl.kamergraaf.lexicon;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is looked for in short texts, most of which do not hold it: those are told by its {@link Automaton}, and the
 * pattern is left alone. For any number of threads.
 */
public final class SoughtPattern {

    private final Pattern pattern;
    private final Automaton automaton;

    private SoughtPattern(Pattern pattern) {
        this.pattern = pattern;
        this.automaton = Automaton.within(pattern);
    }

    /** Returns the pattern in a syntax that {@link Pattern} knows. */
    public static SoughtPattern of(String pattern) {
        return new SoughtPattern(Pattern.compile(pattern));
    }

    /** Returns the first match, or {@code null}; {@link Matcher#find()} goes on to the next. */
    public @Nullable Matcher find(String text) {
        return find(text, 0, text.length());
    }

    /** Returns the first match between two offsets, as if the text began and ended there, or {@code null}. */
    public @Nullable Matcher find(String text, int from, int to) {
        if (!automaton.mayMatch(text, from, to)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text.substring(from, to));
        return matcher.find() ? matcher : null;
    }
}

package nl.kamergraaf.lexicon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a pattern matched, and what its named groups hold of it. Offsets count from the beginning of the match. Immutable. */
public final class PatternMatch {

    private static final int[] NO_GROUPS = {};
    private static final String[] NO_NAMES = {};

    private final String text;
    private final int start;
    private final int end;
    private final String[] names;

    /** For each group where it begins and ends in the text, -1 for one that took no part. */
    private final int[] groups;

    /** @param names of the groups; nobody writes into the array */
    PatternMatch(String text, int start, int end, String[] names, int[] groups) {
        this.text = text;
        this.start = start;
        this.end = end;
        this.names = names;
        this.groups = groups;
    }

    /** Returns a match of a pattern without groups. */
    static PatternMatch plain(String text, int start, int end) {
        return new PatternMatch(text, start, end, NO_NAMES, NO_GROUPS);
    }

    /** Returns the length of the match. */
    public int length() {
        return end - start;
    }

    /** Returns where in the text the match begins. */
    public int start() {
        return start;
    }

    /** Returns where in the text the match ends. */
    public int after() {
        return end;
    }

    /** Returns the words of the match. */
    public String group() {
        return text.substring(start, end);
    }

    /** Returns whether the pattern has a group of that name. */
    public boolean has(String name) {
        return index(name) >= 0;
    }

    /**
     * Returns what a group holds, {@code null} if it took no part.
     *
     * @throws IllegalArgumentException if the pattern has no such group
     */
    public @Nullable String group(String name) {
        int group = number(name);
        return groups[group] < 0 ? null : text.substring(groups[group], groups[group + 1]);
    }

    /** Returns what a group holds that takes part in every match of the pattern, or in this one. */
    public String held(String name) {
        return Objects.requireNonNull(group(name), name);
    }

    /** Returns where a group begins, for one that took part. */
    public int start(String name) {
        return groups[number(name)] - start;
    }

    /** Returns where a group ends, for one that took part. */
    public int end(String name) {
        return groups[number(name) + 1] - start;
    }

    private int number(String name) {
        int number = index(name);
        if (number < 0) {
            throw new IllegalArgumentException("no group \"" + name + "\"");
        }
        return 2 * number;
    }

    private int index(String name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return i;
            }
        }
        return -1;
    }
}

package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.lexicon.PatternTree.Condition;

/**
 * A pattern as states with ways between them (Thompson's construction). A state takes one character of a set, or asks something of
 * its place, or notes where a group begins or ends, or parts into several ways, the better one first. It is built from the end to the
 * beginning.
 */
final class PatternStates {

    /** The state after a match. */
    static final int END = 0;

    /** What a state does that takes no character; what takes one of a set does the set's number. */
    private static final int PARTS = -1;

    private static final int ASKS = -2;
    private static final int NOTES = ASKS - Condition.values().length;

    private static final int MOST = 20_000;
    private static final BitSet HIGH = CharacterSets.of(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
    private static final BitSet LOW = CharacterSets.of(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);

    private final List<BitSet> sets = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();
    private final List<String> groups = new ArrayList<>();
    private final List<Integer> deeds = new ArrayList<>();
    private final List<int[]> next = new ArrayList<>();
    private final int start;

    private PatternStates(PatternTree tree) {
        state(PARTS);
        start = build(tree, END);
    }

    /**
     * Returns the states of a pattern.
     *
     * @throws IllegalArgumentException if they are too many
     */
    static PatternStates of(PatternTree tree) {
        return new PatternStates(tree);
    }

    /** Returns the sets of characters by their numbers. */
    List<BitSet> sets() {
        return sets;
    }

    /** Returns the names of the groups by their numbers. */
    List<String> groups() {
        return groups;
    }

    /** Returns whether the states only take characters: there are no groups, and no state asks anything of its place. */
    boolean isPlain() {
        return deeds.stream().allMatch(deed -> deed >= PARTS);
    }

    /** Returns how many states there are. */
    int size() {
        return deeds.size();
    }

    /** Returns whether a state takes a character. */
    boolean takes(int state) {
        return deeds.get(state) >= 0;
    }

    /** Returns the number of the set whose characters a state takes; only for one that does. */
    int set(int state) {
        return deeds.get(state);
    }

    /** Returns what a state asks of its place, -1 if it asks nothing; else the ordinal of a {@link Condition}. */
    int asked(int state) {
        int deed = deeds.get(state);
        return deed <= ASKS && deed > NOTES ? ASKS - deed : -1;
    }

    /** Returns what a state notes, -1 if it notes nothing; else twice the number of a group, and one more for its end. */
    int noted(int state) {
        int deed = deeds.get(state);
        return deed <= NOTES ? NOTES - deed : -1;
    }

    /** Returns the states to which a state leads, the better one first. */
    int[] next(int state) {
        return next.get(state);
    }

    /** Returns the state before any character. */
    int start() {
        return start;
    }

    /** Adds the states that take a character, and the end, to which a state leads without any, as if every condition were fulfilled. */
    void closure(int state, BitSet found, BitSet seen) {
        if (seen.get(state)) {
            return;
        }
        seen.set(state);
        if (state == END || takes(state)) {
            found.set(state);
            return;
        }
        for (int each : next.get(state)) {
            closure(each, found, seen);
        }
    }

    private int state(int deed, int... followers) {
        if (deeds.size() == MOST) {
            throw new IllegalArgumentException("a pattern with more than " + MOST + " states");
        }
        deeds.add(deed);
        next.add(followers);
        return deeds.size() - 1;
    }

    /** Returns the state from which a part of the pattern leads to another state. */
    private int build(PatternTree tree, int to) {
        if (tree instanceof PatternTree.One one) {
            int single = state(number(one.characters()), to);
            return one.pairs() ? state(PARTS, state(number(HIGH), state(number(LOW), to)), single) : single;
        }
        if (tree instanceof PatternTree.Sequence sequence) {
            int first = to;
            for (int i = sequence.parts().size() - 1; i >= 0; i--) {
                first = build(sequence.parts().get(i), first);
            }
            return first;
        }
        if (tree instanceof PatternTree.Choice choice) {
            int[] firsts = choice.alternatives().stream()
                    .mapToInt(each -> build(each, to))
                    .toArray();
            return state(PARTS, firsts);
        }
        if (tree instanceof PatternTree.Group group) {
            int number = groups.indexOf(group.name());
            if (number < 0) {
                number = groups.size();
                groups.add(group.name());
            }
            int end = state(NOTES - 2 * number - 1, to);
            return state(NOTES - 2 * number, build(group.part(), end));
        }
        if (tree instanceof PatternTree.Place place) {
            return state(ASKS - place.condition().ordinal(), to);
        }
        return repeated((PatternTree.Repeated) tree, to);
    }

    private int repeated(PatternTree.Repeated repeated, int to) {
        PatternTree part = repeated.part();
        int first = to;
        int optional = repeated.most() - repeated.least();
        if (repeated.most() == Integer.MAX_VALUE) {
            int[] ways = {to, to};
            first = state(PARTS, ways);
            ways[repeated.few() ? 1 : 0] = build(part, first);
            optional = 0;
        }
        for (int i = 0; i < optional; i++) {
            int once = build(part, first);
            first = repeated.few() ? state(PARTS, to, once) : state(PARTS, once, to);
        }
        for (int i = 0; i < repeated.least(); i++) {
            first = build(part, first);
        }
        return first;
    }

    private int number(BitSet set) {
        return numbers.computeIfAbsent(set, key -> {
            sets.add(key);
            return sets.size() - 1;
        });
    }
}

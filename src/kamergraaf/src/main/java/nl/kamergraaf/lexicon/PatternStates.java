package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A pattern as states with ways between them, each of which takes one character of a set or none (Thompson's construction).
 * It is built from the end to the beginning.
 */
final class PatternStates {

    /** The state after a match. */
    static final int END = 0;

    private static final int MOST = 20_000;
    private static final int NO_SET = -1;
    private static final BitSet HIGH = CharacterSets.of(Character.MIN_HIGH_SURROGATE, Character.MAX_HIGH_SURROGATE);
    private static final BitSet LOW = CharacterSets.of(Character.MIN_LOW_SURROGATE, Character.MAX_LOW_SURROGATE);

    private final List<BitSet> sets = new ArrayList<>();
    private final Map<BitSet, Integer> numbers = new HashMap<>();

    /** For each state the number of the set whose characters lead on, or {@link #NO_SET}. */
    private final List<Integer> taken = new ArrayList<>();

    private final List<int[]> next = new ArrayList<>();
    private final int start;

    private PatternStates(PatternTree tree) {
        state(NO_SET);
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

    /** Returns the number of the set whose characters a state takes; only for those that {@link #closure} gives, but the end. */
    int set(int state) {
        return taken.get(state);
    }

    /** Returns the state that follows one that takes a character. */
    int follower(int state) {
        return next.get(state)[0];
    }

    /** Returns the state before any character. */
    int start() {
        return start;
    }

    /** Adds the states that take a character, and the end, to which a state leads without any. */
    void closure(int state, BitSet found, BitSet seen) {
        if (seen.get(state)) {
            return;
        }
        seen.set(state);
        if (state == END || taken.get(state) != NO_SET) {
            found.set(state);
            return;
        }
        for (int each : next.get(state)) {
            closure(each, found, seen);
        }
    }

    private int state(int set, int... followers) {
        if (taken.size() == MOST) {
            throw new IllegalArgumentException("a pattern with more than " + MOST + " states");
        }
        taken.add(set);
        next.add(followers);
        return taken.size() - 1;
    }

    /** Returns the state from which a part of the pattern leads to another state. */
    private int build(PatternTree tree, int to) {
        if (tree instanceof PatternTree.One one) {
            int single = state(number(one.characters()), to);
            return one.pairs() ? state(NO_SET, single, state(number(HIGH), state(number(LOW), to))) : single;
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
            return state(NO_SET, firsts);
        }
        PatternTree.Repeated repeated = (PatternTree.Repeated) tree;
        int first = to;
        int optional = repeated.most() - repeated.least();
        if (repeated.most() == Integer.MAX_VALUE) {
            int[] ways = {to, to};
            first = state(NO_SET, ways);
            ways[1] = build(repeated.part(), first);
            optional = 0;
        }
        for (int i = 0; i < optional; i++) {
            first = state(NO_SET, to, build(repeated.part(), first));
        }
        for (int i = 0; i < repeated.least(); i++) {
            first = build(repeated.part(), first);
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

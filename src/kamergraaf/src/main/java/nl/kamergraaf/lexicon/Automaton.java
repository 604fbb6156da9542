package nl.kamergraaf.lexicon;

import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a pattern cannot match, at a look per character: many times as fast as the pattern, which has to keep what its
 * groups hold. It is made of the pattern itself and never denies a match; where it says "perhaps", the pattern is to be asked.
 *
 * <p>It is the pattern's automaton made deterministic, state by state as texts lead there (the subset construction; see Russ Cox,
 * "Regular Expression Matching Can Be Simple And Fast"). The states are shared by all threads: each is complete before another
 * thread can see it, and a way between two of them that a thread does not see yet, it finds again. Where they would become too
 * many, the answer is "perhaps". So the answers may differ from run to run only between "perhaps" and "no" where there is no match.
 */
final class Automaton {

    /** More than one offset. */
    static final int SEVERAL = -2;

    /** Farther than one looked. */
    static final int FARTHER = -3;

    private static final int MOST_STATES = 4000;
    private static final int LOOKS = 32;

    private final PatternStates pattern;
    private final CharacterClasses characters;
    private final boolean[][] classesOfSet;
    private final boolean anywhere;
    private final Map<BitSet, State> states = new ConcurrentHashMap<>();
    private final State perhaps;
    private final State start;

    /** A set of states of the pattern, and where each class of characters leads from there. */
    private static final class State {

        private final BitSet members;
        private final boolean matched;
        private final boolean last;
        private final @Nullable State[] next;

        State(BitSet members, int classes) {
            this.members = members;
            this.matched = members.get(PatternStates.END);
            this.last = members.cardinality() == (matched ? 1 : 0);
            this.next = new State[classes];
        }
    }

    private Automaton(PatternStates pattern, CharacterClasses characters, boolean anywhere) {
        this.pattern = pattern;
        this.anywhere = anywhere;
        this.characters = characters;
        this.classesOfSet = pattern.sets().stream().map(characters::in).toArray(boolean[][]::new);
        this.perhaps = new State(new BitSet(), 0);
        BitSet first = new BitSet();
        pattern.closure(pattern.start(), first, new BitSet());
        this.start = state(first);
    }

    /** Returns the automaton for matches that begin where it is asked. */
    static Automaton at(PatternStates states, CharacterClasses characters) {
        return new Automaton(states, characters, false);
    }

    /** Returns the automaton for matches that begin anywhere in the stretch of which it is asked. */
    static Automaton within(PatternStates states, CharacterClasses characters) {
        return new Automaton(states, characters, true);
    }

    /** Returns whether the pattern may match in a text between two offsets, as if the text had nothing after the second. */
    boolean mayMatch(String text, int from, int to) {
        State state = start;
        for (int i = from; i < to && !state.matched && !state.last; i++) {
            state = next(state, text.charAt(i));
        }
        return state.matched || state == perhaps;
    }

    /** Returns whether a match may begin at an offset, as far as a few characters tell. */
    boolean mayBegin(String text, int from, int to) {
        State state = start;
        int last = Math.min(to, from + LOOKS);
        for (int i = from; i < last && !state.matched && !state.last; i++) {
            state = next(state, text.charAt(i));
        }
        return state.matched || state == perhaps || !state.last && last < to;
    }

    /**
     * Returns an offset after which no match that begins at {@code from} ends, or {@link #FARTHER} where one may end more than {@code
     * length} characters on.
     */
    int reachWithin(String text, int from, int to, int length) {
        State state = start;
        int limit = Math.min(to, from + length);
        int at = from;
        while (at < limit && !state.last) {
            state = next(state, text.charAt(at++));
        }
        return state == perhaps || !state.last && at < to ? FARTHER : at;
    }

    /** Returns an offset after which no match that begins at {@code from} ends, or -1 where there is no match at all. */
    int reach(String text, int from, int to) {
        State state = start;
        boolean matched = state.matched;
        int at = from;
        while (at < to && !state.last) {
            state = next(state, text.charAt(at++));
            matched |= state.matched;
        }
        return state == perhaps ? to : matched ? at : -1;
    }

    /**
     * Returns the only offset at which a match that begins at {@code from} may end, -1 where there is no match at all, and {@link
     * #SEVERAL} where a match may end at more than one or nobody can tell.
     */
    int onlyEnd(String text, int from, int to) {
        State state = start;
        int end = state.matched ? from : -1;
        int at = from;
        while (at < to && !state.last) {
            state = next(state, text.charAt(at++));
            if (state.matched) {
                if (end >= 0) {
                    return SEVERAL;
                }
                end = at;
            }
        }
        return state == perhaps ? SEVERAL : end;
    }

    private State next(State state, char c) {
        int character = characters.of(c);
        State next = state.next[character];
        if (next == null) {
            next = follow(state.members, character);
            state.next[character] = next;
        }
        return next;
    }

    private State follow(BitSet members, int character) {
        BitSet next = new BitSet();
        BitSet seen = new BitSet();
        if (anywhere) {
            pattern.closure(pattern.start(), next, seen);
        }
        for (int each = members.nextSetBit(0); each >= 0; each = members.nextSetBit(each + 1)) {
            if (each != PatternStates.END && classesOfSet[pattern.set(each)][character]) {
                pattern.closure(pattern.next(each)[0], next, seen);
            }
        }
        return state(next);
    }

    private State state(BitSet members) {
        State known = states.get(members);
        if (known != null) {
            return known;
        }
        if (states.size() >= MOST_STATES) {
            return perhaps;
        }
        return states.computeIfAbsent(members, key -> new State(key, characters.size()));
    }
}

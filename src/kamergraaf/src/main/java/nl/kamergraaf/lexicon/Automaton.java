package nl.kamergraaf.lexicon;

import com.google.re2j.Pattern;
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
public final class Automaton {

    private static final int MOST_STATES = 4000;

    private final PatternStates pattern;
    private final CharacterClasses characters;
    private final BitSet[] classesOfSet;
    private final boolean anywhere;
    private final Map<BitSet, State> states = new ConcurrentHashMap<>();
    private final State dead;
    private final State perhaps;
    private final State start;

    /** A set of states of the pattern, and where each class of characters leads from there. */
    private static final class State {

        private final BitSet members;
        private final @Nullable State[] next;

        State(BitSet members, int classes) {
            this.members = members;
            this.next = new State[classes];
        }
    }

    private Automaton(PatternStates pattern, boolean anywhere) {
        this.pattern = pattern;
        this.anywhere = anywhere;
        this.characters = CharacterClasses.of(pattern.sets());
        this.classesOfSet = pattern.sets().stream().map(characters::in).toArray(BitSet[]::new);
        this.dead = new State(new BitSet(), 0);
        BitSet end = new BitSet();
        end.set(PatternStates.END);
        this.perhaps = new State(end, 0);
        BitSet first = new BitSet();
        pattern.closure(pattern.start(), first, new BitSet());
        this.start = state(first);
    }

    /** Returns the automaton for matches that begin where it is asked. */
    public static Automaton at(Pattern pattern) {
        return of(pattern, false);
    }

    /** Returns the automaton for matches that begin anywhere in the stretch of which it is asked. */
    public static Automaton within(Pattern pattern) {
        return of(pattern, true);
    }

    private static Automaton of(Pattern pattern, boolean anywhere) {
        if (pattern.flags() != 0) {
            throw new IllegalArgumentException("flags belong into the pattern: " + pattern);
        }
        return new Automaton(PatternStates.of(PatternReader.read(pattern.pattern())), anywhere);
    }

    /** Returns whether the pattern may match in a text between two offsets, as if the text had nothing after the second. */
    public boolean mayMatch(String text, int from, int to) {
        State state = start;
        for (int i = from; i < to; i++) {
            if (state == perhaps) {
                return true;
            }
            if (state == dead) {
                return false;
            }
            int character = characters.of(text.charAt(i));
            State next = state.next[character];
            if (next == null) {
                next = follow(state.members, character);
                state.next[character] = next;
            }
            state = next;
        }
        return state == perhaps;
    }

    private State follow(BitSet members, int character) {
        BitSet next = new BitSet();
        BitSet seen = new BitSet();
        if (anywhere) {
            pattern.closure(pattern.start(), next, seen);
        }
        for (int each = members.nextSetBit(0); each >= 0; each = members.nextSetBit(each + 1)) {
            if (classesOfSet[pattern.set(each)].get(character)) {
                pattern.closure(pattern.follower(each), next, seen);
            }
        }
        return state(next);
    }

    private State state(BitSet members) {
        if (members.isEmpty()) {
            return dead;
        }
        if (members.get(PatternStates.END) || states.size() >= MOST_STATES) {
            return perhaps;
        }
        return states.computeIfAbsent(members, key -> new State(key, characters.size()));
    }
}

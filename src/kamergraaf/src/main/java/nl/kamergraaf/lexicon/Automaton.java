package nl.kamergraaf.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells where a pattern cannot match, at a look per character: many times as fast as the pattern, which has to keep what its
 * groups hold. It is made of the pattern itself and never denies a match; where it says "perhaps", the pattern is to be asked.
 *
 * <p>It is the pattern's automaton made deterministic, state by state as texts lead there (the subset construction; see Russ Cox,
 * "Regular Expression Matching Can Be Simple And Fast"). The ways between them stand in one table, two bytes each, which many patterns can have
 * in the processor's cache together. It is shared by all threads and filled by one at a time: a table whose rows do not suffice is
 * replaced by a longer copy and never written to again, so that each leads to rows of its own only, and a way that a thread does not
 * see yet, it finds again. Where the states would become too many, the answer is "perhaps". So the answers may differ from run to run only between "perhaps" and "no" where there is no match.
 */
final class Automaton {

    /** More than one offset. */
    static final int SEVERAL = -2;

    /** Farther than one looked. */
    static final int FARTHER = -3;

    private static final int MOST_STATES = 4000;
    private static final int FEW_STATES = 4;
    private static final int LOOKS = 32;

    /** A state is its number with some bits below it, so that no way that is known is 0. */
    private static final int KNOWN = 1;

    /** A match ends in the state. */
    private static final int MATCHED = 2;

    /** The state leads nowhere. */
    private static final int LAST = 4;

    private static final int NUMBER_SHIFT = 3;

    /** The state of those that are too many, the first in the table; leads nowhere. */
    private static final int PERHAPS = KNOWN | LAST;

    private final PatternStates pattern;
    private final CharacterClasses characters;
    private final boolean[][] classesOfSet;
    private final boolean anywhere;

    /** For each number of a state the states of the pattern that it stands for; guarded by this. */
    private final List<BitSet> members = new ArrayList<>();

    /** The states by what they stand for; guarded by this. */
    private final Map<BitSet, Integer> states = new HashMap<>();

    /** How far a state's number is shifted for the place of its row in the table. */
    private final int rowShift;

    private final int start;

    /**
     * For each number of a state, and each class of characters, the state to which it leads; 0 where nobody asked yet. Written to while
     * this is held, and read without: whoever sees an older table, or a way that is not there yet, asks again.
     */
    private char[] ways;

    private Automaton(PatternStates pattern, CharacterClasses characters, boolean anywhere) {
        this.pattern = pattern;
        this.anywhere = anywhere;
        this.characters = characters;
        this.classesOfSet = pattern.sets().stream().map(characters::in).toArray(boolean[][]::new);
        this.rowShift = Integer.SIZE - Integer.numberOfLeadingZeros(characters.size() - 1);
        this.ways = new char[FEW_STATES << rowShift];
        this.members.add(new BitSet());
        BitSet first = new BitSet();
        pattern.closure(pattern.start(), first, new BitSet());
        this.start = add(first);
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
        char[] table = ways;
        int state = start;
        for (int i = from; i < to && (state & (MATCHED | LAST)) == 0; i++) {
            int next = next(table, state, text.charAt(i));
            if (next == 0) {
                next = follow(state, text.charAt(i));
                table = ways;
            }
            state = next;
        }
        return (state & MATCHED) != 0 || state == PERHAPS;
    }

    /** Returns whether a match may begin at an offset, as far as a few characters tell. */
    boolean mayBegin(String text, int from, int to) {
        int state = start;
        int last = Math.min(to, from + LOOKS);
        for (int i = from; i < last && (state & (MATCHED | LAST)) == 0; i++) {
            state = next(state, text.charAt(i));
        }
        return (state & MATCHED) != 0 || state == PERHAPS || (state & LAST) == 0 && last < to;
    }

    /**
     * Returns an offset after which no match that begins at {@code from} ends, or {@link #FARTHER} where one may end more than {@code
     * length} characters on.
     */
    int reachWithin(String text, int from, int to, int length) {
        int state = start;
        int limit = Math.min(to, from + length);
        int at = from;
        while (at < limit && (state & LAST) == 0) {
            state = next(state, text.charAt(at++));
        }
        return state == PERHAPS || (state & LAST) == 0 && at < to ? FARTHER : at;
    }

    /** Returns an offset after which no match that begins at {@code from} ends, or -1 where there is no match at all. */
    int reach(String text, int from, int to) {
        char[] table = ways;
        int state = start;
        int met = state;
        int at = from;
        while (at < to && (state & LAST) == 0) {
            int next = next(table, state, text.charAt(at));
            if (next == 0) {
                next = follow(state, text.charAt(at));
                table = ways;
            }
            state = next;
            met |= state;
            at++;
        }
        return state == PERHAPS ? to : (met & MATCHED) != 0 ? at : -1;
    }

    /**
     * Returns the only offset at which a match that begins at {@code from} may end, -1 where there is no match at all, and {@link
     * #SEVERAL} where a match may end at more than one or nobody can tell.
     */
    int onlyEnd(String text, int from, int to) {
        char[] table = ways;
        int state = start;
        int end = (state & MATCHED) != 0 ? from : -1;
        int at = from;
        while (at < to && (state & LAST) == 0) {
            int next = next(table, state, text.charAt(at));
            if (next == 0) {
                next = follow(state, text.charAt(at));
                table = ways;
            }
            state = next;
            at++;
            if ((state & MATCHED) != 0) {
                if (end >= 0) {
                    return SEVERAL;
                }
                end = at;
            }
        }
        return state == PERHAPS ? SEVERAL : end;
    }

    private int next(int state, char c) {
        int next = next(ways, state, c);
        return next != 0 ? next : follow(state, c);
    }

    /** Returns where a state leads by a table, which whoever reads on keeps at hand until it lacks a way; 0 where it does. */
    private int next(char[] table, int state, char c) {
        return table[(state >>> NUMBER_SHIFT << rowShift) + characters.of(c)];
    }

    private int follow(int state, char c) {
        return follow(state >>> NUMBER_SHIFT, characters.of(c));
    }

    /** Finds out where a state leads, and notes it. */
    private synchronized int follow(int state, int character) {
        BitSet next = new BitSet();
        BitSet seen = new BitSet();
        if (anywhere) {
            pattern.closure(pattern.start(), next, seen);
        }
        BitSet from = members.get(state);
        for (int each = from.nextSetBit(0); each >= 0; each = from.nextSetBit(each + 1)) {
            if (each != PatternStates.END && classesOfSet[pattern.set(each)][character]) {
                pattern.closure(pattern.next(each)[0], next, seen);
            }
        }
        Integer known = states.get(next);
        int to = known != null ? known : members.size() > MOST_STATES ? PERHAPS : add(next);
        ways[(state << rowShift) + character] = (char) to;
        return to;
    }

    private int add(BitSet stands) {
        boolean matched = stands.get(PatternStates.END);
        boolean last = stands.cardinality() == (matched ? 1 : 0);
        int number = members.size();
        int state = number << NUMBER_SHIFT | KNOWN | (matched ? MATCHED : 0) | (last ? LAST : 0);
        members.add(stands);
        states.put(stands, state);
        if (number << rowShift >= ways.length) {
            ways = Arrays.copyOf(ways, 2 * ways.length);
        }
        return state;
    }
}

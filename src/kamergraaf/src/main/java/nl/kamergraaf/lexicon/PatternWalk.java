package nl.kamergraaf.lexicon;

import java.util.Arrays;
import nl.kamergraaf.lexicon.PatternTree.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Matches a pattern at a place of a text and notes what its groups hold. It walks through the pattern's states, the better way first,
 * passes over ways that the next character closes, goes back where it can get no further, and never parts twice in the same state at the
 * same place: so the work is bounded by the size of the pattern times the length of what it may match, and the match is the one that the
 * order of the pattern's alternatives asks for.
 * Meant for short stretches of which an {@link Automaton} has said that they hold a match. Immutable.
 */
final class PatternWalk {

    private static final Condition[] CONDITIONS = Condition.values();
    private static final int NONE = -1;

    /** So many classes of characters have a bit of their own; the last bit stands for no character at all. */
    private static final int MOST_CLASSES = Long.SIZE - 1;

    private static final long NO_CHARACTER = 1L << MOST_CLASSES;

    /** What a state does; one that notes where a group begins or ends has the number of the offset that it notes, from 0 on. */
    private static final int TAKES = -1;

    private static final int PARTS = -2;
    private static final int PASSES = -3;
    private static final int ASKS = -4;

    private static final long ANY = -1;
    private static final long[] NO_WAYS = {};
    private static final int[] NONE_YET = {};

    /** Most walks keep no more to go back to. */
    private static final int FEW = 24;

    private final CharacterClasses characters;
    private final String[] groups;
    private final int first;

    /** For each state what the classes of characters are that it takes, if it takes one. */
    private final boolean[] @Nullable [] taken;

    /** For each state what it does. */
    private final int[] deeds;

    /** For each state the bits of the classes of characters with which the pattern may go on there. */
    private final long[] opens;

    /** Whether all classes have a bit of their own, so that those bits tell all of what a state takes. */
    private final boolean few;

    private final int[][] next;

    /** For each state that parts, and each of its ways, the bits of the classes of characters with which it may go on. */
    private final long[][] open;

    /** For each state the best of the next ones. */
    private final int[] best;

    /** For each state that parts its number among those. */
    private final int[] parting;

    private final int partings;

    PatternWalk(PatternStates states, CharacterClasses characters) {
        this.characters = characters;
        this.groups = states.groups().toArray(String[]::new);
        this.first = states.start();
        int size = states.size();
        taken = new boolean[size][];
        deeds = new int[size];
        few = characters.size() <= MOST_CLASSES;
        next = new int[size][];
        open = new long[size][];
        best = new int[size];
        parting = new int[size];
        boolean[][] classesOfSet = states.sets().stream().map(characters::in).toArray(boolean[][]::new);
        int count = 0;
        for (int state = 0; state < size; state++) {
            taken[state] = states.takes(state) ? classesOfSet[states.set(state)] : null;
            next[state] = states.next(state);
            best[state] = next[state].length == 0 ? NONE : next[state][0];
            parting[state] = next[state].length > 1 ? count++ : NONE;
            deeds[state] = deed(states, state);
        }
        partings = count;
        opens = openings(states, classesOfSet);
        for (int state = 0; state < size; state++) {
            int[] ways = next[state];
            open[state] = parting[state] < 0
                    ? NO_WAYS
                    : Arrays.stream(ways).mapToLong(way -> opens[way]).toArray();
        }
    }

    private int deed(PatternStates states, int state) {
        if (taken[state] != null) {
            return TAKES;
        }
        if (parting[state] >= 0) {
            return PARTS;
        }
        int asked = states.asked(state);
        if (asked >= 0) {
            return ASKS - asked;
        }
        int noted = states.noted(state);
        return noted >= 0 ? noted : PASSES;
    }

    /** Returns for each state the bits of the classes of characters with which the pattern may go on there; all where it may end. */
    private long[] openings(PatternStates states, boolean[][] classesOfSet) {
        long[] openings = new long[next.length];
        if (!few) {
            Arrays.fill(openings, ANY);
            return openings;
        }
        openings[PatternStates.END] = ANY;
        long[] bitsOfSet =
                Arrays.stream(classesOfSet).mapToLong(PatternWalk::bits).toArray();
        for (int state = 0; state < openings.length; state++) {
            if (taken[state] != null) {
                openings[state] = bitsOfSet[states.set(state)];
            }
        }
        boolean grows = true;
        while (grows) { // again for what leads back to the beginning of a repetition
            grows = false;
            for (int state = 0; state < openings.length; state++) {
                long bits = taken[state] == null ? openings[state] | openingsOfNext(state, openings) : openings[state];
                grows |= bits != openings[state];
                openings[state] = bits;
            }
        }
        return openings;
    }

    private long openingsOfNext(int state, long[] openings) {
        long bits = 0;
        for (int each : next[state]) {
            bits |= openings[each];
        }
        return bits;
    }

    private static long bits(boolean[] classes) {
        long bits = 0;
        for (int i = 0; i < classes.length; i++) {
            bits |= classes[i] ? 1L << i : 0;
        }
        return bits;
    }

    /**
     * Returns a walk over a stretch of a text, for one thread.
     *
     * @param begin where the text begins for the pattern
     * @param from  no match begins before it
     * @param reach no match ends after it
     * @param to    where the text ends for the pattern
     */
    Walk over(String text, int begin, int from, int reach, int to) {
        return new Walk(text, begin, from, reach, to);
    }

    /** A walk, or several over the same stretch; what failed at a place once is not tried again there. */
    final class Walk {

        private final String text;
        private final int begin;
        private final int from;
        private final int reach;
        private final int to;
        private final long[] parted;
        private int[] found = NONE_YET;

        /** In threes what to go back to: a state, its place and the way that is next; or a group's offset as it was before. */
        private int[] back = NONE_YET;

        private int depth;
        private int state;
        private int at;

        /** The bit of the class of the character there. */
        private long sign;

        private Walk(String text, int begin, int from, int reach, int to) {
            this.text = text;
            this.begin = begin;
            this.from = from;
            this.reach = reach;
            this.to = to;
            this.parted = new long[(int) (((long) partings * (reach - from + 1) >>> 6) + 1)];
        }

        /** Returns the match that begins at an offset, or {@code null}. After a match the walk is at its end. */
        @Nullable PatternMatch match(int start) {
            found = new int[2 * groups.length];
            Arrays.fill(found, NONE);
            state = first;
            moveTo(start);
            while (state != PatternStates.END) {
                if (!step() && !goBack()) {
                    return null;
                }
            }
            return new PatternMatch(text, start, at, groups, found);
        }

        /** Goes on to the next state by the best way; returns whether there is one. */
        private boolean step() {
            int deed = deeds[state];
            if (deed == TAKES) {
                if (!takes()) {
                    return false;
                }
                moveTo(at + 1);
            } else if (deed == PARTS) {
                long bit = parting[state] + (long) (at - from) * partings;
                int slot = (int) (bit >>> 6);
                if ((parted[slot] & 1L << bit) != 0) {
                    return false;
                }
                parted[slot] |= 1L << bit;
                return takeWay(state, 0);
            } else if (deed >= 0) {
                if (depth > 0) {
                    push(NONE - deed, found[deed], 0);
                }
                found[deed] = at;
            } else if (deed <= ASKS && !isFulfilled(CONDITIONS[ASKS - deed])) {
                return false;
            }
            state = best[state];
            return true;
        }

        /** Returns whether the state takes the next character. */
        private boolean takes() {
            if (few) {
                return (opens[state] & sign) != 0;
            }
            boolean[] classes = taken[state];
            return at < reach && classes != null && classes[characters.of(text.charAt(at))];
        }

        private void moveTo(int offset) {
            at = offset;
            sign = offset == reach ? NO_CHARACTER : 1L << characters.of(text.charAt(offset));
        }

        /** Takes the next way at the last place that has one left; returns whether there is one. */
        private boolean goBack() {
            while (depth > 0) {
                depth -= 3;
                int what = back[depth];
                if (what < 0) {
                    found[NONE - what] = back[depth + 1];
                } else {
                    moveTo(back[depth + 1]);
                    return takeWay(what, back[depth + 2]);
                }
            }
            return false;
        }

        /** Takes the first way from a number on that is open, and keeps the one after it to go back to; returns whether there is one. */
        private boolean takeWay(int parting, int from) {
            long[] ways = open[parting];
            int way = openWay(ways, from, sign);
            if (way == ways.length) {
                return false;
            }
            int other = openWay(ways, way + 1, sign);
            if (other < ways.length) {
                push(parting, at, other);
            }
            state = next[parting][way];
            return true;
        }

        private static int openWay(long[] ways, int from, long sign) {
            int way = from;
            while (way < ways.length && (ways[way] & sign) == 0) {
                way++;
            }
            return way;
        }

        private void push(int what, int offset, int way) {
            if (depth == back.length) {
                back = Arrays.copyOf(back, Math.max(FEW, 2 * depth));
            }
            back[depth] = what;
            back[depth + 1] = offset;
            back[depth + 2] = way;
            depth += 3;
        }

        private boolean isFulfilled(Condition condition) {
            return switch (condition) {
                case TEXT_START -> at == begin;
                case TEXT_END -> at == to;
                case LINE_START -> at == begin || text.charAt(at - 1) == '\n';
                case LINE_END -> at == to || text.charAt(at) == '\n';
                case WORD_EDGE -> isWord(at - 1) != isWord(at);
                case NO_WORD_EDGE -> isWord(at - 1) == isWord(at);
            };
        }

        private boolean isWord(int at) {
            char c = at < begin || at >= to ? ' ' : text.charAt(at);
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
        }
    }
}

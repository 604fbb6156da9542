package nl.kamergraaf.lexicon;

import java.util.BitSet;
import java.util.List;

/** What a pattern is made of. Groups have left no trace: who wants to know what they hold asks the pattern itself. */
sealed interface PatternTree {

    /** The empty sequence, which takes no character. */
    PatternTree NOTHING = new Sequence(List.of());

    /**
     * One character of a set.
     *
     * @param pairs whether it may also be one that takes two UTF-16 characters
     */
    record One(BitSet characters, boolean pairs) implements PatternTree {}

    /** One after the other. */
    record Sequence(List<PatternTree> parts) implements PatternTree {}

    /** Any one of them. */
    record Choice(List<PatternTree> alternatives) implements PatternTree {}

    /**
     * The same several times.
     *
     * @param most {@link Integer#MAX_VALUE} for any number
     */
    record Repeated(PatternTree part, int least, int most) implements PatternTree {}
}

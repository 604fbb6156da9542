package nl.kamergraaf.lexicon;

import java.util.BitSet;
import java.util.List;

/** What a pattern is made of. */
sealed interface PatternTree {

    /** The empty sequence, which takes no character. */
    PatternTree NOTHING = new Sequence(List.of());

    /**
     * One character of a set.
     *
     * @param pairs whether it may also be one that takes two UTF-16 characters
     */
    record One(BitSet characters, boolean pairs) implements PatternTree {}

    /** What a named group holds. */
    record Group(String name, PatternTree part) implements PatternTree {}

    /** A place that is to be fulfilled, which takes no character. */
    record Place(Condition condition) implements PatternTree {}

    /** What may be asked of a place. */
    enum Condition {
        /** The text begins there. */
        TEXT_START,
        /** The text ends there. */
        TEXT_END,
        /** A line begins there. */
        LINE_START,
        /** A line ends there. */
        LINE_END,
        /** A word of letters without accents, digits and low lines begins or ends there. */
        WORD_EDGE,
        /** No such word begins or ends there. */
        NO_WORD_EDGE
    }

    /** One after the other. */
    record Sequence(List<PatternTree> parts) implements PatternTree {}

    /** Any one of them, the first rather than the second. */
    record Choice(List<PatternTree> alternatives) implements PatternTree {}

    /**
     * The same several times.
     *
     * @param most {@link Integer#MAX_VALUE} for any number
     * @param few  whether rather less often than more
     */
    record Repeated(PatternTree part, int least, int most, boolean few) implements PatternTree {}
}

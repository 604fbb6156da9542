package nl.kamergraaf.resolve;

import java.util.List;

/** Which paper a citation means. */
public sealed interface Resolution {

    /**
     * One paper is meant.
     *
     * @param paper       that one
     * @param basis       on what that rests: {@code identifier}, {@code case+kind}, {@code kind+day+sender}
     * @param confidence  from 0 to 1
     * @param dateDiffers whether the words give another date than the paper has
     */
    record Resolved(KnownPaper paper, String basis, double confidence, boolean dateDiffers) implements Resolution {}

    /**
     * Some papers may be meant.
     *
     * @param candidates ids of their nodes, the likeliest first
     */
    record Ambiguous(List<String> candidates) implements Resolution {
        /** Keeps its own copy of the list. */
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No paper that is known fits. */
    record Unresolved() implements Resolution {}
}

package nl.kamergraaf.resolve;

import java.util.List;

/** Which paper a citation means. */
public sealed interface Resolution {

    /**
     * One paper is meant.
     *
     * @param paper       that one
     * @param basis       on what that rests: {@code identifier}, {@code case+kind}, {@code kind+day+sender}, {@code anaphora+kind+title}
     * @param confidence  from 0 to 1
     * @param dateDiffers whether the words give another date than the paper has
     */
    record Resolved(KnownPaper paper, String basis, double confidence, boolean dateDiffers) implements Resolution {

        /** The basis where an identifier of one paper decides. */
        static final String IDENTIFIER = "identifier";

        /**
         * Returns on what the link rests: where an identifier decides, on how that was found.
         *
         * @param rule by which the citation was found
         */
        public String basis(String rule) {
            return basis.equals(IDENTIFIER) ? rule : basis;
        }

        /** Returns an identifier of the paper: a node's id may have the kind of paper behind a slash. */
        public String identifier() {
            String id = paper.id();
            String kind = "/" + paper.kind();
            return id.endsWith(kind) ? id.substring(0, id.length() - kind.length()) : id;
        }
    }

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

package nl.kamergraaf.query;

import java.util.List;

/**
 * A paper that is cited but not in the collection.
 *
 * @param document the stub
 * @param papers   how many papers cite it; at least so many where not all {@linkplain #allCounted were counted}
 * @param by       some of them, the latest first of those counted
 */
public record MissingPaper(DocumentRef document, long papers, List<DocumentRef> by) {

    /** Of how many citations the papers are counted; what is cited by thousands would take long to count. */
    public static final int MOST_COUNTED = 100;

    /** Returns whether {@link #papers} counts all papers that cite it. */
    public boolean allCounted() {
        return document.citedBy() <= MOST_COUNTED;
    }
}

package nl.kamergraaf.query;

import java.util.List;

/**
 * A paper that is cited but not in the collection.
 *
 * @param document the stub
 * @param papers   how many papers cite it
 * @param by       some of them, the latest first
 */
public record MissingPaper(DocumentRef document, long papers, List<DocumentRef> by) {}

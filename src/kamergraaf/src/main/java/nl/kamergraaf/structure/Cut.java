package nl.kamergraaf.structure;

import nl.kamergraaf.text.Span;

/**
 * A stretch of the source that is no part of the reading text of the unit it stands in.
 *
 * @param span   where in the source
 * @param kind   what it is
 * @param noteId the footnote, for a note or its mark; otherwise empty, also for a mark whose note the paper lacks
 */
record Cut(Span span, Kind kind, String noteId) {

    /** What is cut out. */
    enum Kind {
        FURNITURE,
        MARGIN,
        NOTE,
        MARK
    }
}

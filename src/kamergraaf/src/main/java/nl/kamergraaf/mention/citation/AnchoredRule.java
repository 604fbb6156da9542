package nl.kamergraaf.mention.citation;

/** A rule that is tried where one of its anchors stands. */
sealed interface AnchoredRule permits CitationRule, ReferenceRule {}

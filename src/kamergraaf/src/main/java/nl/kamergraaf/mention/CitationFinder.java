package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;

/** Finds citations. Pure and thread-safe. */
public interface CitationFinder {

    /** Returns the citations in all units of a document, in reading order. */
    List<Citation> find(DocumentStructure document);

    /** Returns the same for a document that was cut into words with the {@link #traits()} of this finder among others. */
    List<Citation> findIn(CutDocument document);

    /** Returns what the finder asks of words. */
    WordTraits traits();
}

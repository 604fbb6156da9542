package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;

/** Finds citations. Pure and thread-safe. */
public interface CitationFinder {

    /** Returns the citations in all units of a document, in reading order. */
    List<Citation> find(DocumentStructure document);
}

package nl.kamergraaf.mention;

import java.util.List;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;

/** Finds one family of mentions. Pure and thread-safe; what it returns may overlap what other finders return. */
public interface MentionFinder {

    /** Returns the mentions in all units of a document, in reading order. */
    List<Mention> find(DocumentStructure document);

    /** Returns the same for a document that was cut into words with the {@link #traits()} of this finder among others. */
    List<Mention> findIn(CutDocument document);

    /** Returns what the finder asks of words. */
    WordTraits traits();
}

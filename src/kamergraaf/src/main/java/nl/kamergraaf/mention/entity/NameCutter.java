package nl.kamergraaf.mention.entity;

import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.model.DocumentStructure;

/** Cuts documents into words as names need it: taken apart where they stand glued together, unless the lists know them. Thread-safe. */
public final class NameCutter {

    private final KnownWords words;

    NameCutter(KnownWords words) {
        this.words = words;
    }

    /** Returns the document with its words. */
    public CutDocument cut(DocumentStructure document) {
        return CutDocument.of(document, words, LooseText.is(document));
    }
}

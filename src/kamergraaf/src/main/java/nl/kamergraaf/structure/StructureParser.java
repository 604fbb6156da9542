package nl.kamergraaf.structure;

import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;

/** Takes a document apart. Pure and total: any text gives a structure, odd text gives diagnostics. */
public interface StructureParser {

    /** Returns the document's head and units; the date in the head may still be unknown. */
    DocumentStructure parse(SourceDocument document);
}

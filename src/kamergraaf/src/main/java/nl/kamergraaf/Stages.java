package nl.kamergraaf;

import java.util.List;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.mention.OverlapPolicy;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.date.DocumentDating;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.structure.ClerkStructureParser;

/** Puts the stages of the program together. */
final class Stages {

    private Stages() {}

    /** Returns an extractor with every stage as the program ships it. */
    static Extractor extractor() {
        return new Extractor(
                TikaDocumentReader.standard(),
                ClerkStructureParser.standard(),
                DocumentDating::infer,
                CitationExtractor.standard(),
                List.of(DateFinder.standard(), CountryFinder.standard(), NameFinder.standard()),
                OverlapPolicy::select);
    }
}

package nl.kamergraaf;

import java.time.Duration;
import java.util.List;
import nl.kamergraaf.ingest.ReaderOptions;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.mention.CitationFinder;
import nl.kamergraaf.mention.MentionFinder;
import nl.kamergraaf.mention.OverlapPolicy;
import nl.kamergraaf.mention.citation.CitationExtractor;
import nl.kamergraaf.mention.date.DateFinder;
import nl.kamergraaf.mention.date.DocumentDating;
import nl.kamergraaf.mention.entity.CountryFinder;
import nl.kamergraaf.mention.entity.NameCutter;
import nl.kamergraaf.mention.entity.NameFinder;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.structure.ClerkStructureParser;
import org.jspecify.annotations.Nullable;

/** Puts the stages of the program together. */
final class Stages {

    private Stages() {}

    /**
     * Returns how documents are read.
     *
     * @param seconds of processor time for the OCR of a page; {@code null} for the usual ones
     * @throws IllegalArgumentException if that is no positive number
     */
    static ReaderOptions options(@Nullable String seconds) {
        ReaderOptions options = ReaderOptions.standard();
        if (seconds == null || seconds.isBlank()) {
            return options;
        }
        if (!seconds.strip().matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException(
                    "KAMERGRAAF_OCR_SECONDS must be a number of seconds such as 60, not \"" + seconds + "\"");
        }
        return options.withOcrLimit(Duration.ofSeconds(Long.parseLong(seconds.strip())));
    }

    /** Returns an extractor with every stage as the program ships it. */
    static Extractor extractor() {
        return extractor(ReaderOptions.standard());
    }

    /** Returns such an extractor that reads documents as told. */
    static Extractor extractor(ReaderOptions options) {
        CitationFinder citations = CitationExtractor.standard();
        MentionFinder dates = DateFinder.standard();
        MentionFinder countries = CountryFinder.standard();
        NameFinder names = NameFinder.standard();
        NameCutter cutter = names.cutter(List.of(citations.traits(), dates.traits(), countries.traits()));
        return new Extractor(
                TikaDocumentReader.with(options),
                ClerkStructureParser.standard(),
                DocumentDating::infer,
                cutter::cut,
                citations,
                List.of(dates, countries, names),
                OverlapPolicy::select);
    }
}

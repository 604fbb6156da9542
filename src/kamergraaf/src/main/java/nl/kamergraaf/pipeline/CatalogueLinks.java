package nl.kamergraaf.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.resolve.CatalogueException;
import nl.kamergraaf.resolve.CitationResolver;
import nl.kamergraaf.resolve.CitationResolver.Question;
import nl.kamergraaf.resolve.CitedPapers;
import nl.kamergraaf.resolve.CitingPaper;
import nl.kamergraaf.resolve.MemoryCatalogue;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.Resolution;
import nl.kamergraaf.resolve.ResolutionRules;

/** Tells, without a database, which papers of a catalogue the citations of a document mean. */
public final class CatalogueLinks {

    private final MemoryCatalogue catalogue;
    private final CitationResolver resolver = new CitationResolver(ResolutionRules.standard());

    private CatalogueLinks(MemoryCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Reads whole catalogues into memory.
     *
     * @throws IOException if a file cannot be read or is no catalogue; the message is one line with the file
     */
    public static CatalogueLinks read(List<Path> files) throws IOException {
        try {
            return new CatalogueLinks(new MemoryCatalogue(CatalogueImport.read(files)));
        } catch (CatalogueException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Returns the resolutions of those citations of a document that cite papers. */
    Map<Citation, Resolution> of(ExtractedDocument document) {
        CitedPapers papers = new CitedPapers(document);
        CitingPaper citing = citing(document);
        List<Citation> asked = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (Citation citation : document.citations()) {
            Citation.Target target = papers.meant(citation).target();
            if (target instanceof Citation.Identified || target instanceof Citation.Described) {
                asked.add(citation);
                questions.add(new Question(papers.of(citation), citing));
            }
        }
        List<Resolution> resolutions = resolver.resolve(questions, catalogue);
        Map<Citation, Resolution> links = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            links.put(asked.get(i), resolutions.get(i));
        }
        return links;
    }

    private CitingPaper citing(ExtractedDocument document) {
        PaperRecord paperRecord = GraphProjector.paperRecord(document.structure());
        DocumentHead head = document.structure().head();
        List<String> roles = new ArrayList<>();
        for (Sender sender : head.senders()) {
            String role = sender.role();
            if (role != null) {
                roles.add(role);
            }
        }
        List<String> dossiers = new ArrayList<>();
        for (DocumentIdentifier identifier : head.identifiers()) {
            if (identifier instanceof DocumentIdentifier.Dossier dossier) {
                dossiers.add(dossier.code());
            } else if (identifier instanceof DocumentIdentifier.Kamerstuk kamerstuk) {
                dossiers.add(kamerstuk.dossier().code());
            }
        }
        return new CitingPaper(catalogue.idOf(paperRecord), paperRecord.date(), roles, dossiers);
    }
}

package nl.kamergraaf.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.resolve.CitedPaper;
import nl.kamergraaf.resolve.CitedPapers;
import nl.kamergraaf.resolve.Slugs;

/** Projects citations: to edges within the document, or to what the resolution needs to lead them to a paper. */
final class CitationProjection {

    private static final int LONGEST_TARGET = 2_000;

    private final DocumentStructure structure;
    private final CitedPapers papers;
    private final PartProjection parts;
    private final GraphDelta.Builder delta;

    CitationProjection(ExtractedDocument document, PartProjection parts, GraphDelta.Builder delta) {
        this.structure = document.structure();
        this.papers = new CitedPapers(document);
        this.parts = parts;
        this.delta = delta;
    }

    /** Adds a citation. */
    void add(Citation citation) {
        Citation.Target target = papers.meant(citation).target();
        for (String from : parts.partsOf(citation.unit())) {
            if (target instanceof Citation.Internal internal) {
                for (String to : parts.partsMeant(internal.unitId())) {
                    delta.add(
                            GraphTable.REFERENCES,
                            Map.of(
                                    "from", from,
                                    "to", to,
                                    "text", citation.text(),
                                    "start", citation.span().start(),
                                    "end", citation.span().end()));
                }
            } else {
                cites(from, citation, target);
            }
        }
    }

    private void cites(String from, Citation citation, Citation.Target meant) {
        CitedPaper cited = papers.of(citation);
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("target", target(meant, cited));
        properties.put("text", citation.text());
        properties.put("start", citation.span().start());
        properties.put("end", citation.span().end());
        properties.put("rule", citation.basis());
        GraphDelta.put(properties, "via", cited.via());
        GraphDelta.put(properties, "citedKind", cited.kind());
        GraphDelta.put(properties, "citedTitle", cited.title());
        GraphDelta.put(properties, "citedDate", cited.date());
        if (!cited.authors().isEmpty()) {
            properties.put("citedAuthors", cited.authors());
        }
        if (cited.own()) {
            properties.put("citedOwn", true);
        }
        if (!cited.words().equals(citation.text())) {
            properties.put("citedWords", cited.words());
        }
        if (cited.identifier() == null && meant instanceof Citation.Described) {
            cited.clue().ifPresent(clue -> properties.put("clue", clue.toString()));
        }
        structure
                .unit(citation.unit())
                .flatMap(unit -> structure
                        .source()
                        .text()
                        .pageAt(unit.text().toSource(citation.span()).start()))
                .ifPresent(page -> properties.put("page", page));
        delta.add(GraphTable.CITATIONS, Map.of("from", from, "properties", properties));
    }

    /** Returns the name of the stub that a citation has while no paper is known that it means. */
    private static String target(Citation.Target meant, CitedPaper cited) {
        if (meant instanceof Citation.Web web) {
            // an index takes no longer keys
            return web.url().substring(0, Math.min(LONGEST_TARGET, web.url().length()));
        } else if (cited.identifier() != null) {
            return cited.identifier();
        }
        // The same words with the same date mean, as far as the text tells, the same paper.
        String slug = Slugs.of(cited.words());
        String words = GraphDelta.REFERENCE + slug.substring(0, Math.min(LONGEST_TARGET, slug.length()));
        return cited.date() == null ? words : words + "@" + cited.date();
    }
}

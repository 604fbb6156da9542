package nl.kamergraaf.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Everything found in one document.
 *
 * @param structure   the document taken apart; its head has the final date
 * @param mentions    in reading order, without overlaps
 * @param citations   in reading order
 * @param diagnostics what was odd in finding mentions and citations
 */
public record ExtractedDocument(
        DocumentStructure structure, List<Mention> mentions, List<Citation> citations, List<Diagnostic> diagnostics) {

    /** Keeps its own copies of the lists. */
    public ExtractedDocument {
        mentions = List.copyOf(mentions);
        citations = List.copyOf(citations);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Returns the diagnostics of all stages. */
    public List<Diagnostic> allDiagnostics() {
        List<Diagnostic> all = new ArrayList<>(structure.source().diagnostics());
        all.addAll(structure.diagnostics());
        all.addAll(diagnostics);
        return all;
    }
}

package nl.kamergraaf.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Searches the text of the papers. */
public interface SearchQueries {

    /**
     * Searches texts and titles in full text, with Dutch word forms. Words must all occur in one part or title; words in
     * double quotes must stand together. No words at all find every paper, the latest first.
     */
    SearchResult search(SearchRequest request);

    /** By what a search can be narrowed. */
    enum Facet {
        /** Kind of paper, as the extraction names it. */
        KIND,
        /** Year of the paper. */
        YEAR,
        /** Country mentioned, by code. */
        COUNTRY,
        /** Organisation mentioned, by id. */
        ORGANISATION,
        /** Ministry of who answers or signs, by its name. */
        MINISTRY,
        /** Who asks, by id of the person. */
        ASKER;

        /** Returns its name in addresses: {@code kind}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * What is searched for.
     *
     * @param text   words
     * @param chosen a value for each facet that narrows the search
     * @param paging which hits
     */
    record SearchRequest(String text, Map<Facet, String> chosen, Paging paging) {

        /** Keeps its own copy of the facets. */
        public SearchRequest {
            chosen = Map.copyOf(chosen);
        }
    }

    /**
     * What was found.
     *
     * @param hits     papers, the best first
     * @param facets   values of each facet among all papers found, the most frequent first, at most
     *                 {@value #FACET_VALUES} each
     * @param complete whether all that fits was looked at; a search that fits very many parts stops at the best of them,
     *                 and then the total and the facets count those only
     */
    record SearchResult(Paged<Hit> hits, Map<Facet, List<FacetValue>> facets, boolean complete) {}

    /** The most values of a facet that are told. */
    int FACET_VALUES = 20;

    /**
     * A paper that was found.
     *
     * @param document the paper
     * @param passages the best places in it, at most three; none where only other reasons led to it
     */
    record Hit(DocumentRef document, List<Passage> passages) {}

    /**
     * A place where the words stand.
     *
     * @param partId  part, or {@code null} for the title
     * @param caption short name of the part: "Antwoord 2"
     * @param text    some words around the place
     * @param marks   where in {@code text} the words searched for stand
     */
    record Passage(@Nullable String partId, String caption, String text, List<Span> marks) {}

    /**
     * A value of a facet.
     *
     * @param value  to narrow by
     * @param label  for people
     * @param papers how many papers found have it
     */
    record FacetValue(String value, String label, long papers) {}
}

package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries;

/** Searches in full text. */
final class SearchReader implements SearchQueries {

    /** How many parts, and how many titles, a search looks at; and among how many papers facets are counted. */
    private static final int MOST = 2000;

    private final GraphClient client;

    SearchReader(GraphClient client) {
        this.client = client;
    }

    @Override
    public SearchResult search(SearchRequest request) {
        FullText words = FullText.of(request.text());
        Map<String, Object> parameters = parameters(request.chosen(), request.paging());
        parameters.put("query", words.query());
        parameters.put(
                "upto",
                Math.max(MOST, request.paging().skip() + request.paging().size()));
        Row row = words.isEmpty()
                ? browse(request.chosen(), parameters)
                : client.ask("search", parameters).get(0);
        List<String> ids = row.texts("ids");
        List<Hit> hits = row.rows("hits").stream().map(hit -> hit(hit, words)).toList();
        long found = row.number("found");
        return new SearchResult(
                new Paged<>(hits, words.isEmpty() ? found : ids.size(), request.paging()),
                facets(ids),
                words.isEmpty() ? found <= MOST : found < MOST);
    }

    /** Returns the papers that mention a country or an organisation, the latest first. */
    Paged<DocumentRef> about(Facet facet, String value, Paging paging) {
        Map<Facet, String> chosen = Map.of(facet, value);
        Map<String, Object> parameters = parameters(chosen, paging);
        parameters.put("upto", paging.skip() + paging.size());
        Row row = browse(chosen, parameters);
        return new Paged<>(
                row.rows("hits").stream()
                        .map(hit -> hit.row("paper").document())
                        .toList(),
                row.number("found"),
                paging);
    }

    private static Map<String, Object> parameters(Map<Facet, String> chosen, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        for (Facet facet : Facet.values()) {
            parameters.put(facet.code(), chosen.get(facet));
        }
        parameters.put("most", MOST);
        parameters.put("skip", paging.skip());
        parameters.put("size", paging.size());
        return parameters;
    }

    private Row browse(Map<Facet, String> chosen, Map<String, Object> parameters) {
        boolean entity = chosen.containsKey(Facet.COUNTRY) || chosen.containsKey(Facet.ORGANISATION);
        Optional<Row> few = entity ? client.askOne("browse-few", parameters) : Optional.empty();
        return few.orElseGet(() -> client.ask("browse", parameters).get(0));
    }

    private static Hit hit(Row row, FullText words) {
        DocumentRef paper = row.row("paper").document();
        List<Passage> passages = new ArrayList<>();
        for (Row part : row.rows("parts")) {
            Excerpt excerpt = Excerpt.around(part.text("text"), words);
            passages.add(new Passage(part.text("id"), part.text("caption"), excerpt.text(), excerpt.marks()));
        }
        String title = paper.title();
        if (title != null && !words.isEmpty()) {
            Excerpt excerpt = Excerpt.around(title, words);
            if (!excerpt.marks().isEmpty()) {
                passages.add(0, new Passage(null, "", excerpt.text(), excerpt.marks()));
            }
        }
        return new Hit(paper, passages.subList(0, Math.min(3, passages.size())));
    }

    private Map<Facet, List<FacetValue>> facets(List<String> ids) {
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, new ArrayList<>());
        }
        if (!ids.isEmpty()) {
            for (Row row : client.ask("facets", Map.of("ids", ids, "values", FACET_VALUES))) {
                List<FacetValue> values =
                        facets.get(Facet.valueOf(row.text("facet").toUpperCase(Locale.ROOT)));
                if (values != null && values.size() < FACET_VALUES) {
                    values.add(new FacetValue(row.text("value"), row.text("label"), row.number("papers")));
                }
            }
        }
        return facets;
    }
}

package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;

/** In how many papers each country and organisation is mentioned: kept with it, and changed by what comes and what goes. */
final class MentionCounts {

    private final Map<String, Long> countries = new TreeMap<>();
    private final Map<String, Long> organisations = new TreeMap<>();

    /** Returns the keys of what a document mentions in any of its parts, each once, sorted. */
    static List<String> keys(GraphDelta delta, GraphTable table) {
        return delta.rows(table).stream()
                .map(row -> String.valueOf(row.get("key")))
                .distinct()
                .sorted()
                .toList();
    }

    /** Counts a content that is written. */
    void add(GraphDelta delta) {
        add(keys(delta, GraphTable.COUNTRIES), keys(delta, GraphTable.ORGANISATIONS), 1);
    }

    /** Counts a content off that is taken out. */
    void remove(FormerDocument document) {
        add(document.countries(), document.organisations(), -1);
    }

    private void add(Collection<String> ofCountries, Collection<String> ofOrganisations, long count) {
        ofCountries.forEach(key -> countries.merge(key, count, Long::sum));
        ofOrganisations.forEach(key -> organisations.merge(key, count, Long::sum));
    }

    /** Writes the changes. */
    void write(Statements statements) {
        statements.each("count-countries", "rows", changes(countries));
        statements.each("count-organisations", "rows", changes(organisations));
    }

    private static List<Map<String, Object>> changes(Map<String, Long> counts) {
        List<Map<String, Object>> rows = new ArrayList<>();
        counts.forEach((key, more) -> {
            if (more != 0) {
                rows.add(Map.of("key", key, "more", more));
            }
        });
        return rows;
    }
}

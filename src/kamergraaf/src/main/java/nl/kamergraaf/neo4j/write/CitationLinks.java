package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphTable;
import nl.kamergraaf.resolve.CitationResolver;
import nl.kamergraaf.resolve.CitationResolver.Question;
import nl.kamergraaf.resolve.CitingPaper;
import nl.kamergraaf.resolve.Resolution;
import nl.kamergraaf.resolve.ResolutionRules;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/**
 * Leads citations to the papers that they mean: those of documents just written, and those that a change may lead elsewhere. Only
 * these are looked at, so that the work does not grow with the graph.
 */
final class CitationLinks {

    private static final CitationResolver RESOLVER = new CitationResolver(ResolutionRules.standard());

    private final Statements statements;
    private final List<CitationEdge> edges = new ArrayList<>();
    /** Ids of documents that gained or lost a citation. */
    private final Set<String> touched = new HashSet<>();

    CitationLinks(Statements statements) {
        this.statements = statements;
    }

    /** Takes in the citations of a document about to be written. */
    void add(String document, GraphDelta delta) {
        for (Map<String, Object> row : delta.rows(GraphTable.CITATIONS)) {
            Map<String, Object> properties = new HashMap<>();
            if (row.get("properties") instanceof Map<?, ?> stated) {
                stated.forEach((key, value) -> properties.put(String.valueOf(key), value));
            }
            edges.add(new CitationEdge(null, document + "#" + row.get("from"), document, null, properties));
        }
    }

    /** Takes in the citations in the graph that stand in documents or lead to them, or that name or describe what has changed. */
    void addExisting(Collection<String> documents, Collection<String> identifiers, Collection<String> clues) {
        if (documents.isEmpty() && identifiers.isEmpty() && clues.isEmpty()) {
            return;
        }
        Map<String, Object> parameters = Map.of(
                "documents", List.copyOf(documents), "targets", List.copyOf(identifiers), "clues", List.copyOf(clues));
        for (Record row : statements.ask("citations-of", parameters)) {
            edges.add(new CitationEdge(
                    row.get("edge").asString(),
                    null,
                    row.get("by").asString(),
                    row.get("to").asString(),
                    row.get("properties").asMap()));
        }
    }

    /** Resolves all that was taken in and writes what comes out. Returns the ids of documents that gained or lost one. */
    Set<String> write() {
        List<Question> questions = new ArrayList<>();
        List<CitationEdge> asked = new ArrayList<>();
        Map<String, CitingPaper> citing = citing();
        List<Map<String, Object>> created = new ArrayList<>();
        List<Map<String, Object>> moved = new ArrayList<>();
        Map<String, Map<String, Object>> stubs = new HashMap<>();
        for (CitationEdge edge : edges) {
            CitingPaper by = citing.get(edge.by());
            if (edge.isWeb() || by == null) {
                place(edge, new Resolution.Unresolved(), created, moved, stubs);
            } else {
                asked.add(edge);
                questions.add(new Question(edge.cited(), by));
            }
        }
        if (!questions.isEmpty()) {
            List<Resolution> resolutions = RESOLVER.resolve(questions, new Neo4jCatalogue(statements));
            for (int i = 0; i < resolutions.size(); i++) {
                place(asked.get(i), resolutions.get(i), created, moved, stubs);
            }
        }
        statements.each("stubs", "rows", stubs.values());
        statements.each("citations", "rows", created);
        statements.each("move-citations", "rows", moved);
        return touched;
    }

    private void place(
            CitationEdge edge,
            Resolution resolution,
            List<Map<String, Object>> created,
            List<Map<String, Object>> moved,
            Map<String, Map<String, Object>> stubs) {
        String to = edge.target();
        if (resolution instanceof Resolution.Resolved resolved) {
            to = resolved.paper().id();
        } else {
            stubs.put(to, edge.stub());
        }
        Map<String, Object> properties = edge.properties(resolution);
        String from = edge.from();
        String id = edge.edge();
        if (from != null) {
            created.add(Map.of("from", from, "to", to, "properties", properties));
            touched.add(to);
        } else if (id != null && !(to.equals(edge.to()) && properties.equals(edge.properties()))) {
            moved.add(Map.of("edge", id, "to", to, "properties", properties));
            touched.add(to);
            touched.add(String.valueOf(edge.to()));
        }
    }

    private Map<String, CitingPaper> citing() {
        Set<String> ids = new HashSet<>();
        edges.forEach(edge -> ids.add(edge.by()));
        Map<String, CitingPaper> citing = new HashMap<>();
        for (Record row : statements.each("citing", "ids", ids)) {
            String id = row.get("id").asString();
            citing.put(
                    id,
                    new CitingPaper(
                            id,
                            row.get("date").asString(null),
                            row.get("roles").asList(Values.ofString()),
                            row.get("dossiers").asList(Values.ofString())));
        }
        return citing;
    }
}

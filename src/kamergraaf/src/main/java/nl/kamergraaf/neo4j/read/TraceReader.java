package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries;
import org.jspecify.annotations.Nullable;

/**
 * Follows citations. The database gives the citations of the nearest papers in one query; the steps are counted here, since a
 * pattern of variable length gives no cheap answer to both.
 */
final class TraceReader implements TraceQueries {

    private final GraphClient client;
    private final PaperReader papers;

    TraceReader(GraphClient client, PaperReader papers) {
        this.client = client;
        this.papers = papers;
    }

    @Override
    public Trace trace(String id, Direction direction, int depth, int mostLinks) {
        if (depth < 1 || depth > DEEPEST || mostLinks < 1 || mostLinks > MOST_LINKS) {
            throw new IllegalArgumentException("depth must be 1 to " + DEEPEST + " and links 1 to " + MOST_LINKS
                    + ", not " + depth + " and " + mostLinks);
        }
        int hash = id.lastIndexOf('#');
        String root = hash < 0 || direction == Direction.FORWARD ? id : id.substring(0, hash);
        @Nullable String onlyPart = root.equals(id) ? null : id;
        List<Row> rows = client.ask("trace-" + direction.code(), Map.of("id", root, "most", MOST_LINKS + 1));
        Map<String, List<Row>> byStart = new HashMap<>();
        for (Row row : rows) {
            byStart.computeIfAbsent(
                            row.text(direction == Direction.BACK ? "citing" : "cited"), key -> new ArrayList<>())
                    .add(row);
        }
        List<Link> links = new ArrayList<>();
        Set<String> reached = new HashSet<>(Set.of(root));
        List<String> frontier = List.of(root);
        for (int step = 1; step <= depth && !frontier.isEmpty(); step++) {
            List<String> next = new ArrayList<>();
            for (String start : frontier) {
                for (Link link : links(byStart.getOrDefault(start, List.of()), step)) {
                    if (step > 1 || onlyPart == null || onlyPart.equals(link.partId())) {
                        links.add(link);
                        String end = direction == Direction.BACK ? link.cited() : link.citing();
                        if (reached.add(end)) {
                            next.add(end);
                        }
                    }
                }
            }
            frontier = next;
        }
        boolean complete = rows.size() <= MOST_LINKS && links.size() <= mostLinks;
        List<Link> kept = links.subList(0, Math.min(links.size(), mostLinks));
        Map<String, DocumentRef> found = papers(root, kept);
        return new Trace(
                root,
                direction,
                found,
                List.copyOf(kept),
                references(unfolded(root, direction, kept), onlyPart),
                complete);
    }

    /** Returns the papers whose citations are followed: on the way back the root and those that lead on. */
    private static List<String> unfolded(String root, Direction direction, List<Link> links) {
        return direction == Direction.FORWARD
                ? List.of()
                : Stream.concat(Stream.of(root), links.stream().map(Link::citing))
                        .distinct()
                        .toList();
    }

    private List<Reference> references(List<String> ids, @Nullable String onlyPart) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.put(id, places.size()));
        return client.ask("references", Map.of("ids", ids)).stream()
                .filter(row -> onlyPart == null
                        || !row.text("paper").equals(ids.get(0))
                        || row.text("fromPart").equals(onlyPart))
                .sorted(Comparator.comparingInt((Row row) -> places.getOrDefault(row.text("paper"), 0))
                        .thenComparingLong(row -> row.number("order"))
                        .thenComparingLong(row -> row.number("start"))
                        .thenComparing(row -> row.text("fromPart"))
                        .thenComparing(row -> row.text("toPart")))
                .map(row -> new Reference(
                        row.text("paper"),
                        row.text("fromPart"),
                        row.text("fromCaption"),
                        row.text("toPart"),
                        row.text("toCaption"),
                        row.text("text")))
                .toList();
    }

    private Map<String, DocumentRef> papers(String root, List<Link> links) {
        Map<String, DocumentRef> found = new LinkedHashMap<>();
        List<String> ids = new ArrayList<>(List.of(root));
        links.forEach(link -> ids.addAll(List.of(link.citing(), link.cited())));
        Map<String, DocumentRef> lines = papers.lines(ids.stream().distinct().toList());
        for (String id : ids) {
            DocumentRef line = lines.get(id);
            if (line != null) {
                found.put(id, line);
            }
        }
        return found;
    }

    private static List<Link> links(List<Row> rows, int step) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.text("citing"))
                        .thenComparingLong(row -> row.number("order"))
                        .thenComparing(row -> row.text("partId"))
                        .thenComparingLong(row -> row.row("citation").number("start"))
                        .thenComparing(row -> row.text("cited")))
                .map(row -> link(row, step))
                .toList();
    }

    private static Link link(Row row, int step) {
        Row citation = row.row("citation");
        return new Link(
                step,
                row.text("citing"),
                row.text("partId"),
                row.text("partCaption"),
                row.texts("noteOf"),
                row.text("cited"),
                citation.text("text"),
                citation.integerOrNull("page"),
                citation.text("basis"),
                citation.real("confidence"),
                citation.flag("dateDiffers"));
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries;
import org.jspecify.annotations.Nullable;

/** Follows citations by the named queries {@code trace-back} and {@code trace-forward}, so that both ways to ask give the same. */
final class TraceReader implements TraceQueries {

    /** How many references from part to part the query follows. */
    private static final int REFERENCES = 3;

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
        List<Link> found = client
                .askNamed("trace-" + direction.code(), Map.of("id", id, "depth", depth, "limit", mostLinks + 1))
                .stream()
                .map(row -> link(row, direction))
                .toList();
        List<Link> links = found.subList(0, Math.min(found.size(), mostLinks));
        int hash = id.lastIndexOf('#');
        String ofPart = hash < 0 || direction == Direction.FORWARD ? id : id.substring(0, hash);
        Map<String, DocumentRef> lines = lines(id, ofPart, links);
        boolean part = !ofPart.equals(id) && !lines.containsKey(id);
        String root = part ? ofPart : id;
        return new Trace(
                root,
                direction,
                papers(root, links, lines),
                List.copyOf(links),
                references(unfolded(root, direction, links), part ? id : null),
                found.size() <= mostLinks);
    }

    private static Link link(Row row, Direction direction) {
        boolean back = direction == Direction.BACK;
        return new Link(
                Math.toIntExact(row.number("step")),
                row.text(back ? "from" : "by"),
                row.text("partId"),
                row.text("part"),
                row.texts("noteOf").stream().sorted().toList(),
                row.text(back ? "to" : "cited"),
                row.text("words"),
                row.integerOrNull("page"),
                row.text("basis"),
                row.real("confidence"),
                row.flag("dateDiffers"));
    }

    /** Returns the lines of all papers in a trace, by their ids. */
    private Map<String, DocumentRef> lines(String id, String ofPart, List<Link> links) {
        Set<String> ids = new LinkedHashSet<>(List.of(id));
        ids.add(ofPart);
        links.forEach(link -> ids.addAll(List.of(link.citing(), link.cited())));
        return papers.lines(List.copyOf(ids));
    }

    /** Returns the papers, the root first, then in the order in which links lead to them. */
    private static Map<String, DocumentRef> papers(String root, List<Link> links, Map<String, DocumentRef> lines) {
        Set<String> ids = new LinkedHashSet<>(List.of(root));
        links.forEach(link -> ids.addAll(List.of(link.citing(), link.cited())));
        Map<String, DocumentRef> papers = new LinkedHashMap<>();
        for (String id : ids) {
            DocumentRef line = lines.get(id);
            if (line != null) {
                papers.put(id, line);
            }
        }
        return papers;
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
        List<Reference> all = client.ask("references", Map.of("ids", ids)).stream()
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
        if (onlyPart == null) {
            return all;
        }
        Set<String> reached = reached(onlyPart, all);
        return all.stream()
                .filter(reference -> !reference.paper().equals(ids.get(0)) || reached.contains(reference.fromPart()))
                .toList();
    }

    /** Returns the parts whose references are followed where the trace begins at one part. */
    private static Set<String> reached(String part, List<Reference> references) {
        Set<String> reached = new HashSet<>(Set.of(part));
        for (int i = 1; i < REFERENCES; i++) {
            Set<String> next = new HashSet<>();
            references.stream()
                    .filter(reference -> reached.contains(reference.fromPart()))
                    .forEach(reference -> next.add(reference.toPart()));
            reached.addAll(next);
        }
        return reached;
    }
}

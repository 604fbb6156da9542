package nl.kamergraaf.neo4j.read;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries;
import org.jspecify.annotations.Nullable;

/** Follows citations by the named queries {@code trace-back} and {@code trace-forward}, so that both ways to ask give the same. */
final class TraceReader implements TraceQueries {

    /** How many references from part to part the query follows. */
    private static final int REFERENCES = 3;

    private final GraphClient client;

    TraceReader(GraphClient client) {
        this.client = client;
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
        List<Row> met = papersMet(id, ofPart, direction, links);
        Map<String, DocumentRef> lines =
                met.stream().map(Row::document).collect(Collectors.toMap(DocumentRef::id, line -> line));
        boolean part = !ofPart.equals(id) && !lines.containsKey(id);
        String root = part ? ofPart : id;
        return new Trace(
                root,
                direction,
                papers(root, links, lines),
                List.copyOf(links),
                references(met, unfolded(root, direction, links), part ? id : null),
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

    /** Returns the lines of all papers in a trace, with the references within those that may be unfolded, in one query. */
    private List<Row> papersMet(String id, String ofPart, Direction direction, List<Link> links) {
        Set<String> unfolded = new LinkedHashSet<>(List.of(id, ofPart).subList(0, id.equals(ofPart) ? 1 : 2));
        links.forEach(link -> unfolded.add(link.citing()));
        Set<String> others = new LinkedHashSet<>();
        links.forEach(link -> others.add(link.cited()));
        if (direction == Direction.FORWARD) {
            others.addAll(unfolded);
            unfolded.clear();
        }
        others.removeAll(unfolded);
        return client.ask("trace-papers", Map.of("unfolded", List.copyOf(unfolded), "others", List.copyOf(others)));
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

    private static List<Reference> references(List<Row> met, List<String> ids, @Nullable String onlyPart) {
        Map<String, List<Reference>> byPaper = met.stream()
                .collect(Collectors.toMap(row -> row.text("id"), row -> references(row.text("id"), row)
                        .toList()));
        List<Reference> all = ids.stream()
                .flatMap(id -> byPaper.getOrDefault(id, List.of()).stream())
                .toList();
        if (onlyPart == null) {
            return all;
        }
        Set<String> reached = reached(onlyPart, all);
        return all.stream()
                .filter(reference -> !reference.paper().equals(ids.get(0)) || reached.contains(reference.fromPart()))
                .toList();
    }

    private static Stream<Reference> references(String paper, Row row) {
        return row.rows("references").stream()
                .sorted(Comparator.comparingLong((Row each) -> each.number("order"))
                        .thenComparingLong(each -> each.number("start"))
                        .thenComparing(each -> each.text("fromPart"))
                        .thenComparing(each -> each.text("toPart")))
                .map(each -> new Reference(
                        paper,
                        each.text("fromPart"),
                        each.text("fromCaption"),
                        each.text("toPart"),
                        each.text("toCaption"),
                        each.text("text")));
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

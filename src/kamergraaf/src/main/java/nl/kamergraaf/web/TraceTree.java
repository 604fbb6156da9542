package nl.kamergraaf.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Trace;

/**
 * A trace as a tree. A paper that was reached before is named again but not unfolded again, so circles end.
 *
 * @param paper    reached
 * @param links    the citations that lead to it; none for the root
 * @param branches what it leads on to
 * @param repeated whether it is unfolded elsewhere
 */
record TraceTree(DocumentRef paper, List<Link> links, List<TraceTree> branches, boolean repeated) {

    static TraceTree of(Trace trace) {
        Map<String, Map<String, List<Link>>> onward = new LinkedHashMap<>();
        boolean back = trace.direction() == Direction.BACK;
        for (Link link : trace.links()) {
            String from = back ? link.citing() : link.cited();
            String to = back ? link.cited() : link.citing();
            onward.computeIfAbsent(from, key -> new LinkedHashMap<>())
                    .computeIfAbsent(to, key -> new ArrayList<>())
                    .add(link);
        }
        Set<String> unfolded = new HashSet<>();
        DocumentRef root = trace.papers().get(trace.root());
        if (root == null) {
            throw new IllegalArgumentException("a trace without its root");
        }
        return grow(trace, onward, root, List.of(), unfolded);
    }

    private static TraceTree grow(
            Trace trace,
            Map<String, Map<String, List<Link>>> onward,
            DocumentRef paper,
            List<Link> links,
            Set<String> unfolded) {
        Map<String, List<Link>> next = onward.getOrDefault(paper.id(), Map.of());
        if (!unfolded.add(paper.id())) {
            return new TraceTree(paper, links, List.of(), !next.isEmpty());
        }
        List<TraceTree> branches = new ArrayList<>();
        next.forEach((id, citations) -> {
            DocumentRef to = trace.papers().get(id);
            if (to != null) {
                branches.add(grow(trace, onward, to, citations, unfolded));
            }
        });
        return new TraceTree(paper, links, branches, false);
    }
}

package nl.kamergraaf.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Reference;
import nl.kamergraaf.query.TraceQueries.Trace;

/** Prints a trace as a tree: for each citation the part, the words and the paper, a paper that comes again only by name. */
final class TraceTree {

    private static final int WORDS = 100;

    private final Trace trace;
    private final PrintWriter out;
    private final Set<String> unfolded = new HashSet<>();

    private TraceTree(Trace trace, PrintWriter out) {
        this.trace = trace;
        this.out = out;
    }

    static void print(Trace trace, PrintWriter out) {
        TraceTree tree = new TraceTree(trace, out);
        DocumentRef root = trace.papers().get(trace.root());
        out.println(root == null ? trace.root() : paper(root));
        tree.branches(trace.root(), "");
        if (trace.links().isEmpty() && trace.references().isEmpty()) {
            out.println(trace.direction() == Direction.BACK ? "  (cites nothing)" : "  (nothing cites it)");
        }
        if (!trace.complete()) {
            out.println("There is more: ask for fewer steps, or more citations with --limit.");
        }
    }

    private void branches(String paper, String indent) {
        if (!unfolded.add(paper)) {
            return;
        }
        List<Runnable> branches = new ArrayList<>();
        List<Link> links = trace.from(paper);
        List<Reference> references = trace.references().stream()
                .filter(reference -> reference.paper().equals(paper))
                .toList();
        int count = links.size() + references.size();
        for (Link link : links) {
            boolean last = branches.size() == count - 1;
            branches.add(() -> branch(link, indent, last));
        }
        for (Reference reference : references) {
            boolean last = branches.size() == count - 1;
            branches.add(() -> out.println(indent + (last ? "└─ " : "├─ ") + reference.fromCaption() + " «"
                    + words(reference.text()) + "» → " + reference.toCaption() + " of the same paper"));
        }
        branches.forEach(Runnable::run);
    }

    private void branch(Link link, String indent, boolean last) {
        DocumentRef next = trace.next(link);
        boolean leadsOn = !trace.from(next.id()).isEmpty();
        boolean again = leadsOn && unfolded.contains(next.id());
        String below = indent + (last ? "   " : "│  ");
        out.println(indent + (last ? "└─ " : "├─ ") + place(link) + " «" + words(link.text()) + "»" + certainty(link));
        out.println(below
                + (trace.direction() == Direction.BACK ? "→ " : "← ")
                + paper(next)
                + (again ? "  (unfolded elsewhere)" : ""));
        if (leadsOn && !again) {
            branches(next.id(), below + "   ");
        }
    }

    private static String place(Link link) {
        String part = link.noteOf().isEmpty()
                ? link.partCaption()
                : String.join(", ", link.noteOf()) + ", " + link.partCaption().toLowerCase(Locale.ROOT);
        return words(part) + (link.page() == null ? "" : ", p. " + link.page());
    }

    private static String certainty(Link link) {
        String differs = link.dateDiffers() ? "  (the paper bears another date)" : "";
        return link.confidence() > 0 && link.confidence() < 1
                ? String.format(Locale.ROOT, "  (by %s, %.2f)%s", link.basis(), link.confidence(), differs)
                : differs;
    }

    private static String paper(DocumentRef paper) {
        String date = paper.date();
        String caption = paper.caption().equals(paper.id()) ? "" : "  " + paper.caption();
        return paper.id()
                + (date == null ? "" : "  " + date)
                + caption
                + (paper.read() ? "" : "  (not in the collection)");
    }

    private static String words(String text) {
        String flat = text.replaceAll("\\s+", " ").strip();
        return flat.length() <= WORDS ? flat : flat.substring(0, WORDS - 1) + "…";
    }
}

package nl.kamergraaf.cli;

import java.util.HashMap;
import java.util.Map;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Trace;

/** A trace in the languages of programs that draw. Edges point from the paper that cites to the one that is cited. */
final class TraceDrawings {

    private static final int WORDS = 60;

    private TraceDrawings() {}

    /** Returns it for Graphviz. */
    static String dot(Trace trace) {
        StringBuilder dot = new StringBuilder("digraph trace {\n  rankdir=LR;\n  node [shape=box];\n");
        for (DocumentRef paper : trace.papers().values()) {
            dot.append("  ")
                    .append(quoted(paper.id()))
                    .append(" [label=")
                    .append(quoted(label(paper, "\n")))
                    .append(paper.read() ? "" : ", style=dashed")
                    .append("];\n");
        }
        for (Link link : trace.links()) {
            dot.append("  ")
                    .append(quoted(link.citing()))
                    .append(" -> ")
                    .append(quoted(link.cited()))
                    .append(" [label=")
                    .append(quoted(words(link)))
                    .append("];\n");
        }
        return dot.append("}\n").toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Returns it for Mermaid. */
    static String mermaid(Trace trace) {
        StringBuilder mermaid = new StringBuilder("flowchart LR\n");
        Map<String, String> names = new HashMap<>();
        for (DocumentRef paper : trace.papers().values()) {
            String name = "p" + names.size();
            names.put(paper.id(), name);
            mermaid.append("  ")
                    .append(name)
                    .append(paper.read() ? "[\"" : "(\"")
                    .append(escaped(label(paper, " · ")))
                    .append(paper.read() ? "\"]\n" : "\")\n");
        }
        for (Link link : trace.links()) {
            mermaid.append("  ")
                    .append(names.get(link.citing()))
                    .append(" -->|\"")
                    .append(escaped(words(link)))
                    .append("\"| ")
                    .append(names.get(link.cited()))
                    .append('\n');
        }
        return mermaid.toString();
    }

    /** Mermaid writes characters that mean something to it by their number. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || " .,-·…()/'’:".indexOf(c) >= 0) {
                escaped.appendCodePoint(c);
            } else {
                escaped.append('#').append(c).append(';');
            }
        });
        return escaped.toString();
    }

    private static String label(DocumentRef paper, String separator) {
        String date = paper.date();
        return paper.id()
                + (paper.caption().equals(paper.id()) ? "" : separator + paper.caption())
                + (date == null ? "" : separator + date);
    }

    private static String words(Link link) {
        String flat = link.text().replaceAll("\\s+", " ").strip();
        return link.partCaption() + ": " + (flat.length() <= WORDS ? flat : flat.substring(0, WORDS - 1) + "…");
    }
}

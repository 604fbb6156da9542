package nl.kamergraaf.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Trace;

/**
 * A trace as a picture: a column a month or more, the oldest left, papers without a date before all others; a curve for each pair of
 * papers, the thicker the more citations.
 *
 * @param width   in pixels
 * @param height  in pixels
 * @param columns with their headings
 * @param nodes   papers
 * @param edges   between them
 */
record TraceDrawing(int width, int height, List<Column> columns, List<Node> nodes, List<Edge> edges) {

    private static final int COLUMN = 178;
    private static final int ROW = 86;
    private static final int TOP = 70;
    private static final int STAGGER = 40;

    /** The most papers one above the other. */
    private static final int HIGHEST = 6;

    private static final String CONTINUED = "…";

    /** How far columns lie above or below the middle, in hundredths of a row. */
    private static final int[] SHIFTS = {0, -90, 60, -40, 100};

    private static final int LINE = 21;

    /** A month; {@code ""} for papers without a date, {@code "…"} where a month needs another column. */
    record Column(String month, int x) {}

    /**
     * A paper.
     *
     * @param lines its name, at most three lines
     */
    record Node(DocumentRef paper, boolean root, int x, int y, List<String> lines) {}

    /** Citations of one paper by another. */
    record Edge(String from, String to, int count, String path, List<Link> links) {}

    static TraceDrawing of(Trace trace, Function<DocumentRef, String> name) {
        Map<String, List<DocumentRef>> months = new TreeMap<>();
        for (DocumentRef paper : trace.papers().values()) {
            String date = paper.date();
            String month = date == null ? "" : date.substring(0, Math.min(7, date.length()));
            months.computeIfAbsent(month, key -> new ArrayList<>()).add(paper);
        }
        int tallest = Math.min(
                HIGHEST,
                months.values().stream().mapToInt(Collection::size).max().orElse(1));
        List<Column> columns = new ArrayList<>();
        List<Node> nodes = new ArrayList<>();
        Map<String, Node> byId = new HashMap<>();
        for (Map.Entry<String, List<DocumentRef>> month : months.entrySet()) {
            List<DocumentRef> papers = month.getValue();
            for (int start = 0; start < papers.size(); start += HIGHEST) {
                List<DocumentRef> stacked = papers.subList(start, Math.min(papers.size(), start + HIGHEST));
                int x = COLUMN / 2 + columns.size() * COLUMN;
                int y = TOP + top(tallest - stacked.size(), columns.size());
                for (DocumentRef paper : stacked) {
                    Node node = new Node(paper, paper.id().equals(trace.root()), x, y, lines(name.apply(paper)));
                    nodes.add(node);
                    byId.put(paper.id(), node);
                    y += ROW;
                }
                columns.add(new Column(start == 0 ? month.getKey() : CONTINUED, x));
            }
        }
        int height = TOP + tallest * ROW + STAGGER + 10;
        return new TraceDrawing(columns.size() * COLUMN, height, columns, nodes, edges(trace, byId));
    }

    /**
     * Returns how far down a column begins: in the middle, but each a little higher or lower than the one before, so that single
     * papers do not lie on one line with the curves through their names.
     */
    private static int top(int freeRows, int column) {
        int middle = freeRows * ROW / 2;
        int shift = SHIFTS[column % SHIFTS.length] * ROW / 100;
        return Math.max(0, Math.min(freeRows * ROW + STAGGER, middle + STAGGER / 2 + shift));
    }

    private static List<Edge> edges(Trace trace, Map<String, Node> byId) {
        Map<List<String>, List<Link>> pairs = new java.util.LinkedHashMap<>();
        for (Link link : trace.links()) {
            pairs.computeIfAbsent(List.of(link.citing(), link.cited()), key -> new ArrayList<>())
                    .add(link);
        }
        List<Edge> edges = new ArrayList<>();
        pairs.forEach((pair, links) -> {
            Node from = byId.get(pair.get(0));
            Node to = byId.get(pair.get(1));
            if (from != null && to != null && from != to) {
                edges.add(new Edge(pair.get(0), pair.get(1), links.size(), path(from, to), links));
            }
        });
        return edges;
    }

    /** A curve from one dot to another; between dots of one column it bends aside. */
    private static String path(Node from, Node to) {
        double bend = from.x == to.x ? 60 : 0;
        double middle = (from.x + to.x) / 2.0 + bend;
        double dx = middle - from.x == 0 ? 1 : Math.signum(middle - from.x);
        double back = to.x == from.x ? 1 : -Math.signum(to.x - from.x);
        return String.format(
                Locale.ROOT,
                "M%.0f %d C%.0f %d %.0f %d %.0f %d",
                from.x + dx * 9,
                from.y,
                middle,
                from.y,
                middle,
                to.y,
                to.x + back * 12,
                to.y);
    }

    private static List<String> lines(String name) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : name.split("\\s+")) {
            String fitting = word.length() > LINE ? word.substring(0, LINE - 1) + "…" : word;
            if (line.length() > 0 && line.length() + 1 + fitting.length() > LINE) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(fitting);
        }
        lines.add(line.toString());
        return lines.size() <= 3 ? lines : List.of(lines.get(0), lines.get(1), lines.get(2) + " …");
    }
}

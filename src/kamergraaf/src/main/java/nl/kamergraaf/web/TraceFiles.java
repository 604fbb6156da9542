package nl.kamergraaf.web;

import java.util.List;
import java.util.function.Function;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;

/** A trace in forms that other programs read. */
final class TraceFiles {

    private TraceFiles() {}

    /** Returns it as GraphML, which yEd, Gephi and the like open. */
    static String graphml(Trace trace, Function<DocumentRef, String> name) {
        StringBuilder xml = new StringBuilder(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                <key id="label" for="node" attr.name="label" attr.type="string"/>
                <key id="kind" for="node" attr.name="kind" attr.type="string"/>
                <key id="date" for="node" attr.name="date" attr.type="string"/>
                <key id="read" for="node" attr.name="read" attr.type="boolean"/>
                <key id="part" for="edge" attr.name="part" attr.type="string"/>
                <key id="text" for="edge" attr.name="text" attr.type="string"/>
                <key id="basis" for="edge" attr.name="basis" attr.type="string"/>
                <key id="confidence" for="edge" attr.name="confidence" attr.type="double"/>
                <graph edgedefault="directed">
                """);
        for (DocumentRef paper : trace.papers().values()) {
            xml.append("<node id=\"").append(escaped(paper.id())).append("\">");
            data(xml, "label", name.apply(paper));
            data(xml, "kind", paper.kind());
            data(xml, "date", paper.date());
            data(xml, "read", String.valueOf(paper.read()));
            xml.append("</node>\n");
        }
        for (Link link : trace.links()) {
            xml.append("<edge source=\"")
                    .append(escaped(link.citing()))
                    .append("\" target=\"")
                    .append(escaped(link.cited()))
                    .append("\">");
            data(xml, "part", link.partId());
            data(xml, "text", link.text());
            data(xml, "basis", link.basis());
            data(xml, "confidence", String.valueOf(link.confidence()));
            xml.append("</edge>\n");
        }
        return xml.append("</graph>\n</graphml>\n").toString();
    }

    private static void data(StringBuilder xml, String key, @Nullable String value) {
        if (value != null) {
            xml.append("<data key=\"")
                    .append(key)
                    .append("\">")
                    .append(escaped(value))
                    .append("</data>");
        }
    }

    /** Returns it as a picture that stands alone, in light colours. */
    static String svg(TraceDrawing drawing, Function<String, String> month) {
        StringBuilder svg = new StringBuilder();
        svg.append(String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        + " font-family=\"Helvetica, Arial, sans-serif\" font-size=\"12\">%n",
                drawing.width(), drawing.height(), drawing.width(), drawing.height()));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        svg.append("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"7\" refY=\"4\" markerWidth=\"6\""
                + " markerHeight=\"6\" orient=\"auto\"><path d=\"M0 0L8 4L0 8z\" fill=\"#8c2f24\"/></marker></defs>\n");
        for (TraceDrawing.Column column : drawing.columns()) {
            text(svg, column.x(), 24, "#5c564c", List.of(month.apply(column.month())), 12);
        }
        for (TraceDrawing.Edge edge : drawing.edges()) {
            svg.append(String.format(
                    "<path d=\"%s\" fill=\"none\" stroke=\"#8c2f24\" stroke-opacity=\".7\" stroke-width=\"%d\""
                            + " marker-end=\"url(#tip)\"/>%n",
                    edge.path(), Math.min(1 + edge.count() / 2, 4)));
        }
        for (TraceDrawing.Node node : drawing.nodes()) {
            svg.append(String.format(
                    "<circle cx=\"%d\" cy=\"%d\" r=\"8\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                    node.x(),
                    node.y(),
                    node.root() ? "#1f1d1a" : node.paper().read() ? "#2b4c7e" : "#ffffff",
                    node.paper().read() ? "#1e3659" : "#8c2f24"));
            text(svg, node.x(), node.y() + 22, "#1f1d1a", node.lines(), 12);
        }
        return svg.append("</svg>\n").toString();
    }

    private static void text(StringBuilder svg, int x, int y, String colour, List<String> lines, int size) {
        int at = y;
        for (String line : lines) {
            svg.append(String.format("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"%s\">", x, at, colour))
                    .append(escaped(line))
                    .append("</text>\n");
            at += size + 2;
        }
    }

    /** Escapes for text and attributes, and leaves out what XML cannot hold. */
    private static String escaped(String text) {
        StringBuilder sound = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(sound::appendCodePoint);
        return HtmlUtils.htmlEscapeDecimal(sound.toString(), "UTF-8");
    }
}

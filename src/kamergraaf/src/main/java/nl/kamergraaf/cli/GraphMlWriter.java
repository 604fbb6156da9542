package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.kamergraaf.query.ExportQueries.EdgeElement;
import nl.kamergraaf.query.ExportQueries.Element;
import nl.kamergraaf.query.ExportQueries.NodeElement;
import org.jspecify.annotations.Nullable;

/** Writes GraphML. Every property is text there; lists are JSON. */
final class GraphMlWriter implements ExportWriter {

    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final XMLStreamWriter xml;
    private int edges;

    GraphMlWriter(Writer out) {
        try {
            this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("every Java writes XML", e);
        }
    }

    @Override
    public void begin(List<String> properties) {
        run(() -> {
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("graphml");
            xml.writeDefaultNamespace(NAMESPACE);
            key("labels", "node", "labels");
            key("type", "edge", "type");
            for (String property : properties) {
                key("p." + property, "all", property);
            }
            xml.writeStartElement("graph");
            xml.writeAttribute("edgedefault", "directed");
            xml.writeCharacters("\n");
        });
    }

    private void key(String id, String of, String name) throws XMLStreamException {
        xml.writeEmptyElement("key");
        xml.writeAttribute("id", id);
        xml.writeAttribute("for", of);
        xml.writeAttribute("attr.name", name);
        xml.writeAttribute("attr.type", "string");
    }

    @Override
    public void write(Element element) {
        run(() -> {
            if (element instanceof NodeElement node) {
                xml.writeStartElement("node");
                xml.writeAttribute("id", clean(node.key()));
                data("labels", ":" + String.join(":", node.labels()));
            } else if (element instanceof EdgeElement edge) {
                xml.writeStartElement("edge");
                xml.writeAttribute("id", "e" + edges++);
                xml.writeAttribute("source", clean(edge.from()));
                xml.writeAttribute("target", clean(edge.to()));
                data("type", edge.type());
            }
            for (Map.Entry<String, @Nullable Object> property :
                    element.properties().entrySet()) {
                Object value = property.getValue();
                if (value != null) {
                    data("p." + property.getKey(), value instanceof List<?> list ? Json.line(list) : value.toString());
                }
            }
            xml.writeEndElement();
            xml.writeCharacters("\n");
        });
    }

    private void data(String key, String value) throws XMLStreamException {
        xml.writeStartElement("data");
        xml.writeAttribute("key", key);
        xml.writeCharacters(clean(value));
        xml.writeEndElement();
    }

    /** Leaves out the characters that no XML may hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    @Override
    public void end() {
        run(() -> {
            xml.writeEndDocument();
            xml.flush();
        });
    }

    private static void run(Step step) {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new UncheckedIOException(e.getNestedException() instanceof IOException io ? io : new IOException(e));
        }
    }

    /** Something that writes XML. */
    @FunctionalInterface
    private interface Step {
        void run() throws XMLStreamException;
    }
}

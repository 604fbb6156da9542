package nl.kamergraaf.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.ExportQueries.EdgeElement;
import nl.kamergraaf.query.ExportQueries.Element;
import nl.kamergraaf.query.ExportQueries.NodeElement;

/** Writes an object a line. */
final class JsonLinesWriter implements ExportWriter {

    private final Writer out;

    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin(List<String> properties) {
        // nothing stands before the first line
    }

    @Override
    public void write(Element element) {
        Map<String, Object> line = new LinkedHashMap<>();
        if (element instanceof NodeElement node) {
            line.put("node", node.key());
            line.put("labels", node.labels());
        } else if (element instanceof EdgeElement edge) {
            line.put("edge", edge.type());
            line.put("from", edge.from());
            line.put("to", edge.to());
        }
        line.put("properties", element.properties());
        try {
            out.write(Json.line(line));
            out.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void end() {
        // nothing stands after the last line
    }
}

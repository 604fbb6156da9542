package nl.kamergraaf.cli;

import java.util.List;
import nl.kamergraaf.query.ExportQueries.Element;

/** Writes a graph element by element. */
interface ExportWriter {

    /**
     * Begins.
     *
     * @param properties names of all properties that may come
     */
    void begin(List<String> properties);

    /** Writes a node or an edge; every node comes before the first edge. */
    void write(Element element);

    /** Ends. */
    void end();
}

package nl.kamergraaf.query;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Gives out the whole graph, and looks whether it is sound. */
public interface ExportQueries {

    /** Returns the names of all properties that nodes and edges of the graph have, sorted. */
    List<String> propertyNames();

    /**
     * Gives out every node, then every edge, one after the other: memory does not grow with the graph. What the program keeps for
     * itself (records, locks, the history of the schema) is not among them.
     */
    void export(Consumer<Element> consumer);

    /** Returns what is wrong in the graph; nothing where all is well. */
    List<Finding> check();

    /** A node or an edge. */
    sealed interface Element {

        /** Returns its properties: text, numbers, booleans, lists of these. */
        Map<String, @Nullable Object> properties();
    }

    /**
     * A node.
     *
     * @param key    unique in the graph: {@code Document/kst-99310-7}
     * @param labels sorted
     */
    record NodeElement(String key, List<String> labels, Map<String, @Nullable Object> properties) implements Element {}

    /**
     * An edge.
     *
     * @param type {@code CITES}, …
     * @param from key of the node at which it begins
     * @param to   key of the node at which it ends
     */
    record EdgeElement(String type, String from, String to, Map<String, @Nullable Object> properties)
            implements Element {}

    /**
     * Something wrong in the graph.
     *
     * @param what     one sentence for a person
     * @param count    how often
     * @param examples keys of some
     */
    record Finding(String what, long count, List<String> examples) {}
}

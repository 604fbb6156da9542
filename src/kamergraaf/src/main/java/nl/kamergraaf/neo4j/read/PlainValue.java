package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.Entity;
import org.neo4j.driver.types.Node;
import org.neo4j.driver.types.Path;
import org.neo4j.driver.types.Relationship;

/** Makes of the driver's values what any reader of results understands: text, numbers, booleans, lists and maps. */
final class PlainValue {

    private PlainValue() {}

    static @Nullable Object of(Value value) {
        return plain(value.asObject());
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value == null || value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(plain(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> items = new LinkedHashMap<>();
            map.forEach((name, item) -> items.put(String.valueOf(name), plain(item)));
            return items;
        }
        if (value instanceof Path path) {
            return path(path);
        }
        if (value instanceof Node node) {
            List<String> labels = new ArrayList<>();
            node.labels().forEach(labels::add);
            return entity("labels", labels.stream().sorted().toList(), node);
        }
        if (value instanceof Relationship relationship) {
            return entity("type", relationship.type(), relationship);
        }
        return value.toString();
    }

    /** Nodes and edges in turn. */
    private static List<@Nullable Object> path(Path path) {
        List<@Nullable Object> items = new ArrayList<>();
        items.add(plain(path.start()));
        for (Path.Segment segment : path) {
            items.add(plain(segment.relationship()));
            items.add(plain(segment.end()));
        }
        return items;
    }

    private static Map<String, @Nullable Object> entity(String name, Object what, Entity entity) {
        Map<String, @Nullable Object> items = new LinkedHashMap<>();
        items.put(name, what);
        new TreeMap<>(entity.asMap()).forEach((key, value) -> items.put(key, plain(value)));
        return items;
    }
}

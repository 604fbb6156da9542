package nl.kamergraaf.neo4j.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The statements in {@code cypher/write}, by name. */
final class Statements {

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    static String get(String name) {
        return LOADED.computeIfAbsent(name, Statements::load);
    }

    private static String load(String name) {
        String resource = "/cypher/write/" + name + ".cypher";
        try (InputStream in = Statements.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}

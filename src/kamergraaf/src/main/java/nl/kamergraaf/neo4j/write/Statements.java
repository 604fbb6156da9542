package nl.kamergraaf.neo4j.write;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.neo4j.CypherFiles;

/** The statements in {@code cypher/write}, by name. */
final class Statements {

    private static final Map<String, String> LOADED = new ConcurrentHashMap<>();

    private Statements() {}

    static String get(String name) {
        return LOADED.computeIfAbsent(name, each -> CypherFiles.load("write", each));
    }
}

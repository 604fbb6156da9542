package nl.kamergraaf.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which database to use. Every option can be given as an environment variable instead. */
public final class DatabaseOptions {

    @Option(
            names = "--uri",
            order = 101,
            paramLabel = "URI",
            defaultValue = "${env:KAMERGRAAF_URI}",
            description =
                    "A Neo4j of your own: bolt://, neo4j:// or neo4j+s:// (KAMERGRAAF_URI). Without it the embedded one.")
    private @Nullable String uri;

    @Option(
            names = "--user",
            order = 102,
            paramLabel = "NAME",
            defaultValue = "${env:KAMERGRAAF_USER:-neo4j}",
            description = "User of that Neo4j (KAMERGRAAF_USER, default neo4j). The password is taken from the"
                    + " environment variable KAMERGRAAF_PASSWORD.")
    private String user = "neo4j";

    @Option(
            names = "--database",
            order = 103,
            paramLabel = "NAME",
            defaultValue = "${env:KAMERGRAAF_DATABASE:-neo4j}",
            description = "Name of the database (KAMERGRAAF_DATABASE, default neo4j).")
    private String database = "neo4j";

    @Option(
            names = "--store",
            order = 104,
            paramLabel = "FOLDER",
            defaultValue = "${env:KAMERGRAAF_STORE:-data/neo4j}",
            description = "Folder of the embedded database (KAMERGRAAF_STORE, default data/neo4j).")
    private Path store = Path.of("data", "neo4j");

    @Option(
            names = "--bolt-port",
            order = 105,
            paramLabel = "PORT",
            defaultValue = "${env:KAMERGRAAF_BOLT_PORT:-7687}",
            description = "Bolt port of the embedded database (KAMERGRAAF_BOLT_PORT, default 7687).")
    private int boltPort = 7687;

    @Option(
            names = "--http-port",
            order = 106,
            paramLabel = "PORT",
            defaultValue = "${env:KAMERGRAAF_HTTP_PORT:-7474}",
            description = "Port of the Neo4j Browser (KAMERGRAAF_HTTP_PORT, default 7474).")
    private int httpPort = 7474;

    /** Returns the address of the user's own Neo4j, or {@code null} for the embedded one. */
    public @Nullable String uri() {
        return uri == null || uri.isBlank() ? null : uri;
    }

    /** Returns the user of the user's own Neo4j. */
    public String user() {
        return user;
    }

    /** Returns the name of the database. */
    public String database() {
        return database;
    }

    /** Returns the folder of the embedded database. */
    public Path store() {
        return store;
    }

    /** Returns the Bolt port of the embedded database. */
    public int boltPort() {
        return boltPort;
    }

    /** Returns the HTTP port of the embedded database. */
    public int httpPort() {
        return httpPort;
    }
}

package nl.kamergraaf;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import nl.kamergraaf.cli.DatabaseOptions;
import nl.kamergraaf.cli.Graph;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.DatabaseUnavailableException;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabaseException;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.query.GraphQueries;
import org.jspecify.annotations.Nullable;

/** Opens the user's own Neo4j, or starts the embedded one. */
final class GraphConnections {

    private GraphConnections() {}

    static Graph open(DatabaseOptions options) {
        String uri = options.uri();
        try {
            if (uri != null) {
                String password = Optional.ofNullable(System.getenv("KAMERGRAAF_PASSWORD"))
                        .orElse("");
                return connect(new Connection(uri, options.user(), password, options.database()), null);
            }
            EmbeddedDatabase embedded = EmbeddedDatabase.start(
                    EmbeddedSettings.of(jars(), options.store()).onPorts(options.boltPort(), options.httpPort()));
            return connect(
                    new Connection(embedded.uri(), embedded.user(), embedded.password(), options.database()), embedded);
        } catch (EmbeddedDatabaseException | DatabaseUnavailableException e) {
            throw new Graph.NoDatabaseException(String.valueOf(e.getMessage()), e);
        }
    }

    private static Graph connect(Connection connection, @Nullable EmbeddedDatabase embedded) {
        try {
            return new OpenGraph(GraphContext.open(connection), connection.uri(), Optional.ofNullable(embedded));
        } catch (RuntimeException e) {
            if (embedded != null) {
                embedded.close();
            }
            throw e;
        }
    }

    /** Returns the folder with the database's class path: {@code database} beside the program's jar. */
    private static Path jars() {
        String configured = System.getProperty("kamergraaf.database.jars");
        if (configured != null) {
            return Path.of(configured);
        }
        String location = String.valueOf(
                GraphConnections.class.getProtectionDomain().getCodeSource().getLocation());
        String file = location.replaceFirst("^jar:", "")
                .replaceFirst("^nested:", "file:")
                .replaceFirst("!?/?!.*$", "");
        try {
            Path jar = Path.of(new java.net.URI(file.replaceFirst("/$", "")));
            Path beside = jar.resolveSibling("database");
            return Files.isDirectory(beside) ? beside : Path.of("target", "database");
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Path.of("target", "database");
        }
    }

    private record OpenGraph(GraphContext context, String uri, Optional<EmbeddedDatabase> database) implements Graph {

        @Override
        public GraphWriter writer() {
            return context.writer();
        }

        @Override
        public GraphQueries queries() {
            return context.queries();
        }

        @Override
        public Optional<Embedded> embedded() {
            return database.map(each -> new Embedded(
                    each.dressBrowser(queries().queries()),
                    each.browserAddress(),
                    each.user(),
                    each.passwordFile().toString(),
                    each.passwordIsNew() ? Optional.of(each.password()) : Optional.empty()));
        }

        @Override
        public void close() {
            context.close();
            database.ifPresent(EmbeddedDatabase::close);
        }
    }
}

package nl.kamergraaf;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import nl.kamergraaf.cli.DatabaseOptions;
import nl.kamergraaf.cli.Graph;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.DatabaseUnavailableException;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabaseException;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.neo4j.embedded.RunningDatabase;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphQueries;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;

/** Opens the user's own Neo4j, or the embedded one: the one that runs, or a new one. */
final class GraphConnections {

    /** How long another command may take to start or to stop the database on the same store. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int PAUSE_MILLIS = 300;

    private GraphConnections() {}

    static Graph open(DatabaseOptions options, boolean muchWork) {
        String uri = options.uri();
        try {
            if (uri != null) {
                String password = Optional.ofNullable(System.getenv("KAMERGRAAF_PASSWORD"))
                        .orElse("");
                return connect(new Connection(uri, options.user(), password, options.database()), null);
            }
            return embedded(options, muchWork);
        } catch (EmbeddedDatabaseException | DatabaseUnavailableException e) {
            throw new Graph.NoDatabaseException(String.valueOf(e.getMessage()), e);
        }
    }

    /** Connects to the database that another command has running on the store; else starts it. */
    private static Graph embedded(DatabaseOptions options, boolean muchWork) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Optional<RunningDatabase> running = RunningDatabase.on(options.store());
            if (running.isPresent()) {
                RunningDatabase other = running.get();
                return connect(new Connection(other.uri(), other.user(), other.password(), options.database()), null);
            }
            try {
                EmbeddedDatabase own = EmbeddedDatabase.start(EmbeddedSettings.of(jars(), options.store())
                        .onPorts(options.boltPort(), options.httpPort())
                        .forMuchWork(muchWork));
                return connect(new Connection(own.uri(), own.user(), own.password(), options.database()), own);
            } catch (EmbeddedDatabaseException e) {
                // Another command is just starting it, and will say so, or just stopping it.
                if (!e.isLocked() || System.nanoTime() > end) {
                    throw e;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Graph.NoDatabaseException("interrupted while waiting for the database", e);
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
                    each.dressBrowser(context.queries().queries()),
                    each.browserAddress(),
                    each.user(),
                    each.passwordFile().toString(),
                    each.passwordIsNew() ? Optional.of(each.password()) : Optional.empty()));
        }

        @Override
        public String serveReadingRoom(int port, SourceFiles files, PrintedPlaces places, ReadingLog log) {
            try {
                return context.serve(port, files, places, log);
            } catch (PortInUseException e) {
                throw new PortTakenException(port, e);
            }
        }

        @Override
        public void warmReadingRoom() {
            context.warm();
        }

        @Override
        public void close() {
            context.close();
            database.ifPresent(EmbeddedDatabase::close);
        }
    }
}

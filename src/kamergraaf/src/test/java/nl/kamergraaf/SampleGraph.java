package nl.kamergraaf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import nl.kamergraaf.cli.Graph;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.query.GraphQueries;

/** The sample collection in a real database, with the beans of the program. */
public final class SampleGraph implements AutoCloseable {

    private final EmbeddedDatabase database;
    private final GraphContext context;

    private SampleGraph(EmbeddedDatabase database, GraphContext context) {
        this.database = database;
        this.context = context;
    }

    /** Starts a database in an empty folder and reads the sample collection into it. */
    public static SampleGraph in(Path store) throws IOException {
        SampleGraph graph = empty(store);
        try {
            graph.context
                    .writer()
                    .write(TestExtraction.folder(Repository.root().resolve("import")).stream()
                            .<GraphDelta>map(GraphProjector::project)
                            .toList());
            return graph;
        } catch (IOException | RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    /** Starts a database in an empty folder and leaves it empty. */
    public static SampleGraph empty(Path store) throws IOException {
        // Patient: many of these may start at once on a busy machine.
        EmbeddedDatabase database = EmbeddedDatabase.start(new EmbeddedSettings(
                Repository.root().resolve("target/database"),
                store,
                0,
                0,
                "512m",
                128L << 20,
                Duration.ofMinutes(5),
                false));
        try {
            return new SampleGraph(
                    database,
                    GraphContext.open(new Connection(database.uri(), database.user(), database.password(), "neo4j")));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** Returns what reads the graph. */
    public GraphQueries queries() {
        return context.queries();
    }

    /** Returns what opens graphs for commands, as the program ships it. */
    public static Graph.Opener opener() {
        return GraphConnections::open;
    }

    /** Returns the database's process. */
    public EmbeddedDatabase database() {
        return database;
    }

    @Override
    public void close() {
        context.close();
        database.close();
    }
}

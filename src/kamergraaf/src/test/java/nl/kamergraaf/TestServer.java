package nl.kamergraaf;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.cli.DatabaseOptions;
import nl.kamergraaf.cli.Graph;
import nl.kamergraaf.pipeline.DocumentFiles;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.Extractor;
import nl.kamergraaf.pipeline.Ingestion;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import picocli.CommandLine;

/** What {@code serve} serves, on free ports, for tests in other packages. */
public final class TestServer implements AutoCloseable {

    private final Graph graph;
    private final Graph.Embedded embedded;
    private final String room;

    private TestServer(Graph graph, String room) {
        this.graph = graph;
        this.embedded = graph.embedded().orElseThrow();
        this.room = room;
    }

    /**
     * Starts the database and the reading room, and reads a folder.
     *
     * @param store     an empty folder
     * @param documents a folder with papers
     */
    public static TestServer start(Path store, Path documents) throws IOException {
        if (System.getProperty("kamergraaf.database.jars") == null) {
            System.setProperty(
                    "kamergraaf.database.jars",
                    Repository.root().resolve("target/database").toString());
        }
        // Not 0: the Neo4j Browser is told where its pages are before the port is bound.
        Graph graph = GraphConnections.open(
                CommandLine.populateCommand(
                        new DatabaseOptions(),
                        "--store=" + store,
                        "--bolt-port=" + freePort(),
                        "--http-port=" + freePort()),
                false);
        try {
            SourceFiles files = new SourceFiles();
            ReadingLog log = new ReadingLog();
            Extractor extractor = Stages.extractor();
            String room = graph.serveReadingRoom(0, files, new PrintedPlaces(() -> extractor, files), log);
            List<DocumentFile> found = DocumentFiles.find(List.of(documents));
            files.add(found);
            new Ingestion(extractor, graph.writer(), 2).run(found, log::add);
            return new TestServer(graph, room);
        } catch (IOException | RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Returns the address of the reading room, with a slash at its end. */
    public String room() {
        return room;
    }

    /** Returns the address that opens the Neo4j Browser signed in, once. */
    public String browserEntry() {
        return embedded.entry();
    }

    /** Makes a new key and returns the address that takes it. */
    public String newBrowserEntry() {
        return graph.embedded().orElseThrow().entry();
    }

    /** Returns the open graph. */
    public Graph graph() {
        return graph;
    }

    @Override
    public void close() {
        graph.close();
    }
}

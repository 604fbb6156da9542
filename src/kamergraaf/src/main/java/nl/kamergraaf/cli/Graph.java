package nl.kamergraaf.cli;

import java.util.Optional;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphQueries;

/** An open graph. */
public interface Graph extends AutoCloseable {

    /** Returns what writes to it. */
    GraphWriter writer();

    /** Returns what reads from it. */
    GraphQueries queries();

    /** Returns the address of its Bolt connector. */
    String uri();

    /** Returns the embedded database that this process started, if it did. */
    Optional<Embedded> embedded();

    /**
     * Serves the reading room, the pages on which people read the graph, until this graph is closed.
     *
     * @param port   on 127.0.0.1; 0 for any free one
     * @param files  where the papers were read from
     * @param places where their words are printed
     * @param log    what became of each of them
     * @return its address
     * @throws PortTakenException if something else listens on that port
     */
    String serveReadingRoom(int port, SourceFiles files, PrintedPlaces places, ReadingLog log);

    /** Has the pages of the reading room that are served opened once, in the background, so that no reader has to wait. */
    void warmReadingRoom();

    @Override
    void close();

    /**
     * A database of this process.
     *
     * @param entry        the address that opens the Neo4j Browser signed in, once
     * @param browser      the address of the Neo4j Browser
     * @param user         to sign in as
     * @param passwordFile the file with the password
     * @param newPassword  the password if it was generated just now, to be shown once; empty otherwise
     */
    record Embedded(String entry, String browser, String user, String passwordFile, Optional<String> newPassword) {}

    /** Opens graphs. */
    @FunctionalInterface
    interface Opener {

        /**
         * Opens the graph that the options name.
         *
         * @param muchWork whether the embedded database, if it is to be started, should be made ready for very much writing
         * @throws NoDatabaseException if there is none; the message is one line
         */
        Graph open(DatabaseOptions options, boolean muchWork);
    }

    /** Something else listens on the port that the reading room should have. The message is one line. */
    final class PortTakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Tells which port. */
        public PortTakenException(int port, Throwable cause) {
            super("port " + port + " is taken: name another with --port, or 0 for any free one", cause);
        }
    }

    /** There is no database to work with. */
    final class NoDatabaseException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Tells why. */
        public NoDatabaseException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}

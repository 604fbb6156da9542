package nl.kamergraaf;

import nl.kamergraaf.cli.KamergraafCommand;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Entry point of the program. */
public final class Kamergraaf {

    private Kamergraaf() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(KamergraafCommand.run(Stages::extractor, GraphConnections::open, NamedQueryFiles::all, args));
    }
}

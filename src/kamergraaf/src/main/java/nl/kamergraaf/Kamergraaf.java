package nl.kamergraaf;

import nl.kamergraaf.cli.KamergraafCommand;
import nl.kamergraaf.ingest.ReaderOptions;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Entry point of the program. */
public final class Kamergraaf {

    /** As commands end that are used wrongly. */
    private static final int WRONG_USAGE = 2;

    private Kamergraaf() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(args));
    }

    private static int run(String[] args) {
        ReaderOptions options;
        try {
            options = Stages.options(System.getenv("KAMERGRAAF_OCR_SECONDS"));
        } catch (IllegalArgumentException e) {
            System.err.println(e.getMessage());
            return WRONG_USAGE;
        }
        return KamergraafCommand.run(
                () -> Stages.extractor(options), GraphConnections::open, NamedQueryFiles::all, args);
    }
}

package nl.kamergraaf;

import nl.kamergraaf.cli.KamergraafCommand;

/** Entry point of the program. */
public final class Kamergraaf {

    private Kamergraaf() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.exit(KamergraafCommand.run(Stages::extractor, GraphConnections::open, args));
    }
}

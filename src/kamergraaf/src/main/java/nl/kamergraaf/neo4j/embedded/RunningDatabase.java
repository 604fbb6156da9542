package nl.kamergraaf.neo4j.embedded;

import java.nio.file.Path;
import java.util.Optional;

/**
 * An embedded database that another process of this user started on a store.
 *
 * @param uri      the address for Bolt clients
 * @param user     to sign in as
 * @param password never to be logged
 * @param browser  the address of the Neo4j Browser
 * @param process  id of the database's process
 */
public record RunningDatabase(String uri, String user, String password, String browser, long process) {

    /** Returns the database that runs on a store, if one does. */
    public static Optional<RunningDatabase> on(Path store) {
        return RunningFile.in(store)
                .map(running -> new RunningDatabase(
                        "bolt://127.0.0.1:" + running.boltPort(),
                        EmbeddedDatabase.USER,
                        PasswordFile.in(store).password(),
                        "http://127.0.0.1:" + running.httpPort() + "/browser/",
                        running.process()));
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "RunningDatabase[" + uri + ", process " + process + "]";
    }
}

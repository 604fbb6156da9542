package nl.kamergraaf.database;

import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.impl.storemigration.UnableToMigrateException;

/** Tells from what Neo4j throws why it did not start. */
final class StartFailures {

    private StartFailures() {}

    static StartException portTaken(int port, Throwable cause) {
        return new StartException(
                StartFailure.PORT_TAKEN, "Port " + port + " on 127.0.0.1 is in use by another program.", cause);
    }

    static StartException of(Throwable thrown, Path store) {
        List<Throwable> chain = chain(thrown);
        for (Throwable each : chain) {
            if (each instanceof StartException known) {
                return known;
            }
            if (each instanceof BindException) {
                return new StartException(
                        StartFailure.PORT_TAKEN, "A port is in use by another program: " + each.getMessage(), thrown);
            }
            if (each instanceof FileLockException) {
                return StoreFolder.locked(store, thrown);
            }
            if (each instanceof AccessDeniedException denied) {
                return new StartException(
                        StartFailure.FOLDER_UNUSABLE,
                        "No permission for " + denied.getFile() + " in the folder of the store.",
                        thrown);
            }
        }
        Throwable root = chain.get(chain.size() - 1);
        if (chain.stream().anyMatch(StartFailures::isAboutTheStore)) {
            return new StartException(
                    StartFailure.STORE_UNREADABLE,
                    "The store in " + store + " was written by a newer version of Neo4j, or is damaged (" + told(root)
                            + ").",
                    thrown);
        }
        if (root instanceof FileSystemException) {
            return new StartException(
                    StartFailure.FOLDER_UNUSABLE, "The folder " + store + " cannot be used: " + told(root), thrown);
        }
        return new StartException(StartFailure.OTHER, "Neo4j does not start: " + told(root), thrown);
    }

    /** Neo4j has no one type for it: versions, damaged files and missing files each throw their own. */
    private static boolean isAboutTheStore(Throwable thrown) {
        String name = thrown.getClass().getName();
        return thrown instanceof UnableToMigrateException
                || name.startsWith("org.neo4j.kernel.impl.store")
                || name.startsWith("org.neo4j.storageengine")
                || name.startsWith("org.neo4j.kernel.recovery")
                || name.startsWith("org.neo4j.index.internal")
                || name.startsWith("org.neo4j.kernel.impl.transaction.log")
                || name.startsWith("org.neo4j.dbms.systemgraph");
    }

    private static String told(Throwable thrown) {
        return thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + thrown.getMessage());
    }

    private static List<Throwable> chain(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable each = thrown; each != null && !chain.contains(each); each = each.getCause()) {
            chain.add(each);
        }
        return chain;
    }
}

package nl.kamergraaf.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The process of the embedded database; see the package for what it reads and writes. */
public final class DatabaseServer {

    /** How long an orphaned process may take to end in good order. */
    private static final long ORPHAN_SECONDS = 60;

    /** How long a stop signal waits for the parent, which often gets the same signal and still has work to finish. */
    private static final long SIGNAL_SECONDS = 10;

    private DatabaseServer() {}

    /** @param args none: everything comes over standard input */
    public static void main(String[] args) {
        PrintStream protocol = System.out;
        System.setOut(System.err);
        int status;
        try {
            run(System.in, protocol);
            status = 0;
        } catch (Throwable thrown) {
            // Whatever it is: Neo4j's threads would keep the process alive, and the parent waiting.
            StartException told = thrown instanceof StartException known
                    ? known
                    : new StartException(StartFailure.OTHER, "The database fails: " + thrown, thrown);
            told.printStackTrace(System.err);
            protocol.println("FAILED " + told.failure() + " " + told.getMessage());
            protocol.flush();
            status = told.failure().status();
        }
        System.exit(status);
    }

    private static void run(InputStream in, PrintStream protocol) throws IOException, InterruptedException {
        Configuration configuration = Configuration.read(in);
        CountDownLatch released = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        Thread watcher = new Thread(() -> watch(in, released, stopped), "parent");
        watcher.setDaemon(true);
        watcher.start();
        Thread hook = new Thread(() -> onSignal(released, stopped), "signal");
        try (StoreFolder folder = StoreFolder.open(configuration.store());
                Neo4jServer server = Neo4jServer.start(configuration, folder)) {
            Runtime.getRuntime().addShutdownHook(hook);
            protocol.println("READY bolt=" + server.boltPort() + " http=" + server.httpPort());
            protocol.flush();
            released.await();
        } finally {
            stopped.countDown();
        }
    }

    /** Waits for the end of the input, that is for the parent to let go or to die. */
    private static void watch(InputStream in, CountDownLatch released, CountDownLatch stopped) {
        try {
            byte[] ignored = new byte[256];
            while (in.read(ignored) != -1) {
                // nothing is said after the configuration
            }
        } catch (IOException e) {
            // the pipe is broken, so the parent is gone
        }
        released.countDown();
        haltUnless(stopped, ORPHAN_SECONDS);
    }

    /** Holds the process back until the database has stopped in good order. */
    private static void onSignal(CountDownLatch released, CountDownLatch stopped) {
        try {
            if (!released.await(SIGNAL_SECONDS, TimeUnit.SECONDS)) {
                released.countDown();
            }
            stopped.await(ORPHAN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void haltUnless(CountDownLatch stopped, long seconds) {
        try {
            if (!stopped.await(seconds, TimeUnit.SECONDS)) {
                Runtime.getRuntime().halt(StartFailure.OTHER.status());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package nl.kamergraaf.neo4j.embedded;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells other commands on the same store that the database runs, and at which ports: the file {@code running.txt} beside the
 * password. It is there from when the database answers until it is stopped; what a killed process left behind is told from the
 * living by the process and the port.
 *
 * @param file     the file
 * @param boltPort port on 127.0.0.1 for Bolt
 * @param httpPort port on 127.0.0.1 for HTTP
 * @param process  id of the database's process
 */
record RunningFile(Path file, int boltPort, int httpPort, long process) {

    private static final String NAME = "running.txt";
    private static final Pattern LINE = Pattern.compile("bolt=(\\d{1,5}) http=(\\d{1,5}) process=(\\d{1,18})\\s*");
    private static final int CONNECT_MILLIS = 1000;

    /** Returns what the file in a store's folder says, if a living database stands behind it. */
    static Optional<RunningFile> in(Path store) {
        Path file = store.resolve(NAME);
        try {
            Matcher line = LINE.matcher(Files.readString(file, StandardCharsets.UTF_8));
            if (line.matches()) {
                RunningFile running = new RunningFile(
                        file,
                        Integer.parseInt(line.group(1)),
                        Integer.parseInt(line.group(2)),
                        Long.parseLong(line.group(3)));
                return running.isAlive() ? Optional.of(running) : Optional.empty();
            }
        } catch (IOException e) {
            // no file: nothing runs
        }
        return Optional.empty();
    }

    /** Writes the file, at once whole. */
    static RunningFile write(Path store, int boltPort, int httpPort, long process) throws IOException {
        Path file = store.resolve(NAME);
        Path draft = Files.createTempFile(store, "running", ".tmp");
        Files.writeString(draft, "bolt=" + boltPort + " http=" + httpPort + " process=" + process + "\n");
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        return new RunningFile(file, boltPort, httpPort, process);
    }

    private boolean isAlive() {
        if (ProcessHandle.of(process).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", boltPort), CONNECT_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Takes the file away. */
    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // the next who reads it sees that nothing stands behind it
        }
    }
}

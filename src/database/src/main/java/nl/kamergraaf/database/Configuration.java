package nl.kamergraaf.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the parent asks for.
 *
 * @param store     folder of the store; made if it is missing
 * @param boltPort  port for Bolt on 127.0.0.1; 0 takes any free one
 * @param httpPort  port for HTTP and the Neo4j Browser on 127.0.0.1; 0 takes any free one
 * @param password  password of the user {@code neo4j}, at least eight characters
 * @param pageCache memory for the page cache in bytes
 */
record Configuration(Path store, int boltPort, int httpPort, String password, long pageCache) {

    private static final int MAXIMUM_LENGTH = 16_384;

    /**
     * Reads lines up to the first empty one, byte by byte, so that nothing after it is taken from the stream.
     *
     * @throws StartException if a value is missing or wrong
     */
    static Configuration read(InputStream in) throws IOException {
        Map<String, String> values = new HashMap<>();
        for (String line = readLine(in); !line.isEmpty(); line = readLine(in)) {
            int equals = line.indexOf('=');
            if (equals < 1) {
                throw wrong("a line without name and value");
            }
            values.put(line.substring(0, equals), line.substring(equals + 1));
        }
        try {
            return new Configuration(
                    Path.of(value(values, "store")).toAbsolutePath().normalize(),
                    port(values, "boltPort"),
                    port(values, "httpPort"),
                    value(values, "password"),
                    Long.parseLong(value(values, "pageCache")));
        } catch (InvalidPathException e) {
            throw wrong("the store is no path");
        } catch (NumberFormatException e) {
            throw wrong("pageCache is no number");
        }
    }

    private static String value(Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null || value.isEmpty()) {
            throw wrong(name + " is missing");
        }
        return value;
    }

    private static int port(Map<String, String> values, String name) {
        try {
            int port = Integer.parseInt(value(values, name));
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw wrong(name + " is no port");
    }

    private static String readLine(InputStream in) throws IOException {
        byte[] line = new byte[MAXIMUM_LENGTH];
        int length = 0;
        for (int next = in.read(); next != -1 && next != '\n'; next = in.read()) {
            if (length == MAXIMUM_LENGTH) {
                throw wrong("a line is too long");
            }
            line[length++] = (byte) next;
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    private static StartException wrong(String what) {
        return new StartException(StartFailure.WRONG_CONFIGURATION, "The configuration is wrong: " + what + ".", null);
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "Configuration[store=" + store + ", boltPort=" + boltPort + ", httpPort=" + httpPort + ", pageCache="
                + pageCache + "]";
    }
}

package nl.kamergraaf.neo4j.embedded;

import java.nio.file.Path;
import java.time.Duration;

/**
 * Where and how the embedded database runs.
 *
 * @param jars      the folder with the database's own class path
 * @param store     the folder of its store, made when missing
 * @param boltPort  port on 127.0.0.1 for Bolt; 0 for any free one
 * @param httpPort  port on 127.0.0.1 for HTTP and the Neo4j Browser; 0 for any free one
 * @param heap      the most heap memory, as Java's {@code -Xmx} takes it: {@code 512m}
 * @param pageCache the page cache, in bytes
 * @param startLimit how long a start may take
 * @param muchWork  whether so much is to be written that the optimising compiler of its Java pays
 */
public record EmbeddedSettings(
        Path jars,
        Path store,
        int boltPort,
        int httpPort,
        String heap,
        long pageCache,
        Duration startLimit,
        boolean muchWork) {

    /** Returns the usual settings: ports 7687 and 7474, 512 MB heap, 256 MB page cache, 120 s to start. */
    public static EmbeddedSettings of(Path jars, Path store) {
        return new EmbeddedSettings(jars, store, 7687, 7474, "512m", 256L << 20, Duration.ofSeconds(120), false);
    }

    /** Returns these settings with other ports. */
    public EmbeddedSettings onPorts(int newBoltPort, int newHttpPort) {
        return new EmbeddedSettings(jars, store, newBoltPort, newHttpPort, heap, pageCache, startLimit, muchWork);
    }

    /** Returns these settings for a database into which very much is to be written, or not. */
    public EmbeddedSettings forMuchWork(boolean much) {
        return new EmbeddedSettings(jars, store, boltPort, httpPort, heap, pageCache, startLimit, much);
    }
}

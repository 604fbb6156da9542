package nl.kamergraaf.neo4j;

import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.neo4j.write.Neo4jGraphWriter;
import org.neo4j.driver.Driver;

/** An open graph in a Neo4j database, with what writes to it; {@code read.ReadConfiguration} makes what reads from it. */
public final class Neo4jGraph implements AutoCloseable {

    private final Driver driver;
    private final GraphWriter writer;
    private final String database;

    private Neo4jGraph(Driver driver, String database) {
        this.driver = driver;
        this.writer = new Neo4jGraphWriter(driver, database);
        this.database = database;
    }

    /**
     * Opens a database and brings its schema up to date.
     *
     * @throws DatabaseUnavailableException if the address, the password, or the state of the schema is wrong
     */
    public static Neo4jGraph open(Connection connection) {
        return new Neo4jGraph(Databases.open(connection), connection.database());
    }

    /** Returns what writes to the graph. */
    public GraphWriter writer() {
        return writer;
    }

    /** Returns the connections to the database, open until this is closed. */
    public Driver driver() {
        return driver;
    }

    /** Returns the name of the database. */
    public String database() {
        return database;
    }

    /** Closes the connections to the database. */
    @Override
    public void close() {
        driver.close();
    }
}

package nl.kamergraaf.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opens databases and brings their schema up to date. */
public final class Databases {

    /** The first that knows {@code COLLECT} subqueries, which the named queries use. */
    private static final String OLDEST_SERVER = "5.6";

    private Databases() {}

    /**
     * Opens a database, checks that it answers, and applies the migrations in {@code cypher/migrations} that it lacks.
     *
     * @return an open driver, to be closed by the caller
     * @throws DatabaseUnavailableException if the address, the password, or the state of the schema is wrong
     */
    public static Driver open(Connection connection) {
        Driver driver;
        try {
            driver = GraphDatabase.driver(connection.uri(), AuthTokens.basic(connection.user(), connection.password()));
        } catch (IllegalArgumentException e) {
            throw new DatabaseUnavailableException(
                    "\"" + connection.uri() + "\" is no address of a Neo4j database: expected bolt://, neo4j:// or"
                            + " neo4j+s:// with host and port",
                    e);
        }
        try {
            check(driver, connection);
            migrate(driver, connection.database());
            return driver;
        } catch (MigrationsException | Neo4jException e) {
            driver.close();
            throw unavailable(connection, e);
        } catch (DatabaseUnavailableException e) {
            driver.close();
            throw e;
        }
    }

    /** Asks the server for its version; a server that is just starting is asked again for a while. */
    private static void check(Driver driver, Connection connection) {
        driver.verifyConnectivity();
        String agent;
        try (Session session = driver.session(SessionConfig.forDatabase(connection.database()))) {
            agent = session.executeRead(transaction ->
                    transaction.run("RETURN 1").consume().server().agent());
        }
        refuseOld(agent, connection.uri());
    }

    /**
     * Refuses a server that is too old.
     *
     * @param agent as the server calls itself: {@code Neo4j/5.26.31}
     */
    static void refuseOld(String agent, String uri) {
        String version = agent.substring(agent.indexOf('/') + 1);
        int[] parts = number(version);
        int[] oldest = number(OLDEST_SERVER);
        if (parts.length > 0 && Arrays.compare(parts, oldest) < 0) {
            throw new DatabaseUnavailableException(
                    "the server at " + uri + " is Neo4j " + version + "; this program needs " + OLDEST_SERVER
                            + " or newer",
                    null);
        }
    }

    /** Returns the numbers with which a version begins, none where it begins with another thing: a build without number. */
    private static int[] number(String version) {
        return Stream.of(version.split("[.+-]", -1))
                .takeWhile(part ->
                        !part.isEmpty() && part.length() < 9 && part.chars().allMatch(c -> c >= '0' && c <= '9'))
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static DatabaseUnavailableException unavailable(Connection connection, RuntimeException e) {
        String uri = connection.uri();
        if (e instanceof AuthenticationException) {
            String why = connection.password().isEmpty()
                    ? " without a password: set KAMERGRAAF_PASSWORD"
                    : " with this password";
            return new DatabaseUnavailableException(
                    "the database at " + uri + " refuses user " + connection.user() + why, e);
        } else if (e instanceof MigrationsException) {
            boolean newer = firstLine(e).startsWith("More migrations have been applied");
            return new DatabaseUnavailableException(
                    newer
                            ? "the database at " + uri + " was written by a newer version of this program: use that one"
                            : "the schema of the database at " + uri + " does not fit this version of the program: "
                                    + firstLine(e),
                    e);
        } else if (e instanceof Neo4jException known && known.code().endsWith("DatabaseNotFound")) {
            return new DatabaseUnavailableException(
                    "the server at " + uri + " has no database \"" + connection.database() + "\"", e);
        }
        String secure = uri.substring(0, Math.max(0, uri.indexOf(':'))).contains("+s")
                ? " (+s asks for an encrypted connection, which a server without certificate does not give: bolt:// or neo4j:// does without)"
                : "";
        return new DatabaseUnavailableException("no database answers at " + uri + secure + ": " + firstLine(e), e);
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse(e.toString());
    }

    private static void migrate(Driver driver, String database) {
        MigrationsConfig config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withDatabase(database)
                .withSchemaDatabase(database)
                .build();
        new Migrations(config, driver).apply();
    }
}

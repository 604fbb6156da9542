package nl.kamergraaf.neo4j;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;

/** Opens databases and brings their schema up to date. */
public final class Databases {

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
            driver.verifyConnectivity();
            migrate(driver, connection.database());
            return driver;
        } catch (AuthenticationException e) {
            driver.close();
            throw new DatabaseUnavailableException(
                    "the database at " + connection.uri() + " refuses user " + connection.user()
                            + " with this password",
                    e);
        } catch (MigrationsException e) {
            driver.close();
            throw new DatabaseUnavailableException(
                    "the schema of the database at " + connection.uri() + " does not fit this version of the program: "
                            + firstLine(e),
                    e);
        } catch (Neo4jException e) {
            driver.close();
            throw new DatabaseUnavailableException(
                    "no database answers at " + connection.uri() + ": " + firstLine(e), e);
        }
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

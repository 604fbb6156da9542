package nl.kamergraaf.neo4j;

/**
 * Where a database is and how to sign in.
 *
 * @param uri      {@code bolt://}, {@code neo4j://} or {@code neo4j+s://} with host and port
 * @param user     the user's name
 * @param password the user's password; never logged
 * @param database the database's name; {@code neo4j} where nothing else was chosen
 */
public record Connection(String uri, String user, String password, String database) {

    /** Leaves the password out. */
    @Override
    public String toString() {
        return user + "@" + uri + "/" + database;
    }
}

/**
 * Starts Neo4j Community in a process of its own and stops it. Neo4j's libraries collide with the application's, so the two
 * share no class path; they speak over the standard streams.
 *
 * <p>The parent writes the configuration to standard input, a {@code name=value} a line, and ends it with an empty line; see
 * {@link nl.kamergraaf.database.Configuration}. The password travels this way only: command lines and environments can be
 * read by others. When the input ends the database ends, so it never outlives its parent, however that dies.
 *
 * <p>On standard output stands one line: {@code READY bolt=PORT http=PORT} or {@code FAILED CODE message}, where the code
 * is one of {@link nl.kamergraaf.database.StartFailure}. Everything else goes to standard error.
 */
@NullMarked
package nl.kamergraaf.database;

import org.jspecify.annotations.NullMarked;

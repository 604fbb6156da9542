/** Reads the graph with Spring Data Neo4j: the port {@code GraphQueries} and the Spring configuration that provides it. */
@NullMarked
package nl.kamergraaf.neo4j.read;

import org.jspecify.annotations.NullMarked;

/** Reads the graph from Neo4j. */
@NullMarked
package nl.kamergraaf.neo4j.read;

import org.jspecify.annotations.NullMarked;

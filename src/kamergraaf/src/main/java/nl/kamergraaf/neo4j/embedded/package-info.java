/** Starts Neo4j Community in a process of its own, and ends it with this one. */
@NullMarked
package nl.kamergraaf.neo4j.embedded;

import org.jspecify.annotations.NullMarked;

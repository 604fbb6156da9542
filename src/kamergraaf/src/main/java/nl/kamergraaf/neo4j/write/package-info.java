/** Writes documents to Neo4j. The statements are in {@code cypher/write}. */
@NullMarked
package nl.kamergraaf.neo4j.write;

import org.jspecify.annotations.NullMarked;

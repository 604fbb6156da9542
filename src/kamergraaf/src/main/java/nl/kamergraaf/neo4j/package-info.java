/**
 * Neo4j: the embedded server, migrations, the writer, the catalogue and the named queries. The only user of the driver and of Spring Data Neo4j.
 */
@NullMarked
package nl.kamergraaf.neo4j;

import org.jspecify.annotations.NullMarked;

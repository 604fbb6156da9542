/**
 * Pages that the database's own HTTP connector serves beside the Neo4j Browser under {@code /kamergraaf/}: the style and the
 * guide of this graph, and a way in that hands the password to the Neo4j Browser without typing. Being of the same origin as
 * the Neo4j Browser they need no permission to be loaded by it, and may prepare what it keeps in the browser's storage.
 *
 * <p>The parent writes the files into the folder {@code browser} of the store; this package only serves them.
 */
@NullMarked
package nl.kamergraaf.database.pages;

import org.jspecify.annotations.NullMarked;

/**
 * The port through which the graph is read, and the records that come back.
 */
@NullMarked
package nl.kamergraaf.query;

import org.jspecify.annotations.NullMarked;

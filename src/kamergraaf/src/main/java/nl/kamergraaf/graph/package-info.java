/**
 * Pure projection of an extracted document to nodes and edges; owns the port through which they are written.
 */
@NullMarked
package nl.kamergraaf.graph;

import org.jspecify.annotations.NullMarked;

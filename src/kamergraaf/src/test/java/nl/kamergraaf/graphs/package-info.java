/** What tests of the graph share: a database, and invented papers. */
@NullMarked
package nl.kamergraaf.graphs;

import org.jspecify.annotations.NullMarked;

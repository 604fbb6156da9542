/**
 * The command line: from arguments to the pipeline and the queries.
 */
@NullMarked
package nl.kamergraaf.cli;

import org.jspecify.annotations.NullMarked;

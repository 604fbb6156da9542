/**
 * The one place that knows the order of the stages; outcome and counts for each document.
 */
@NullMarked
package nl.kamergraaf.pipeline;

import org.jspecify.annotations.NullMarked;

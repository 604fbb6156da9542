/** Measures the extraction against hand-made truth: the scorer, the gold of the sample collection, the public format. */
@NullMarked
package nl.kamergraaf.evaluation;

import org.jspecify.annotations.NullMarked;

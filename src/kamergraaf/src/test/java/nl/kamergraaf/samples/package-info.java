/**
 * Makes the sample collection of {@code import/}: invented papers in the form of real ones.
 *
 * <p>A paper is written once, as a {@code .paper} file in the test resources ({@link nl.kamergraaf.samples.Paper} explains
 * its notation), and rendered to the form in which such papers are published. The same source always gives the same bytes.
 */
@NullMarked
package nl.kamergraaf.samples;

import org.jspecify.annotations.NullMarked;

/**
 * From clean text to mentions and citations; decides which of two overlapping finds is kept.
 */
@NullMarked
package nl.kamergraaf.mention;

import org.jspecify.annotations.NullMarked;

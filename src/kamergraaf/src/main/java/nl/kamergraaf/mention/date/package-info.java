/**
 * Dates, absolute and relative to the document's own date.
 */
@NullMarked
package nl.kamergraaf.mention.date;

import org.jspecify.annotations.NullMarked;

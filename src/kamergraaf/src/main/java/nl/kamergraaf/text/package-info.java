/**
 * Immutable text with its provenance: spans, pages, what the source says about layout, and maps from cleaned text back to
 * the text as extracted. Knows nothing but the JDK.
 */
@NullMarked
package nl.kamergraaf.text;

import org.jspecify.annotations.NullMarked;

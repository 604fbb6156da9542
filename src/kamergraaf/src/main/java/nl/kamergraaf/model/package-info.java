/**
 * The values of the domain: official identifiers, the parts of a document, mentions, citations and diagnostics. All are immutable and compare by content.
 */
@NullMarked
package nl.kamergraaf.model;

import org.jspecify.annotations.NullMarked;

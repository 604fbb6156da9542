/**
 * Citations of other documents, of places in the same document, and of web pages.
 */
@NullMarked
package nl.kamergraaf.mention.citation;

import org.jspecify.annotations.NullMarked;

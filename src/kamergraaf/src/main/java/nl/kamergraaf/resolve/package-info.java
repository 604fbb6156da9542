/**
 * From a citation to the document that it means; owns the port to what is known of documents.
 */
@NullMarked
package nl.kamergraaf.resolve;

import org.jspecify.annotations.NullMarked;

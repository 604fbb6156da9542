/**
 * From extracted text to the document's head, questions, answers, sections and footnotes in clean reading text.
 */
@NullMarked
package nl.kamergraaf.structure;

import org.jspecify.annotations.NullMarked;

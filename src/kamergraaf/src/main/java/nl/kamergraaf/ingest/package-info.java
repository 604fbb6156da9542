/**
 * From the bytes of a file to {@link nl.kamergraaf.model.SourceDocument}. The only user of Apache Tika and PDFBox.
 */
@NullMarked
package nl.kamergraaf.ingest;

import org.jspecify.annotations.NullMarked;

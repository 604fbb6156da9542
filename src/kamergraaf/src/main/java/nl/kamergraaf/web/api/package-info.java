/**
 * The interface for programs: the same queries as JSON under {@code /api}, for reading only. Errors are problem details
 * (RFC 9457); lists come in pages; answers carry an ETag; {@code /api/openapi.json} describes it all.
 */
@NullMarked
package nl.kamergraaf.web.api;

import org.jspecify.annotations.NullMarked;

/**
 * HTTP: from requests to the queries.
 */
@NullMarked
package nl.kamergraaf.web;

import org.jspecify.annotations.NullMarked;

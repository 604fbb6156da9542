/**
 * What a paper says of itself: kind, title, dates, who asks, who answers, and by which official names it is known. It is read
 * from the heading, the masthead, the running lines, the letter margin and the signature; a file's name is no evidence.
 */
@NullMarked
package nl.kamergraaf.structure.head;

import org.jspecify.annotations.NullMarked;

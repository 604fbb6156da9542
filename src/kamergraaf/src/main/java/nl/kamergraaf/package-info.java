/** The program's entry point and the wiring of its parts. */
@NullMarked
package nl.kamergraaf;

import org.jspecify.annotations.NullMarked;

/**
 * Which records are of one paper, and which paper a citation means; owns the port to the catalogue of known papers. Pure: what
 * comes out depends on what is known, never on the order in which it became known.
 */
@NullMarked
package nl.kamergraaf.resolve;

import org.jspecify.annotations.NullMarked;

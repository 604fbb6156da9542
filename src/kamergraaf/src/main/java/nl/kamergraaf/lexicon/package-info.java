/**
 * Rules and gazetteers as data: loads them from {@code /lexicon}, checks them, and names file and line where one is wrong.
 */
@NullMarked
package nl.kamergraaf.lexicon;

import org.jspecify.annotations.NullMarked;

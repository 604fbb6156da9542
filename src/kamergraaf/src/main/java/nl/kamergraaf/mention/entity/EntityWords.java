package nl.kamergraaf.mention.entity;

import java.util.Set;
import nl.kamergraaf.lexicon.WordLists;

/** The short lists of words by which single rules for names decide, from the list {@code entity-words}. */
final class EntityWords {

    private static final WordLists LISTS = WordLists.load("entity-words");

    private EntityWords() {}

    /**
     * Returns the words of a class.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Set<String> of(String list) {
        return LISTS.of(list);
    }
}

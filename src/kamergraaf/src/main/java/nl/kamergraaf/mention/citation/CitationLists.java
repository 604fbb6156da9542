package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.WordLists;

/** The short lists of words by which single readers of references decide, from the list {@code citation-lists}. */
final class CitationLists {

    private static final WordLists LISTS = WordLists.load("citation-lists");

    private CitationLists() {}

    /**
     * Returns the words of a class.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static Set<String> of(String list) {
        return LISTS.of(list);
    }

    /**
     * Returns the words and phrases of a class in the order of the alphabet.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    static List<String> phrases(String list) {
        return LISTS.of(list).stream()
                .map(each -> each.replace('_', ' '))
                .sorted()
                .toList();
    }
}

package nl.kamergraaf.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The lists of words of a table with the columns "class" and "words", in which spaces part the words. Immutable. */
public final class WordLists {

    private final String name;
    private final Map<String, Set<String>> lists;

    private WordLists(String name, Map<String, Set<String>> lists) {
        this.name = name;
        this.lists = Map.copyOf(lists);
    }

    /**
     * Returns the lists in {@code /lexicon/NAME.tsv}.
     *
     * @throws LexiconException if the file is missing, or a row has no words or has the class of another
     */
    public static WordLists load(String name) {
        Map<String, Set<String>> lists = new HashMap<>();
        for (Table.Row row : Table.load(name).rows()) {
            Set<String> words = Set.copyOf(List.of(row.required("words").split(" ")));
            if (lists.put(row.required("class"), words) != null) {
                throw row.problem("\"" + row.get("class") + "\" stands here twice");
            }
        }
        return new WordLists(name, lists);
    }

    /** Returns the lists that tell where words stand glued together, read once. */
    public static WordLists ofGluedWords() {
        return GluedWords.LISTS;
    }

    private static final class GluedWords {
        private static final WordLists LISTS = load("glued-words");
    }

    /**
     * Returns the words of a class.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Set<String> of(String list) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalArgumentException(name + ".tsv has no class \"" + list + "\"");
        }
        return words;
    }
}

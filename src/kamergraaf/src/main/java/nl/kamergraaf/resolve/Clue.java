package nl.kamergraaf.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** By what the papers are found that a citation can mean. The text form is kept with the citation in the graph. */
public sealed interface Clue {

    /** Returns the text form. */
    @Override
    String toString();

    /** Papers that have an identifier. */
    record Named(String identifier) implements Clue {
        @Override
        public String toString() {
            return identifier;
        }
    }

    /**
     * Papers of a kind of a day or a month.
     *
     * @param kind as citations name it
     * @param date ISO 8601, a day or a month
     */
    record Dated(String kind, String date) implements Clue {
        @Override
        public String toString() {
            return kind + " " + date;
        }
    }

    /**
     * Papers of a kind by an author.
     *
     * @param kind   as citations name it
     * @param author last word of the first author's name
     */
    record Authored(String kind, String author) implements Clue {
        @Override
        public String toString() {
            return kind + " " + author;
        }
    }

    /**
     * Papers of a kind whose title holds words.
     *
     * @param kind  as citations name it
     * @param words as slugs, at least one; the longest first, which tells most: by it alone a paper finds the references
     */
    record Titled(String kind, List<String> words) implements Clue {

        /** Keeps its own copy of the list. */
        public Titled {
            words = List.copyOf(words);
        }

        @Override
        public String toString() {
            return key(kind, words.get(0));
        }

        private static String key(String kind, String word) {
            return kind + " ~" + word;
        }
    }

    /** Returns the clues, but for identifiers, that lead to a paper. */
    static Set<String> leadingTo(
            @Nullable String kind, @Nullable String date, @Nullable String author, @Nullable String title) {
        Set<String> clues = new LinkedHashSet<>();
        Set<String> words =
                title == null ? Set.of() : ResolutionRules.standard().telling(title);
        for (String cited :
                kind == null ? List.<String>of() : CitedKinds.standard().accepting(kind)) {
            if (date != null) {
                clues.add(new Dated(cited, date).toString());
                int dash = date.lastIndexOf('-');
                if (dash > 4) {
                    clues.add(new Dated(cited, date.substring(0, dash)).toString());
                }
            }
            if (author != null) {
                clues.add(new Authored(cited, author).toString());
            }
            words.forEach(word -> clues.add(Titled.key(cited, word)));
        }
        return clues;
    }

    /** Returns by which word papers by these authors are found: the last of the first one's name; {@code null} for none. */
    static @Nullable String authorWord(List<String> slugs) {
        return slugs.isEmpty() ? null : Slugs.lastWord(slugs.get(0));
    }
}

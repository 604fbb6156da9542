package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What a person types into a search field, as a query of Lucene. Nothing that is typed has a special meaning there but double
 * quotes, which keep words together.
 */
final class FullText {

    private final List<String> clauses;
    private final List<String> words;

    private FullText(List<String> clauses, List<String> words) {
        this.clauses = clauses;
        this.words = words;
    }

    /** Reads what was typed. A quote that is not closed counts to the end. */
    static FullText of(String typed) {
        List<String> clauses = new ArrayList<>();
        List<String> words = new ArrayList<>();
        boolean quoted = false;
        for (String piece : typed.split("[\"“”„]", -1)) {
            List<String> some = words(piece);
            if (quoted && some.size() > 1) {
                clauses.add("+\"" + String.join(" ", some) + "\"");
            } else {
                some.forEach(word -> clauses.add("+" + word));
            }
            words.addAll(some);
            quoted = !quoted;
        }
        return new FullText(clauses, words.stream().map(FullText::stem).toList());
    }

    /** Returns a query for names that have words with these beginnings; empty where nothing is left to search. */
    static String beginnings(String typed) {
        return words(typed).stream().map(word -> "+" + word + "*").collect(Collectors.joining(" "));
    }

    /** Splits at everything but letters and digits, in small letters, so that nothing that Lucene reads as an operator is left. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            if (i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
                word.append(text.charAt(i));
            } else if (!word.isEmpty()) {
                words.add(word.toString().toLowerCase(Locale.ROOT));
                word.setLength(0);
            }
        }
        return words;
    }

    /** Returns whether there is nothing to search. */
    boolean isEmpty() {
        return clauses.isEmpty();
    }

    /** Returns the query. */
    String query() {
        return String.join(" ", clauses);
    }

    /** Returns whether a word of a text is one of those searched, as far as endings go. */
    boolean matches(String word) {
        return words.contains(stem(word.toLowerCase(Locale.ROOT)));
    }

    /**
     * Returns a word without the commonest endings of plural and inflection, doubled letters and long vowels made one: good
     * enough to show where the index, whose own stemmer is better, found something.
     */
    private static String stem(String word) {
        String stem = word;
        for (String ending : List.of("en", "e", "s", "n", "'s")) {
            if (stem.length() > ending.length() + 2 && stem.endsWith(ending)) {
                stem = stem.substring(0, stem.length() - ending.length());
                break;
            }
        }
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < stem.length(); i++) {
            if (single.isEmpty() || single.charAt(single.length() - 1) != stem.charAt(i)) {
                single.append(stem.charAt(i));
            }
        }
        String folded = single.toString();
        if (folded.endsWith("v")) {
            return folded.substring(0, folded.length() - 1) + "f";
        }
        return folded.endsWith("z") ? folded.substring(0, folded.length() - 1) + "s" : folded;
    }
}

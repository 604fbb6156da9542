package nl.kamergraaf.mention.citation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;

/** The small words around a reference, by their classes, from {@code lexicon/citation-words.tsv}. */
final class ReferenceWords {

    private static final Set<String> PREFIXES = Set.of(
            "aan", "af", "bij", "door", "in", "mee", "na", "om", "op", "over", "terug", "toe", "uit", "vast", "voor");

    private final Map<String, Set<String>> classes;

    private ReferenceWords(Map<String, Set<String>> classes) {
        this.classes = classes;
    }

    static ReferenceWords load() {
        Map<String, Set<String>> classes = new HashMap<>();
        for (Table.Row row : Table.load("citation-words").rows()) {
            Set<String> words = classes.computeIfAbsent(row.required("class"), any -> new HashSet<>());
            for (String word : row.required("words").split(" ")) {
                words.add(word);
            }
        }
        return new ReferenceWords(classes);
    }

    /** Returns whether the word, in any case, is of the class. */
    boolean is(String name, String word) {
        Set<String> words = classes.get(name);
        if (words == null) {
            throw new IllegalStateException("citation-words.tsv has no class \"" + name + "\"");
        }
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns whether a subject or a name ends before the word: a verb, a participle, a pronoun or a conjunction. */
    boolean isStop(String word) {
        return is("stop", word) || is("verb", word) || isParticiple(word);
    }

    /** "opgesteld", "gevolgd", "toegezonden". Words such as "geweld" are taken for one as well: a shorter phrase does no harm. */
    static boolean isParticiple(String word) {
        int at = word.indexOf("ge");
        boolean begins = at == 0 || at > 0 && at <= 5 && PREFIXES.contains(word.substring(0, at));
        return begins
                && word.length() > at + 4
                && (word.endsWith("d") || word.endsWith("t") || word.endsWith("en"))
                && Character.isLowerCase(word.charAt(0));
    }

    /** Participles of verbs that take no "ge" as well: "bekrachtigd", "ontwikkeld". */
    static boolean isVerbForm(String word) {
        boolean prefixed =
                word.startsWith("be") || word.startsWith("ver") || word.startsWith("ont") || word.startsWith("her");
        return isParticiple(word)
                || prefixed
                        && word.length() > 6
                        && (word.endsWith("igd")
                                || word.endsWith("eld")
                                || word.endsWith("erd")
                                || word.endsWith("kt"));
    }
}

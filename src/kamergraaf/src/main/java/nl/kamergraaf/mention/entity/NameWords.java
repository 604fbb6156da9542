package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.Vocabulary;
import nl.kamergraaf.lexicon.WordClasses;

/** Tells to which {@link WordSet sets} a word belongs. */
final class NameWords {

    private static final int LEAST_BEFORE_SUFFIX = 3;

    private final Map<String, Long> sets = new HashMap<>();
    /** The words of each set by their last letter, for looking at the ends of others. */
    private final Map<WordSet, Map<Character, List<String>>> suffixes = new EnumMap<>(WordSet.class);

    private final WordClasses classes;

    private NameWords(Table table, Vocabulary vocabulary) {
        read(table);
        classes = WordClasses.of(sets, vocabulary);
    }

    /** Returns the list, whose words are added to a vocabulary. */
    static NameWords load(Vocabulary vocabulary) {
        return new NameWords(Table.load("name-words"), vocabulary);
    }

    private void read(Table table) {
        Map<String, WordSet> byCode = new HashMap<>();
        for (WordSet set : WordSet.values()) {
            byCode.put(set.code(), set);
        }
        for (Table.Row row : table.rows()) {
            WordSet set = byCode.get(row.required("set"));
            if (set == null) {
                throw row.problem("no such set: " + row.get("set"));
            }
            for (String word : row.required("words").split(" +")) {
                add(word, set);
            }
        }
    }

    private void add(String word, WordSet set) {
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            suffixes.computeIfAbsent(set, key -> new HashMap<>())
                    .computeIfAbsent(word.charAt(word.length() - 1), key -> new ArrayList<>())
                    .add(word);
        }
        mark(word, set);
        if (!set.isExact()) {
            mark(word.toUpperCase(Locale.ROOT), set);
            mark(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1), set);
        }
    }

    private void mark(String word, WordSet set) {
        sets.merge(word, set.bit(), (a, b) -> a | b);
    }

    /** Returns the bits of all sets to which a token belongs. */
    long setsOf(Tokens tokens, int token) {
        return classes.of(tokens, token);
    }

    /** Returns whether a word belongs to a set. */
    boolean has(String word, WordSet set) {
        return (sets.getOrDefault(word, 0L) & set.bit()) != 0;
    }

    /** Returns whether a word is longer than one of a set's words by three letters at least and ends with it. */
    boolean endsLike(String word, WordSet set) {
        if (word.isEmpty()) {
            return false;
        }
        Map<Character, List<String>> byLast = suffixes.getOrDefault(set, Map.of());
        char last = Character.toLowerCase(word.charAt(word.length() - 1));
        for (String suffix : byLast.getOrDefault(last, List.of())) {
            int from = word.length() - suffix.length();
            if (from >= LEAST_BEFORE_SUFFIX && word.regionMatches(true, from, suffix, 0, suffix.length())) {
                return true;
            }
        }
        return false;
    }
}

package nl.kamergraaf.mention.entity;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.Vocabulary;
import nl.kamergraaf.lexicon.Word;
import nl.kamergraaf.lexicon.WordClasses;

/** Tells to which {@link WordSet sets} a word belongs. */
final class NameWords {

    private final Map<String, Long> sets = new HashMap<>();
    /** The sets whose words are looked for at the end of others. */
    private static final Set<WordSet> OF_ENDS = EnumSet.of(
            WordSet.SUFFIXES,
            WordSet.TELLING_SUFFIXES,
            WordSet.LABEL_SUFFIXES,
            WordSet.OCCUPATION_ENDS,
            WordSet.NO_BODY,
            WordSet.NO_PERSON,
            WordSet.PROCESSES);

    private final WordEnds ends = new WordEnds();

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
        if (OF_ENDS.contains(set) && word.equals(word.toLowerCase(Locale.ROOT))) {
            ends.add(word, set.bit());
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

    /** Returns the bits of all sets to which a word belongs in exactly its letters. */
    long setsOf(Word word) {
        return classes.of(word);
    }

    /** Returns whether a word belongs to a set. */
    boolean has(String word, WordSet set) {
        return (sets.getOrDefault(word, 0L) & set.bit()) != 0;
    }

    /** Returns whether a word is longer than one of a set's words by three letters at least and ends with it. */
    boolean endsLike(String word, WordSet set) {
        return (endings(word) & set.bit()) != 0;
    }

    /** Returns the bits of those of the sets for ends one of whose words a word ends with, being longer by three letters at least. */
    long endings(String word) {
        return ends.of(word);
    }
}

package nl.kamergraaf.mention.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.lexicon.LetterTrie;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.WordSets;

/** The words of {@code lexicon/date-words.tsv}: those of which dates are made, and those around them that decide. */
final class DateWords {

    /** How a month is written, which decides where it counts. */
    enum Spelling {
        FULL,
        ABBREVIATED,
        FOREIGN
    }

    /**
     * A word of which dates are made.
     *
     * @param classes  bits of {@link WordClass}
     * @param value    number of the month, the day of the week, the season's first month; days from the anchor
     * @param spelling of a month
     */
    record Entry(int classes, int value, Spelling spelling) {

        boolean is(WordClass wordClass) {
            return (classes & wordClass.bit()) != 0;
        }

        boolean isAnyOf(int bits) {
            return (classes & bits) != 0;
        }
    }

    private static final String PREPOSITION = "preposition";

    private final List<Entry> entries = new ArrayList<>();
    private final WordSets around;
    private final LetterTrie trie;
    private final LetterTrie openings;
    private final LetterTrie periods;
    private final LetterTrie prepositions;

    private DateWords(int openingClasses) {
        Map<String, Integer> index = new HashMap<>();
        WordSets.Builder sets = WordSets.builder();
        LetterTrie.Builder preposition = LetterTrie.builder();
        for (Table.Row row : Table.load("date-words").rows()) {
            String word = row.required("word");
            String name = row.required("class");
            Spelling spelling = name.startsWith("abbreviated-")
                    ? Spelling.ABBREVIATED
                    : name.startsWith("foreign-") ? Spelling.FOREIGN : Spelling.FULL;
            String plain = spelling == Spelling.FULL ? name : name.substring(name.indexOf('-') + 1);
            WordClass wordClass = WordClass.of(plain).orElse(null);
            if (wordClass == null) {
                sets.add(name, word);
                if (name.equals(PREPOSITION)) {
                    preposition.add(word, 0);
                }
                continue;
            }
            Integer at = index.get(word);
            if (at == null) {
                index.put(word, entries.size());
                entries.add(new Entry(wordClass.bit(), value(row), spelling));
            } else {
                Entry known = entries.get(at);
                entries.set(at, new Entry(known.classes | wordClass.bit(), known.value, known.spelling));
            }
        }
        around = sets.build();
        LetterTrie.Builder builder = LetterTrie.builder();
        index.forEach(builder::add);
        trie = builder.build();
        LetterTrie.Builder opening = LetterTrie.builder();
        index.forEach((word, at) -> {
            if ((entries.get(at).classes & openingClasses) != 0) {
                opening.add(word, at);
            }
        });
        openings = opening.build();
        LetterTrie.Builder period = LetterTrie.builder();
        index.forEach((word, at) -> {
            if (entries.get(at).isAnyOf(WordClass.PERIODS | WordClass.RELATIONS)
                    && entries.get(at).spelling() == Spelling.FULL) {
                period.add(word, at);
            }
        });
        periods = period.build();
        prepositions = preposition.build();
    }

    /**
     * Reads the words.
     *
     * @param openingClasses bits of the classes with which a date can begin
     */
    static DateWords load(int openingClasses) {
        return new DateWords(openingClasses);
    }

    private static int value(Table.Row row) {
        String value = row.get("value");
        try {
            return value.isEmpty() ? 0 : Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw row.problem("\"" + value + "\" is no number");
        }
    }

    LetterTrie trie() {
        return trie;
    }

    /** Returns the words with which a date can begin. */
    LetterTrie openings() {
        return openings;
    }

    /** Returns the words of periods and parts of the year, and those before them that tell which. */
    LetterTrie periods() {
        return periods;
    }

    /** Returns the words to whose end a date may stick where a text lost the space: "injuni". */
    LetterTrie prepositions() {
        return prepositions;
    }

    Entry entry(int value) {
        return entries.get(value);
    }

    /** Returns whether a word, in any case, belongs to one of the sets of words around dates. */
    boolean isAround(String set, String word) {
        return around.has(set, word);
    }
}

package nl.kamergraaf.mention.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.lexicon.LetterTrie;
import nl.kamergraaf.lexicon.Table;
import nl.kamergraaf.lexicon.WordSets;

/** The names of {@code lexicon/countries.tsv} with the conditions of {@code lexicon/countries-context.tsv}. */
final class CountryNames {

    /** What a form is. */
    enum Form {
        NAME,
        ABBREVIATION,
        ADJECTIVE,
        INHABITANT,
        /** A longer phrase that names no country. */
        NONE
    }

    /**
     * A form under which a country is known.
     *
     * @param written as the lexicon writes it
     * @param rule    the condition under which it counts; empty for none
     */
    record Entry(String code, String name, Form form, String written, String rule) {}

    private final List<Entry> entries = new ArrayList<>();
    private final WordSets words;
    private final List<String> bodyEnds = new ArrayList<>();
    private final List<String> placeEnds = new ArrayList<>();
    private final LetterTrie trie;

    private CountryNames() {
        Map<String, String> rules = new HashMap<>();
        WordSets.Builder sets = WordSets.builder();
        LetterTrie.Builder builder = LetterTrie.builder();
        for (Table.Row row : Table.load("countries-context").rows()) {
            String phrase = row.required("phrase");
            String rule = row.required("rule");
            switch (rule) {
                case "none" -> add(builder, new Entry("", "", Form.NONE, phrase, ""));
                case "article", "before-noun", "english", "code" -> rules.put(phrase, rule);
                case "body" -> bodyEnds.add(phrase);
                case "place" -> placeEnds.add(phrase);
                case "glued", "determiner", "no-noun", "tail", "head", "opener", "derived", "preposition", "matter" ->
                    sets.add(rule, phrase);
                default -> throw row.problem("no rule is called \"" + rule + "\"");
            }
        }
        for (Table.Row row : Table.load("countries").rows()) {
            String code = row.required("code");
            String name = row.required("name");
            add(builder, new Entry(code, name, Form.NAME, name, ""));
            row.list("names").forEach(each -> add(builder, new Entry(code, name, Form.NAME, each, "")));
            row.list("abbreviations")
                    .forEach(each ->
                            add(builder, new Entry(code, name, Form.ABBREVIATION, each, rules.getOrDefault(each, ""))));
            row.list("adjectives")
                    .forEach(each ->
                            add(builder, new Entry(code, name, Form.ADJECTIVE, each, rules.getOrDefault(each, ""))));
            row.list("inhabitants")
                    .forEach(each ->
                            add(builder, new Entry(code, name, Form.INHABITANT, each, rules.getOrDefault(each, ""))));
        }
        words = sets.build();
        trie = builder.build();
    }

    static CountryNames load() {
        return new CountryNames();
    }

    private void add(LetterTrie.Builder builder, Entry entry) {
        builder.add(entry.written, entries.size());
        entries.add(entry);
    }

    LetterTrie trie() {
        return trie;
    }

    Entry entry(int value) {
        return entries.get(value);
    }

    /** Returns whether a word, in any case, belongs to one of the sets of words around countries. */
    boolean isAround(String set, String word) {
        return words.has(set, word);
    }

    /** Returns whether a word ends as names of bodies do. */
    boolean endsLikeBody(String word) {
        return endsLike(bodyEnds, word);
    }

    /** Returns whether a word ends as names of streets and waters do. */
    boolean endsLikePlace(String word) {
        return endsLike(placeEnds, word);
    }

    private static boolean endsLike(List<String> ends, String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (String end : ends) {
            if (lower.endsWith(end)) {
                return true;
            }
        }
        return false;
    }
}

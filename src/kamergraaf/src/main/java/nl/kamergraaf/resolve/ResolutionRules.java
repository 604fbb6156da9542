package nl.kamergraaf.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.lexicon.Table;
import org.jspecify.annotations.Nullable;

/** Weights, thresholds and words. The data is {@code lexicon/resolution.tsv} and {@code lexicon/reference-words.tsv}. */
public final class ResolutionRules {

    private static final ResolutionRules STANDARD =
            new ResolutionRules(Table.load("resolution"), Table.load("reference-words"));
    private static final int SHORTEST_WORD = 4;

    private final Map<String, Double> values = new HashMap<>();
    private final Set<String> own = new HashSet<>();
    private final Set<String> stop = new HashSet<>();

    private ResolutionRules(Table numbers, Table words) {
        for (Table.Row row : numbers.rows()) {
            try {
                values.put(row.required("name"), Double.valueOf(row.required("value")));
            } catch (NumberFormatException e) {
                throw row.problem("\"" + row.get("value") + "\" is no number");
            }
        }
        for (Table.Row row : words.rows()) {
            switch (row.required("set")) {
                case "own" -> own.add(row.required("word"));
                case "stop" -> stop.add(row.required("word"));
                default -> throw row.problem("there is no set \"" + row.get("set") + "\"");
            }
        }
    }

    private ResolutionRules(ResolutionRules rules, String name, double value) {
        values.putAll(rules.values);
        values.put(name, value);
        own.addAll(rules.own);
        stop.addAll(rules.stop);
    }

    /** Returns the rules that come with the application. */
    public static ResolutionRules standard() {
        return STANDARD;
    }

    /** Returns these rules with another value, to measure what it does. */
    ResolutionRules with(String name, double value) {
        return new ResolutionRules(this, name, value);
    }

    double value(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalStateException("lexicon/resolution.tsv has no \"" + name + "\"");
        }
        return value;
    }

    /**
     * Returns how sure it is that a paper is the one whose identifier is given.
     *
     * @param via where that is said, {@link CitedPaper#via()}
     */
    public double certainty(@Nullable String via) {
        return via == null ? 1 : value(via);
    }

    /** Returns whether a word before a reference says that the writer wrote what is meant: "mijn brief". */
    public boolean isOwn(String word) {
        return own.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Returns the words of a text that tell something of a subject, as slugs. */
    Set<String> telling(String text) {
        Set<String> telling = new HashSet<>();
        for (String word : Slugs.of(text).split("-")) {
            boolean letters = word.chars().allMatch(Character::isLetter);
            if (letters && word.length() >= SHORTEST_WORD && !stop.contains(word)) {
                telling.add(word);
            }
        }
        return telling;
    }
}

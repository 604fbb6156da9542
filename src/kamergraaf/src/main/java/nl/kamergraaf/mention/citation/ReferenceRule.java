package nl.kamergraaf.mention.citation;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule of {@code lexicon/reference.rules}: a noun, and what must stand around it to make it one certain document.
 *
 * @param pattern of the noun
 * @param kind    of the document, or {@code null}
 * @param needs   what must be there, one of these at least; "nothing" if the noun itself is enough
 * @param lead    beginnings of words one of which must stand before the noun ("eerder"); none if nothing must
 * @param pointer whether the noun may only point back: "deze motie"
 * @param names   whether the pattern itself reads names behind the noun: "motie-Jansen"
 * @param named   whether the noun alone, without capitals before or after it, is no name: "de Index"
 * @param dated   whether a date makes it a reference only after a determiner
 * @param determined whether it is one only after a determiner: "de bestuurlijke afspraken"
 * @param heading whether it may stand in a heading
 * @param law     whether it is an article, after which the name of a law is read
 * @param back    whether it is the abbreviation of a law, before which the number of an article is read
 * @param bill    whether it is a bill, after which the laws are read that it changes
 * @param parties whether those who agreed are read after "tussen"
 * @param not     last words of the noun with which it is none
 */
record ReferenceRule(
        String name,
        PlacedPattern pattern,
        @Nullable String kind,
        List<String> needs,
        List<String> lead,
        boolean pointer,
        boolean names,
        boolean named,
        boolean dated,
        boolean determined,
        boolean heading,
        boolean law,
        boolean back,
        boolean bill,
        boolean parties,
        List<String> not)
        implements AnchoredRule {

    /** What a rule needs whose noun itself is enough. */
    static final String NOTHING = "nothing";

    /** No noun with what its pattern reads behind it is longer than this. */
    private static final int WINDOW = 160;

    static ReferenceRule of(Rule rule) {
        return new ReferenceRule(
                rule.name(),
                PlacedPattern.of(rule.pattern(), WINDOW),
                rule.attribute("kind").orElse(null),
                List.of(rule.attribute("needs").orElse("").split("\\|")),
                listed(rule, "lead"),
                rule.attribute("pointer").isEmpty(),
                rule.groups().contains("names"),
                rule.attribute("words").isPresent(),
                rule.attribute("dated").isPresent(),
                rule.attribute("determined").isPresent(),
                rule.attribute("outside").isEmpty(),
                rule.attribute("read").orElse("").startsWith("law"),
                rule.attribute("read").orElse("").equals("law back"),
                rule.attribute("read").orElse("").equals("bill"),
                rule.attribute("parties").isPresent(),
                listed(rule, "not"));
    }

    private static List<String> listed(Rule rule, String attribute) {
        return rule.attribute(attribute).map(list -> List.of(list.split("\\|"))).orElse(List.of());
    }

    /** Returns whether a word, in any case, begins as one that must stand before the noun. */
    boolean isLead(String word) {
        return !lead.isEmpty() && lead.stream().anyMatch(word.toLowerCase(Locale.ROOT)::startsWith);
    }

    /** Returns whether nothing must stand before the noun, or one of what must is among the words there. */
    boolean isLed(String adjectives) {
        return lead.isEmpty() || lead.stream().anyMatch(adjectives::contains);
    }

    /** Returns whether what its noun ends with makes it none: "Staat van Israël". */
    boolean excludes(String text, int end) {
        for (String word : not) {
            if (text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether something is among what may make the noun a reference. */
    boolean needs(String evidence) {
        return needs.contains(evidence);
    }
}

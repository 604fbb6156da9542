package nl.kamergraaf.structure.head;

import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.lexicon.SoughtPhrase;

/**
 * A rule that is tried only on a text that can match it, since a pattern is many times slower than a look for a word. What a
 * text must have is told by the rule: "set starts", with what it begins ("#" is a digit); "set needs", what stands in it; "set
 * words", what stands in it as a whole word; "set digits", how many digits it has. Alternatives are in small letters, separated
 * by |, and fit in any case. "set near" says how many characters before the first of its needs a match can begin at most.
 */
final class GuardedRule {

    private static final String[] NONE = {};
    private static final int ASCII = 128;

    private final Rule rule;
    private final SearchedPattern pattern;
    private final String[] starts;

    /** Whether a text may begin with a character; one that is not in the table may. */
    private final boolean[] begins = new boolean[ASCII];

    private final SoughtPhrase[] needs;
    private final SoughtPhrase[] words;
    private final int digits;
    private final int near;

    GuardedRule(Rule rule) {
        this.rule = rule;
        this.pattern = SearchedPattern.of(rule.pattern());
        this.starts = alternatives(rule, "starts");
        for (char c = 0; c < ASCII; c++) {
            begins[c] = mayBegin(c);
        }
        this.needs = phrases(rule, "needs");
        this.words = phrases(rule, "words");
        this.digits = rule.attribute("digits").map(Integer::parseInt).orElse(0);
        this.near = rule.attribute("near").map(Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    private static String[] alternatives(Rule rule, String attribute) {
        return rule.attribute(attribute).map(value -> value.split("\\|")).orElse(NONE);
    }

    private static SoughtPhrase[] phrases(Rule rule, String attribute) {
        String[] alternatives = alternatives(rule, attribute);
        SoughtPhrase[] phrases = new SoughtPhrase[alternatives.length];
        for (int i = 0; i < phrases.length; i++) {
            phrases[i] = new SoughtPhrase(alternatives[i]);
        }
        return phrases;
    }

    Rule rule() {
        return rule;
    }

    /** Returns the first place where the rule matches. */
    Optional<PatternMatch> find(String text) {
        int first = first(text);
        return first < 0 ? Optional.empty() : Optional.ofNullable(pattern.find(text, first));
    }

    /** Returns whether the rule matches somewhere. */
    boolean fits(String text) {
        int first = first(text);
        return first >= 0 && pattern.find(text, first) != null;
    }

    /** Returns where a match can begin at the earliest, -1 where there can be none. */
    private int first(String text) {
        if (!begins(text) || !hasDigits(text) || (words.length > 0 && !hasWord(text))) {
            return -1;
        }
        if (needs.length == 0) {
            return 0;
        }
        int first = -1;
        for (SoughtPhrase phrase : needs) {
            int limit = first < 0 ? text.length() : first;
            int at = phrase.indexIn(text, 0, limit);
            if (at >= 0) {
                first = at;
                if (near == Integer.MAX_VALUE) {
                    return 0;
                }
            }
        }
        return first < 0 ? -1 : Math.max(0, first - near);
    }

    private boolean mayBegin(char first) {
        for (String start : starts) {
            if (start.equals("#") ? Character.isDigit(first) : Character.toLowerCase(first) == start.charAt(0)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(String text) {
        if (starts.length == 0) {
            return true;
        }
        if (text.isEmpty() || (text.charAt(0) < ASCII && !begins[text.charAt(0)])) {
            return false;
        }
        for (String start : starts) {
            boolean fits = start.equals("#")
                    ? !text.isEmpty() && Character.isDigit(text.charAt(0))
                    : text.regionMatches(true, 0, start, 0, start.length());
            if (fits) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigits(String text) {
        int missing = digits;
        for (int i = 0; missing > 0 && i < text.length(); i++) {
            char c = text.charAt(i);
            missing -= c >= '0' && c <= '9' ? 1 : 0;
        }
        return missing <= 0;
    }

    private boolean hasWord(String text) {
        for (SoughtPhrase word : words) {
            if (word.isWordIn(text)) {
                return true;
            }
        }
        return false;
    }
}

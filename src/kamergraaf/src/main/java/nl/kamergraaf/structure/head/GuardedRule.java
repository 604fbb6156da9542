package nl.kamergraaf.structure.head;

import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.lexicon.SoughtPhrase;
import org.jspecify.annotations.Nullable;

/**
 * A rule that is tried only on a text that can match it, since a pattern is many times slower than a look for a word. What a
 * text must have is told by the rule: "set starts", with what it begins ("#" is a digit); "set needs", what stands in it; "set
 * words" and "set beside", what stands in it as a whole word; "set digits", how many digits it has. Alternatives are in small
 * letters, separated by |, and fit in any case. "set near" says how many characters before the first of its needs a match can begin at most.
 */
final class GuardedRule {

    private static final String[] NONE = {};
    private static final int ASCII = 128;
    private static final int ANYWHERE = Integer.MAX_VALUE;

    private final Rule rule;
    private final SearchedPattern pattern;
    private final String[] starts;

    /** Whether a text may begin with a character; one that is not in the table may. */
    private final boolean[] begins = new boolean[ASCII];

    private final SoughtPhrase[] needs;
    private final SoughtPhrase[] words;
    private final SoughtPhrase[] beside;
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
        this.beside = phrases(rule, "beside");
        this.digits = rule.attribute("digits").map(Integer::parseInt).orElse(0);
        this.near = rule.attribute("near").map(Integer::parseInt).orElse(ANYWHERE);
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
        return Optional.ofNullable(
                !begins(text) || (digits > 0 && HeadLine.digits(text) < digits)
                        ? null
                        : search(text, SoughtPhrase.ANY_SIGNS));
    }

    /** Returns the first place where the rule matches in a line. */
    Optional<PatternMatch> find(HeadLine line) {
        if (!begins(line.text()) || (digits > 0 && line.digits() < digits)) {
            return Optional.empty();
        }
        return Optional.ofNullable(search(line.text(), needs.length == 0 ? SoughtPhrase.ANY_SIGNS : line.signs()));
    }

    /** Returns whether the rule matches somewhere. */
    boolean fits(String text) {
        return find(text).isPresent();
    }

    /** @param signs the characters of the text */
    private @Nullable PatternMatch search(String text, long signs) {
        if (!hasWord(text, words) || !hasWord(text, beside)) {
            return null;
        }
        if (needs.length == 0) {
            return pattern.find(text, 0);
        }
        int need = nextNeed(text, 0, signs);
        if (near == ANYWHERE) {
            return need < 0 ? null : pattern.find(text, 0);
        }
        int tried = 0;
        while (need >= 0) {
            PatternMatch match = pattern.find(text, Math.max(tried, need - near), need);
            if (match != null) {
                return match;
            }
            tried = need + 1;
            need = nextNeed(text, tried, signs);
        }
        return null;
    }

    /** Returns where what a match needs stands first from an offset on, -1 where it does not. */
    private int nextNeed(String text, int from, long signs) {
        int first = -1;
        for (SoughtPhrase phrase : needs) {
            int limit = first < 0 ? text.length() : first;
            int at = phrase.mayStandAmong(signs) ? phrase.indexIn(text, from, limit) : -1;
            if (at >= 0) {
                first = at;
                if (near == ANYWHERE) {
                    return first;
                }
            }
        }
        return first;
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

    private static boolean hasWord(String text, SoughtPhrase[] words) {
        for (SoughtPhrase word : words) {
            if (word.isWordIn(text)) {
                return true;
            }
        }
        return words.length == 0;
    }
}

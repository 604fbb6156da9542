package nl.kamergraaf.mention.citation;

import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.SearchedPattern;
import org.jspecify.annotations.Nullable;

/**
 * A rule with the words at which it is tried. A pattern is matched at one place and within a bounded window only.
 *
 * @param digit within how many characters a digit must stand; a pattern is much dearer than a look
 * @param next  the characters of which one must follow the anchor; empty if any may
 * @param behind what must stand before the citation in its line, {@code null} if anything may
 */
record CitationRule(
        Rule rule,
        PlacedPattern pattern,
        List<String> anchors,
        String reader,
        int digit,
        String next,
        @Nullable SearchedPattern behind)
        implements AnchoredRule {

    /** No citation is longer than this. */
    private static final int WINDOW = 240;

    /** Titles of bills are long. */
    private static final int LOOK_BACK = 600;

    static CitationRule of(Rule rule) {
        return new CitationRule(
                rule,
                PlacedPattern.of(rule.pattern(), WINDOW),
                List.of(rule.attribute("anchor").orElseThrow().split("\\|")),
                rule.attribute("read").orElseThrow(),
                rule.attribute("digit").map(Integer::valueOf).orElse(WINDOW),
                rule.attribute("next").orElse(""),
                rule.attribute("behind").map(SearchedPattern::of).orElse(null));
    }

    /**
     * Returns the match that starts at {@code start}, or {@code null}. Its offsets are relative to {@code start}.
     *
     * @param anchorEnd where the word ends that made the rule be tried
     */
    @Nullable PatternMatch at(String text, int start, int anchorEnd) {
        if (!mayMatch(text, start, anchorEnd)) {
            return null;
        }
        PatternMatch match = pattern.at(text, start);
        return match == null || stands(text, start) ? match : null;
    }

    /** Returns whether what stands before the citation is what must. */
    private boolean stands(String text, int start) {
        return behind == null || behind.find(text.substring(Math.max(0, start - LOOK_BACK), start)) != null;
    }

    private boolean mayMatch(String text, int start, int anchorEnd) {
        if (!next.isEmpty() && (anchorEnd >= text.length() || next.indexOf(text.charAt(anchorEnd)) < 0)) {
            return false;
        }
        if (digit >= WINDOW) {
            return true;
        }
        int end = Math.min(text.length(), anchorEnd + digit);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                return true;
            }
        }
        return false;
    }
}

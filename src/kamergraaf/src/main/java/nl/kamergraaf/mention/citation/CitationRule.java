package nl.kamergraaf.mention.citation;

import com.google.re2j.Matcher;
import java.util.List;
import nl.kamergraaf.lexicon.Rule;
import org.jspecify.annotations.Nullable;

/** A rule with the words at which it is tried. A pattern is matched at one place and within a bounded window only. */
record CitationRule(Rule rule, List<String> anchors, String reader) {

    /** No citation is longer than this. */
    private static final int WINDOW = 240;

    static CitationRule of(Rule rule) {
        return new CitationRule(
                rule,
                List.of(rule.attribute("anchor").orElseThrow().split("\\|")),
                rule.attribute("read").orElseThrow());
    }

    /** Returns the match that starts at {@code start}, or {@code null}. Its offsets are relative to {@code start}. */
    @Nullable Matcher at(String text, int start) {
        Matcher matcher = rule.pattern().matcher(text.substring(start, Math.min(text.length(), start + WINDOW)));
        return matcher.lookingAt() ? matcher : null;
    }
}

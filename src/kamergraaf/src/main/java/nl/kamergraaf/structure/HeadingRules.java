package nl.kamergraaf.structure;

import com.google.re2j.Matcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.lexicon.Rule;

/** The headings of {@code headings.rules}. */
final class HeadingRules {

    private static final int WINDOW = 160;
    private static final LineRules RULES = LineRules.load("headings");

    private HeadingRules() {}

    /** Returns whether a heading can start at that offset. */
    static boolean mayStart(String content, int from) {
        return RULES.mayStart(content, from);
    }

    static Optional<PartHeading> at(CharSequence line, PartHeading.Context context) {
        return RULES.match(line, WINDOW, rule -> counts(rule, context))
                .map(match -> heading(match, Math.min(line.length(), WINDOW)));
    }

    private static boolean counts(Rule rule, PartHeading.Context context) {
        String in = rule.attribute("in").orElse("");
        return in.isEmpty() || in.equals(context.name().toLowerCase(Locale.ROOT));
    }

    private static PartHeading heading(LineRules.Match match, int length) {
        Matcher groups = match.groups();
        Map<String, Integer> names = groups.pattern().namedGroups();
        int end = length;
        for (String text : List.of("text", "sentence", "start")) {
            if (names.containsKey(text) && groups.group(text) != null) {
                end = groups.start(text);
            }
        }
        String numbers = names.containsKey("numbers") ? groups.group("numbers") : "";
        String name = names.containsKey("name") ? groups.group("name") : "";
        PartHeading.Role role = PartHeading.Role.valueOf(
                match.rule().attribute("role").orElseThrow().toUpperCase(Locale.ROOT));
        return new PartHeading(role, PartHeading.numbers(numbers), name.strip(), end);
    }
}

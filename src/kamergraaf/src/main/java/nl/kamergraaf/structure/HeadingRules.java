package nl.kamergraaf.structure;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import org.jspecify.annotations.Nullable;

/** The headings of {@code headings.rules}. */
final class HeadingRules {

    private static final int WINDOW = 160;
    private static final int LONGEST_LABEL = 40;
    private static final List<Rule> RULES = RuleFile.load("headings");

    /** The rules that count in each kind of text. */
    private static final Map<PartHeading.Context, LineRules> IN = byContext();

    private HeadingRules() {}

    private static Map<PartHeading.Context, LineRules> byContext() {
        Map<PartHeading.Context, LineRules> rules = new EnumMap<>(PartHeading.Context.class);
        for (PartHeading.Context context : PartHeading.Context.values()) {
            rules.put(
                    context,
                    LineRules.of(
                            RULES.stream().filter(rule -> counts(rule, context)).toList()));
        }
        return rules;
    }

    private static LineRules in(PartHeading.Context context) {
        return Objects.requireNonNull(IN.get(context));
    }

    /**
     * The words that make a heading with a number behind them and nothing else ("Vraag 12", "Antwoord op vraag 3"), found out by
     * trial when they are first met; of others the rule is asked each time.
     */
    private static final Map<String, PartHeading.Role> LABELS = new ConcurrentHashMap<>();

    /** The words that make a heading by themselves ("Antwoord"). */
    private static final Map<String, PartHeading> BARE = bare();

    private static Map<String, PartHeading> bare() {
        Map<String, PartHeading> bare = new HashMap<>();
        for (Rule rule : RULES) {
            for (String start : rule.attribute("starts").orElseThrow().split("\\|")) {
                match(start, PartHeading.Context.ANY).ifPresent(heading -> bare.put(start, heading));
            }
        }
        return Map.copyOf(bare);
    }

    /** Returns the heading at the start of a line that begins, without its white space, at an offset, within a window. */
    static Optional<PartHeading> at(String content, int from, int to, PartHeading.Context context) {
        return in(context).mayStart(content, from) ? at(content.substring(from, to), context) : Optional.empty();
    }

    static Optional<PartHeading> at(String line, PartHeading.Context context) {
        if (line.isEmpty() || !in(context).mayStart(line, 0)) {
            return Optional.empty();
        }
        PartHeading bare = line.length() > LONGEST_LABEL ? null : BARE.get(line);
        if (bare != null) {
            return Optional.of(bare);
        }
        int space = line.length() > LONGEST_LABEL ? -1 : line.lastIndexOf(' ');
        int number = space < 0 ? -1 : number(line, space + 1);
        PartHeading.Role role = number < 0 ? null : role(line.substring(0, space));
        return role == null
                ? match(line, context)
                : Optional.of(new PartHeading(role, List.of(number), "", line.length()));
    }

    private static PartHeading.@Nullable Role role(String label) {
        PartHeading.Role known = LABELS.get(label);
        if (known == null && label.chars().noneMatch(Character::isDigit)) {
            String trial = label + " 1";
            known = match(trial, PartHeading.Context.ANY)
                    .filter(heading -> heading.numbers().equals(List.of(1)) && heading.length() == trial.length())
                    .map(PartHeading::role)
                    .orElse(null);
            if (known != null) {
                LABELS.put(label, known);
            }
        }
        return known;
    }

    /** Returns the number of one to three digits that the rest of a line consists of, -1 if it is something else. */
    private static int number(String line, int from) {
        int digits = line.length() - from;
        if (digits < 1 || digits > 3) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = 10 * number + c - '0';
        }
        return number;
    }

    private static Optional<PartHeading> match(String line, PartHeading.Context context) {
        return in(context).match(line, WINDOW).map(match -> heading(match, Math.min(line.length(), WINDOW)));
    }

    private static boolean counts(Rule rule, PartHeading.Context context) {
        String in = rule.attribute("in").orElse("");
        return in.isEmpty() || in.equals(context.name().toLowerCase(Locale.ROOT));
    }

    private static PartHeading heading(LineRules.Match match, int length) {
        PatternMatch groups = match.groups();
        int end = length;
        for (String text : List.of("text", "sentence", "start")) {
            if (groups.has(text) && groups.group(text) != null) {
                end = groups.start(text);
            }
        }
        String numbers = groups.has("numbers") ? groups.held("numbers") : "";
        String name = groups.has("name") ? groups.held("name") : "";
        PartHeading.Role role = PartHeading.Role.valueOf(
                match.rule().attribute("role").orElseThrow().toUpperCase(Locale.ROOT));
        return new PartHeading(role, PartHeading.numbers(numbers), name.strip(), end);
    }
}

package nl.kamergraaf.structure.head;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import org.jspecify.annotations.Nullable;

/** The rules of {@code head.rules} by their names. */
final class HeadRules {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private final Map<String, GuardedRule> rules;

    private HeadRules(Map<String, GuardedRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    static HeadRules load() {
        Map<String, GuardedRule> loaded = new HashMap<>();
        for (Rule rule : RuleFile.load("head")) {
            loaded.put(rule.name(), new GuardedRule(rule));
        }
        return new HeadRules(loaded);
    }

    /** Returns the first place where a rule matches, with its groups. */
    Optional<PatternMatch> find(String name, String text) {
        return rule(name).find(text);
    }

    /**
     * Returns the rule of a name.
     *
     * @throws IllegalArgumentException if there is none
     */
    GuardedRule rule(String name) {
        GuardedRule rule = rules.get(name);
        if (rule == null) {
            throw new IllegalArgumentException("head.rules has no rule \"" + name + "\"");
        }
        return rule;
    }

    /** Returns the day of a rule that has a date in it; nothing where the rule does not match or there is no such day. */
    Optional<LocalDate> day(String name, String text) {
        return find(name, text).flatMap(HeadRules::day);
    }

    /** Returns the same of a line. */
    static Optional<LocalDate> day(GuardedRule rule, HeadLine line) {
        return rule.find(line).flatMap(HeadRules::day);
    }

    private static Optional<LocalDate> day(PatternMatch m) {
        String day = group(m, "day");
        try {
            if (day != null) {
                int month = MONTHS.indexOf(m.held("month").toLowerCase(Locale.ROOT)) + 1;
                return Optional.of(LocalDate.of(Integer.parseInt(m.held("year")), month, Integer.parseInt(day)));
            }
            String stamped = group(m, "stampmonth");
            if (stamped != null) {
                return Optional.of(LocalDate.of(
                        Integer.parseInt(m.held("stampyear")), month(stamped), Integer.parseInt(m.held("stampday"))));
            }
            return Optional.of(LocalDate.of(
                    Integer.parseInt(m.held("numericyear")),
                    Integer.parseInt(m.held("numericmonth")),
                    Integer.parseInt(m.held("numericday"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Returns the number of a month in short: "mrt" or the first three letters of its name. */
    private static int month(String printed) {
        String small = printed.toLowerCase(Locale.ROOT);
        String start = small.equals("mrt") ? "maa" : small.substring(0, 3);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(start)) {
                return i + 1;
            }
        }
        throw new DateTimeException("no month \"" + printed + "\"");
    }

    /** Returns a group that the rule has, {@code null} where it did not take part. */
    static @Nullable String group(PatternMatch m, String name) {
        return m.has(name) ? m.group(name) : null;
    }
}

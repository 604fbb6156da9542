package nl.kamergraaf.structure;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;

/**
 * Rules for the beginning of a line. Each is tried only where one of its beginnings stands ("set starts", separated by |), so
 * that most lines cost no more than a look at their first letter.
 */
final class LineRules {

    private static final int LETTERS = 256;

    /** The rules by the first letter at which they can match. */
    private final List<List<Entry>> byLetter = new ArrayList<>();

    private final List<Rule> rules;

    private LineRules(List<Rule> rules) {
        this.rules = rules;
    }

    private record Entry(Rule rule, List<String> starts) {}

    /** A rule that matched, with its groups. */
    record Match(Rule rule, Matcher groups) {}

    /** Returns the rules of a file in the lexicon. */
    static LineRules load(String file) {
        LineRules loaded = new LineRules(RuleFile.load(file));
        for (int i = 0; i < LETTERS; i++) {
            loaded.byLetter.add(new ArrayList<>());
        }
        for (Rule rule : loaded.rules) {
            Entry entry = new Entry(
                    rule, List.of(rule.attribute("starts").orElseThrow().split("\\|")));
            entry.starts().stream().map(LineRules::slot).distinct().forEach(slot -> loaded.byLetter
                    .get(slot)
                    .add(entry));
        }
        return loaded;
    }

    /** Returns all rules in the order of the file. */
    List<Rule> rules() {
        return rules;
    }

    private static int slot(CharSequence start) {
        return start.charAt(0) % LETTERS;
    }

    /** Returns the first rule that matches from the start of a line; no-break spaces and tabs count as spaces. */
    Optional<Match> match(CharSequence line, int window, Predicate<Rule> wanted) {
        if (line.length() == 0) {
            return Optional.empty();
        }
        for (Entry entry : byLetter.get(slot(line))) {
            if (wanted.test(entry.rule()) && startsWithOne(line, entry.starts())) {
                String text = line.subSequence(0, Math.min(line.length(), window))
                        .toString()
                        .replace('\u00a0', ' ')
                        .replace('\t', ' ');
                Matcher matcher = entry.rule().pattern().matcher(text);
                if (matcher.lookingAt()) {
                    return Optional.of(new Match(entry.rule(), matcher));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns whether the text at an offset has one of the beginnings of a rule. */
    boolean mayStart(String content, int from) {
        for (Entry entry : byLetter.get(content.charAt(from) % LETTERS)) {
            for (String start : entry.starts()) {
                if (content.startsWith(start, from)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWith(CharSequence line, String start) {
        return line.length() >= start.length() && start.contentEquals(line.subSequence(0, start.length()));
    }

    private static boolean startsWithOne(CharSequence line, List<String> starts) {
        for (String start : starts) {
            if (line instanceof String text ? text.startsWith(start) : startsWith(line, start)) {
                return true;
            }
        }
        return false;
    }
}

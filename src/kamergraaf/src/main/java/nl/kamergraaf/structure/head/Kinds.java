package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of paper a document is: by the name that its heading bears, else by its questions and answers, else by the
 * set phrases of its kind, as {@code kinds.rules} has them.
 */
final class Kinds {

    private static final int HEADING_LINES = 60;

    private final List<Rule> rules;

    private Kinds(List<Rule> rules) {
        this.rules = rules;
    }

    static Kinds load() {
        List<Rule> rules = RuleFile.load("kinds");
        rules.forEach(Kinds::kindOf);
        return new Kinds(rules);
    }

    DocumentKind of(Evidence evidence) {
        for (Rule rule : at("heading")) {
            if (evidence.headingLines().stream().limit(HEADING_LINES).anyMatch(line -> fits(rule, line))) {
                return kindOf(rule);
            }
        }
        if (evidence.has(Unit.Answer.class) || answers(evidence.heading())) {
            DocumentKind list = first("opening", evidence.introduction());
            return list == null ? DocumentKind.ANSWERS : list;
        }
        if (evidence.has(Unit.Question.class) || asks(evidence.heading())) {
            return notice(evidence) ? DocumentKind.NOTICE : DocumentKind.QUESTIONS;
        }
        DocumentKind told = first("text", evidence.runningText());
        return told == null ? DocumentKind.OTHER : told;
    }

    /** Returns the kind of the first rule that fits a text. */
    private @Nullable DocumentKind first(String where, String text) {
        return at(where).stream()
                .filter(rule -> fits(rule, text))
                .map(Kinds::kindOf)
                .findFirst()
                .orElse(null);
    }

    private List<Rule> at(String where) {
        return rules.stream()
                .filter(rule -> rule.attribute("where").orElse("").equals(where))
                .toList();
    }

    private static boolean fits(Rule rule, String text) {
        return rule.mayMatch(text) && rule.pattern().matcher(text).find();
    }

    private static DocumentKind kindOf(Rule rule) {
        String code = rule.attribute("kind").orElse("");
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.code().equals(code)) {
                return kind;
            }
        }
        throw new IllegalStateException("kinds.rules:" + rule.line() + ": no kind \"" + code + "\"");
    }

    /** Questions that stand in paragraphs without numbers are still questions of members, sent in on a day. */
    private static boolean asks(String heading) {
        String opening = heading.toLowerCase(Locale.ROOT);
        return opening.contains("vragen van ") && opening.contains("ingezonden");
    }

    private static boolean answers(String heading) {
        return heading.contains("Antwoord van ") && heading.contains("(ontvangen");
    }

    private static boolean notice(Evidence evidence) {
        return evidence.heading().contains("Mededeling van")
                || evidence.units().stream()
                        .anyMatch(
                                unit -> unit instanceof Unit.Section section && "Mededeling".equals(section.heading()));
    }
}

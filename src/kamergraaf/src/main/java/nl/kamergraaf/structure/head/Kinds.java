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

    private final List<Known> rules;

    private Kinds(List<Known> rules) {
        this.rules = rules;
    }

    private record Known(Rule rule, String where, DocumentKind kind, Prefilter filter) {

        boolean fits(String text) {
            return filter.passes(text) && rule.pattern().matcher(text).find();
        }
    }

    static Kinds load() {
        return new Kinds(RuleFile.load("kinds").stream()
                .map(rule -> new Known(rule, rule.attribute("where").orElseThrow(), kindOf(rule), Prefilter.of(rule)))
                .toList());
    }

    DocumentKind of(Evidence evidence) {
        List<String> lines = evidence.headingLines();
        List<String> first = lines.subList(0, Math.min(lines.size(), HEADING_LINES));
        for (Known rule : rules) {
            if (rule.where().equals("heading") && first.stream().anyMatch(rule::fits)) {
                return rule.kind();
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
        return rules.stream()
                .filter(rule -> rule.where().equals(where) && rule.fits(text))
                .map(Known::kind)
                .findFirst()
                .orElse(null);
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

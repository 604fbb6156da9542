package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Tells what kind of paper a document is: by the name that its heading bears, else by its questions and answers, else by the
 * set phrases of its kind, as {@code kinds.rules} has them.
 */
final class Kinds {

    private static final int HEADING_LINES = 60;
    private static final int LONGEST_OPENING = 200;
    private static final int FEWEST_SPEAKERS = 3;
    private static final int MEMO_LINES = 40;
    private static final int LABELS_WITHIN = 4;
    private static final List<String> SPEAKERS =
            List.of("De voorzitter", "De heer ", "Mevrouw ", "Het lid ", "Minister ", "Staatssecretaris ");

    private final List<GuardedRule> ofHeading;
    private final List<GuardedRule> ofOpening;
    private final List<GuardedRule> ofText;

    private Kinds(List<Rule> rules) {
        this.ofHeading = tried(rules, "heading");
        this.ofOpening = tried(rules, "opening");
        this.ofText = tried(rules, "text|line");
    }

    private static List<GuardedRule> tried(List<Rule> rules, String where) {
        return rules.stream()
                .filter(rule -> List.of(where.split("\\|"))
                        .contains(rule.attribute("where").orElse("")))
                .map(GuardedRule::new)
                .toList();
    }

    static Kinds load() {
        List<Rule> rules = RuleFile.load("kinds");
        rules.forEach(Kinds::kindOf);
        return new Kinds(rules);
    }

    DocumentKind of(Evidence evidence) {
        List<HeadLine> heading = evidence.headingLines();
        List<HeadLine> lines = heading.subList(0, Math.min(heading.size(), HEADING_LINES));
        for (GuardedRule rule : ofHeading) {
            for (HeadLine line : lines) {
                if (rule.find(line).isPresent()) {
                    return kindOf(rule.rule());
                }
            }
        }
        if (evidence.has(Unit.Answer.class) || answers(evidence.heading())) {
            DocumentKind list = first(ofOpening, evidence.introduction());
            return list == null ? DocumentKind.ANSWERS : list;
        }
        if (evidence.has(Unit.Question.class) || asks(evidence.heading())) {
            return notice(evidence) ? DocumentKind.NOTICE : DocumentKind.QUESTIONS;
        }
        if (speakers(evidence) >= FEWEST_SPEAKERS || isOfProceedings(evidence)) {
            return DocumentKind.PROCEEDINGS;
        }
        DocumentKind told = first(ofText, evidence.runningText());
        boolean memo = told == DocumentKind.LETTER && isMemo(evidence);
        return told == null || memo ? DocumentKind.OTHER : told;
    }

    /** Returns the kind of the first rule that fits a text. */
    private static @Nullable DocumentKind first(List<GuardedRule> rules, String text) {
        for (GuardedRule rule : rules) {
            if (isOfLine(rule) ? anyLine(rule, text) : rule.fits(text)) {
                return kindOf(rule.rule());
            }
        }
        return null;
    }

    private static boolean isOfLine(GuardedRule rule) {
        return rule.rule().attribute("where").orElse("").equals("line");
    }

    private static boolean anyLine(GuardedRule rule, String text) {
        int start = 0;
        while (start < text.length()) {
            int newline = text.indexOf('\n', start);
            int end = newline < 0 ? text.length() : newline;
            if (rule.fits(text.substring(start, Math.min(end, start + LONGEST_OPENING)))) {
                return true;
            }
            start = end + 1;
        }
        return false;
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

    /** Sections under "De voorzitter", "Mevrouw …" and the like: what was said, motions and all. */
    private static long speakers(Evidence evidence) {
        return evidence.units().stream()
                .map(unit -> unit instanceof Unit.Section section ? section.heading() : null)
                .filter(heading -> heading != null && SPEAKERS.stream().anyMatch(heading::startsWith))
                .count();
    }

    /** An item of the Handelingen is named as one by its format, however little was said. */
    private static boolean isOfProceedings(Evidence evidence) {
        return evidence.document()
                .first(MetadataKey.IDENTIFIER)
                .flatMap(DocumentIdentifier::tryParse)
                .filter(DocumentIdentifier.Handelingen.class::isInstance)
                .isPresent();
    }

    /** A nota within a ministry has "Aan" and "Van" close together in its head, and greets nobody as a letter does. */
    private static boolean isMemo(Evidence evidence) {
        List<HeadLine> opening = evidence.openingLines();
        int to = -1;
        int from = -1;
        for (int i = 0; i < Math.min(opening.size(), MEMO_LINES); i++) {
            String line = opening.get(i).text();
            if (line.regionMatches(true, 0, "geachte", 0, 7) || line.regionMatches(true, 0, "zeer geachte", 0, 12)) {
                return false;
            }
            to = to < 0 && isLabel(line, "Aan") && !line.contains("Kamer") ? i : to;
            from = from < 0 && isLabel(line, "Van") ? i : from;
        }
        return to >= 0 && from >= 0 && Math.abs(to - from) <= LABELS_WITHIN;
    }

    /** Whether a line begins with a word in the way of a form: it stands alone, or before a colon or what is filled in. */
    private static boolean isLabel(String line, String label) {
        return line.startsWith(label)
                && (line.length() == label.length() || " :|\t".indexOf(line.charAt(label.length())) >= 0);
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

package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import org.jspecify.annotations.Nullable;

/** The title of a paper and its subject. */
final class Titles {

    private static final int LONGEST = 400;
    private static final Pattern CASE = Pattern.compile("\\([^)]{0,30}20\\d\\dZ ?\\d{5}\\)");
    private static final int DOSSIER_LINES = 4;

    /** A line of a subject that is shorter than this is its last: the next word would have fitted on it. */
    private static final int FULL_LINE = 55;

    /** Whom papers in capitals name, and whose names keep their capitals. */
    private static final List<String> BODIES = List.of(
            "Eerste Kamer",
            "Tweede Kamer",
            "Staten-Generaal",
            "Afdeling advisering",
            "Raad van State",
            "Algemene Rekenkamer",
            "Nationale ombudsman");

    private final GuardedRule otherLabel;
    private final GuardedRule ownReference;
    private final GuardedRule about;
    private final GuardedRule subjectLabel;
    private final GuardedRule dossierLine;
    private final GuardedRule dossierNumeral;
    private final GuardedRule dossierAlone;
    private final GuardedRule paperNumber;
    private final GuardedRule paperLetter;
    private final GuardedRule adopted;
    private final GuardedRule proposers;

    Titles(HeadRules rules) {
        this.otherLabel = rules.rule("other-label");
        this.ownReference = rules.rule("own-reference");
        this.about = rules.rule("about");
        this.subjectLabel = rules.rule("subject-label");
        this.dossierLine = rules.rule("dossier-line");
        this.dossierNumeral = rules.rule("dossier-numeral");
        this.dossierAlone = rules.rule("dossier-alone");
        this.paperNumber = rules.rule("paper-number");
        this.paperLetter = rules.rule("paper-letter");
        this.adopted = rules.rule("adopted");
        this.proposers = rules.rule("proposers");
    }

    /**
     * What a paper is called.
     *
     * @param title   the sentence or line that names the paper, as printed, else the title that the format states
     * @param subject what the paper is about: the subject line, "over …", or the title of its dossier
     */
    record Found(@Nullable String title, @Nullable String subject) {}

    /** Returns what a paper of a kind is called, with known names spelled as usual. */
    Found of(Evidence evidence, DocumentKind kind, List<String> names) {
        return switch (kind) {
            case ANSWERS, QUESTIONS, NOTICE -> exchange(evidence);
            default -> paper(evidence, names);
        };
    }

    private Found exchange(Evidence evidence) {
        String title = exchange(evidence.heading());
        String subject = title == null ? null : about(title).orElse(null);
        String label = subject == null ? labelled(evidence) : null;
        return new Found(
                titleOr(title == null ? label : title, evidence),
                subjectOr(subject == null ? label : subject, evidence));
    }

    private Found paper(Evidence evidence, List<String> names) {
        String label = labelled(evidence);
        String dossier = label == null ? dossier(evidence) : null;
        String title = label == null ? paper(evidence, dossier, names) : label;
        return new Found(titleOr(title, evidence), subjectOr(label == null ? dossier : label, evidence));
    }

    private @Nullable String titleOr(@Nullable String printed, Evidence evidence) {
        String title = printed;
        if (title == null || title.isBlank()) {
            title = evidence.document().first(MetadataKey.TITLE).orElse(null);
        }
        if (title == null) {
            title = evidence.heading()
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty()
                            && otherLabel.find(line).isEmpty()
                            && ownReference.find(line).isEmpty())
                    .findFirst()
                    .orElse(null);
        }
        return title == null || title.isBlank() ? null : clipped(title);
    }

    private static @Nullable String subjectOr(@Nullable String printed, Evidence evidence) {
        String subject = printed == null || printed.isBlank()
                ? evidence.document().first(MetadataKey.SUBJECT).orElse(null)
                : printed;
        return subject == null || subject.isBlank() ? null : clipped(subject);
    }

    private Optional<String> about(String title) {
        return about.find(title).map(m -> withoutStop(title.substring(m.after())));
    }

    /** "Vragen van … over …", or the title above the answers, up to the dates in brackets. */
    private static @Nullable String exchange(String heading) {
        String flat = heading.replace('\n', ' ');
        int start = -1;
        for (String opening : List.of(
                "Vragen van", "Antwoorden van", "Antwoorden op", "Beantwoording", "Antwoord van", "Antwoord op")) {
            int at = flat.indexOf(opening);
            if (at >= 0 && (start < 0 || at < start)) {
                start = at;
            }
        }
        if (start < 0) {
            return null;
        }
        int end = flat.length();
        for (String closing : List.of("(ingezonden", "(ontvangen", "Mededeling van", " Antwoord van", " Toelichting")) {
            int at = flat.indexOf(closing, start + 1);
            end = at > start && at < end ? at : end;
        }
        return withoutStop(withoutCase(flat.substring(start, end).strip()));
    }

    /** Leaves out what stands in brackets at the end of a title if it is the number of the case or the day it was sent in. */
    private static String withoutCase(String title) {
        String whole = withoutStop(title);
        int open = whole.endsWith(")") ? whole.lastIndexOf('(') : -1;
        String inside = open < 0 ? "" : whole.substring(open);
        return open > 0
                        && (inside.contains("ingezonden")
                                || CASE.matcher(inside).matches())
                ? whole.substring(0, open).strip()
                : title;
    }

    private static String withoutStop(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".")
                ? stripped.substring(0, stripped.length() - 1).strip()
                : stripped;
    }

    /** The value of "Onderwerp" or "Betreft"; it goes on as long as its lines are full. */
    /** Whether a line is the label of a subject and nothing else. */
    static boolean isSubjectLabel(String line) {
        String label = line.endsWith(":") ? line.substring(0, line.length() - 1).strip() : line;
        return label.equalsIgnoreCase("betreft") || label.equalsIgnoreCase("onderwerp");
    }

    private @Nullable String labelled(Evidence evidence) {
        List<HeadLine> lines = evidence.openingBlocks();
        for (int i = 0; i < lines.size(); i++) {
            Optional<PatternMatch> label = subjectLabel.find(lines.get(i));
            if (label.isEmpty()) {
                continue;
            }
            String first = label.get().held("subject");
            int at = i;
            while (first.isBlank() && at + 1 < lines.size() && at < i + 2) {
                at++;
                first = lines.get(at).text();
            }
            if (first.startsWith("Geachte") || first.startsWith("Zeer geachte")) {
                continue; // its value came out elsewhere
            }
            StringBuilder value = new StringBuilder(first);
            while (at + 1 < lines.size()
                    && goesOn(lines.get(at + 1))
                    && (lines.get(at).text().length() >= FULL_LINE
                            || isBroken(lines.get(at).text(), lines.get(at + 1).text()))) {
                at++;
                value.append(' ').append(lines.get(at).text());
            }
            return value.isEmpty() ? null : withoutStop(value.toString());
        }
        return null;
    }

    /** A subject in a narrow column: the next line goes on in small letters. */
    private static boolean isBroken(String line, String next) {
        return Character.isLowerCase(next.charAt(0))
                && !line.isBlank()
                && ".:;".indexOf(line.charAt(line.length() - 1)) < 0;
    }

    private boolean goesOn(HeadLine line) {
        return !line.text().isBlank()
                && otherLabel.find(line).isEmpty()
                && ownReference.find(line).isEmpty();
    }

    /** The title of the dossier: what stands beside its number, and on the lines below it up to the number of the paper. */
    private @Nullable String dossier(Evidence evidence) {
        List<HeadLine> lines = evidence.openingBlocks();
        for (int i = 0; i < lines.size(); i++) {
            HeadLine line = lines.get(i);
            Optional<PatternMatch> dossier = dossierLine.find(line).or(() -> dossierNumeral.find(line));
            boolean alone = dossierAlone.find(lines.get(i)).isPresent();
            if (dossier.isEmpty() && !(alone && isTitled(lines, i))) {
                continue;
            }
            StringBuilder title = new StringBuilder(
                    alone ? "" : dossier.orElseThrow().held("title").strip());
            int last = Math.min(lines.size(), i + DOSSIER_LINES);
            for (int at = i + 1; at < last && isOfTitle(lines.get(at)); at++) {
                title.append(title.isEmpty() ? "" : " ").append(lines.get(at).text());
            }
            return title.toString();
        }
        return null;
    }

    /** Whether a title stands below a dossier's number, and the number of the paper below that. */
    private boolean isTitled(List<HeadLine> lines, int number) {
        int at = number + 1;
        int last = Math.min(lines.size(), number + DOSSIER_LINES + 2);
        while (at < last && isOfTitle(lines.get(at))) {
            at++;
        }
        while (at < last && lines.get(at).isEmpty()) {
            at++;
        }
        return at > number + 1
                && at < last
                && (paperNumber.find(lines.get(at)).isPresent()
                        || paperLetter.find(lines.get(at)).isPresent());
    }

    private boolean isOfTitle(HeadLine line) {
        return !line.text().isBlank()
                && !Character.isDigit(line.text().charAt(0))
                && paperNumber.find(line).isEmpty()
                && paperLetter.find(line).isEmpty()
                && adopted.find(line).isEmpty()
                && !line.text().equals(line.text().toUpperCase(Locale.ROOT));
    }

    /** "Gaswinning; Brief van de Minister van …": the dossier and what stands after "Nr. 467". */
    private @Nullable String paper(Evidence evidence, @Nullable String dossier, List<String> names) {
        String name = null;
        List<HeadLine> lines = evidence.headingLines();
        for (int i = 0; i < lines.size() && name == null; i++) {
            Optional<PatternMatch> number = paperNumber.find(lines.get(i)).or(letter(lines.get(i)));
            if (number.isPresent()) {
                String rest = number.get().group("title");
                name = rest != null
                        ? rest
                        : i + 1 < lines.size() ? lines.get(i + 1).text() : null;
            } else if (proposers.find(lines.get(i)).isPresent()) {
                name = lines.get(i).text();
            }
        }
        if (name == null) {
            return dossier;
        }
        String spelled = name.equals(name.toUpperCase(Locale.ROOT)) ? sentence(name, names) : name;
        return dossier == null ? spelled : dossier + "; " + spelled;
    }

    private java.util.function.Supplier<Optional<PatternMatch>> letter(HeadLine line) {
        return () -> paperLetter.find(line);
    }

    /** Spells a line in capitals, without a note's mark behind it, as a sentence with the names that are known from elsewhere. */
    private static String sentence(String capitals, List<String> names) {
        int end = capitals.length();
        boolean marked =
                end > 1 && Character.isDigit(capitals.charAt(end - 1)) && Character.isLetter(capitals.charAt(end - 2));
        String lower = capitals.substring(0, marked ? end - 1 : end).toLowerCase(Locale.ROOT);
        for (String body : BODIES) {
            lower = spelled(lower, body);
        }
        for (String name : names) {
            lower = spelled(lower, name);
        }
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    /** Puts a name in its spelling wherever it stands as whole words. */
    private static String spelled(String text, String name) {
        String small = name.toLowerCase(Locale.ROOT);
        StringBuilder spelled = new StringBuilder(text);
        for (int at = text.indexOf(small); at >= 0 && !small.isEmpty(); at = text.indexOf(small, at + 1)) {
            int end = at + small.length();
            boolean whole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (whole && small.length() == name.length()) {
                spelled.replace(at, end, name);
            }
        }
        return spelled.toString();
    }

    private static String clipped(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1).strip() + "…";
    }
}

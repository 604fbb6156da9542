package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Who answers or signs: the ministers named in "Antwoord van Minister …", those in a title, and those under a letter. Whoever
 * is named there is listed; an office stands alone where nobody is named for it. "Mede namens" names no sender. A letter that no
 * minister signed is of the one who leads a formation, or of the chair who signed it.
 */
final class Senders {

    private static final List<String> ANSWERED = List.of("answered-by", "has-answered");
    private static final List<String> ASKED_OR_ANSWERED =
            List.of("put-to", "wished-to-put", "answered-by", "has-answered");

    private static final String AUDIT_COURT = "algemene rekenkamer";
    private static final Set<String> DEGREES = Set.of("RA", "RC", "RE", "MA", "MBA", "MPA", "MSc", "LLM");
    private static final String CHAIR = "oorzitter";
    private static final int MASTHEAD = 300;
    private static final int MOST_SIGNERS = 4;

    private final HeadRules rules;
    private final Offices offices;
    private final Signatures signatures;
    private final GuardedRule signedBy;
    private final GuardedRule pageSigner;
    private final GuardedRule answersTold;
    private final GuardedRule auditSigned;
    private final GuardedRule letterOfOther;
    private final GuardedRule wroteTo;
    private final GuardedRule questionsOnly;

    Senders(HeadRules rules, Offices offices) {
        this.rules = rules;
        this.offices = offices;
        this.signatures = new Signatures(offices);
        this.signedBy = rules.rule("signed-by");
        this.pageSigner = rules.rule("page-signer");
        this.answersTold = rules.rule("answers-told");
        this.auditSigned = rules.rule("audit-signed");
        this.letterOfOther = rules.rule("letter-of-other");
        this.wroteTo = rules.rule("wrote-to");
        this.questionsOnly = rules.rule("questions-only");
    }

    List<Sender> of(Evidence evidence, DocumentKind kind) {
        List<Sender> found = new ArrayList<>();
        switch (kind) {
            case QUESTIONS, MOTION, AMENDMENT, PROCEEDINGS -> {
                return List.of();
            }
            case ANSWERS, NOTICE -> {
                found.addAll(from("answer-of", evidence.heading()));
                addSigned(found, evidence);
            }
            case QUESTION_LIST, CONSULTATION -> {
                boolean answered = (kind == DocumentKind.CONSULTATION && !asksOnly(evidence)) || isAnswered(evidence);
                for (String rule : answered ? ASKED_OR_ANSWERED : ANSWERED) {
                    found.addAll(found.isEmpty() ? from(rule, evidence.introduction()) : List.of());
                }
                if (found.isEmpty()) {
                    addSigned(found, evidence); // an Eerste Kamer committee prints the letters themselves
                }
                if (found.isEmpty() && answered) {
                    found.addAll(written(evidence.introduction()));
                }
            }
            default -> {
                addSigned(found, evidence);
                if (found.isEmpty()) {
                    for (HeadLine line : evidence.headingLines()) {
                        found.addAll(found.isEmpty() ? from("letter-of", line.text()) : List.of());
                    }
                }
                evidence.openingLines().forEach(line -> ofPage(line).ifPresent(signer -> add(found, signer)));
            }
        }
        if (found.isEmpty()) {
            found.addAll(ofAuditCourt(evidence));
        }
        if (found.isEmpty() && kind == DocumentKind.LETTER) {
            found.addAll(others(evidence.closingLines()));
            found.addAll(found.isEmpty() ? others(evidence.openingLines()) : List.of());
            found.addAll(found.isEmpty() ? unsigned(evidence) : List.of());
        }
        return found.isEmpty() ? stated(evidence) : List.copyOf(found);
    }

    /** The president and the secretary of the Algemene Rekenkamer, who sign what bears its name at the top. */
    private List<Sender> ofAuditCourt(Evidence evidence) {
        String introduction = evidence.introduction();
        String top = introduction.substring(0, Math.min(introduction.length(), MASTHEAD));
        if (!top.toLowerCase(Locale.ROOT).contains(AUDIT_COURT)) {
            return List.of();
        }
        List<Sender> found = new ArrayList<>();
        String rest = evidence.runningText();
        Optional<PatternMatch> signed = auditSigned.find(rest);
        while (signed.isPresent() && found.size() < MOST_SIGNERS) {
            PatternMatch m = signed.get();
            String role = m.held("role");
            PersonName.of(signer(m.held("name")))
                    .map(name -> new Sender(name, capital(role)))
                    .filter(sender -> !found.contains(sender))
                    .ifPresent(found::add);
            rest = rest.substring(m.after());
            signed = auditSigned.find(rest);
        }
        return found;
    }

    /** Returns a name without the degrees behind it; printing may have lost the full stop behind an initial: "M.A," or "MA.". */
    private static String signer(String printed) {
        List<String> words = new ArrayList<>();
        for (String word : Spaces.words(printed.replace(',', '.'))) {
            boolean two = word.length() == 3
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isUpperCase(word.charAt(1))
                    && word.charAt(2) == '.';
            words.add(two ? word.charAt(0) + "." + word.substring(1) : word);
        }
        while (words.size() > 1 && DEGREES.contains(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        return String.join(" ", words);
    }

    /** Whether a list of questions has their answers: one that was only put to a minister is not the minister's. */
    private boolean isAnswered(Evidence evidence) {
        return evidence.has(Unit.Answer.class) || answersTold.fits(evidence.introduction());
    }

    /** Whether a paper names itself a committee's part of a consultation. */
    private boolean asksOnly(Evidence evidence) {
        return evidence.headingLines().stream()
                .anyMatch(line -> questionsOnly.find(line).isPresent());
    }

    /** "Eerste ondertekenaar: …" above a paper on a page that shows it. */
    private Optional<Sender> ofPage(HeadLine line) {
        return pageSigner.find(line).flatMap(m -> offices.list(m.held("offices"), 0).stream()
                .findFirst()
                .flatMap(office -> PersonName.of(m.held("name")).map(name -> new Sender(name, office.role()))));
    }

    /** To whom a committee of the Eerste Kamer tells that it wrote. */
    private List<Sender> written(String introduction) {
        return wroteTo
                .find(introduction)
                .map(m -> {
                    String offices = HeadRules.group(m, "offices");
                    return this.offices.list(offices == null ? m.held("before") : offices, 0);
                })
                .orElse(List.of())
                .stream()
                .map(office -> new Sender(office.name(), office.role()))
                .toList();
    }

    /** The office that the name of a letter has, where nobody signed it. */
    private List<Sender> unsigned(Evidence evidence) {
        return evidence.headingLines().stream()
                .map(letterOfOther::find)
                .flatMap(Optional::stream)
                .findFirst()
                .map(m -> List.of(new Sender(null, capital(m.held("role").toLowerCase(Locale.ROOT)))))
                .orElse(List.of());
    }

    private static String capital(String role) {
        return Character.toUpperCase(role.charAt(0)) + role.substring(1);
    }

    /** Those who signed a letter and are no ministers; several may stand under one office: "De informateurs". */
    private List<Sender> others(List<HeadLine> lines) {
        List<Sender> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int line = i;
            PatternMatch signed = signedBy.find(lines.get(i))
                    .filter(m -> HeadRules.group(m, "name") != null
                            || name(lines, line + 1).isPresent())
                    .or(() -> overTwoLines(lines, line))
                    .orElse(null);
            if (signed == null) {
                continue;
            }
            String role = capital(signed.held("role"));
            String beside = HeadRules.group(signed, "name");
            Optional<String> name = beside == null ? name(lines, i + 1) : PersonName.of(beside);
            for (int next = i + 1; name.isPresent(); next++) {
                found.add(new Sender(name.get(), role));
                name = beside == null ? name(lines, next + 1) : Optional.empty();
            }
        }
        return found;
    }

    /** An office may go on on the next line, which has the name behind it: "De voorzitter van de commissie voor\nZeezaken, Terp". */
    private Optional<PatternMatch> overTwoLines(List<HeadLine> lines, int line) {
        if (line + 1 >= lines.size() || !lines.get(line).text().regionMatches(true, 0, "de ", 0, 3)) {
            return Optional.empty();
        }
        String joined = lines.get(line).text() + " " + lines.get(line + 1).text();
        return signedBy.find(joined).filter(m -> HeadRules.group(m, "name") != null);
    }

    /** The name below an office; a letter is addressed to a chair too, and no comma follows that. */
    private static Optional<String> name(List<HeadLine> lines, int line) {
        String above = lines.get(line - 1).text();
        if (above.contains(CHAIR) && !above.endsWith(",")) {
            return Optional.empty();
        }
        return line < lines.size() ? PersonName.of(lines.get(line).text()) : Optional.empty();
    }

    private List<Sender> from(String rule, String text) {
        return rules
                .find(rule, text)
                .map(m -> {
                    String offices = HeadRules.group(m, "offices");
                    return offices == null ? this.offices.named(text, m.after()) : this.offices.list(offices, 0);
                })
                .orElse(List.of())
                .stream()
                .map(office -> new Sender(office.name(), office.role()))
                .toList();
    }

    /** Adds those who signed; one whose office is there without a name takes its place. */
    private void addSigned(List<Sender> found, Evidence evidence) {
        for (Unit unit : evidence.units()) {
            if (unit instanceof Unit.Section || unit instanceof Unit.Heading) {
                for (Sender signed : signatures.in(evidence.content(), unit.sources())) {
                    add(found, signed);
                }
            }
        }
    }

    private static void add(List<Sender> found, Sender signed) {
        for (int i = 0; i < found.size(); i++) {
            Sender earlier = found.get(i);
            if (earlier.name() == null && same(earlier.role(), signed.role())) {
                found.set(i, signed);
                return;
            }
            if (earlier.name() != null
                    && (signed.name() == null || earlier.name().endsWith(surname(signed.name())))) {
                return;
            }
        }
        found.add(signed);
    }

    private static String surname(String name) {
        int initials = name.lastIndexOf('.');
        return name.substring(initials + 1).strip();
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    }

    private static List<Sender> stated(Evidence evidence) {
        Optional<String> name = evidence.document().first(MetadataKey.SENDER);
        return name.map(known -> List.of(new Sender(known.strip(), null))).orElse(List.of());
    }
}

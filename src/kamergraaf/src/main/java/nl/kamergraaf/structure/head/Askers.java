package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;

/** Who asks questions, or proposes a motion or an amendment. */
final class Askers {

    private static final int MOST_SIGNATURES = 30;

    /** As much of a letter tells what it is for. */
    private static final int PURPOSE = 1_200;

    private static final int LONGEST_OFFICE = 40;

    private final GuardedRule questionsOf;
    private final GuardedRule putsOff;
    private final GuardedRule offersAnswers;
    private final GuardedRule members;
    private final GuardedRule putTo;
    private final GuardedRule proposers;
    private final GuardedRule proposerRow;

    Askers(HeadRules rules) {
        this.questionsOf = rules.rule("questions-of");
        this.putsOff = rules.rule("puts-off");
        this.offersAnswers = rules.rule("offers-answers");
        this.members = rules.rule("member-or-members");
        this.putTo = rules.rule("to-office");
        this.proposers = rules.rule("proposers");
        this.proposerRow = rules.rule("proposer-row");
    }

    List<Asker> of(Evidence evidence, DocumentKind kind) {
        List<Asker> found =
                switch (kind) {
                    case ANSWERS, QUESTIONS, NOTICE -> asking(evidence);
                    case MOTION, AMENDMENT -> {
                        List<Asker> proposing = proposing(evidence);
                        yield proposing.isEmpty() ? ofPage(evidence) : proposing;
                    }
                    case LETTER -> answered(evidence);
                    default -> List.of();
                };
        boolean wanted = kind == DocumentKind.ANSWERS
                || kind == DocumentKind.QUESTIONS
                || kind == DocumentKind.NOTICE
                || kind == DocumentKind.MOTION
                || kind == DocumentKind.AMENDMENT;
        return found.isEmpty() && wanted ? stated(evidence) : found;
    }

    private List<Asker> asking(Evidence evidence) {
        List<Asker> found = inText(evidence.heading());
        if (found.isEmpty()) {
            found = inText(evidence.opening());
        }
        if (found.isEmpty()) {
            found = inText(evidence.openingLines().stream().map(HeadLine::text).collect(Collectors.joining("\n")));
        }
        for (String subject : evidence.document().metadata().getOrDefault(MetadataKey.SUBJECT, List.of())) {
            found = found.isEmpty() ? inText(subject) : found;
        }
        return found;
    }

    /** Returns who asked the questions that a letter is about: it puts off their answers, or offers them. */
    private List<Asker> answered(Evidence evidence) {
        String opening = evidence.opening();
        String purpose = evidence.heading() + "\n" + opening.substring(0, Math.min(opening.length(), PURPOSE));
        boolean later = putsOff.fits(purpose);
        if (!later && !offersAnswers.fits(purpose)) {
            return List.of();
        }
        List<Asker> found = inText(purpose);
        return found.isEmpty() && later ? named(purpose) : found;
    }

    /** "De leden Terlinden (XYZ) en Duinstra (ABC) hebben vragen gesteld. Ook het lid Van Voorbeeld (DEF) vroeg dit." */
    private List<Asker> named(String text) {
        Map<String, Asker> named = new LinkedHashMap<>();
        int from = 0;
        while (from < text.length()) {
            String rest = text.substring(from);
            Optional<PatternMatch> introduced = members.find(rest);
            if (introduced.isEmpty()) {
                break;
            }
            MemberList.Read list = MemberList.read(rest, introduced.get().after());
            if (list.withParty()) {
                list.members().forEach(member -> named.putIfAbsent(member.name(), member));
            }
            from += introduced.get().after();
        }
        return List.copyOf(named.values());
    }

    /**
     * Returns the members of the first "vragen van" that is followed by some; as they are named with their parties where they are
     * named again.
     */
    private List<Asker> inText(String text) {
        List<Asker> found = List.of();
        int from = 0;
        while (from < text.length()) {
            String rest = text.substring(from);
            Optional<PatternMatch> questions = questionsOf.find(rest);
            if (questions.isEmpty()) {
                return found;
            }
            MemberList.Read list = MemberList.read(rest, questions.get().after());
            if (list.withParty() && (found.isEmpty() || names(found).equals(names(list.members())))) {
                return list.members();
            }
            boolean told = questions.get().group("member") != null || isPutToOffice(rest, list.end());
            if (found.isEmpty() && told) {
                found = list.members();
            }
            from += questions.get().after();
        }
        return found;
    }

    /** "Schriftelijke vragen Joke Duinstra aan de Minister van Zeezaken": what follows a name tells that it is that of a member. */
    private boolean isPutToOffice(String text, int from) {
        return putTo.fits(text.substring(from, Math.min(text.length(), from + LONGEST_OFFICE))
                .stripLeading());
    }

    private static List<String> names(List<Asker> members) {
        return members.stream().map(Asker::name).toList();
    }

    /** The names under the paper, spelled as usual and with those who support it; else the names in its heading. */
    private List<Asker> proposing(Evidence evidence) {
        List<Asker> named = evidence.headingLines().stream()
                .map(line -> proposers.find(line))
                .flatMap(Optional::stream)
                .map(m -> capitals(m.held("names")))
                .findFirst()
                .orElse(List.of());
        List<HeadLine> lines = evidence.closingLines();
        int end = closeOfMotion(lines);
        if (end >= 0) {
            List<Asker> signed = names(lines, end + 1);
            return signed.isEmpty() ? named : signed;
        }
        List<Asker> signed = names(lines, closeOfAmendment(lines) + 1);
        boolean others = named.isEmpty() || !signed.isEmpty() && same(signed.get(0), named.get(0));
        return others ? signed : named;
    }

    /** Returns the line with which a motion ends, -1 where there is none. */
    private static int closeOfMotion(List<HeadLine> lines) {
        int close = -1;
        for (int i = 0; i < lines.size(); i++) {
            close = lines.get(i).text().contains("over tot de orde van de dag") ? i : close;
        }
        return close;
    }

    /** Returns the last line of an amendment: the end of a sentence with nothing but names below it; else the last of all. */
    private static int closeOfAmendment(List<HeadLine> lines) {
        int close = lines.size() - 1;
        while (close >= 0 && isName(lines.get(close))) {
            close--;
        }
        return close >= 0 && isSentenceEnd(lines.get(close).text()) ? close : lines.size() - 1;
    }

    private static List<Asker> names(List<HeadLine> lines, int from) {
        List<Asker> signed = new ArrayList<>();
        for (int i = from; i < lines.size() && signed.size() < MOST_SIGNATURES; i++) {
            Optional<String> name = PersonName.of(lines.get(i).text());
            if (name.isEmpty()) {
                break;
            }
            signed.add(new Asker(name.get(), null));
        }
        return signed;
    }

    private static boolean isName(HeadLine line) {
        return PersonName.of(line.text()).isPresent();
    }

    private static boolean isSentenceEnd(String line) {
        return ".:;)".indexOf(line.charAt(line.length() - 1)) >= 0;
    }

    private static boolean same(Asker one, Asker other) {
        return one.name().equalsIgnoreCase(other.name());
    }

    /** Reads "VAN VOORBEELD EN DUINSTRA C.S.": names in capitals, joined by commas and "EN". */
    private static List<Asker> capitals(String names) {
        Map<String, Asker> members = new LinkedHashMap<>();
        for (String name : names.split(",|\\s(?:EN|en)\\s")) {
            PersonName.of(name).ifPresent(known -> members.putIfAbsent(known, new Asker(known, null)));
        }
        return List.copyOf(members.values());
    }

    /** Those whom a page about a motion names in its table: "mede ondertekend door | K. Duinstra (ABC) A. Terp (XYZ)". */
    private List<Asker> ofPage(Evidence evidence) {
        List<Asker> found = new ArrayList<>();
        for (HeadLine line : evidence.openingLines()) {
            String names = proposerRow.find(line).map(m -> m.held("names")).orElse("");
            int from = 0;
            for (int close = names.indexOf(')'); close >= 0; close = names.indexOf(')', from)) {
                found.addAll(
                        MemberList.read(names.substring(from, close + 1), 0).members());
                from = close + 1;
            }
        }
        return found;
    }

    private static List<Asker> stated(Evidence evidence) {
        return evidence.document().metadata().getOrDefault(MetadataKey.ASKER, List.of()).stream()
                .map(name -> new Asker(name.strip(), null))
                .toList();
    }
}

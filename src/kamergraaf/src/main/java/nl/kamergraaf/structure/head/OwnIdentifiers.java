package nl.kamergraaf.structure.head;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a paper is officially known: printed in its masthead, its running lines or its letter margin, or stated
 * by the file's format. "Uw kenmerk" is the other side's and no name of this paper.
 */
final class OwnIdentifiers {

    private static final List<Class<? extends DocumentIdentifier>> RANK = List.of(
            DocumentIdentifier.Kamerstuk.class,
            DocumentIdentifier.Aanhangsel.class,
            DocumentIdentifier.WrittenQuestions.class,
            DocumentIdentifier.Handelingen.class,
            DocumentIdentifier.Gazette.class,
            DocumentIdentifier.TkDocument.class,
            DocumentIdentifier.MinistryReference.class,
            DocumentIdentifier.Zaak.class,
            DocumentIdentifier.Dossier.class);

    private static final int MASTHEAD_LINES = 20;
    private static final Set<String> CAPITAL_WORDS =
            Set.of("AAN", "VAN", "HET", "EEN", "DAT", "TER", "TEN", "MET", "BIJ");
    private static final int NUMBER_LINES = 6;

    private final GuardedRule officialName;
    private final GuardedRule caseNumber;
    private final GuardedRule caseAnswered;
    private final GuardedRule paperAlone;
    private final GuardedRule runningPaper;
    private final GuardedRule runningNumeral;
    private final GuardedRule printedPage;
    private final GuardedRule paperAndDate;
    private final GuardedRule paperTitle;
    private final GuardedRule paperRow;
    private final GuardedRule paperDocument;
    private final GuardedRule dossierAlone;
    private final GuardedRule dossierLine;
    private final GuardedRule paperNumber;
    private final GuardedRule paperLetter;

    private final GuardedRule dossierNumeral;
    private final GuardedRule documentAlone;
    private final AppendixNumber appendix;
    private final PageIdentifiers page;
    private final LetterReference reference;

    OwnIdentifiers(HeadRules rules) {
        this.officialName = rules.rule("official-name");
        this.caseNumber = rules.rule("case-number");
        this.caseAnswered = rules.rule("case-answered");
        this.paperAlone = rules.rule("paper-alone");
        this.runningPaper = rules.rule("running-paper");
        this.runningNumeral = rules.rule("running-numeral");
        this.printedPage = rules.rule("printed-page");
        this.paperAndDate = rules.rule("paper-and-date");
        this.paperTitle = rules.rule("paper-title");
        this.paperRow = rules.rule("paper-row");
        this.paperDocument = rules.rule("paper-document");
        this.dossierAlone = rules.rule("dossier-alone");
        this.dossierLine = rules.rule("dossier-line");
        this.paperNumber = rules.rule("paper-number");
        this.paperLetter = rules.rule("paper-letter");
        this.documentAlone = rules.rule("document-alone");
        this.dossierNumeral = rules.rule("dossier-numeral");
        this.appendix = new AppendixNumber(rules);
        this.page = new PageIdentifiers(rules);
        this.reference = new LetterReference(rules);
    }

    List<DocumentIdentifier> of(Evidence evidence, DocumentKind kind, @Nullable LocalDate day) {
        Set<DocumentIdentifier> found = new LinkedHashSet<>();
        stated(evidence, MetadataKey.IDENTIFIER).ifPresent(found::add);
        stated(evidence, MetadataKey.ZAAK).ifPresent(found::add);
        names(evidence).forEach(found::add);
        if (kind == DocumentKind.ANSWERS || kind == DocumentKind.NOTICE || kind == DocumentKind.QUESTIONS) {
            exchange(evidence, kind, day).forEach(found::add);
        } else {
            paper(evidence, kind).forEach(found::add);
        }
        List<HeadLine> opening = first(evidence.openingLines(), 2 * MASTHEAD_LINES);
        page.in(opening).forEach(found::add);
        page.source(opening).ifPresent(found::add);
        page.source(evidence.closingLines()).ifPresent(found::add);
        reference.of(evidence).ifPresent(found::add);
        List<DocumentIdentifier> ranked = new ArrayList<>(found);
        ranked.sort(Comparator.comparingInt(OwnIdentifiers::rank));
        return oneOfEachSeries(ranked);
    }

    private static int rank(DocumentIdentifier identifier) {
        int rank = RANK.indexOf(identifier.getClass());
        return rank < 0 ? RANK.size() : rank;
    }

    /** A paper has one number in a series: what comes first counts. It may belong to several dossiers. */
    private static List<DocumentIdentifier> oneOfEachSeries(List<DocumentIdentifier> ranked) {
        Set<Class<?>> series = new LinkedHashSet<>();
        return ranked.stream()
                .filter(each -> each instanceof DocumentIdentifier.Dossier || series.add(each.getClass()))
                .toList();
    }

    private static Optional<DocumentIdentifier> stated(Evidence evidence, String key) {
        return evidence.document().first(key).flatMap(DocumentIdentifier::tryParse);
    }

    /** Names of publications on their own in the running lines, "ah-tk-20312032-1314". */
    private List<DocumentIdentifier> names(Evidence evidence) {
        Set<String> printed = new LinkedHashSet<>(); // on each page the same
        for (HeadLine line : evidence.furnitureLines()) {
            officialName.find(line).map(m -> m.held("id")).ifPresent(printed::add);
        }
        return printed.stream()
                .flatMap(name -> DocumentIdentifier.tryParse(name).stream())
                .toList();
    }

    /** The number of questions and answers: in the Aanhangsel by year and number, before that by the case. */
    private List<DocumentIdentifier> exchange(Evidence evidence, DocumentKind kind, @Nullable LocalDate day) {
        List<DocumentIdentifier> found = new ArrayList<>();
        List<HeadLine> masthead = first(evidence.openingLines(), MASTHEAD_LINES);
        if (kind != DocumentKind.QUESTIONS) {
            appendix.of(evidence, masthead, day).ifPresent(found::add);
        }
        Optional<DocumentIdentifier> zaak = Optional.empty();
        for (int i = 0; i < masthead.size() && zaak.isEmpty(); i++) {
            zaak = caseNumber.find(masthead.get(i)).flatMap(PaperNumbers::zaak);
        }
        if (zaak.isEmpty() && kind != DocumentKind.QUESTIONS) {
            zaak = caseAnswered(evidence.heading()).or(() -> caseAnswered(evidence.opening()));
        }
        zaak.ifPresent(found::add);
        if (kind == DocumentKind.QUESTIONS && zaak.isPresent()) {
            PaperNumbers.parsed("kv-tk-" + zaak.get())
                    .ifPresent(found::add); // written questions are published under their case's number
        }
        return found;
    }

    private static List<HeadLine> first(List<HeadLine> lines, int most) {
        return lines.subList(0, Math.min(lines.size(), most));
    }

    private Optional<DocumentIdentifier> caseAnswered(String text) {
        return caseAnswered.find(text).flatMap(PaperNumbers::zaak);
    }

    /** A Kamerstuk: in the running lines as dossier and number, in the heading on two lines; more dossiers may stand there. */
    private List<DocumentIdentifier> paper(Evidence evidence, DocumentKind kind) {
        List<DocumentIdentifier> found = new ArrayList<>();
        List<HeadLine> furniture = evidence.furnitureLines();
        for (int i = 0; i < furniture.size() && found.isEmpty(); i++) { // they all say the same, and the first counts
            HeadLine line = furniture.get(i);
            runningPaper
                    .find(line)
                    .or(() -> runningNumeral.find(line))
                    .or(() -> printedPage.find(line))
                    .flatMap(PaperNumbers::kamerstuk)
                    .ifPresent(found::add);
        }
        boolean letter = kind == DocumentKind.LETTER || kind == DocumentKind.DECISION;
        List<DocumentIdentifier> dossiers = new ArrayList<>();
        String first = null;
        List<HeadLine> opening = first(evidence.openingLines(), 2 * MASTHEAD_LINES);
        for (int i = 0; i < opening.size(); i++) {
            HeadLine line = opening.get(i);
            Optional<PatternMatch> whole =
                    paperAndDate.find(line).or(() -> paperAlone.find(line)).or(() -> printedPage.find(line));
            whole = whole.or(() -> paperTitle.find(line)).or(() -> paperRow.find(line));
            if (whole.isPresent()) {
                whole.flatMap(PaperNumbers::kamerstuk).ifPresent(found::add);
                continue;
            }
            Optional<PatternMatch> dossier = first == null ? dossierAlone.find(line) : Optional.empty();
            if (dossier.isEmpty() && first == null) {
                dossier = dossierNumeral.find(line);
            }
            if (dossier.isEmpty() || !isNumberedBelow(opening, i)) {
                dossier = dossierLine.find(line);
            }
            if (dossier.isPresent()) {
                String code = PaperNumbers.dossier(dossier.get());
                PaperNumbers.parsed("dossier-" + code).ifPresent(dossiers::add);
                first = first == null ? code : first;
                continue;
            }
            paperDocument
                    .find(line)
                    .or(() -> letter ? Optional.empty() : documentAlone.find(line))
                    .flatMap(m -> PaperNumbers.parsed(m.held(m.has("id") && m.group("id") != null ? "id" : "alone")))
                    .ifPresent(found::add);
            Optional<PatternMatch> number =
                    first == null ? Optional.empty() : paperNumber.find(line).or(() -> letter(line));
            if (number.isPresent()) {
                PaperNumbers.parsed("kst-" + first + "-" + number.get().group("number"))
                        .ifPresent(found::add);
                break;
            }
        }
        if (dossiers.size() > 1) {
            found.addAll(dossiers.subList(1, dossiers.size()));
        }
        return found;
    }

    /** Whether a paper's number stands within a few lines below a line. */
    private boolean isNumberedBelow(List<HeadLine> lines, int line) {
        for (int i = line + 1; i < Math.min(lines.size(), line + NUMBER_LINES); i++) {
            if (paperNumber.find(lines.get(i)).isPresent()
                    || letter(lines.get(i)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The letters that number a paper of the Eerste Kamer; a word in capitals of as many letters is none. */
    private Optional<PatternMatch> letter(HeadLine line) {
        return paperLetter.find(line).filter(m -> !CAPITAL_WORDS.contains(m.held("number")));
    }
}

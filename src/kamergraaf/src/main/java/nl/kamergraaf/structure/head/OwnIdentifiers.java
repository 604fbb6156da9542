package nl.kamergraaf.structure.head;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
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
    private static final String HANDED_IN = "Indiener(s):";
    private static final String APPENDIX = "Aanhangsel van de Handelingen";
    private static final int NUMBER_LINES = 6;
    private static final int FEWEST_DIGITS = 4;
    private static final int LONGEST_REFERENCE = 50;

    /** Days around the opening of a parliamentary year in which a number may belong to the old year or to the new one. */
    private static final int UNSURE_DAYS = 45;

    private final GuardedRule appendixNumber;
    private final GuardedRule numberedAppendix;
    private final GuardedRule officialName;
    private final GuardedRule caseNumber;
    private final GuardedRule caseAnswered;
    private final GuardedRule session;
    private final GuardedRule paperAlone;
    private final GuardedRule runningPaper;
    private final GuardedRule runningNumeral;
    private final GuardedRule printedPage;
    private final GuardedRule paperAndDate;
    private final GuardedRule paperTitle;
    private final GuardedRule paperRow;
    private final GuardedRule paperDocument;
    private final GuardedRule pageSource;
    private final GuardedRule writtenPaper;
    /** The last column of what a page tells of an answer. */
    private static final String RECEIVED = "Datum ontvangst";

    private final GuardedRule printedItem;
    private final GuardedRule printedQuestions;
    private final GuardedRule printedAppendix;
    private final GuardedRule pageNumber;
    private final GuardedRule pageDossier;
    private final GuardedRule dossierAlone;
    private final GuardedRule dossierLine;
    private final GuardedRule paperNumber;
    private final GuardedRule paperLetter;
    private final GuardedRule ownReference;
    private final GuardedRule otherLabel;

    OwnIdentifiers(HeadRules rules) {
        this.appendixNumber = rules.rule("appendix-number");
        this.numberedAppendix = rules.rule("numbered-appendix");
        this.officialName = rules.rule("official-name");
        this.caseNumber = rules.rule("case-number");
        this.caseAnswered = rules.rule("case-answered");
        this.session = rules.rule("session");
        this.paperAlone = rules.rule("paper-alone");
        this.runningPaper = rules.rule("running-paper");
        this.runningNumeral = rules.rule("running-numeral");
        this.printedPage = rules.rule("printed-page");
        this.paperAndDate = rules.rule("paper-and-date");
        this.paperTitle = rules.rule("paper-title");
        this.paperRow = rules.rule("paper-row");
        this.paperDocument = rules.rule("paper-document");
        this.pageSource = rules.rule("page-source");
        this.writtenPaper = rules.rule("written-paper");
        this.printedItem = rules.rule("printed-item");
        this.printedQuestions = rules.rule("printed-questions");
        this.printedAppendix = rules.rule("printed-appendix");
        this.pageNumber = rules.rule("page-number");
        this.pageDossier = rules.rule("page-dossier");
        this.dossierAlone = rules.rule("dossier-alone");
        this.dossierLine = rules.rule("dossier-line");
        this.paperNumber = rules.rule("paper-number");
        this.paperLetter = rules.rule("paper-letter");
        this.ownReference = rules.rule("own-reference");
        this.otherLabel = rules.rule("other-label");
    }

    List<DocumentIdentifier> of(Evidence evidence, DocumentKind kind, @Nullable LocalDate day) {
        Set<DocumentIdentifier> found = new LinkedHashSet<>();
        stated(evidence, MetadataKey.IDENTIFIER).ifPresent(found::add);
        stated(evidence, MetadataKey.ZAAK).ifPresent(found::add);
        names(evidence).forEach(found::add);
        if (kind == DocumentKind.ANSWERS || kind == DocumentKind.NOTICE || kind == DocumentKind.QUESTIONS) {
            exchange(evidence, kind, day).forEach(found::add);
        } else {
            paper(evidence).forEach(found::add);
        }
        List<HeadLine> opening = first(evidence.openingLines(), 2 * MASTHEAD_LINES);
        ofPage(opening).forEach(found::add);
        source(opening).ifPresent(found::add);
        source(evidence.closingLines()).ifPresent(found::add);
        reference(evidence).ifPresent(found::add);
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
        List<DocumentIdentifier> found = new ArrayList<>();
        for (HeadLine line : evidence.furnitureLines()) {
            officialName
                    .find(line)
                    .flatMap(m -> DocumentIdentifier.tryParse(m.held("id")))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** The number of questions and answers: in the Aanhangsel by year and number, before that by the case. */
    private List<DocumentIdentifier> exchange(Evidence evidence, DocumentKind kind, @Nullable LocalDate day) {
        List<DocumentIdentifier> found = new ArrayList<>();
        List<HeadLine> masthead = first(evidence.openingLines(), MASTHEAD_LINES);
        if (kind != DocumentKind.QUESTIONS) {
            appendix(evidence, masthead, day).ifPresent(found::add);
        }
        Optional<DocumentIdentifier> zaak = Optional.empty();
        for (int i = 0; i < masthead.size() && zaak.isEmpty(); i++) {
            zaak = caseNumber.find(masthead.get(i)).flatMap(OwnIdentifiers::zaak);
        }
        if (zaak.isEmpty() && kind != DocumentKind.QUESTIONS) {
            zaak = caseAnswered(evidence.heading()).or(() -> caseAnswered(evidence.opening()));
        }
        zaak.ifPresent(found::add);
        if (kind == DocumentKind.QUESTIONS && zaak.isPresent()) {
            parsed("kv-tk-" + zaak.get())
                    .ifPresent(found::add); // written questions are published under their case's number
        }
        return found;
    }

    private static List<HeadLine> first(List<HeadLine> lines, int most) {
        return lines.subList(0, Math.min(lines.size(), most));
    }

    private Optional<DocumentIdentifier> caseAnswered(String text) {
        return caseAnswered.find(text).flatMap(OwnIdentifiers::zaak);
    }

    private static Optional<DocumentIdentifier> zaak(PatternMatch m) {
        return parsed(m.held("zaak").replace(" ", ""));
    }

    private Optional<DocumentIdentifier> appendix(Evidence evidence, List<HeadLine> masthead, @Nullable LocalDate day) {
        boolean published = masthead.stream().anyMatch(line -> line.text().contains(APPENDIX));
        String above = "";
        boolean below = false;
        for (HeadLine line : masthead) {
            if (line.text().startsWith("Vragen van") || line.text().startsWith("Antwoord van")) {
                break;
            }
            boolean chamber = above.endsWith("Staten-Generaal"); // its "2" may stand on a line of its own
            above = line.text();
            below |= above.contains(APPENDIX);
            chamber |= published && !below && (above.equals("1") || above.equals("2"));
            String number = (published ? appendixNumber : numberedAppendix)
                    .find(line)
                    .map(m -> m.group("number"))
                    .orElse(null);
            if (number == null || chamber) {
                continue;
            }
            String session = session(evidence, masthead, day);
            return session == null ? Optional.empty() : parsed("ah-tk-" + session + "-" + number);
        }
        return Optional.empty();
    }

    /** Returns the parliamentary year, as printed above the paper, else the one in which it was received. */
    private @Nullable String session(Evidence evidence, List<HeadLine> masthead, @Nullable LocalDate day) {
        List<HeadLine> printed = new ArrayList<>(masthead);
        printed.addAll(evidence.furnitureLines());
        for (HeadLine line : printed) {
            Optional<PatternMatch> found = session.find(line);
            if (found.isPresent() && !isOfOthers(line.text())) {
                return years(Integer.parseInt(found.get().held("session")));
            }
        }
        return day == null ? null : sessionOf(day);
    }

    /** A line of the paper's title may name the year of another paper. */
    private static boolean isOfOthers(String line) {
        return line.startsWith("Vragen van") || line.startsWith("Zie ook") || line.startsWith("Antwoord van");
    }

    /** A parliamentary year runs from the third Tuesday of September; close to that day nothing is concluded. */
    static @Nullable String sessionOf(LocalDate day) {
        LocalDate opening =
                LocalDate.of(day.getYear(), 9, 1).with(TemporalAdjusters.dayOfWeekInMonth(3, DayOfWeek.TUESDAY));
        if (!day.isBefore(opening.minusDays(7)) && day.isBefore(opening.plusDays(UNSURE_DAYS))) {
            return null;
        }
        return years(day.isBefore(opening) ? day.getYear() - 1 : day.getYear());
    }

    private static String years(int first) {
        return String.valueOf(first) + (first + 1);
    }

    /** A Kamerstuk: in the running lines as dossier and number, in the heading on two lines; more dossiers may stand there. */
    private List<DocumentIdentifier> paper(Evidence evidence) {
        List<DocumentIdentifier> found = new ArrayList<>();
        List<HeadLine> furniture = evidence.furnitureLines();
        for (int i = 0; i < furniture.size() && found.isEmpty(); i++) { // they all say the same, and the first counts
            HeadLine line = furniture.get(i);
            runningPaper
                    .find(line)
                    .or(() -> runningNumeral.find(line))
                    .or(() -> printedPage.find(line))
                    .flatMap(OwnIdentifiers::kamerstuk)
                    .ifPresent(found::add);
        }
        List<DocumentIdentifier> dossiers = new ArrayList<>();
        String first = null;
        List<HeadLine> opening = first(evidence.openingLines(), 2 * MASTHEAD_LINES);
        for (int i = 0; i < opening.size(); i++) {
            HeadLine line = opening.get(i);
            Optional<PatternMatch> whole =
                    paperAndDate.find(line).or(() -> paperAlone.find(line)).or(() -> printedPage.find(line));
            whole = whole.or(() -> paperTitle.find(line)).or(() -> paperRow.find(line));
            if (whole.isPresent()) {
                whole.flatMap(OwnIdentifiers::kamerstuk).ifPresent(found::add);
                continue;
            }
            Optional<PatternMatch> dossier = first == null ? dossierAlone.find(line) : Optional.empty();
            if (dossier.isEmpty() || !isNumberedBelow(opening, i)) {
                dossier = dossierLine.find(line);
            }
            if (dossier.isPresent()) {
                String code = code(dossier.get());
                parsed("dossier-" + code).ifPresent(dossiers::add);
                first = first == null ? code : first;
                continue;
            }
            paperDocument
                    .find(line)
                    .flatMap(m -> parsed(m.held(HeadRules.group(m, "id") == null ? "alone" : "id")))
                    .ifPresent(found::add);
            Optional<PatternMatch> number =
                    first == null ? Optional.empty() : paperNumber.find(line).or(() -> letter(line));
            if (number.isPresent()) {
                parsed("kst-" + first + "-" + number.get().group("number")).ifPresent(found::add);
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

    /** What a page that shows the paper says of it above it. */
    private List<DocumentIdentifier> ofPage(List<HeadLine> opening) {
        List<DocumentIdentifier> found = new ArrayList<>();
        boolean appendix = opening.stream().anyMatch(line -> line.text().endsWith(RECEIVED));
        for (HeadLine line : opening) {
            printedQuestions.find(line).map(m -> m.held("zaak")).ifPresent(zaak -> {
                parsed(zaak).ifPresent(found::add);
                parsed("kv-tk-" + zaak).ifPresent(found::add);
            });
            if (appendix) {
                printedAppendix
                        .find(line)
                        .flatMap(m ->
                                parsed("ah-tk-" + years(Integer.parseInt(m.held("session"))) + "-" + m.held("number")))
                        .ifPresent(found::add);
            }
            pageNumber.find(line).flatMap(m -> parsed(m.held("id"))).ifPresent(found::add);
            pageDossier.find(line).flatMap(OwnIdentifiers::kamerstuk).ifPresent(found::add);
            printedItem
                    .find(line)
                    .flatMap(m -> parsed((m.held("chamber").equals("Tweede") ? "h-tk-" : "h-ek-")
                            + years(Integer.parseInt(m.held("session")))
                            + "-" + m.held("meeting") + "-" + m.held("item")))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Where a page that shows a paper took it; the page names who handed it in too, and any text may name a source. */
    private Optional<DocumentIdentifier> source(List<HeadLine> lines) {
        if (lines.stream().noneMatch(line -> line.text().startsWith(HANDED_IN))) {
            return Optional.empty();
        }
        return lines.stream()
                .map(pageSource::find)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(m -> parsed(m.held("id")));
    }

    private static Optional<DocumentIdentifier> kamerstuk(PatternMatch m) {
        String number = HeadRules.group(m, "number");
        return parsed("kst-" + code(m) + "-" + (number == null ? HeadRules.group(m, "letter") : number));
    }

    private static String code(PatternMatch m) {
        String suffix = HeadRules.group(m, "suffix");
        if (suffix == null) {
            suffix = HeadRules.group(m, "series");
        }
        if (suffix == null) {
            suffix = HeadRules.group(m, "volume");
        }
        return only(m.held("dossier"), Character::isLetterOrDigit)
                + (suffix == null ? "" : "-" + only(suffix, c -> !Character.isWhitespace(c)));
    }

    private static String only(String text, IntPredicate kept) {
        StringBuilder left = new StringBuilder(text.length());
        text.chars().filter(kept).forEach(c -> left.append((char) c));
        return left.toString();
    }

    /** "Ons kenmerk" with its value beside it or below it; else what the letter's template holds. */
    private Optional<DocumentIdentifier> reference(Evidence evidence) {
        return reference(evidence.openingLines())
                .or(() -> reference(evidence.furnitureLines()))
                .or(() -> evidence.document().first(MetadataKey.REFERENCE).flatMap(this::reference));
    }

    private Optional<DocumentIdentifier> reference(List<HeadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<PatternMatch> label = ownReference.find(lines.get(i));
            if (label.isEmpty()) {
                continue;
            }
            String value = label.get().group("reference");
            if (value == null && i + 1 < lines.size()) {
                value = lines.get(i + 1).text();
            }
            Optional<DocumentIdentifier> own = value == null ? Optional.empty() : reference(value);
            if (own.isPresent() && otherLabel.find(value == null ? "" : value).isEmpty()) {
                return own;
            }
        }
        return Optional.empty();
    }

    private Optional<DocumentIdentifier> reference(String printed) {
        String value = Spaces.single(printed.replace('|', ' ')).strip();
        long digits = value.chars().filter(Character::isDigit).count();
        if (digits < FEWEST_DIGITS || value.length() > LONGEST_REFERENCE || value.split(" ").length > 4) {
            return Optional.empty();
        }
        return DocumentIdentifier.tryParse(value)
                .or(() -> writtenPaper.find(value).flatMap(OwnIdentifiers::kamerstuk))
                .or(() -> Optional.of(new DocumentIdentifier.MinistryReference(value)));
    }

    private static Optional<DocumentIdentifier> parsed(String canonical) {
        return DocumentIdentifier.tryParse(canonical);
    }
}

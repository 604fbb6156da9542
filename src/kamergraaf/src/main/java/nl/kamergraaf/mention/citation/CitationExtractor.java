package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.kamergraaf.lexicon.KnownWords;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.WatchedStretches;
import nl.kamergraaf.lexicon.WordTraits;
import nl.kamergraaf.mention.CitationFinder;
import nl.kamergraaf.mention.CutDocument;
import nl.kamergraaf.mention.Opening;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/**
 * Finds citations by the rules of {@code lexicon/citation.rules}. One pass over the text finds the places where a rule can
 * begin; each is tried within a bounded window, so that the work grows with the length of the text.
 */
public final class CitationExtractor implements CitationFinder {

    private static final String NUMBER = "#number";

    private final Anchors<AnchoredRule> words;
    private final List<CitationRule> numbers = new ArrayList<>();
    private final DescribedReferences described;
    private final KnownWords known;

    private CitationExtractor(List<CitationRule> rules) {
        Anchors.Builder<AnchoredRule> anchors = Anchors.builder();
        described = DescribedReferences.standard(anchors);
        for (CitationRule rule : rules) {
            for (String anchor : rule.anchors()) {
                if (anchor.equals(NUMBER)) {
                    numbers.add(rule);
                } else {
                    anchors.add(anchor, rule);
                }
            }
        }
        words = anchors.build();
        known = KnownWords.plain(traits(), Opening.all());
    }

    /** Returns the extractor with the rules that come with the application. */
    public static CitationExtractor standard() {
        return new CitationExtractor(
                RuleFile.load("citation").stream().map(CitationRule::of).toList());
    }

    @Override
    public WordTraits traits() {
        return word -> mayHold(word.letters()) ? Opening.CITATION.bit() : 0;
    }

    /** Returns whether a rule may be tried at a word or number within a stretch of letters and digits. */
    private boolean mayHold(char[] stretch) {
        int at = 0;
        while (at < stretch.length) {
            int end = endOfRun(stretch, at, stretch.length);
            if (Words.isLetter(stretch[at]) ? words.isAny(stretch, at, end) : isLongAsDossier(end - at)) {
                return true;
            }
            at = end;
        }
        return false;
    }

    /** Returns where the letters, or the digits, end that begin at an offset. */
    private static int endOfRun(char[] text, int start, int limit) {
        int end = start + 1;
        if (Words.isLetter(text[start])) {
            while (end < limit && Words.isLetter(text[end])) {
                end++;
            }
        } else if (Words.isDigit(text[start])) {
            while (end < limit && Words.isDigit(text[end])) {
                end++;
            }
        }
        return end;
    }

    /** Returns whether a number with so many digits may be that of a dossier, or its first part, or a year. */
    private static boolean isLongAsDossier(int digits) {
        return digits == 2 || digits >= 4 && digits <= 6;
    }

    @Override
    public List<Citation> find(DocumentStructure document) {
        return findIn(CutDocument.of(document, known));
    }

    @Override
    public List<Citation> findIn(CutDocument cut) {
        DocumentStructure document = cut.structure();
        List<Citation> found = new ArrayList<>();
        NumberedUnits numbered = new NumberedUnits(document);
        InternalReferences internal = new InternalReferences(numbered);
        IntroducedLaws laws = new IntroducedLaws(document);
        for (int i = 0; i < cut.texts().size(); i++) {
            Unit unit = document.units().get(i);
            found.addAll(
                    new Scan(document, unit, internal, laws).run(cut.texts().get(i)));
        }
        return Antecedents.tie(document, numbered, found);
    }

    /** One pass over the text of a unit. */
    private final class Scan implements ObjIntConsumer<AnchoredRule> {

        private final DocumentStructure document;
        private final Unit unit;
        private final String unitId;
        private final String text;
        private final InternalReferences internal;
        private final List<Citation> found = new ArrayList<>();
        private final DescribedReferences.Search references;
        private final NumberLinks links;
        private int wordStart;
        private int wordEnd;

        private Scan(DocumentStructure document, Unit unit, InternalReferences internal, IntroducedLaws laws) {
            this.document = document;
            this.unit = unit;
            this.unitId = unit.id();
            this.text = unit.text().value();
            this.internal = internal;
            this.references = described.in(document, unit, laws);
            this.links = new NumberLinks(text);
        }

        private List<Citation> run(Tokens tokens) {
            for (Span span : WebAddresses.in(text)) {
                String url = WebAddresses.url(span.in(text));
                Citation.Target target = IdentifyingAddress.of(url)
                        .<Citation.Target>map(Citation.Identified::new)
                        .orElseGet(() -> new Citation.Web(url));
                add(span, target, "url");
            }
            char[] characters = tokens.characters();
            WatchedStretches stretches = tokens.watched();
            for (int i = 0; i < stretches.size(); i++) {
                if (stretches.isAnyOf(i, Opening.CITATION.bit())) {
                    scan(characters, stretches.start(i), stretches.end(i));
                }
            }
            return described.merger().merge(unit, withoutOverlaps(found), references.found());
        }

        private void scan(char[] characters, int from, int to) {
            int at = from;
            while (at < to) {
                int end = endOfRun(characters, at, to);
                if (Words.isLetter(characters[at])) {
                    wordStart = at;
                    wordEnd = end;
                    words.at(characters, at, end, this);
                } else if (Words.isDigit(characters[at])) {
                    atNumber(at, end);
                }
                at = end;
            }
        }

        /** Tries a rule one of whose anchors begins at {@code start}; what carries an identifier begins with the word. */
        @Override
        public void accept(AnchoredRule rule, int start) {
            if (rule instanceof CitationRule citation) {
                attempt(citation, wordStart, wordEnd);
            } else if (rule instanceof ReferenceRule reference) {
                references.attempt(reference, start);
            }
        }

        private void atNumber(int start, int end) {
            int digits = end - start;
            char before = start == 0 ? ' ' : text.charAt(start - 1);
            if (!isLongAsDossier(digits) || before == '-' || before == '.') {
                return;
            }
            boolean glued = digits > 4 && end < text.length() && isCase(text.charAt(end));
            boolean dossier = digits == 5 || digits == 2 && isThreeDigits(text, end + 1);
            boolean letter = end + 1 < text.length() && (isCase(text.charAt(end)) || isCase(text.charAt(end + 1)));
            if (!dossier && !letter) {
                return;
            }
            for (CitationRule rule : numbers) {
                if (rule.reader().equals("zaak") ? letter : dossier) {
                    attempt(rule, glued ? end - 4 : start, end);
                }
            }
        }

        private void attempt(CitationRule rule, int start, int anchorEnd) {
            PatternMatch match = rule.at(text, start, anchorEnd);
            if (match == null || rule.reader().equals("kamerstuk") && isThousands(match, start)) {
                return;
            }
            String closed = Identifiers.closedNumber(match);
            int end = start + (closed == null ? match.length() : match.end(closed));
            if (rule.behind() != null && text.charAt(end - 1) == ')' && text.charAt(start - 1) == '(') {
                end--;
            }
            String basis = rule.rule().name();
            List<String> list = List.of();
            String group = Identifiers.lastNumber(match);
            if (group != null) {
                int numberEnd = start + match.end(group);
                if (numberEnd == end || rule.reader().equals("un-resolution")) {
                    NumberList read = NumberList.read(
                            links, match.held(group), numberEnd, rule.reader().equals("gazette"));
                    end = Math.max(end, read.end());
                    list = read.numbers();
                }
            }
            Span span = new Span(start, end);
            if (rule.reader().startsWith("internal")) {
                for (String id : internal.targets(unit, rule.reader(), match, list, span)) {
                    add(span, new Citation.Internal(id), basis);
                }
                return;
            }
            for (DocumentIdentifier identifier : Identifiers.read(rule.reader(), match, list)) {
                if (!isOwn(identifier)) {
                    add(span, new Citation.Identified(identifier), basis);
                }
            }
        }

        /** "Kamerstuk 99 684, 12 500 euro": what stands behind the dossier is no number of a paper. */
        private boolean isThousands(PatternMatch match, int start) {
            if (Identifiers.group(match, "plain") == null) {
                return false;
            }
            int end = start + match.end("plain");
            return end < text.length() && Words.isSpace(text.charAt(end)) && isThreeDigits(text, end + 1);
        }

        /** A paper does not cite itself: its own number stands in its heading or in a running header that was left in the text. */
        private boolean isOwn(DocumentIdentifier identifier) {
            boolean published = identifier instanceof DocumentIdentifier.Kamerstuk
                    || identifier instanceof DocumentIdentifier.Aanhangsel
                    || identifier instanceof DocumentIdentifier.WrittenQuestions;
            return (unit instanceof Unit.Heading || published)
                    && document.head().identifiers().contains(identifier);
        }

        private void add(Span span, Citation.Target target, String basis) {
            found.add(new Citation(unitId, span, span.in(text), span, target, basis, Citation.Detail.NONE));
        }
    }

    private static boolean isCase(char c) {
        return c == 'Z' || c == 'D';
    }

    private static boolean isThreeDigits(String text, int at) {
        return at + 3 <= text.length()
                && Words.isDigit(text.charAt(at))
                && Words.isDigit(text.charAt(at + 1))
                && Words.isDigit(text.charAt(at + 2));
    }

    /** Keeps the longest of those that overlap, and all that share one span. */
    private static List<Citation> withoutOverlaps(List<Citation> found) {
        List<Citation> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(
                Citation::span,
                Comparator.comparingInt(Span::start)
                        .thenComparing(Comparator.comparingInt(Span::end).reversed())));
        List<Citation> kept = new ArrayList<>();
        for (Citation each : sorted) {
            Citation last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            if (last == null
                    || !last.span().overlaps(each.span())
                    || last.span().equals(each.span())) {
                kept.add(each);
            }
        }
        return kept;
    }
}

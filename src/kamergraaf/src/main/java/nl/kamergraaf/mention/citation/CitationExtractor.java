package nl.kamergraaf.mention.citation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.mention.CitationFinder;
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

    private final Anchors<CitationRule> words = new Anchors<>();
    private final List<CitationRule> numbers = new ArrayList<>();
    private final DescribedReferences described = DescribedReferences.standard();

    private CitationExtractor(List<CitationRule> rules) {
        for (CitationRule rule : rules) {
            for (String anchor : rule.anchors()) {
                if (anchor.equals(NUMBER)) {
                    numbers.add(rule);
                } else {
                    words.add(anchor, rule);
                }
            }
        }
    }

    /** Returns the extractor with the rules that come with the application. */
    public static CitationExtractor standard() {
        return new CitationExtractor(
                RuleFile.load("citation").stream().map(CitationRule::of).toList());
    }

    @Override
    public List<Citation> find(DocumentStructure document) {
        List<Citation> found = new ArrayList<>();
        for (Unit unit : document.units()) {
            found.addAll(
                    CitationMerger.merge(unit, withoutOverlaps(inUnit(document, unit)), described.in(document, unit)));
        }
        return Antecedents.tie(document, found);
    }

    private List<Citation> inUnit(DocumentStructure document, Unit unit) {
        String text = unit.text().value();
        List<Citation> found = new ArrayList<>();
        for (Span span : WebAddresses.in(text)) {
            String url = WebAddresses.url(span.in(text));
            Citation.Target target = IdentifyingAddress.of(url)
                    .<Citation.Target>map(Citation.Identified::new)
                    .orElseGet(() -> new Citation.Web(url));
            add(found, unit, span, target, "url");
        }
        char[] characters = text.toCharArray();
        int at = 0;
        while (at < characters.length) {
            char c = characters[at];
            int end = at + 1;
            if (Words.isLetter(c)) {
                while (end < characters.length && Words.isLetter(characters[end])) {
                    end++;
                }
                int word = at;
                int wordEnd = end;
                words.at(characters, at, end, (rule, start) -> attempt(document, unit, rule, word, wordEnd, found));
            } else if (Words.isDigit(c)) {
                while (end < characters.length && Words.isDigit(characters[end])) {
                    end++;
                }
                atNumber(document, unit, at, end, found);
            }
            at = end;
        }
        return found;
    }

    private void atNumber(DocumentStructure document, Unit unit, int start, int end, List<Citation> found) {
        String text = unit.text().value();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        int digits = end - start;
        boolean glued = digits > 4 && end < text.length() && (text.charAt(end) == 'Z' || text.charAt(end) == 'D');
        if (digits > 6 || before == '-' || before == '.' || digits != 2 && digits < 4) {
            return;
        }
        boolean dossier = digits == 5 || digits == 2 && isThreeDigits(text, end + 1);
        boolean letter = end + 1 < text.length() && (isCase(text.charAt(end)) || isCase(text.charAt(end + 1)));
        for (CitationRule rule : numbers) {
            if (rule.reader().equals("zaak") ? letter : dossier) {
                attempt(document, unit, rule, glued ? end - 4 : start, end, found);
            }
        }
    }

    private static boolean isCase(char c) {
        return c == 'Z' || c == 'D';
    }

    private static boolean isThreeDigits(String text, int at) {
        for (int i = at; i < at + 3; i++) {
            if (i >= text.length() || text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static void attempt(
            DocumentStructure document, Unit unit, CitationRule rule, int start, int anchorEnd, List<Citation> found) {
        String text = unit.text().value();
        Matcher match = rule.at(text, start, anchorEnd);
        if (match == null) {
            return;
        }
        int end = start + match.end();
        String basis = rule.rule().name();
        List<Integer> numbers = List.of();
        String number = Identifiers.group(match, "number");
        if (number != null && number.chars().allMatch(Character::isDigit)) {
            int numberEnd = start + match.end("number");
            if (numberEnd == end || rule.reader().equals("un-resolution")) {
                List<Integer> list = NumberList.read(text, Integer.parseInt(number), numberEnd);
                end = Math.max(end, list.get(list.size() - 1));
                numbers = list.subList(0, list.size() - 1);
            }
        }
        Span span = new Span(start, end);
        if (rule.reader().startsWith("internal")) {
            for (String id : InternalReferences.targets(document, unit, rule.reader(), match, numbers, span)) {
                add(found, unit, span, new Citation.Internal(id), basis);
            }
            return;
        }
        for (DocumentIdentifier identifier : Identifiers.read(rule.reader(), match, numbers)) {
            if (!isOwn(document, unit, identifier)) {
                add(found, unit, span, new Citation.Identified(identifier), basis);
            }
        }
    }

    /** A paper does not cite itself: its own number stands in its heading or in a running header that was left in the text. */
    private static boolean isOwn(DocumentStructure document, Unit unit, DocumentIdentifier identifier) {
        boolean published = identifier instanceof DocumentIdentifier.Kamerstuk
                || identifier instanceof DocumentIdentifier.Aanhangsel
                || identifier instanceof DocumentIdentifier.WrittenQuestions;
        return (unit instanceof Unit.Heading || published)
                && document.head().identifiers().contains(identifier);
    }

    private static void add(List<Citation> found, Unit unit, Span span, Citation.Target target, String basis) {
        found.add(new Citation(unit.id(), span, span.in(unit.text()), span, target, basis, Citation.Detail.NONE));
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

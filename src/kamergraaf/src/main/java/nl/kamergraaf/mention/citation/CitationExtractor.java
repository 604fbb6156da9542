package nl.kamergraaf.mention.citation;

import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.mention.CitationFinder;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds citations by the rules of {@code lexicon/citation.rules}. One pass over the text finds the places where a rule can
 * begin; each is tried within a bounded window, so that the work grows with the length of the text.
 */
public final class CitationExtractor implements CitationFinder {

    private static final String NUMBER = "#number";
    private static final int SHORTEST_SUFFIX = 4;

    private final Map<String, List<CitationRule>> words = new HashMap<>();
    private final Map<String, List<CitationRule>> suffixes = new HashMap<>();

    private CitationExtractor(List<CitationRule> rules) {
        for (CitationRule rule : rules) {
            for (String anchor : rule.anchors()) {
                boolean suffix = anchor.startsWith("*");
                (suffix ? suffixes : words)
                        .computeIfAbsent(suffix ? anchor.substring(1) : anchor, key -> new ArrayList<>())
                        .add(rule);
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
            found.addAll(withoutOverlaps(inUnit(document, unit)));
        }
        return found;
    }

    private List<Citation> inUnit(DocumentStructure document, Unit unit) {
        String text = unit.text().value();
        List<Citation> found = new ArrayList<>();
        for (Span span : WebAddresses.in(text)) {
            add(found, unit, span, new Citation.Web(WebAddresses.url(span.in(text))), "url", null);
        }
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (Character.isLetter(c)) {
                while (end < text.length() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                atWord(document, unit, text.substring(at, end).toLowerCase(Locale.ROOT), at, found);
            } else if (c >= '0' && c <= '9') {
                while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                    end++;
                }
                atNumber(document, unit, at, end, found);
            }
            at = end;
        }
        return found;
    }

    private void atWord(DocumentStructure document, Unit unit, String word, int start, List<Citation> found) {
        for (CitationRule rule : words.getOrDefault(word, List.of())) {
            attempt(document, unit, rule, start, found);
        }
        int last = word.length();
        for (int i = 0; i <= last - SHORTEST_SUFFIX; i++) {
            for (CitationRule rule : suffixes.getOrDefault(word.substring(i), List.of())) {
                attempt(document, unit, rule, rule.rule().name().equals("motion") ? start + i : start, found);
            }
        }
    }

    private void atNumber(DocumentStructure document, Unit unit, int start, int end, List<Citation> found) {
        String text = unit.text().value();
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        int digits = end - start;
        boolean glued = digits > 4 && end < text.length() && (text.charAt(end) == 'Z' || text.charAt(end) == 'D');
        if (digits > 6 || before == '-' || before == '.' || digits != 2 && digits < 4) {
            return;
        }
        for (CitationRule rule : words.getOrDefault(NUMBER, List.of())) {
            attempt(document, unit, rule, glued ? end - 4 : start, found);
        }
    }

    private static void attempt(
            DocumentStructure document, Unit unit, CitationRule rule, int start, List<Citation> found) {
        String text = unit.text().value();
        Matcher match = rule.at(text, start);
        if (match == null) {
            return;
        }
        int end = start + match.end();
        String basis = rule.rule().name();
        if (rule.reader().equals("described")) {
            String kind = rule.rule().attribute("kind").orElse(null);
            add(found, unit, new Span(start, end), new Citation.Described(), basis, kind);
            return;
        }
        List<Integer> numbers = List.of();
        String number = Identifiers.group(match, "number");
        if (number != null && Character.isDigit(number.charAt(0)) && end == start + match.end("number")) {
            List<Integer> list = NumberList.read(text, Integer.parseInt(number), end);
            end = list.get(list.size() - 1);
            numbers = list.subList(0, list.size() - 1);
        }
        Span span = new Span(start, end);
        if (rule.reader().equals("internal")) {
            boolean answer = match.group("answer") != null;
            for (String id : InternalReferences.targets(document, unit, answer, numbers, end)) {
                add(found, unit, span, new Citation.Internal(id), basis, null);
            }
            return;
        }
        for (DocumentIdentifier identifier : Identifiers.read(rule.reader(), match, numbers)) {
            boolean own = unit instanceof Unit.Heading
                    && document.head().identifiers().contains(identifier);
            if (!own) {
                add(found, unit, span, new Citation.Identified(identifier), basis, null);
            }
        }
    }

    private static void add(
            List<Citation> found, Unit unit, Span span, Citation.Target target, String basis, @Nullable String kind) {
        Citation.Detail detail = kind == null ? Citation.Detail.NONE : new Citation.Detail(kind, null, null, List.of());
        found.add(new Citation(unit.id(), span, span.in(unit.text()), span, target, basis, detail));
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

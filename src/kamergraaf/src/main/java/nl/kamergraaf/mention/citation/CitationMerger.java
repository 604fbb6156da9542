package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/**
 * Makes one of a description and the identifier that stands with it: "mijn brief van 24 april 2018 (Kamerstuk 33 529, nr. 466)"
 * is one citation with an identifier, and its details are those of the description.
 */
final class CitationMerger {

    private static final int LONGEST_GAP = 24;
    private static final String BILL = "voorstel";
    private static final String NAMED_BILL = "bill-described";
    private static final int LONGEST_ITEM = 500;
    private static final PlacedPattern BETWEEN = PlacedPattern.of(
            "[ \\x{a0}]?(?:,[ ]?)?\\(?(?:(?i:zie|met|onder|ons|uw)[ ])?(?:(?i:kenmerk|referentie|nrs?\\.?|nummer)[ :]*)?$",
            LONGEST_GAP);

    private static final String ENDS_OF_CLAUSE = ",;:.!?()\n";
    private static final int LONGEST_CLAUSE = 280;

    private final ReferenceWords words;

    CitationMerger(ReferenceWords words) {
        this.words = words;
    }

    /** Returns both lists as one in reading order: described ones joined with, or dropped for, the exact ones they touch. */
    List<Citation> merge(Unit unit, List<Citation> exact, List<Citation> described) {
        String text = unit.text().value();
        List<Citation> merged = new ArrayList<>(exact);
        List<Citation> references = new ArrayList<>(described);
        references.sort(Comparator.comparingInt(reference -> reference.span().start()));
        int first = 0;
        for (int r = 0; r < references.size(); r++) {
            Citation reference = references.get(r);
            if (joinInItem(text, reference, exact, first, merged) || joinBill(text, reference, exact, first, merged)) {
                continue;
            }
            boolean free = true;
            while (first < exact.size()
                    && exact.get(first).span().end() < reference.span().start()) {
                first++;
            }
            for (int i = first;
                    i < exact.size()
                            && exact.get(i).span().start() <= reference.span().end() + LONGEST_GAP;
                    i++) {
                Citation other = merged.get(i);
                boolean title = reference.basis().equals(FootnoteTitles.BASIS);
                boolean named = reference.basis().equals(NAMED_BILL)
                        && other.span().start() < reference.span().end(); // a law that the bill carries out
                if (named) {
                    continue;
                }
                if (title && other.span().overlaps(reference.span())) {
                    if (isBefore(reference, other)) {
                        merged.set(i, other.withDetail(reference.detail()));
                    }
                    free = false;
                } else if (other.target() instanceof Citation.Identified
                        && touches(text, reference.span(), other.span())) {
                    merged.set(i, joined(text, reference, other));
                    free = false;
                } else if (other.core().overlaps(reference.span())) {
                    free = false;
                }
            }
            int next = first;
            while (next < exact.size()
                    && exact.get(next).span().start() < reference.span().end()) {
                next++;
            }
            if (free
                    && next < exact.size()
                    && (r + 1 == references.size() || isBehind(references.get(r + 1), exact.get(next)))
                    && goesOnTo(text, reference, merged.get(next))) {
                merged.set(next, joined(text, reference, merged.get(next)));
            } else if (free) {
                merged.add(reference);
            }
        }
        merged.sort(Comparator.comparing(
                Citation::span, Comparator.comparingInt(Span::start).thenComparingInt(Span::end)));
        return merged;
    }

    /**
     * "• de brief van de minister d.d. 3 mei 2031 inzake Sloten – stille straten (Kamerstuk 99 735, nr. 9);": in a list of papers the
     * number that ends an item is that of the letter that begins it, whatever its title is. Returns whether it was joined.
     */
    private static boolean joinInItem(
            String text, Citation reference, List<Citation> exact, int first, List<Citation> merged) {
        Citation.Detail detail = reference.detail();
        if (!"letter".equals(detail.kind())
                || detail.date() == null
                || !beginsItem(text, reference.span().start())) {
            return false;
        }
        int line = text.indexOf('\n', reference.span().end());
        int end = Words.endWithout(text, 0, line < 0 ? text.length() : line, ";,. ");
        if (end - reference.span().end() > LONGEST_ITEM || text.charAt(end - 1) != ')') {
            return false;
        }
        boolean joined = false;
        for (int i = first; i < exact.size() && exact.get(i).span().start() < end; i++) {
            Citation other = exact.get(i);
            int start = other.span().start();
            if (other.target() instanceof Citation.Identified
                    && other.span().end() == end - 1
                    && start > reference.span().end()
                    && text.charAt(start - 1) == '(') {
                Span span = new Span(reference.span().start(), end);
                merged.set(i, over(text, span, other, detail));
                joined = true;
            }
        }
        return joined;
    }

    /** "het wetsvoorstel Wijziging van de Stiltewet in verband met … (99 735)": the number behind the title is that of the bill. */
    private static boolean joinBill(
            String text, Citation reference, List<Citation> exact, int first, List<Citation> merged) {
        if (!"regulation".equals(reference.detail().kind())
                || !reference.core().in(text).endsWith(BILL)) {
            return false;
        }
        int from = reference.span().end();
        int line = text.indexOf('\n', from);
        int end = line < 0 ? text.length() : line;
        for (int i = first; i < exact.size() && exact.get(i).span().start() < end; i++) {
            Citation other = exact.get(i);
            if (other.basis().equals("bill-behind") && other.span().start() > from) {
                int start = other.span().start();
                String title = text.substring(reference.core().end(), start - 1).strip();
                if (title.contains(BILL)) {
                    return false; // another bill's
                }
                Span span = new Span(reference.span().start(), other.span().end() + 1);
                Citation.Detail detail = new Citation.Detail("regulation", title, null, List.of());
                merged.set(i, over(text, span, other, detail));
                return true;
            }
        }
        return false;
    }

    /** Returns whether nothing but a bullet stands before an offset in its line. */
    private static boolean beginsItem(String text, int start) {
        int at = start;
        while (at > 0 && start - at < 4 && " •-–—*".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    /** Returns whether the title stands before the identifier or address, and is not the identifier itself. */
    private static boolean isBefore(Citation title, Citation identifier) {
        String words = String.valueOf(title.detail().title());
        int at = title.text().indexOf(words);
        int before = identifier.span().start() - title.span().start();
        return at >= 0 && at + words.length() <= before && identifier.detail().equals(Citation.Detail.NONE);
    }

    private static boolean touches(String text, Span reference, Span identifier) {
        if (reference.overlaps(identifier)) {
            return reference.start() <= identifier.start();
        }
        int gap = identifier.start() - reference.end();
        return gap >= 0
                && gap <= LONGEST_GAP
                && BETWEEN.at(text.substring(reference.end(), identifier.start()), 0) != null;
    }

    private static boolean isBehind(Citation reference, Citation other) {
        return reference.span().start() >= other.span().start();
    }

    /**
     * Returns whether an identifier in brackets is that of a letter or of answers whose subject goes on in a clause: "mijn antwoorden op
     * Kamervragen over het bericht dat er stations dicht gaan (kenmerk 2031Z00001)". Only the number of a case or a document, of answers
     * also that of the Aanhangsel: a Kamerstuk may be what the subject is about.
     */
    private boolean goesOnTo(String text, Citation reference, Citation other) {
        String kind = reference.detail().kind();
        int end = other.span().end();
        int gap = other.span().start() - reference.span().end();
        if (reference.detail().title() == null
                || !("answers".equals(kind) || "letter".equals(kind))
                || gap < 0
                || gap > LONGEST_CLAUSE
                || end == text.length()
                || text.charAt(end) != ')'
                || !(other.target() instanceof Citation.Identified identified)) {
            return false;
        }
        DocumentIdentifier identifier = identified.identifier();
        boolean fits = identifier instanceof DocumentIdentifier.Zaak
                || identifier instanceof DocumentIdentifier.TkDocument
                || identifier instanceof DocumentIdentifier.MinistryReference
                || identifier instanceof DocumentIdentifier.Aanhangsel && "answers".equals(kind);
        return fits
                && isClauseBeforeNumber(
                        text.substring(reference.span().end(), other.span().start()));
    }

    private boolean isClauseBeforeNumber(String text) {
        int bracket = text.indexOf('(');
        if (bracket < 1 || text.charAt(0) != ' ') {
            return false;
        }
        String clause = text.substring(0, bracket);
        List<String> label =
                List.of(text.substring(bracket + 1).replace(':', ' ').strip().split(" "));
        List<String> inner = List.of(clause.strip().split(" "));
        return label.stream().allMatch(each -> each.isEmpty() || words.is(WordKind.LABEL, each))
                && clause.chars().noneMatch(c -> ENDS_OF_CLAUSE.indexOf(c) >= 0)
                && inner.size() > 1
                && words.is(WordKind.CONTINUING, inner.get(0))
                && inner.stream().noneMatch(each -> words.is(WordKind.BREAKING, each));
    }

    private static Citation joined(String text, Citation reference, Citation identifier) {
        int end = Math.max(reference.span().end(), identifier.span().end());
        String between = text.substring(
                reference.span().end(),
                Math.max(reference.span().end(), identifier.span().start()));
        if (between.indexOf('(') >= 0 && end < text.length() && text.charAt(end) == ')') {
            end++;
        }
        return over(text, new Span(reference.span().start(), end), identifier, reference.detail());
    }

    /** Returns the citation of an identifier with all the words that speak of the paper, and what they tell. */
    private static Citation over(String text, Span span, Citation identifier, Citation.Detail detail) {
        return new Citation(
                identifier.unit(),
                span,
                span.in(text),
                identifier.core(),
                identifier.target(),
                identifier.basis(),
                detail);
    }
}

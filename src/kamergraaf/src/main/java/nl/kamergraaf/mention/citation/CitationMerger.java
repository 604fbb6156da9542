package nl.kamergraaf.mention.citation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/**
 * Makes one of a description and the identifier that stands with it: "mijn brief van 24 april 2018 (Kamerstuk 33 529, nr. 466)"
 * is one citation with an identifier, and its details are those of the description.
 */
final class CitationMerger {

    private static final Pattern BETWEEN = Pattern.compile(
            "[ \\x{a0}]?(?:,[ ]?)?\\(?(?:(?i:zie|met|onder|ons|uw)[ ])?(?:(?i:kenmerk|referentie|nrs?\\.?|nummer)[ :]*)?");
    private static final int LONGEST_GAP = 24;

    private CitationMerger() {}

    /** Returns both lists as one in reading order: described ones joined with, or dropped for, the exact ones they touch. */
    static List<Citation> merge(Unit unit, List<Citation> exact, List<Citation> described) {
        String text = unit.text().value();
        List<Citation> merged = new ArrayList<>(exact);
        for (Citation reference : described) {
            boolean free = true;
            for (int i = 0; i < merged.size(); i++) {
                Citation other = merged.get(i);
                boolean title = reference.basis().equals("footnote-title");
                if (title && other.span().overlaps(reference.span())) {
                    if (reference.span().start() < other.core().start() && isMoreThan(reference, other)) {
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
            if (free) {
                merged.add(reference);
            }
        }
        merged.sort(Comparator.comparing(
                Citation::span, Comparator.comparingInt(Span::start).thenComparingInt(Span::end)));
        return merged;
    }

    /** A headline, or a title before the identifier; not the identifier once more. */
    private static boolean isMoreThan(Citation title, Citation identifier) {
        String words = String.valueOf(title.detail().title());
        return !words.contains(identifier.core().isEmpty() ? identifier.text() : identifier.text())
                && identifier.detail().equals(Citation.Detail.NONE);
    }

    private static boolean touches(String text, Span reference, Span identifier) {
        if (reference.overlaps(identifier)) {
            return reference.start() <= identifier.start();
        }
        int gap = identifier.start() - reference.end();
        return gap >= 0
                && gap <= LONGEST_GAP
                && BETWEEN.matcher(text.substring(reference.end(), identifier.start()))
                        .matches();
    }

    private static Citation joined(String text, Citation reference, Citation identifier) {
        int end = Math.max(reference.span().end(), identifier.span().end());
        String between = text.substring(
                reference.span().end(),
                Math.max(reference.span().end(), identifier.span().start()));
        if (between.indexOf('(') >= 0 && end < text.length() && text.charAt(end) == ')') {
            end++;
        }
        Span span = new Span(reference.span().start(), end);
        return new Citation(
                identifier.unit(),
                span,
                span.in(text),
                identifier.core(),
                identifier.target(),
                identifier.basis(),
                reference.detail());
    }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/**
 * Decides which mentions stay where several finders found something: none in the core of a citation (the years in
 * "Kamerstukken II 2018/19" are no dates), and of two that overlap the longer one; of two equally long ones the one whose
 * type comes first in {@link #PRECEDENCE}.
 */
public final class OverlapPolicy {

    private static final List<String> PRECEDENCE = List.of("organisation", "person", "date", "country", "place");

    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparingInt(mention -> mention.span().start())
            .thenComparingInt(mention -> PRECEDENCE.indexOf(mention.type()))
            .thenComparing(Mention::id);

    private OverlapPolicy() {}

    /** Returns the mentions that stay, without overlaps, in reading order. */
    public static List<Mention> select(DocumentStructure document, List<Mention> mentions, List<Citation> citations) {
        Map<String, List<Span>> taken = new HashMap<>();
        for (Citation citation : citations) {
            if (!(citation.target() instanceof Citation.Described)
                    && !(citation.target() instanceof Citation.Internal)) {
                taken.computeIfAbsent(citation.unit(), unit -> new ArrayList<>())
                        .add(citation.core());
            }
        }
        List<Mention> candidates = new ArrayList<>(mentions);
        candidates.sort(LONGEST_FIRST);
        List<Mention> kept = new ArrayList<>();
        for (Mention mention : candidates) {
            List<Span> spans = taken.computeIfAbsent(mention.unit(), unit -> new ArrayList<>());
            if (spans.stream().noneMatch(span -> span.overlaps(mention.span()))) {
                spans.add(mention.span());
                kept.add(mention);
            }
        }
        Map<String, Integer> order = new HashMap<>();
        for (Unit unit : document.units()) {
            order.putIfAbsent(unit.id(), order.size());
        }
        kept.sort(Comparator.comparingInt((Mention mention) -> order.getOrDefault(mention.unit(), order.size()))
                .thenComparing(Mention::span));
        return kept;
    }
}

package nl.kamergraaf.mention;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.Spans;

/**
 * Decides which of the mentions of all finders stay: none that touches the identifier or address of a citation, but for days written
 * out, and of two that
 * overlap the longer; of two as long the one that begins first, then by type and identifier, so that the result does not depend
 * on the order of the finders.
 */
public final class OverlapPolicy {

    private static final List<String> PRECEDENCE = List.of("organisation", "person", "date", "country", "place");

    private static final Comparator<Mention> BEST_FIRST = Comparator.comparingInt(
                    (Mention mention) -> -mention.span().length())
            .thenComparingInt(mention -> mention.span().start())
            .thenComparingInt(OverlapPolicy::rank)
            .thenComparing(Mention::id);

    private static final Comparator<Mention> IN_ORDER =
            Comparator.comparingInt(mention -> mention.span().start());

    /** How long a date is that names a day. */
    private static final int DAY = "2031-03-08".length();

    private OverlapPolicy() {}

    /**
     * Returns the mentions that stay, in the order of the document's units and then of the text.
     *
     * @param document  where they were found; mentions of units it does not have come last
     * @param mentions  of all finders, in any order
     * @param citations whose cores, if they hold an identifier or an address, let no mention stand: the years in "Kamerstukken II 2018/19" are no dates
     */
    public static List<Mention> select(DocumentStructure document, List<Mention> mentions, List<Citation> citations) {
        Map<String, NavigableMap<Integer, Integer>> cores = new HashMap<>();
        for (Citation citation : citations) {
            if (!(citation.target() instanceof Citation.Described)
                    && !citation.core().isEmpty()) {
                cores.computeIfAbsent(citation.unit(), any -> new TreeMap<>())
                        .merge(citation.core().start(), citation.core().end(), Math::max);
            }
        }
        cores.replaceAll((unit, spans) -> merged(spans));
        Map<String, List<Mention>> ofUnits = new LinkedHashMap<>();
        document.units().forEach(unit -> ofUnits.putIfAbsent(unit.id(), new ArrayList<>()));
        Map<String, List<Mention>> others = new TreeMap<>();
        for (Mention mention : mentions) {
            List<Mention> here = ofUnits.get(mention.unit());
            (here != null ? here : others.computeIfAbsent(mention.unit(), any -> new ArrayList<>())).add(mention);
        }
        List<Mention> kept = new ArrayList<>(mentions.size());
        for (Map<String, List<Mention>> units : List.of(ofUnits, others)) {
            units.forEach(
                    (unit, here) -> select(here, cores.getOrDefault(unit, Collections.emptyNavigableMap()), kept));
        }
        return List.copyOf(kept);
    }

    /** Adds those mentions of one unit that stay, in the order of its text. */
    private static void select(List<Mention> mentions, NavigableMap<Integer, Integer> cores, List<Mention> kept) {
        List<Mention> free = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            Span span = mention.span();
            boolean ofCitation = !cores.isEmpty() && !isWrittenDay(mention) && !isFree(cores, span);
            if (!span.isEmpty() && !ofCitation) {
                free.add(mention);
            }
        }
        free.sort(IN_ORDER);
        kept.addAll(Spans.overlap(free, Mention::span) ? withoutOverlaps(free) : free);
    }

    private static Collection<Mention> withoutOverlaps(List<Mention> mentions) {
        mentions.sort(BEST_FIRST);
        NavigableMap<Integer, Mention> taken = new TreeMap<>();
        for (Mention mention : mentions) {
            Span span = mention.span();
            Map.Entry<Integer, Mention> before = taken.lowerEntry(span.end());
            if (before == null || before.getValue().span().end() <= span.start()) {
                taken.put(span.start(), mention);
            }
        }
        return taken.values();
    }

    /** "uw brief van 8 maart 2031, nr. 99": a day with its month in words is a date even within what identifies the letter. */
    private static boolean isWrittenDay(Mention mention) {
        return mention instanceof Mention.CalendarDate
                && mention.id().length() == DAY
                && mention.text().indexOf(' ') > 0;
    }

    /** Returns the spans with those that overlap made one, so that their ends rise with their starts. */
    private static NavigableMap<Integer, Integer> merged(NavigableMap<Integer, Integer> spans) {
        NavigableMap<Integer, Integer> merged = new TreeMap<>();
        for (Map.Entry<Integer, Integer> span : spans.entrySet()) {
            Map.Entry<Integer, Integer> last = merged.lastEntry();
            if (last != null && last.getValue() > span.getKey()) {
                merged.put(last.getKey(), Math.max(last.getValue(), span.getValue()));
            } else {
                merged.put(span.getKey(), span.getValue());
            }
        }
        return merged;
    }

    private static boolean isFree(NavigableMap<Integer, Integer> spans, Span span) {
        Map.Entry<Integer, Integer> before = spans.lowerEntry(span.end());
        return before == null || before.getValue() <= span.start();
    }

    private static int rank(Mention mention) {
        return PRECEDENCE.indexOf(mention.type());
    }
}

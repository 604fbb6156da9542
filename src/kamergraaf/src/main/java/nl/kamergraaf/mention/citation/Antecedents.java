package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Ties references without identifier to the other place of the same document that says what they mean, if exactly one does:
 * the note whose mark stands behind a reference, and what "deze motie" points back to. Words that only point back and find nothing are dropped.
 */
final class Antecedents {

    private static final int CLOSE = 500;
    private static final int NOUN = 4;
    private static final Set<String> OF_ITSELF = Set.of("bij", "met", "in", "van", "middels", "bijlage");

    private final Map<String, Unit> units = new HashMap<>();
    private final Map<String, List<Citation>> byUnit = new HashMap<>();
    private final List<String> order = new ArrayList<>();

    private Antecedents(DocumentStructure document, List<Citation> citations) {
        for (Unit unit : document.units()) {
            units.put(unit.id(), unit);
            order.add(unit.id());
        }
        byUnit.putAll(citations.stream().collect(Collectors.groupingBy(Citation::unit)));
    }

    /** Returns the citations with their antecedents, in the same order. */
    static List<Citation> tie(DocumentStructure document, List<Citation> citations) {
        Antecedents antecedents = new Antecedents(document, citations);
        List<Citation> tied = new ArrayList<>();
        for (Citation citation : citations) {
            if (citation.basis().equals(DescribedReferences.POINTER)) {
                Citation pointed = antecedents.pointedTo(citation);
                if (pointed != null) {
                    tied.add(citation.withDetail(citation.detail().withAntecedent(place(pointed))));
                }
            } else if (citation.target() instanceof Citation.Described) {
                Citation noted = antecedents.noted(citation);
                tied.add(
                        noted == null
                                ? citation
                                : citation.withDetail(citation.detail().withAntecedent(place(noted))));
            } else {
                tied.add(citation);
            }
        }
        return tied;
    }

    private static Citation.Antecedent place(Citation citation) {
        return new Citation.Antecedent(
                citation.unit(), citation.span(), citation.target().code());
    }

    /** Returns the only identifier in the notes whose marks are the first in the same sentence, no other citation between. */
    private @Nullable Citation noted(Citation citation) {
        Unit unit = units.get(citation.unit());
        if (unit == null) {
            return null;
        }
        int from = citation.span().start();
        int first = -1;
        List<String> notes = new ArrayList<>();
        for (Unit.NoteMark mark : unit.noteMarks()) {
            if (mark.offset() > from && (first < 0 || mark.offset() <= first + 2)) {
                first = first < 0 ? mark.offset() : first;
                notes.add(mark.footnoteId());
            }
        }
        if (first < 0 || isBroken(unit.text().value(), citation, first)) {
            return null;
        }
        Map<String, Citation> identified = new LinkedHashMap<>();
        for (String note : notes) {
            for (Citation each : byUnit.getOrDefault(note, List.of())) {
                String code = each.target().code();
                if (each.target() instanceof Citation.Identified && code != null) {
                    identified.putIfAbsent(code, each);
                }
            }
        }
        return identified.size() == 1 ? identified.values().iterator().next() : null;
    }

    private boolean isBroken(String text, Citation citation, int mark) {
        int end = citation.span().end();
        for (int i = end; i + 2 < mark; i++) {
            boolean stop = text.charAt(i) == '\n'
                    || ".?!".indexOf(text.charAt(i)) >= 0
                            && text.charAt(i + 1) == ' '
                            && Character.isUpperCase(text.charAt(i + 2));
            if (stop) {
                return true;
            }
        }
        return byUnit.getOrDefault(citation.unit(), List.of()).stream()
                .anyMatch(other -> other.span().start() >= end && other.span().start() < mark);
    }

    /** Returns the only thing of that kind that was cited before: in the same unit, else in the question, else in all units. */
    private @Nullable Citation pointedTo(Citation pointer) {
        Unit unit = units.get(pointer.unit());
        if (unit == null || isOfItself(unit.text().value(), pointer)) {
            return null;
        }
        String noun = noun(pointer, unit);
        List<Citation> here = candidates(pointer, noun, List.of(pointer.unit()));
        if (!here.isEmpty()
                || pointer.detail().kind() == null
                || pointer.detail().kind().equals("letter")) {
            return here.size() == 1 ? here.get(0) : null;
        }
        if (unit instanceof Unit.Answer answer) {
            List<String> questions = order.stream()
                    .filter(id -> units.get(id) instanceof Unit.Question question
                            && question.numbers().stream().anyMatch(answer.numbers()::contains))
                    .toList();
            List<Citation> asked = candidates(pointer, noun, questions);
            if (!asked.isEmpty()) {
                return asked.size() == 1 ? asked.get(0) : null;
            }
        }
        List<String> earlier = order.subList(0, order.indexOf(pointer.unit())).stream()
                .filter(id -> !id.equals("H") || "news".equals(pointer.detail().kind()))
                .toList(); // a heading is the paper's own title: "dit besluit" is no pointer to it
        List<Citation> before = candidates(pointer, noun, earlier);
        return before.size() == 1 ? before.get(0) : null;
    }

    /** "bij deze brief", "in deze brief": the letter that says so. */
    private static boolean isOfItself(String text, Citation pointer) {
        if (!"letter".equals(pointer.detail().kind())) {
            return false;
        }
        int start = pointer.span().start();
        if (start == 0) {
            return true;
        }
        var before = Words.before(text, start - 1);
        return before == null || OF_ITSELF.contains(before.in(text).toLowerCase(Locale.ROOT));
    }

    private List<Citation> candidates(Citation pointer, String noun, List<String> ids) {
        Map<Object, Citation> distinct = new LinkedHashMap<>();
        for (String id : ids) {
            for (Citation each : byUnit.getOrDefault(id, List.of())) {
                boolean before = !id.equals(pointer.unit())
                        || each.span().end() <= pointer.span().start()
                                && pointer.span().start() - each.span().end() < CLOSE;
                if (before
                        && !each.basis().equals(DescribedReferences.POINTER)
                        && pointer.detail().kind() != null
                        && pointer.detail().kind().equals(each.detail().kind())
                        && each.text().toLowerCase(Locale.ROOT).contains(noun)) {
                    distinct.putIfAbsent(key(each), each);
                }
            }
        }
        return List.copyOf(distinct.values());
    }

    private static String noun(Citation pointer, Unit unit) {
        String noun = pointer.core().in(unit.text().value()).toLowerCase(Locale.ROOT);
        return noun.substring(0, Math.min(NOUN, noun.length()));
    }

    private static Object key(Citation citation) {
        String code = citation.target().code();
        return code != null
                ? code
                : List.of(
                        String.valueOf(citation.detail().title()),
                        String.valueOf(citation.detail().date()),
                        citation.detail().authors());
    }
}

package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Ties references without identifier to the other place of the same document that says what they mean, if exactly one does:
 * the note whose mark stands behind a reference, and what "deze motie" points back to. Words that only point back and find nothing are dropped.
 */
final class Antecedents {

    private static final int CLOSE = 500;
    private static final String ITSELF = "deze ";
    private static final String INTRODUCED = " is voorgesteld door";
    private static final int SENTENCE = 600;
    private static final int NOUN = 4;
    private static final int MANY = 40;
    private static final Set<String> OF_ITSELF = Set.of("bij", "met", "in", "van", "middels", "bijlage");

    private final boolean letter;
    private final NumberedUnits numbered;
    private final Map<String, List<Citation>> byUnit;

    /** What earlier units cite, by kind, each thing once; a kind with more than {@link #MANY} things is not searched. */
    private final Map<String, Map<Object, Citation>> earlier = new HashMap<>();

    /** What was brought up and is pointed back to. */
    private final Set<Citation> recalled = new HashSet<>();

    private Antecedents(DocumentStructure document, NumberedUnits numbered, List<Citation> citations) {
        letter = document.head().kind() == DocumentKind.LETTER;
        this.numbered = numbered;
        byUnit = citations.stream().collect(Collectors.groupingBy(Citation::unit));
    }

    /** Returns the citations with their antecedents, in the same order; their order is that of the units and then of the text. */
    static List<Citation> tie(DocumentStructure document, NumberedUnits numbered, List<Citation> citations) {
        Antecedents antecedents = new Antecedents(document, numbered, citations);
        List<Citation> tied = new ArrayList<>();
        for (Unit unit : document.units()) {
            List<Citation> here = antecedents.byUnit.getOrDefault(unit.id(), List.of());
            for (int i = 0; i < here.size(); i++) {
                antecedents.tie(unit, here, i, tied);
            }
            antecedents.remember(unit, here);
        }
        tied.removeIf(antecedents::isForgotten);
        return tied;
    }

    /** "een motie", to which nothing comes back. */
    private boolean isForgotten(Citation citation) {
        return isIntroduced(citation) && citation.detail().antecedent() == null && !recalled.contains(citation);
    }

    private static boolean isIntroduced(Citation citation) {
        return citation.basis().equals(DescribedReferences.INTRODUCED);
    }

    /** "een motie", "Er ligt een advies". */
    private static boolean isBroughtUp(String text, Citation citation) {
        int start = citation.span().start();
        return text.startsWith("een ", start - 4) || text.startsWith("Een ", start - 4);
    }

    private void tie(Unit unit, List<Citation> here, int index, List<Citation> tied) {
        Citation citation = here.get(index);
        boolean pointer = citation.basis().equals(DescribedReferences.POINTER);
        Citation found = null;
        if (pointer) {
            found = pointedTo(unit, here, index);
        } else if (citation.target() instanceof Citation.Described) {
            found = noted(unit, here, index);
        }
        if (found != null) {
            recalled.add(found);
            Citation.Antecedent place = new Citation.Antecedent(
                    found.unit(), found.span(), found.target().code());
            tied.add(citation.withDetail(citation.detail().withAntecedent(place)));
        } else if (!pointer) {
            tied.add(citation);
        }
    }

    private void remember(Unit unit, List<Citation> here) {
        for (Citation citation : here) {
            String kind = citation.detail().kind();
            boolean title = unit instanceof Unit.Heading
                    && !"news".equals(kind); // "dit besluit" is no pointer to the paper's own title
            if (kind != null && !title && !citation.basis().equals(DescribedReferences.POINTER)) {
                Map<Object, Citation> things = earlier.computeIfAbsent(kind, any -> new LinkedHashMap<>());
                if (things.size() <= MANY) {
                    things.putIfAbsent(key(citation), citation);
                }
            }
        }
    }

    /** Returns the only identifier in the notes whose marks are the first in the same sentence, no other citation between. */
    private @Nullable Citation noted(Unit unit, List<Citation> here, int index) {
        Citation citation = here.get(index);
        List<Unit.NoteMark> marks = unit.noteMarks();
        int at = firstAfter(marks, citation.span().start());
        if (at == marks.size()
                || isBroken(unit.text().value(), here, index, marks.get(at).offset())) {
            return null;
        }
        Map<String, Citation> identified = new LinkedHashMap<>();
        int first = marks.get(at).offset();
        for (int i = at; i < marks.size() && marks.get(i).offset() <= first + 2; i++) {
            for (Citation each : byUnit.getOrDefault(marks.get(i).footnoteId(), List.of())) {
                String code = each.target().code();
                if (each.target() instanceof Citation.Identified && code != null) {
                    identified.putIfAbsent(code, each);
                }
            }
        }
        return identified.size() == 1 ? identified.values().iterator().next() : null;
    }

    private static int firstAfter(List<Unit.NoteMark> marks, int offset) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).offset() > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static boolean isBroken(String text, List<Citation> here, int index, int mark) {
        int end = here.get(index).span().end();
        if (mark - end > SENTENCE) {
            return true;
        }
        for (int i = end; i + 2 < Math.min(mark, text.length()); i++) {
            boolean stop = text.charAt(i) == '\n'
                    || ".?!".indexOf(text.charAt(i)) >= 0
                            && text.charAt(i + 1) == ' '
                            && Character.isUpperCase(text.charAt(i + 2));
            if (stop) {
                return true;
            }
        }
        for (int i = index + 1; i < here.size() && here.get(i).span().start() < mark; i++) {
            if (here.get(i).span().start() >= end) {
                return true;
            }
        }
        return false;
    }

    /** Returns the only thing of that kind that was cited before: nearby, else in the question, else in all earlier units. */
    private @Nullable Citation pointedTo(Unit unit, List<Citation> here, int index) {
        Citation pointer = here.get(index);
        String kind = pointer.detail().kind();
        if (kind == null || isOfItself(unit.text().value(), pointer)) {
            return null;
        }
        Citation given = numberedAfter(unit.text().value(), here, index);
        if (given != null) {
            return given;
        }
        Matching matching = new Matching(kind, noun(pointer, unit));
        for (int i = index - 1;
                i >= 0 && here.get(i).span().end() > pointer.span().start() - CLOSE;
                i--) {
            if (here.get(i).span().end() <= pointer.span().start()) {
                matching.offer(here.get(i));
                if (isBroughtUp(unit.text().value(), here.get(i)) && matching.only() != null) {
                    return matching.only(); // nothing else since it was brought up
                }
            }
        }
        if (matching.isEmpty() && !kind.equals("letter")) {
            if (unit instanceof Unit.Answer answer) {
                for (int number : answer.numbers()) {
                    for (String question : numbered.questions(number)) {
                        byUnit.getOrDefault(question, List.of()).forEach(matching::offer);
                    }
                }
            }
            Map<Object, Citation> things = earlier.getOrDefault(kind, Map.of());
            if (matching.isEmpty() && things.size() <= MANY) {
                things.values().forEach(matching::offer);
            }
        }
        return matching.only();
    }

    /** "Deze motie is voorgesteld door … Zij krijgt nr. 41 (99 406).": in proceedings a motion gets its number last. */
    private static @Nullable Citation numberedAfter(String text, List<Citation> here, int index) {
        Span pointer = here.get(index).span();
        if (!text.startsWith(INTRODUCED, pointer.end())) {
            return null;
        }
        for (int i = index + 1; i < here.size() && here.get(i).span().start() < pointer.end() + CLOSE; i++) {
            if (here.get(i).basis().equals("motion-number")) {
                return here.get(i);
            }
        }
        return null;
    }

    /** Gathers the things of a kind whose words hold a noun. */
    private static final class Matching {

        private final String kind;
        private final String noun;
        private final Map<Object, Citation> distinct = new HashMap<>();

        private Matching(String kind, String noun) {
            this.kind = kind;
            this.noun = noun;
        }

        private void offer(Citation citation) {
            if (kind.equals(citation.detail().kind())
                    && !citation.basis().equals(DescribedReferences.POINTER)
                    && citation.text().toLowerCase(Locale.ROOT).contains(noun)) {
                distinct.putIfAbsent(key(citation), citation);
            }
        }

        private boolean isEmpty() {
            return distinct.isEmpty();
        }

        private @Nullable Citation only() {
            return distinct.size() == 1 ? distinct.values().iterator().next() : null;
        }
    }

    /** "bij deze brief", "in deze brief": the letter that says so. In a letter "deze brief" is always the letter itself. */
    private boolean isOfItself(String text, Citation pointer) {
        if (!"letter".equals(pointer.detail().kind())) {
            return false;
        }
        int start = pointer.span().start();
        if (letter && text.regionMatches(true, start, ITSELF, 0, ITSELF.length())) {
            return true;
        }
        Span before = start == 0 ? null : Words.before(text, start - 1);
        return before == null || OF_ITSELF.contains(before.in(text).toLowerCase(Locale.ROOT));
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

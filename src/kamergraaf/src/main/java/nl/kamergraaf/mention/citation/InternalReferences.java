package nl.kamergraaf.mention.citation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/** Leads the numbers of questions, answers and notes of one paper to its units. */
final class InternalReferences {

    private static final int LOOK_AHEAD = 80;
    private static final int LOOK_BACK = 110;

    private static final PlacedPattern OTHER_PAPER = PlacedPattern.of(
            ",? ?\\(?(?:van|uit|in|bij|aan) (?:de |het |mijn |uw |eerdere? |vorige |schriftelijke |mondelinge |andere |eerder gestelde )*(?:(?:set )?Kamervragen|vragen|lid|leden|fractie|brief|Aanhangsel|set|lijst|beantwoording|antwoorden van|verslag|schriftelijk|commissie|Kamerstuk|\\d{1,2} \\p{Ll}{3,9} \\d{4})|,? ?\\(?(?:Aanhangsel|Kamerstuk|kenmerk|ingezonden|vergaderjaar|\\d{4}Z\\d)",
            LOOK_AHEAD);
    private static final PlacedPattern NO_NUMBER = PlacedPattern.of(
            " ?(?:jan|feb|maart|april|mei|jun|jul|aug|sep|okt|nov|dec|dagen|weken|maand|jaar|jaren|uur|procent|%|miljoen|miljard|euro|vragen|leden|fracties|punten|keer)",
            LOOK_AHEAD);
    private static final SearchedPattern AFTER_IDENTIFIER = SearchedPattern.of(
            "(?i)(?:aanhangsel|handelingen|kamerstuk|\\d{4}Z\\d{5})[^;:()]{0,60}, ?(?:zie )?(?:het |de |mijn )?(?:antwoord(?:en)? op (?:de )?|beantwoording van (?:de )?)?$");
    private static final List<String> ORDER = List.of(
            "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende");
    private static final List<String> NUMBERS =
            List.of("één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien");

    private final NumberedUnits units;

    InternalReferences(NumberedUnits units) {
        this.units = units;
    }

    /** Returns the ids of the units that are meant; none where the words around name another paper. */
    Set<String> targets(Unit from, String reader, PatternMatch match, List<String> numbers, Span span) {
        Set<String> ids = new LinkedHashSet<>();
        String text = from.text().value();
        if (OTHER_PAPER.at(text, span.end()) != null
                || NO_NUMBER.at(text, span.end()) != null
                || AFTER_IDENTIFIER.find(text.substring(Math.max(0, span.start() - LOOK_BACK), span.start())) != null) {
            return ids;
        }
        switch (reader) {
            case "internal-note" -> addNote(from, match.held("number"), ids);
            case "internal-words" -> {
                add(from, true, NUMBERS.indexOf(match.group("word")) + 1, ids);
                if (match.group("also") != null) {
                    add(from, true, NUMBERS.indexOf(match.group("also")) + 1, ids);
                }
            }
            case "internal-order" ->
                add(
                        from,
                        true,
                        ordinal(from, Identifiers.group(match, "previous") != null ? "vorige" : match.held("order")),
                        ids);
            default -> {
                boolean answer = Identifiers.group(match, "answer") != null || match.group("plain") != null;
                List<String> all = numbers.isEmpty() ? List.of(match.held("number")) : numbers;
                all.forEach(number -> add(from, answer, Integer.parseInt(number), ids));
            }
        }
        return ids;
    }

    private void add(Unit from, boolean answer, int number, Set<String> ids) {
        List<String> questions = answer ? List.of() : units.questions(number);
        for (String id :
                questions.isEmpty() ? units.answers(number) : questions) { // some papers print the answers only
            if (!id.equals(from.id())) {
                ids.add(id);
            }
        }
    }

    private void addNote(Unit from, String mark, Set<String> ids) {
        for (String id : units.notes(mark)) {
            if (!id.equals(from.id())) {
                ids.add(id);
                return;
            }
        }
    }

    /** "de vorige vraag" counts from the first number of the unit that says so; -1 where it has none. */
    private static int ordinal(Unit from, String order) {
        int index = ORDER.indexOf(order);
        if (index >= 0) {
            return index + 1;
        }
        List<Integer> own = from instanceof Unit.Answer answer
                ? answer.numbers()
                : from instanceof Unit.Question question ? question.numbers() : List.of();
        if (own.isEmpty()) {
            return -1;
        }
        return order.equals("volgende") ? own.get(own.size() - 1) + 1 : own.get(0) - 1;
    }
}

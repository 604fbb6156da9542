package nl.kamergraaf.mention.citation;

import com.google.re2j.Pattern;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;

/** Leads the numbers of questions and answers to the units of the same paper. */
final class InternalReferences {

    private static final Pattern OTHER_PAPER = Pattern.compile(
            ",? ?(?:van|uit|in) (?:de |het |mijn |uw |eerdere |schriftelijke |andere )*(?:Kamervragen|vragen|lid|leden|brief|Aanhangsel|set|verslag)");

    private InternalReferences() {}

    /** Returns the ids of the units that have those numbers; none where the words after them name another paper. */
    static Set<String> targets(DocumentStructure document, Unit from, boolean answer, List<Integer> numbers, int end) {
        Set<String> ids = new LinkedHashSet<>();
        String text = from.text().value();
        if (OTHER_PAPER
                .matcher(text.substring(end, Math.min(text.length(), end + 60)))
                .lookingAt()) {
            return ids;
        }
        for (int number : numbers) {
            for (Unit unit : document.units()) {
                boolean hit = answer
                        ? unit instanceof Unit.Answer a && a.numbers().contains(number)
                        : unit instanceof Unit.Question q && q.numbers().contains(number);
                if (hit && !unit.id().equals(from.id())) {
                    ids.add(unit.id());
                }
            }
        }
        return ids;
    }
}

package nl.kamergraaf.structure.head;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The part of a ministry that a letter comes from: a line of its letterhead or margin that names a directorate and nothing
 * else. A narrow margin breaks the name after "en" or a comma.
 */
final class Directorates {

    private static final int OPENING_LINES = 60;

    private final List<GuardedRule> ranks;

    Directorates(HeadRules rules) {
        this.ranks = List.of(rules.rule("directorate"), rules.rule("directorate-general"));
    }

    /** Returns the first directorate; one of the second rank ("Directoraat-Generaal") only where no other is named. */
    @Nullable String of(Evidence evidence) {
        List<HeadLine> opening = evidence.openingLines();
        List<HeadLine> head = opening.subList(0, Math.min(opening.size(), OPENING_LINES));
        for (GuardedRule rule : ranks) {
            for (List<HeadLine> lines : List.of(head, evidence.furnitureLines())) {
                String found = first(rule, lines);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable String first(GuardedRule rule, List<HeadLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Optional<String> name = rule.find(lines.get(i)).map(m -> m.group("name"));
            if (name.isPresent()) {
                return i + 1 < lines.size()
                        ? whole(name.get().strip(), lines.get(i + 1).text())
                        : name.get().strip();
            }
        }
        return null;
    }

    private static String whole(String name, String next) {
        boolean broken = name.endsWith(" en") || name.endsWith(",") || name.endsWith("&") || name.endsWith(" voor");
        return broken && next.chars().noneMatch(Character::isDigit) ? name + " " + next : name;
    }
}

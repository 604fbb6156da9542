package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that stand together below one heading, "Antwoorden", each under the number of its question and no other word: "1", "2 en 4",
 * or "1. Ja." They come in the order of the questions, and the first one shows whether the number has a line of its own: so a list of
 * points within an answer is none of them.
 */
final class ListedAnswers {

    private static final String TITLE = "Antwoorden";
    private static final int WINDOW = 120;

    private final String content;
    private final List<Integer> waiting = new ArrayList<>();
    private boolean alone;

    ListedAnswers(String content) {
        this.content = content;
    }

    /**
     * Begins a list if one follows below a heading.
     *
     * @param from where the heading stands
     * @param open the questions that have no answer yet
     * @return the questions that the first answer of the list answers; none where there is no list
     */
    List<Integer> begin(int from, Collection<Integer> open) {
        waiting.clear();
        if (open.size() < 2 || !content.startsWith(TITLE, from)) {
            return List.of();
        }
        int at = content.indexOf('\n', from);
        while (at >= 0 && at < content.length() && Lines.isSpace(content.charAt(at))) {
            at++;
        }
        if (at < 0 || at == content.length()) {
            return List.of();
        }
        int newline = content.indexOf('\n', at);
        int end = newline < 0 ? content.length() : newline;
        PartHeading heading = heading(at, end);
        waiting.addAll(open);
        Collections.sort(waiting);
        if (heading == null || !isNext(heading.numbers())) {
            waiting.clear();
            return List.of();
        }
        alone = at + heading.length() >= end;
        return heading.numbers();
    }

    /** Returns the heading of the next answer of the list if it stands at the start of a line, else {@code null}. */
    @Nullable PartHeading at(int from, int end) {
        if (waiting.isEmpty()) {
            return null;
        }
        PartHeading heading = heading(from, end);
        if (heading == null || alone != from + heading.length() >= end || !isNext(heading.numbers())) {
            return null;
        }
        waiting.removeAll(heading.numbers());
        return heading;
    }

    private boolean isNext(List<Integer> numbers) {
        return numbers.contains(waiting.get(0)) && waiting.containsAll(numbers);
    }

    private @Nullable PartHeading heading(int from, int end) {
        return Character.isDigit(content.charAt(from))
                ? HeadingRules.at(content, from, Math.min(end, from + WINDOW), PartHeading.Context.ANSWERS)
                        .orElse(null)
                : null;
    }
}

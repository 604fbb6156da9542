package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;

/**
 * The numbers on lines of their own that stand above questions, one after the other from 1, in a paper whose questions have no word above
 * them: no marks of notes, though a note with the same number may follow.
 */
final class NumberedQuestions {

    private static final int FEWEST = 2;

    /** An empty line and an indentation. */
    private static final int WIDEST_GAP = 12;

    private NumberedQuestions() {}

    /** Returns where the numbers stand, in order; none where they are no series. */
    static List<Span> in(Lines lines) {
        String content = lines.content();
        BareNumbers numbers = new BareNumbers(content);
        List<Span> found = new ArrayList<>();
        for (int line = 0; line + 1 < lines.count(); line++) {
            if (lines.number(line) == found.size() + 1 && asks(content, numbers, lines.end(line))) {
                found.add(new Span(lines.visible(line), lines.end(line)));
            }
        }
        return found.size() < FEWEST ? List.of() : found;
    }

    /** Whether a sentence begins below, at once or behind an empty line, in a paragraph with a question mark. */
    private static boolean asks(String content, BareNumbers numbers, int end) {
        int from = end + 1;
        int limit = Math.min(content.length(), from + WIDEST_GAP);
        while (from < limit && Lines.isSpace(content.charAt(from))) {
            from++;
        }
        return from < content.length() && Character.isUpperCase(content.charAt(from)) && numbers.asks(from);
    }
}

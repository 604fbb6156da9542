package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The heading of a question, an answer or a section, at the start of a line.
 *
 * @param role    what it introduces
 * @param numbers the numbers in it; none for a bare "Vraag" or "Antwoord"
 * @param name    of a section; otherwise empty
 * @param length  how many characters of the line belong to it; the text may follow on the same line
 */
record PartHeading(Role role, List<Integer> numbers, String name, int length) {

    /** What a heading introduces. */
    enum Role {
        QUESTION,
        ANSWER,
        SECTION
    }

    /** In what kind of text a heading stands. */
    enum Context {
        ANY,
        /** Below "Antwoorden", where the answers to several questions follow. */
        ANSWERS,
        CONSULTATION,
        PROCEEDINGS
    }

    private static final int WIDEST_RANGE = 300;

    /** Returns the heading at the start of a line that has no white space before its first word. */
    static Optional<PartHeading> at(String line) {
        return at(line, Context.ANY);
    }

    static Optional<PartHeading> at(String line, Context context) {
        return HeadingRules.at(line, context);
    }

    /** Returns the numbers of a list; "2 t/m 4" and "2-4" are 2, 3 and 4. */
    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        int at = 0;
        while (at < list.length()) {
            char c = list.charAt(at);
            if (!Character.isDigit(c)) {
                range |= c == '-' || c == '–' || c == '/' || c == 'm' || c == 'M';
                at++;
                continue;
            }
            int number = 0;
            while (at < list.length() && Character.isDigit(list.charAt(at))) {
                number = number * 10 + Character.digit(list.charAt(at), 10);
                at++;
            }
            add(numbers, number, range);
            range = false;
        }
        return List.copyOf(numbers);
    }

    private static void add(List<Integer> numbers, int number, boolean range) {
        int last = numbers.isEmpty() ? number : numbers.get(numbers.size() - 1);
        if (range && number > last && number - last < WIDEST_RANGE) {
            for (int i = last + 1; i < number; i++) {
                numbers.add(i);
            }
        }
        if (!numbers.contains(number)) {
            numbers.add(number);
        }
    }
}

package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The heading of a question, an answer or a notice, at the start of a line.
 *
 * @param role    what it introduces
 * @param numbers the numbers in it; none for a bare "Antwoord"
 * @param length  how many characters of the line belong to it; the text may follow on the same line
 */
record PartHeading(Role role, List<Integer> numbers, int length) {

    /** What a heading introduces. */
    enum Role {
        QUESTION,
        ANSWER,
        SECTION
    }

    private static final int WINDOW = 120;
    private static final int WIDEST_RANGE = 300;
    private static final String NUMBERS = "(\\d{1,3}(?:(?:,? ?(?:en|t/m|tot en met|-|–|,) ?| )\\d{1,3}\\b){0,40})";
    private static final Pattern LABELLED = Pattern.compile(
            "(?:(Vraag|Vragen|VRAAG)|(?:Antwoord|Antwoorden|ANTWOORD|Beantwoording)(?: op| van)?(?: de)?"
                    + "(?: vraag| vragen)?) ?" + NUMBERS + "(?= *$| *[:.] *$| *[:.)] | [A-Z«“‘])[ :.)]*");
    private static final Pattern BARE = Pattern.compile("(Antwoord|ANTWOORD)(?: *$| *: *)");
    private static final Pattern SECTION = Pattern.compile("(Mededeling|Toelichting)(?: *$| *: *)");
    private static final Pattern ITEM = Pattern.compile("\\d{1,3}|t/m|tot en met|-|–");

    /** Returns the heading at the start of a line that has no white space before its first word. */
    static Optional<PartHeading> at(CharSequence line) {
        if (line.length() == 0 || "VABMT".indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        CharSequence window = line.subSequence(0, Math.min(line.length(), WINDOW));
        Matcher labelled = LABELLED.matcher(window);
        if (labelled.lookingAt()) {
            Role role = labelled.group(1) == null ? Role.ANSWER : Role.QUESTION;
            return Optional.of(new PartHeading(role, numbers(labelled.group(2)), labelled.end()));
        }
        Matcher bare = BARE.matcher(window);
        if (bare.lookingAt()) {
            return Optional.of(new PartHeading(Role.ANSWER, List.of(), bare.end()));
        }
        Matcher section = SECTION.matcher(window);
        return section.lookingAt()
                ? Optional.of(new PartHeading(Role.SECTION, List.of(), section.end()))
                : Optional.empty();
    }

    /** Returns the numbers of a list; "2 t/m 4" is 2, 3 and 4. */
    static List<Integer> numbers(String list) {
        List<Integer> numbers = new ArrayList<>();
        boolean range = false;
        Matcher items = ITEM.matcher(list);
        while (items.find()) {
            if (!Character.isDigit(items.group().charAt(0))) {
                range = true;
                continue;
            }
            int number = Integer.parseInt(items.group());
            int last = numbers.isEmpty() ? number : numbers.get(numbers.size() - 1);
            if (range && number > last && number - last < WIDEST_RANGE) {
                for (int i = last + 1; i < number; i++) {
                    numbers.add(i);
                }
            }
            if (!numbers.contains(number)) {
                numbers.add(number);
            }
            range = false;
        }
        return List.copyOf(numbers);
    }
}

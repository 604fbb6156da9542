package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PlacedPattern;

/**
 * A list of numbers as papers have them: "200, 205 en 209", "12 t/m 14", "13, B en C".
 *
 * @param numbers as printed, those between the ends of a range among them
 * @param end     where the list ends in the text
 */
record NumberList(List<String> numbers, int end) {

    private static final int WINDOW = 24;
    private static final PlacedPattern YEAR_LED = PlacedPattern.of(",? (?:nrs?\\.? )?\\d|/\\d", WINDOW);
    private static final int LONGEST_RANGE = 50;

    /** No list goes on longer; every number in a text may begin one, so that one without end must not be read to its end. */
    private static final int MOST_LINKS = 50;

    private static final int MOST_DIGITS = 4;

    private static final Set<String> PLURALS = CitationLists.of("plural-numbers");

    /** "nrs. 12–14": whether a word in the plural stands before the number that ends at {@code end}. */
    private static boolean isPlural(String text, int end) {
        int at = end;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        int last = at;
        while (last > 0 && Words.isSpace(text.charAt(last - 1))) {
            last--;
        }
        int first = last;
        while (first > 0 && last - first < 10 && !Words.isSpace(text.charAt(first - 1))) {
            first--;
        }
        return PLURALS.contains(text.substring(first, last).toLowerCase(Locale.ROOT));
    }

    /**
     * Reads on behind the first number of a list.
     *
     * @param links of the text
     * @param first what stands before {@code end}: digits, or the letter of a paper of the Senate
     * @param longNumbers whether numbers may have more than four digits, as those of the Staatscourant
     */
    static NumberList read(NumberLinks links, String first, int end, boolean longNumbers) {
        boolean goesOn = Words.isDigit(first.charAt(first.length() - 1)) != isLetters(first);
        NumberLinks.Link next = goesOn ? links.at(end) : null;
        if (next == null) {
            return new NumberList(List.of(first), end);
        }
        String text = links.text();
        List<String> numbers = new ArrayList<>(List.of(first));
        boolean plural = isPlural(text, end);
        int at = end;
        for (int i = 0; i < MOST_LINKS && next != null; i++) {
            String last = numbers.get(numbers.size() - 1);
            String number = next.number();
            String link = next.joint();
            boolean dash = link.length() == 1 && !link.equals(",") && !link.equals("&");
            if (dash && !plural) {
                break; // "nr. 12-3": no range
            }
            boolean range = dash || link.startsWith("t");
            if (isLetters(number)) {
                if (range || !(isLetters(last) ? last.length() == number.length() : plural && number.length() == 1)) {
                    break;
                }
            } else if (number.length() > MOST_DIGITS && !longNumbers
                    || isYear(text, last, number, next.end())
                    || range && !addBetween(numbers, last, number)) {
                break;
            }
            numbers.add(number);
            at = next.end();
            next = links.at(at);
        }
        return new NumberList(numbers, at);
    }

    /** Adds what lies between the ends of a range; returns whether it is one. */
    private static boolean addBetween(List<String> numbers, String first, String last) {
        int from = isLetters(first) ? Integer.MAX_VALUE : Integer.parseInt(first);
        int to = Integer.parseInt(last);
        if (to <= from || to - from > LONGEST_RANGE) {
            return false;
        }
        for (int between = from + 1; between < to; between++) {
            numbers.add(String.valueOf(between));
        }
        return true;
    }

    /** "nr. 209, 2018"; "Stcrt. 2031, 12345 en 2032, 12". */
    private static boolean isYear(String text, String last, String number, int end) {
        int value = Integer.parseInt(number);
        return value >= 1900
                && value < 2100
                && (isLetters(last) || Integer.parseInt(last) < 1500 || YEAR_LED.at(text, end) != null);
    }

    private static boolean isLetters(String number) {
        return !Words.isDigit(number.charAt(0));
    }
}

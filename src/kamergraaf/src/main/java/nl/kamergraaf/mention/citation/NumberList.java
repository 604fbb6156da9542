package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;

/** Reads on in a list of numbers after its first: "200, 205 en 209", "12 t/m 14". */
final class NumberList {

    private static final int WINDOW = 24;
    private static final PlacedPattern NEXT = PlacedPattern.of(
            "(?P<link>, ?| en |, en | t/m | tot en met | ?[-–] ?)(?:nrs?\\.? ?|vraag |vragen )?(?P<number>\\d{1,4})\\b",
            WINDOW);
    private static final PlacedPattern OTHER =
            PlacedPattern.of(" ?(?:jan|feb|maart|april|mei|jun|jul|aug|sep|okt|nov|dec|\\d{3})", WINDOW);
    private static final int LONGEST_RANGE = 50;

    /** No list goes on longer; every number in a text may begin one, so that one without end must not be read to its end. */
    private static final int MOST_LINKS = 50;

    private static final List<String> PLURALS = List.of("nrs", "nrs.", "nummers", "vragen", "antwoorden");

    private NumberList() {}

    /** "nrs. 12–14": whether a word in the plural stands before the number that ends at {@code end}. */
    private static boolean isPlural(String text, int end) {
        int at = end;
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
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

    /** Returns all numbers of the list whose first stands before {@code end}; the last element is where the list ends. */
    static List<Integer> read(String text, int first, int end) {
        List<Integer> numbers = new ArrayList<>(List.of(first));
        int at = end;
        for (int i = 0; i < MOST_LINKS; i++) {
            PatternMatch next = NEXT.at(text, at);
            if (next == null || OTHER.at(text, at + next.end()) != null) {
                break;
            }
            int number = Integer.parseInt(next.group("number"));
            int last = numbers.get(numbers.size() - 1);
            if (number >= 1900 && number < 2100 && last < 1500) {
                break; // "nr. 209, 2018": a year
            }
            boolean dash = next.held("link").strip().length() == 1
                    && !next.held("link").strip().equals(",");
            if (dash && !isPlural(text, at)) {
                break; // "nr. 12-3": no range
            }
            if (dash || next.held("link").startsWith(" t")) {
                if (number <= last || number - last > LONGEST_RANGE) {
                    break;
                }
                for (int between = last + 1; between < number; between++) {
                    numbers.add(between);
                }
            }
            numbers.add(number);
            at += next.end();
        }
        numbers.add(at);
        return numbers;
    }
}

package nl.kamergraaf.resolve;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The title by which a reference calls a paper, when it gives neither day nor member, and how well the title of a paper fits.
 * Only a paper whose title holds all the telling words can be meant. Official titles are parts with semicolons between: "Zeekabels;
 * Brief regering; Voortgang van het Nationaal Zeekabelplan".
 */
final class TitleWords {

    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparing((String word) -> -word.length()).thenComparing(word -> word);
    private static final int YEAR = 4;

    private final String slug;
    private final Set<String> words;
    private final Set<String> years;

    /**
     * How well a title fits.
     *
     * @param named  whether a part of it says this and nothing else, and that is of many words or of the year that is named
     * @param phrase whether a part of it holds the stated title word for word, and that is of many words
     * @param year   whether it is of the year that the reference names
     */
    record Fit(boolean named, boolean phrase, boolean year) {}

    private TitleWords(String slug, Set<String> words, Set<String> years) {
        this.slug = slug;
        this.words = words;
        this.years = years;
    }

    static TitleWords of(CitedPaper cited) {
        String title = cited.title();
        if (title == null) {
            return new TitleWords("", Set.of(), Set.of());
        }
        Set<String> words = new TreeSet<>(ResolutionRules.standard().telling(title));
        Set<String> years = years(title);
        String date = cited.date();
        if (date != null) {
            years.add(date.substring(0, YEAR));
        }
        return new TitleWords(Slugs.of(title), words, years);
    }

    /** Returns the clue; nothing where the title is too short to tell one paper from others. */
    Optional<Clue> clue(String kind) {
        if (words.isEmpty() || words.size() == 1 && years.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Clue.Titled(kind, words.stream().sorted(LONGEST_FIRST).toList()));
    }

    /** Returns how well a paper fits; nothing where it cannot be meant. */
    Optional<Fit> fit(@Nullable String title, @Nullable String date) {
        ResolutionRules rules = ResolutionRules.standard();
        if (title == null || words.isEmpty() || !rules.telling(title).containsAll(words)) {
            return Optional.empty();
        }
        Set<String> ofTitle = years(title);
        boolean many = words.size() >= rules.value("phrase-words");
        boolean named = false;
        boolean phrase = false;
        for (String part : title.split(";", -1)) {
            Set<String> ofPart = rules.telling(part);
            if (ofPart.containsAll(words)) {
                ofTitle = years(part);
                named = ofPart.equals(words);
                phrase = many && ("-" + Slugs.of(part) + "-").contains("-" + slug + "-");
                if (named || phrase) {
                    break;
                }
            }
        }
        if (years.isEmpty()) {
            // a title with a year is one of a row, and the reference does not say which
            boolean one = many && ofTitle.isEmpty();
            return Optional.of(new Fit(named && one, phrase && one, false));
        } else if (ofTitle.isEmpty()) {
            boolean same = date != null && date.length() >= YEAR && years.contains(date.substring(0, YEAR));
            return Optional.of(new Fit(named && many, phrase, same));
        }
        return Collections.disjoint(years, ofTitle) ? Optional.empty() : Optional.of(new Fit(named, phrase, true));
    }

    /** Returns the years that a text names: four digits that begin with 19 or 20. */
    private static Set<String> years(String text) {
        Set<String> years = new TreeSet<>();
        for (String word : List.of(Slugs.of(text).split("-"))) {
            if (word.length() == YEAR
                    && (word.startsWith("19") || word.startsWith("20"))
                    && word.chars().allMatch(Character::isDigit)) {
                years.add(word);
            }
        }
        return years;
    }
}

package nl.kamergraaf.mention.citation;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;

/** Makes clean names of the words that say who wrote a document: "de leden Van Voorbeeld en Jansen (XYZ) c.s." are two. */
final class AuthorNames {

    private static final int WINDOW = 40;
    private static final PlacedPattern MEMBERS =
            PlacedPattern.of("(?i)(?:het |de )?(?:voormalig )?(?:kamer)?(?:lid|leden) ", WINDOW);
    private static final Pattern SEVERAL = Pattern.compile(" ?/ ?|, | en | & | ?– ?");
    private static final Pattern PARTY = Pattern.compile(" \\([^)]*\\)");
    private static final Pattern AND_OTHERS = Pattern.compile(",? c\\.?s\\.?$");
    private static final PlacedPattern ARTICLE = PlacedPattern.of("(?i)(?:de|het|een) ", WINDOW);

    private AuthorNames() {}

    /**
     * Returns the names.
     *
     * @param members whether the words are the names of members; else they are only if they begin with "het lid", "de leden"
     */
    static List<String> of(String words, boolean members) {
        PatternMatch lead = MEMBERS.at(words, 0);
        String names = words.endsWith("s") || words.endsWith(".")
                ? AND_OTHERS.matcher(words).replaceFirst("")
                : words;
        if (lead == null && !members) {
            PatternMatch article = ARTICLE.at(names, 0);
            return List.of((article == null ? names : names.substring(article.end())).strip());
        }
        List<String> found = new ArrayList<>();
        for (String name : SEVERAL.split(PARTY.matcher(lead != null ? names.substring(lead.end()) : names)
                .replaceAll(""))) {
            String whole =
                    name.startsWith("-") ? name.substring(1).strip() : name.strip(); // "moties-Jansen en -Pietersen"
            if (!whole.isEmpty()) {
                found.add(whole);
            }
        }
        return found;
    }
}

package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.SearchedPattern;

/** Makes clean names of the words that say who wrote a document: "de leden Van Voorbeeld en Jansen (XYZ) c.s." are two. */
final class AuthorNames {

    private static final int WINDOW = 40;
    private static final PlacedPattern MEMBERS =
            PlacedPattern.of("(?i)(?:het |de )?(?:voormalig )?(?:kamer)?(?:lid|leden) ", WINDOW);
    private static final SearchedPattern SEVERAL = SearchedPattern.of(" ?/ ?|, | en | & | ?– ?");
    private static final SearchedPattern PARTY = SearchedPattern.of(" \\([^)]*\\)");
    private static final SearchedPattern AND_OTHERS = SearchedPattern.of(",? c\\.?s\\.?$");
    private static final PlacedPattern ARTICLE = PlacedPattern.of("(?i)(?:de|het|een) ", WINDOW);

    private AuthorNames() {}

    /**
     * Returns the names.
     *
     * @param members whether the words are the names of members; else they are only if they begin with "het lid", "de leden"
     */
    static List<String> of(String words, boolean members) {
        PatternMatch lead = MEMBERS.at(words, 0);
        PatternMatch others = words.endsWith("s") || words.endsWith(".") ? AND_OTHERS.find(words) : null;
        String names = others == null ? words : words.substring(0, others.start());
        if (lead == null && !members) {
            PatternMatch article = ARTICLE.at(names, 0);
            return List.of((article == null ? names : names.substring(article.length())).strip());
        }
        List<String> found = new ArrayList<>();
        String all = String.join("", apart(PARTY, lead != null ? names.substring(lead.length()) : names));
        for (String name : apart(SEVERAL, all)) {
            String whole =
                    name.startsWith("-") ? name.substring(1).strip() : name.strip(); // "moties-Jansen en -Pietersen"
            if (!whole.isEmpty()) {
                found.add(whole);
            }
        }
        return found;
    }

    /** Returns what stands between the matches of a pattern. */
    private static List<String> apart(SearchedPattern pattern, String words) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (PatternMatch match = pattern.find(words); match != null; match = pattern.find(words, from)) {
            parts.add(words.substring(from, match.start()));
            from = match.after();
        }
        parts.add(words.substring(from));
        return parts;
    }
}

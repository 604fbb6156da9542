package nl.kamergraaf.mention.citation;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Makes clean names of the words that say who wrote a document: "de leden Van Voorbeeld en Jansen (XYZ) c.s." are two. */
final class AuthorNames {

    private static final Pattern MEMBERS = Pattern.compile("(?i)^(?:het |de )?(?:voormalig )?(?:kamer)?(?:lid|leden) ");
    private static final Pattern SEVERAL = Pattern.compile(" ?/ ?|, | en | & | ?– ?");
    private static final Pattern PARTY = Pattern.compile(" \\([^)]*\\)");
    private static final Pattern ARTICLE = Pattern.compile("(?i)^(?:de|het|een) ");

    private AuthorNames() {}

    /**
     * Returns the names.
     *
     * @param members whether the words are the names of members; else they are only if they begin with "het lid", "de leden"
     */
    static List<String> of(String words, boolean members) {
        Matcher lead = MEMBERS.matcher(words);
        boolean led = lead.find();
        String names = words.replaceAll(",? c\\.?s\\.?$", "");
        if (!led && !members) {
            return List.of(ARTICLE.matcher(names).replaceFirst("").strip());
        }
        List<String> found = new ArrayList<>();
        for (String name : SEVERAL.split(
                PARTY.matcher(led ? names.substring(lead.end()) : names).replaceAll(""))) {
            String whole =
                    name.startsWith("-") ? name.substring(1).strip() : name.strip(); // "moties-Jansen en -Pietersen"
            if (!whole.isEmpty()) {
                found.add(whole);
            }
        }
        return found;
    }
}

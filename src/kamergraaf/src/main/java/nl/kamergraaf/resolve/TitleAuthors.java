package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members whom an official title names: "Motie van het lid Van Voorbeeld c.s. over …", "Motie van de leden Proef en De
 * Test over …", "Motie-Proef over …", "Antwoord op vragen van de leden Proef en Test over …". The names stand between
 * "lid", "leden" or "motie" and the first word in lower case that is no part of a name.
 */
public final class TitleAuthors {

    private static final Set<String> BEFORE = Set.of("lid", "leden", "motie");
    private static final Set<String> PARTICLES =
            Set.of("van", "de", "den", "der", "het", "ten", "ter", "te", "el", "al", "'t");

    private TitleAuthors() {}

    /** Returns the slugs of their names in order; none where the title names nobody. */
    public static List<String> in(@Nullable String title) {
        if (title == null) {
            return List.of();
        }
        String[] words = title.replace("-", " - ")
                .replace(",", " , ")
                .replace(";", " ; ")
                .strip()
                .split("\\s+");
        for (int i = 0; i < words.length - 1; i++) {
            if (BEFORE.contains(Slugs.of(words[i]))) {
                List<String> names = names(words, i + 1);
                if (!names.isEmpty()) {
                    return names;
                }
            }
        }
        return List.of();
    }

    private static List<String> names(String[] words, int from) {
        List<String> names = new ArrayList<>();
        List<String> name = new ArrayList<>();
        boolean complete = false;
        int i = from < words.length && words[from].equals("-") ? from + 1 : from;
        for (; i < words.length; i++) {
            String word = words[i];
            boolean capital = Character.isUpperCase(word.codePointAt(0));
            if (capital || PARTICLES.contains(word) && i + 1 < words.length && startsName(words, i + 1)) {
                name.add(word);
                complete |= capital;
            } else if ((word.equals(",") || word.equals("en") || word.equals("/")) && complete) {
                names.add(Slugs.of(String.join(" ", name)));
                name.clear();
                complete = false;
            } else if (word.equals("-") && complete) {
                name.add(word); // a double name
            } else if (!word.startsWith("(")) {
                break; // a party in brackets is passed over
            }
        }
        if (complete) {
            names.add(Slugs.of(String.join(" ", name)));
        }
        return names.stream().filter(each -> !each.isEmpty()).toList();
    }

    private static boolean startsName(String[] words, int at) {
        String word = words[at];
        return Character.isUpperCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }
}

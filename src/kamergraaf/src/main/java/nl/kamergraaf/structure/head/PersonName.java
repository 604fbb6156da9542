package nl.kamergraaf.structure.head;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** How names of members and ministers are printed: "Van der Burg", "D.M. van Weel", "VAN DIJK", "Faber-van de Klashorst". */
final class PersonName {

    private static final int MOST_WORDS = 7;
    private static final int LONGEST = 60;
    private static final int LONG_PART = 4;

    private static final Set<String> PARTICLES = Set.of(
            "van", "de", "der", "den", "het", "'t", "’t", "ten", "ter", "te", "in", "op", "el", "al", "ben", "la", "le",
            "du", "von", "y", "vande", "vander");

    private static final Set<String> TITLES = Set.of(
            "dr.", "mr.", "drs.", "ir.", "ing.", "prof.", "de heer", "mevrouw", "mw.", "dhr.", "bc.", "msc", "ma", "dr",
            "mr", "drs");

    /** What no name starts with, although it has a capital where a sentence starts. */
    private static final Set<String> NO_NAMES = Set.of(
            "bijlage",
            "bijlagen",
            "pagina",
            "datum",
            "vraag",
            "antwoord",
            "antwoorden",
            "hoogachtend",
            "namens",
            "minister",
            "staatssecretaris",
            "mede",
            "de minister",
            "de staatssecretaris",
            "inleiding",
            "toelichting",
            "kamerstuk",
            "ministerie",
            "directie",
            "onze",
            "ons",
            "uw",
            "geachte",
            "noot",
            "ondertekenaars",
            "tweede",
            "eerste",
            "voor",
            "wegens",
            "aan");

    private static final String ACCENTS = "´`¨ˇˆ";
    private static final String COMBINING = "\u0301\u0300\u0308\u030c\u0302";

    /** "c.s.": with others, who sign too. */
    private static final Pattern WITH_OTHERS = Pattern.compile("(?i)\\bc\\.s\\.?");

    private PersonName() {}

    static boolean isParticle(String word) {
        return PARTICLES.contains(word.toLowerCase(Locale.ROOT));
    }

    /**
     * Returns the name that a text consists of, in the usual spelling, or nothing if it is none.
     *
     * @param text a line or a part of one
     */
    static Optional<String> of(String text) {
        String printed = text.strip();
        while (!printed.isEmpty() && ",;:".indexOf(printed.charAt(printed.length() - 1)) >= 0) {
            printed = printed.substring(0, printed.length() - 1).strip();
        }
        if (printed.isEmpty() || printed.length() > LONGEST || printed.indexOf('\n') >= 0) {
            return Optional.empty();
        }
        String letters = printed.indexOf('.') < 0
                ? printed
                : WITH_OTHERS.matcher(printed).replaceAll("");
        boolean capitals = letters.indexOf('.') < 0
                && letters.equals(letters.toUpperCase(Locale.ROOT))
                && letters.chars().filter(Character::isLetter).count() > 2;
        List<String> words = new ArrayList<>();
        boolean named = false;
        for (String word : Spaces.words(printed)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (words.isEmpty() && (TITLES.contains(lower) || areTitles(lower))) {
                continue;
            }
            if (lower.equals("c.s.") || lower.equals("c.s")) {
                continue;
            }
            if (words.isEmpty() && NO_NAMES.contains(lower)) {
                return Optional.empty();
            }
            if (PARTICLES.contains(lower)) {
                words.add(capitals ? lower : word);
            } else if (isNameWord(word)) {
                named |= !isInitials(word);
                words.add(capitals ? capitalised(word) : parted(word));
            } else if (isAccent(word) && !words.isEmpty()) {
                words.set(words.size() - 1, accented(words.get(words.size() - 1), word.charAt(0)));
            } else if (!word.equals("-") && !word.equals("–")) {
                return Optional.empty();
            } else {
                words.add(word);
            }
        }
        if (!words.isEmpty() && words.get(words.size() - 1).equals("Kamer")) {
            return Optional.empty(); // "de leden der Kamer"
        }
        return named && words.size() <= MOST_WORDS ? Optional.of(opening(String.join(" ", words))) : Optional.empty();
    }

    /** A surname without a first name starts with a capital: "Van Haga". */
    private static String opening(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** Titles may stand together: "mr.drs.". */
    private static boolean areTitles(String word) {
        int stop = word.indexOf('.');
        return stop > 0
                && stop < word.length() - 1
                && TITLES.contains(word.substring(0, stop + 1))
                && (TITLES.contains(word.substring(stop + 1)) || areTitles(word.substring(stop + 1)));
    }

    /** A word with a capital, or a particle glued to one ("vanDijk"), without digits. */
    static boolean isNameWord(String word) {
        boolean capital = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capital |= Character.isUpperCase(c);
            if (!Character.isLetter(c)
                    && "-.’'()".indexOf(c) < 0
                    && Character.getType(c) != Character.NON_SPACING_MARK) {
                return false;
            }
        }
        char first = word.charAt(0);
        boolean glued = Character.isLowerCase(first) && parted(word).indexOf(' ') > 0;
        return capital && (Character.isUpperCase(first) || first == '(' || "'’".indexOf(first) >= 0 || glued);
    }

    /** Printing may part an accent from its letter: "Kostic ´". */
    static boolean isAccent(String word) {
        return word.length() == 1 && ACCENTS.indexOf(word.charAt(0)) >= 0;
    }

    private static String accented(String word, char accent) {
        String composed = Normalizer.normalize(word + COMBINING.charAt(ACCENTS.indexOf(accent)), Normalizer.Form.NFC);
        return composed.length() == word.length() ? composed : word;
    }

    private static boolean isInitials(String word) {
        return word.endsWith(".") && word.length() > 1 && word.indexOf('.') <= 3 && !hasLongPart(word);
    }

    /** Whether four letters or more stand before the full stop at the end of a word. */
    private static boolean hasLongPart(String word) {
        int letters = word.length() - 1;
        while (letters > 0 && Character.isLetter(word.charAt(letters - 1))) {
            letters--;
        }
        return word.length() - 1 - letters >= LONG_PART;
    }

    /** Returns "van Dijk" for "vanDijk". */
    private static String parted(String word) {
        int capital = 0;
        while (capital < word.length() && Character.isLowerCase(word.charAt(capital))) {
            capital++;
        }
        return capital > 0 && capital < word.length() && PARTICLES.contains(word.substring(0, capital))
                ? word.substring(0, capital) + " " + word.substring(capital)
                : word;
    }

    /** Returns a word in capitals as a name: "SLENK-DE" is "Slenk-de". */
    private static String capitalised(String word) {
        StringBuilder name = new StringBuilder();
        for (String part : word.split("(?<=-)")) {
            String bare = part.replace("-", "").toLowerCase(Locale.ROOT);
            boolean lower = name.length() > 0 && PARTICLES.contains(bare);
            String small = part.toLowerCase(Locale.ROOT);
            name.append(lower || small.isEmpty() ? small : Character.toUpperCase(small.charAt(0)) + small.substring(1));
        }
        return name.toString();
    }
}

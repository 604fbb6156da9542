package nl.kamergraaf.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What makes two texts the same for the scores: small differences of writing do not count. */
final class Keys {

    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ARTICLE = Pattern.compile("^(?:de|het|een|'t|the)\\s+");
    private static final Pattern NOT_ALPHANUMERIC = Pattern.compile("[^0-9a-zà-öø-ÿ]+");
    private static final Pattern NOT_OF_NAMES = Pattern.compile("[^0-9a-zà-öø-ÿ&+ ]+");
    private static final Pattern SECOND_SERIES = Pattern.compile("^(F\\w*\\d)[b-z]$");
    private static final Pattern TRAILING = Pattern.compile("[/.,;)]+$");
    private static final String DASHES = "‐‑‒–—−";
    private static final String QUOTES = "‘’‚‛“”„«»\"`´";

    private Keys() {}

    /** Returns the text without differences of case, dashes, quotes and white space. */
    static String norm(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : Normalizer.normalize(text, Normalizer.Form.NFKC).toCharArray()) {
            if (DASHES.indexOf(c) >= 0) {
                plain.append('-');
            } else if (QUOTES.indexOf(c) >= 0) {
                plain.append('\'');
            } else if (c != '\u00ad') {
                plain.append(c);
            }
        }
        return SPACE.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Returns the letters and digits only: how the beginnings and ends of units are compared. */
    static String bare(String text) {
        return NOT_ALPHANUMERIC.matcher(norm(text)).replaceAll("");
    }

    /** Returns a name without article and punctuation. */
    static String name(String text) {
        String bare = ARTICLE.matcher(norm(text)).replaceFirst("");
        return NOT_OF_NAMES.matcher(bare).replaceAll(" ").strip();
    }

    /** Returns a person's name without initials. */
    static String surname(String text) {
        return words(name(text)).stream().filter(w -> w.length() > 1).collect(Collectors.joining(" "));
    }

    /** Returns a person's name without initials and spaces. */
    static String joinedSurname(String text) {
        return surname(text).replace(" ", "");
    }

    /** Returns the unit as it is scored: all sections are one, and so are two notes with the same mark. */
    static String unit(String id) {
        String plain = SECOND_SERIES.matcher(id.replace(" ", "")).replaceFirst("$1");
        return plain.startsWith("S") ? "S" : plain;
    }

    /** Returns a citation's target without what may differ. */
    static String target(String target) {
        String plain = TRAILING.matcher(norm(target)).replaceFirst("");
        plain = plain.replaceFirst("^https?://", "").replaceFirst("^www\\.", "");
        return plain.startsWith("#s") ? "#s" : plain.replace(" ", "");
    }

    /** Returns the words of a text. */
    static Set<String> tokens(String text) {
        return new LinkedHashSet<>(
                words(NOT_ALPHANUMERIC.matcher(norm(text)).replaceAll(" ").strip()));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" +"));
    }
}

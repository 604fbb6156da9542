package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.lexicon.Table;
import org.jspecify.annotations.Nullable;

/**
 * Reads offices and who holds them: "Minister De Wadloper (Zeezaken)", "de Minister van Zeezaken", "DE STAATSSECRETARIS VAN
 * FINANCIËN". The portfolios are those of {@code ministries.tsv}; one that is not listed is read as far as its capitals go.
 */
final class Offices {

    private static final List<String> WORDS = List.of(
            "minister-president",
            "viceminister-president",
            "vice-minister-president",
            "ministers",
            "minister",
            "staatssecretarissen",
            "staatssecretaris",
            "staatsecretaris");

    private static final int LONGEST_NAME = 60;

    /** "Staatssecretaris Van Voorbeeld (Zeezaken)" has a name with a capital, no portfolio. */
    private static final List<String> PREPOSITIONS =
            List.of("van ", "voor ", "van\n", "voor\n", "VAN ", "VOOR ", "VAN\n", "VOOR\n");

    /** Portfolios by their lower-case forms. */
    private final Map<String, String> portfolios = new HashMap<>();

    /** Their lower-case forms by the first letter, the longest first. */
    private final Map<Character, List<String>> byLetter = new HashMap<>();

    private Offices() {}

    static Offices load() {
        Offices offices = new Offices();
        for (Table.Row row : Table.load("ministries").rows()) {
            String name = row.required("portfolio");
            offices.add(name, name);
            for (String column : List.of("abbreviations", "aliases", "listed")) {
                row.list(column).forEach(other -> offices.add(other, other));
            }
        }
        Comparator<String> longest = Comparator.comparingInt(String::length).reversed();
        offices.byLetter.values().forEach(forms -> forms.sort(longest.thenComparing(Comparator.naturalOrder())));
        return offices;
    }

    private void add(String form, String name) {
        String lower = form.toLowerCase(Locale.ROOT);
        if (portfolios.put(lower, name) == null) {
            byLetter.computeIfAbsent(lower.charAt(0), key -> new ArrayList<>()).add(lower);
        }
    }

    private List<String> beginningWith(char first) {
        return byLetter.getOrDefault(first, List.of());
    }

    /**
     * One office.
     *
     * @param role "Minister van Zeezaken", "Minister (Zeezaken)"
     * @param name who holds it, or {@code null}
     * @param end  where in the text it ends
     * @param listed whether its portfolio is one of the list
     */
    record Office(String role, @Nullable String name, int end, boolean listed) {}

    /** Returns the offices of a list that starts at {@code from}, and ends where no other follows or at "mede namens". */
    List<Office> list(String text, int from) {
        return list(text, from, false);
    }

    /** The same of a title, in which a name may follow each office: "de minister van Zeezaken, A. Terp, en de minister van Wind". */
    List<Office> named(String text, int from) {
        return list(text, from, true);
    }

    private List<Office> list(String text, int from, boolean named) {
        List<Office> offices = new ArrayList<>();
        int at = from;
        String word = "";
        while (true) {
            at = offices.isEmpty() ? at : skip(text, at, "antwoord"); // "… en antwoord van Staatssecretaris …"
            at = skip(text, at, "de");
            at = skip(text, at, "van");
            at = skip(text, at, "de");
            int start = at;
            String found = word(text, at);
            boolean bare = found.isEmpty() && !word.isEmpty() && preposition(text, skipBack(text, at)) > 0;
            if (found.isEmpty() && !bare) {
                return offices;
            }
            if (!found.isEmpty()) {
                word = found;
                at += found.length();
            } else {
                at = skipBack(text, start);
            }
            Office office = office(text, at, singular(word));
            if (office == null) {
                return offices;
            }
            office = named && office.name() == null ? withName(text, office) : office;
            offices.add(office);
            at = separator(text, office.end());
            if (at < 0 && another(text, office.end())) {
                at = space(text, office.end());
            }
            if (at < 0 || text.startsWith("mede namens", at)) {
                return offices;
            }
        }
    }

    /** Returns an office with the name between commas behind it, if one stands there; a name has initials. */
    private static Office withName(String text, Office office) {
        int comma = office.end();
        int close = comma < text.length() && text.charAt(comma) == ',' ? text.indexOf(',', comma + 1) : -1;
        if (close < 0 || close - comma > LONGEST_NAME) {
            return office;
        }
        String printed = text.substring(comma + 1, close);
        return printed.indexOf('.') < 0
                ? office
                : PersonName.of(printed.replace('\n', ' '))
                        .map(name -> new Office(office.role(), name, close, office.listed()))
                        .orElse(office);
    }

    /** "Minister De Wadloper (Zeezaken) van Minister Duin (Wind)": a comma or "en" may have been forgotten. */
    private static boolean another(String text, int from) {
        int at = space(text, from);
        return text.startsWith("van ", at) && !word(text, at + 4).isEmpty();
    }

    /** Returns where "van " or "voor " of a second portfolio stands: "de Ministers van Zeezaken en van Wind". */
    private static int skipBack(String text, int at) {
        return at >= 4 && text.regionMatches(true, at - 4, "van ", 0, 4) ? at - 4 : at;
    }

    private static String word(String text, int at) {
        if (at >= text.length() || "mvsMVS".indexOf(text.charAt(at)) < 0) {
            return "";
        }
        for (String word : WORDS) {
            int end = at + word.length();
            if (text.regionMatches(true, at, word, 0, word.length())
                    && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return text.substring(at, end);
            }
        }
        return "";
    }

    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.equals("minister-president")) {
            return "Minister-President";
        } else if (lower.endsWith("minister-president")) {
            return "Viceminister-President";
        }
        return lower.startsWith("minister") ? "Minister" : "Staatssecretaris";
    }

    private @Nullable Office office(String text, int from, String word) {
        int at = space(text, from);
        Office shared = word.contains("-President") ? null : shared(text, at, word);
        if (shared != null) {
            return shared;
        }
        int preposition = preposition(text, at);
        if (preposition > 0) {
            String joint = text.substring(at, at + preposition).strip().toLowerCase(Locale.ROOT);
            int start = space(text, at + preposition);
            int end = portfolio(text, start);
            if (end <= start) {
                return null;
            }
            String portfolio = text.substring(start, end);
            return new Office(word + " " + joint + " " + spelled(portfolio), null, end, isListed(portfolio));
        }
        if (word.contains("-President")) {
            return presidency(text, at, word);
        }
        int bracket = text.indexOf('(', at);
        int close = bracket < 0 ? -1 : text.indexOf(')', bracket);
        if (close < 0 || bracket - at > 60 || close - bracket > 160) {
            return null;
        }
        Optional<String> name = PersonName.of(text.substring(at, bracket).replace('\n', ' '));
        int second = text.indexOf(" (", bracket + 1);
        int end = second > 0 && second < close ? second : close; // a bracket that was not closed
        String inside = Spaces.single(text.substring(bracket + 1, end));
        return name.map(known -> new Office(word + " (" + inside + ")", known, end == close ? close + 1 : end, true))
                .orElse(null);
    }

    /** "de minister en de staatssecretaris van Zeezaken": the first has the portfolio that is named with the second. */
    private @Nullable Office shared(String text, int at, String word) {
        if (!text.regionMatches(true, at, "en ", 0, 3)) {
            return null;
        }
        int next = skip(text, space(text, at + 3), "de");
        String second = word(text, next);
        int joint = space(text, next + second.length());
        if (second.isEmpty() || preposition(text, joint) == 0) {
            return null;
        }
        Office other = office(text, joint, singular(second));
        return other == null
                ? null
                : new Office(word + other.role().substring(singular(second).length()), null, at, other.listed());
    }

    /** "Minister-President, Minister van Algemene Zaken" is one office. */
    private @Nullable Office presidency(String text, int at, String word) {
        int comma = text.startsWith(",", at) ? space(text, at + 1) : at;
        String second = word(text, comma);
        if (!second.isEmpty()) {
            Office other = office(text, comma + second.length(), singular(second));
            if (other != null) {
                return new Office(word + ", " + other.role(), other.name(), other.end(), other.listed());
            }
        }
        return new Office(word, null, at, false);
    }

    private static int preposition(String text, int at) {
        for (String word : PREPOSITIONS) {
            if (text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Returns the end of the portfolio at {@code from}. */
    private int portfolio(String text, int from) {
        String window = text.substring(from, Math.min(text.length(), from + 160))
                .replace('\n', ' ')
                .replace('|', ' ');
        String lower = window.toLowerCase(Locale.ROOT);
        for (String known : lower.isEmpty() ? List.<String>of() : beginningWith(lower.charAt(0))) {
            if (lower.startsWith(known)
                    && (lower.length() == known.length() || !Character.isLetter(lower.charAt(known.length())))) {
                return from + known.length();
            }
        }
        return from + unlisted(window);
    }

    /** How far capitals, joined by commas, "en" and "&amp;", go. */
    private static int unlisted(String window) {
        int end = 0;
        int at = 0;
        while (at < window.length()) {
            int stop = at;
            while (stop < window.length() && window.charAt(stop) != ' ') {
                stop++;
            }
            String word = window.substring(at, stop);
            boolean joint = word.equals("en") || word.equals("&") || word.equals("de") || word.equals("EN");
            int letters = word.length();
            while (letters > 0 && ",.;:".indexOf(word.charAt(letters - 1)) >= 0) {
                letters--;
            }
            String bare = word.substring(0, letters);
            boolean initial = bare.length() == 1 && word.indexOf('.') == 1; // of who holds it
            boolean other = initial || bare.equals("VAN") || bare.equals("VOOR"); // in capitals: "ZEEZAKEN EN VAN WIND"
            if (bare.isEmpty() || other || (!joint && !Character.isUpperCase(bare.charAt(0)))) {
                break;
            }
            if (!joint) {
                end = at + bare.length();
            }
            if (!bare.equals(word) && !word.endsWith(",")) {
                break;
            }
            at = stop + 1;
        }
        return end;
    }

    private boolean isListed(String portfolio) {
        return portfolios.containsKey(Spaces.singleOfCells(portfolio).toLowerCase(Locale.ROOT));
    }

    private String spelled(String printed) {
        String flat = Spaces.singleOfCells(printed);
        String known = portfolios.get(flat.toLowerCase(Locale.ROOT));
        if (known != null) {
            return flat.equals(flat.toUpperCase(Locale.ROOT)) || flat.equals(flat.toLowerCase(Locale.ROOT))
                    ? known
                    : flat;
        }
        if (!flat.equals(flat.toUpperCase(Locale.ROOT))) {
            return flat;
        }
        StringBuilder name = new StringBuilder();
        for (String word : flat.toLowerCase(Locale.ROOT).split(" ")) {
            boolean joint = word.equals("en") || word.equals("de") || word.equals("van");
            name.append(name.length() == 0 ? "" : " ")
                    .append(joint ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static int separator(String text, int from) {
        int at = space(text, from);
        boolean found = false;
        if (at < text.length() && text.charAt(at) == ',') {
            at = space(text, at + 1);
            found = true;
        }
        if (text.regionMatches(true, at, "en", 0, 2)
                && at + 2 < text.length()
                && Character.isWhitespace(text.charAt(at + 2))) {
            at = space(text, at + 2);
            found = true;
        }
        return found ? at : -1;
    }

    private static int skip(String text, int at, String word) {
        int end = at + word.length();
        return text.regionMatches(true, at, word, 0, word.length()) && space(text, end) > end ? space(text, end) : at;
    }

    private static int space(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}

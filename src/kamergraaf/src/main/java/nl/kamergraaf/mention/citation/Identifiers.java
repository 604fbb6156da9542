package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.model.DocumentIdentifier;
import org.jspecify.annotations.Nullable;

/** Makes identifiers of what a rule's groups hold. */
final class Identifiers {

    private static final String SERIES_DOSSIER = "21501";

    /** Another dossier that has the number too: "99 643 en 99 826-VI, nr. 858". */
    private static final SearchedPattern DOSSIER = SearchedPattern.of(
            "(?P<dossier>\\d{2}[^\\d]?\\d{3})(?:[ \\x{a0}]?[-–]?\\(?(?P<kingdom>R ?\\d{3,4})\\)|[ \\x{a0}-]?(?P<suffix>[IVX]+[AB]?|[A-HJ-M])\\b|[-–](?P<series>\\d\\d)\\b)?");

    private static final List<String> LISTED = List.of("item", "number", "letter");

    private Identifiers() {}

    /** Returns the identifiers; {@code numbers} is the list that starts with the group {@code number}, if it is one. */
    static List<DocumentIdentifier> read(String reader, PatternMatch m, List<String> numbers) {
        return switch (reader) {
            case "kamerstuk" -> kamerstuk(m, numbers);
            case "zaak" -> parse(m.held("zaak").replaceAll("\\s", ""));
            case "aanhangsel" -> each(listed(m, numbers), "ah-" + chamber(m) + "-" + session(m) + "-");
            case "handelingen" ->
                m.group("item") == null
                        ? each(listed(m, numbers), "h-" + chamber(m) + "-" + session(m) + "-")
                        : each(
                                numbers.isEmpty() ? List.of(m.held("item")) : numbers,
                                "h-" + chamber(m) + "-" + session(m) + "-" + m.group("number") + "-");
            case "gazette" -> each(listed(m, numbers), gazette(m.held("series")) + "-" + m.held("year") + "-");
            case "canonical" -> parse(canonical(m.held("id")));
            case "celex" -> parse("CELEX:" + m.group("celex"));
            case "un-resolution" ->
                m.group("plain") != null && m.group("tail") == null ? List.of() : each(listed(m, numbers), "S/RES/");
            case "un-council" -> parse("A/HRC/RES/" + m.held("number"));
            case "un-assembly" -> parse("A/RES/" + m.held("number"));
            case "eu-law" -> euLaw(m);
            case "eu-document" -> each(listed(m, numbers), m.group("series") + "(" + m.group("year") + ") ");
            case "reference" -> reference(m.held("reference"));
            default -> List.of();
        };
    }

    private static List<DocumentIdentifier> kamerstuk(PatternMatch m, List<String> numbers) {
        String dossier = m.held("dossier").replaceAll("[^0-9]", "");
        String series = group(m, "series");
        String suffix = Stream.of("suffix", "chapter", "kingdom")
                .map(name -> group(m, name))
                .filter(value -> value != null)
                .findFirst()
                .orElse(null);
        if (series != null && dossier.equals(SERIES_DOSSIER)) {
            suffix = series;
        }
        if (numbers.isEmpty() && suffix != null && isLetterOfTheSenate(m, suffix)) {
            return parse("kst-" + dossier + "-" + suffix);
        }
        List<String> codes = new ArrayList<>();
        codes.add(dossier + (suffix == null ? "" : "-" + suffix.replaceAll("\\s", "")));
        String also = group(m, "also");
        if (also != null) {
            addDossiers(also, codes);
        }
        List<String> own = numbers.isEmpty() ? number(m, suffix == null ? series : null) : numbers;
        return codes.stream()
                .flatMap(code ->
                        own.isEmpty() ? parse("dossier-" + code).stream() : each(own, "kst-" + code + "-").stream())
                .toList();
    }

    private static List<String> number(PatternMatch m, @Nullable String otherwise) {
        for (String name : List.of("bracket", "listed", "number", "letter", "inner", "plain")) {
            String number = group(m, name);
            if (number != null) {
                return List.of(
                        name.equals("bracket") || name.equals("listed") ? number.replaceAll("[^0-9]", "") : number);
            }
        }
        return otherwise == null ? List.of() : List.of(otherwise);
    }

    private static void addDossiers(String also, List<String> codes) {
        PatternMatch each = DOSSIER.find(also);
        while (each != null) {
            String dossier = each.held("dossier").replaceAll("[^0-9]", "");
            String series = dossier.equals(SERIES_DOSSIER) ? each.group("series") : null;
            PatternMatch held = each;
            String suffix = Stream.of("kingdom", "suffix")
                    .map(held::group)
                    .filter(value -> value != null)
                    .findFirst()
                    .orElse(series);
            codes.add(dossier + (suffix == null ? "" : "-" + suffix.replaceAll("\\s", "")));
            each = DOSSIER.find(also, each.start() + each.end());
        }
    }

    /** Returns the group after which a list of numbers may go on, or {@code null}. */
    static @Nullable String lastNumber(PatternMatch m) {
        for (String name : LISTED) {
            if (group(m, name) != null) {
                return name;
            }
        }
        return null;
    }

    /** "Kamerstukken I 2031/32, 99261 B": the Senate numbers its papers with letters, so that one that ends a citation is no chapter. */
    private static boolean isLetterOfTheSenate(PatternMatch m, String suffix) {
        return chamber(m).equals("ek")
                && suffix.length() == 1
                && suffix.charAt(0) <= 'H'
                && Stream.of("number", "letter", "inner", "plain").allMatch(name -> group(m, name) == null);
    }

    private static List<DocumentIdentifier> euLaw(PatternMatch m) {
        String kind = m.held("kind").toLowerCase(Locale.ROOT);
        String type = euType(kind);
        boolean european = m.group("domain") != null
                || m.group().contains("(EU")
                || m.group().contains("(GBVB");
        if ((type.equals("D") || type.equals("H")) && !european) {
            return List.of(); // "besluit 2020/101" is somebody's own number
        }
        List<DocumentIdentifier> found = new ArrayList<>(celex(m, type, m.held("first"), m.held("second")));
        if (m.group("third") != null) {
            found.addAll(celex(m, type, m.held("third"), m.held("fourth")));
        }
        return found;
    }

    /** Until 2014 regulations and decisions had their number before the year, which had two digits until 1999. */
    private static List<DocumentIdentifier> celex(PatternMatch m, String type, String one, String two) {
        int first = Integer.parseInt(one);
        int second = Integer.parseInt(two);
        boolean fullYear = second > 1950 && second < 2015 && (m.group("mark") != null || first < 1950);
        boolean shortYear = second >= 52 && second <= 99 && m.group("mark") != null && !(first > 1950 && first < 2100);
        boolean numberFirst = !type.equals("L") && (fullYear || shortYear);
        int year = numberFirst ? second : first;
        int number = numberFirst ? first : second;
        return parse(String.format(Locale.ROOT, "CELEX:3%04d%s%04d", year < 100 ? 1900 + year : year, type, number));
    }

    /** Returns the letter that CELEX numbers give to a kind of European law. */
    private static String euType(String kind) {
        if (kind.contains("richtlijn")) {
            return "L";
        }
        if (kind.endsWith("kaderbesluit")) {
            return "F";
        }
        return kind.endsWith("besluit") ? "D" : kind.endsWith("aanbeveling") ? "H" : "R";
    }

    private static List<String> listed(PatternMatch m, List<String> numbers) {
        return numbers.isEmpty() ? List.of(m.held("number")) : numbers;
    }

    private static List<DocumentIdentifier> reference(String printed) {
        String reference = printed.replaceAll("[.-]+$", "");
        if (reference.matches("20[0-4]\\d[ZD]\\d{5} ?/.*")) {
            return List.of(); // a case and its document, each an identifier of its own
        }
        long digits = reference.chars().filter(Character::isDigit).count();
        if (digits < 4 || DocumentIdentifier.canParse(reference)) {
            return List.of();
        }
        return List.of(new DocumentIdentifier.MinistryReference(reference));
    }

    private static String gazette(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "stcrt", "staatscourant" -> "stcrt";
            case "trb", "tractatenblad" -> "trb";
            default -> "stb";
        };
    }

    private static String chamber(PatternMatch m) {
        String chamber = group(m, "chamber");
        return chamber != null && (chamber.equals("I") || chamber.startsWith("E")) ? "ek" : "tk";
    }

    private static String session(PatternMatch m) {
        int year = Integer.parseInt(m.group("session"));
        return String.valueOf(year) + (year + 1);
    }

    private static List<DocumentIdentifier> each(List<String> numbers, String prefix) {
        return numbers.stream()
                .flatMap(n -> parse(prefix + n.replaceFirst("^0+(?=\\d)", "")).stream())
                .toList();
    }

    /** "ECLI:NL:RVS2009:BK1977", "ECLI:NLRVS:2009:BK1977" and "ECLI NL:RVS:2009:BK1977" lack a colon. */
    private static String canonical(String printed) {
        if (!printed.regionMatches(true, 0, "ECLI", 0, 4)) {
            return printed.replace(" ", "");
        }
        return printed.toUpperCase(Locale.ROOT)
                .replace(" ", "")
                .replaceFirst("^ECLI:?([A-Z]{2}):?", "ECLI:$1:")
                .replaceFirst("([A-Z])((?:19|20)\\d\\d:)", "$1:$2");
    }

    private static List<DocumentIdentifier> parse(String canonical) {
        Optional<DocumentIdentifier> parsed = DocumentIdentifier.tryParse(canonical);
        return parsed.map(List::of).orElse(List.of());
    }

    static @Nullable String group(PatternMatch m, String name) {
        return m.has(name) ? m.group(name) : null;
    }
}

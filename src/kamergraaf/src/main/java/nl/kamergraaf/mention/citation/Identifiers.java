package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
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
    private static final List<String> NUMBERS =
            List.of("bracket", "listed", "within", "paper", "number", "letter", "inner", "plain");

    /** Groups that hold a sign beside the number. */
    private static final List<String> WITH_SIGNS = List.of("bracket", "listed", "within");

    private static final SearchedPattern EU_NUMBER =
            SearchedPattern.of("(?P<mark>nr\\. ?)?\\b(?P<first>\\d{1,4})/(?P<second>\\d{1,4})");

    private Identifiers() {}

    /** Returns the identifiers; {@code numbers} is the list that starts with the group {@code number}, if it is one. */
    static List<DocumentIdentifier> read(String reader, PatternMatch m, List<String> numbers) {
        return switch (reader) {
            case "kamerstuk" -> kamerstuk(m, numbers);
            case "senate" ->
                each(numbers.isEmpty() ? List.of(m.held("letter")) : numbers, "kst-" + m.held("dossier") + "-");
            case "zaak" -> parse(withoutSpaces(m.held("zaak")));
            case "aanhangsel" -> each(listed(m, numbers), "ah-" + chamber(m) + "-" + session(m) + "-");
            case "handelingen" ->
                m.group("item") == null
                        ? each(listed(m, numbers), "h-" + chamber(m) + "-" + session(m) + "-")
                        : each(
                                numbers.isEmpty() ? List.of(m.held("item")) : numbers,
                                "h-" + chamber(m) + "-" + session(m) + "-" + m.group("number") + "-");
            case "gazette" -> each(listed(m, numbers), gazette(m.held("series")) + "-" + m.held("year") + "-");
            case "canonical" -> parse(canonical(m));
            case "celex" -> parse("CELEX:" + m.group("celex"));
            case "un-resolution" ->
                group(m, "plain") != null && group(m, "tail") == null ? List.of() : each(listed(m, numbers), "S/RES/");
            case "un-council" -> parse("A/HRC/RES/" + m.held("number"));
            case "un-assembly" -> parse("A/RES/" + m.held("number"));
            case "eu-law" -> euLaw(m);
            case "eu-document" -> each(listed(m, numbers), m.group("series") + "(" + m.group("year") + ") ");
            case "reference" -> reference(m.held("reference"));
            default -> List.of();
        };
    }

    private static List<DocumentIdentifier> kamerstuk(PatternMatch m, List<String> numbers) {
        String dossier = digits(m.held("dossier"));
        String series = group(m, "series");
        String suffix = first(m, "suffix", "chapter", "budget", "kingdom");
        if (series != null && dossier.equals(SERIES_DOSSIER)) {
            suffix = series;
        }
        if (numbers.isEmpty() && suffix != null && isLetterOfTheSenate(m, suffix)) {
            return parse("kst-" + dossier + "-" + suffix);
        }
        List<String> codes = new ArrayList<>();
        codes.add(dossier + (suffix == null ? "" : "-" + withoutSpaces(suffix)));
        String also = group(m, "also");
        if (also != null) {
            addDossiers(also, codes);
        }
        List<String> own = numbers.isEmpty() ? number(m, suffix == null ? series : null) : numbers;
        List<DocumentIdentifier> found = new ArrayList<>();
        for (String code : codes) {
            found.addAll(own.isEmpty() ? parse("dossier-" + code) : each(own, "kst-" + code + "-"));
        }
        return found;
    }

    private static List<String> number(PatternMatch m, @Nullable String otherwise) {
        for (String name : NUMBERS) {
            String number = group(m, name);
            if (number != null) {
                return List.of(WITH_SIGNS.contains(name) ? digits(number) : number);
            }
        }
        return otherwise == null ? List.of() : List.of(otherwise);
    }

    /** Returns the group of a number that the sign behind it must close, such as a bracket, which is no part of the citation; else {@code null}. */
    static @Nullable String closedNumber(PatternMatch m) {
        return group(m, "listed") != null ? "listed" : group(m, "bracket") != null ? "bracket" : null;
    }

    private static void addDossiers(String also, List<String> codes) {
        PatternMatch each = DOSSIER.find(also);
        while (each != null) {
            String dossier = digits(each.held("dossier"));
            String series = dossier.equals(SERIES_DOSSIER) ? each.group("series") : null;
            String named = first(each, "kingdom", "suffix");
            String suffix = named == null ? series : named;
            codes.add(dossier + (suffix == null ? "" : "-" + withoutSpaces(suffix)));
            each = DOSSIER.find(also, each.after());
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
                && first(m, "number", "letter", "inner", "plain") == null;
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
        List<DocumentIdentifier> found = new ArrayList<>(celex(m, type));
        String more = m.group("more");
        PatternMatch next = more == null ? null : EU_NUMBER.find(more);
        while (more != null && next != null) {
            found.addAll(celex(next, type));
            next = EU_NUMBER.find(more, next.after());
        }
        return found;
    }

    /** Until 2014 regulations and decisions had their number before the year, which had two digits until 1999. */
    private static List<DocumentIdentifier> celex(PatternMatch m, String type) {
        int first = Integer.parseInt(m.held("first"));
        int second = Integer.parseInt(m.held("second"));
        boolean marked = first(m, "mark", "early") != null;
        boolean fullYear = second > 1950 && second < 2015 && (marked || first < 1950);
        boolean shortYear = second >= 52 && second <= 99 && marked && !(first > 1950 && first < 2100);
        boolean numberFirst = !type.equals("L") && (fullYear || shortYear);
        int year = numberFirst ? second : first;
        int number = numberFirst ? first : second;
        return parse(String.format(Locale.ROOT, "CELEX:3%04d%s%04d", year < 100 ? 1900 + year : year, type, number));
    }

    /** Returns the letter that CELEX numbers give to a kind of European law. */
    private static String euType(String kind) {
        if (kind.contains("richtlijn") || kind.equals("directive")) {
            return "L";
        }
        if (kind.endsWith("kaderbesluit")) {
            return "F";
        }
        boolean decision = kind.endsWith("besluit") || kind.contains("beschikking") || kind.equals("decision");
        return decision ? "D" : kind.endsWith("aanbeveling") ? "H" : "R";
    }

    private static List<String> listed(PatternMatch m, List<String> numbers) {
        return numbers.isEmpty() ? List.of(m.held("number")) : numbers;
    }

    private static List<DocumentIdentifier> reference(String printed) {
        String reference = folded(printed.replaceAll("[.-]+$", ""));
        if (reference.matches("20[0-4]\\d[ZD]\\d{5} ?/.*")) {
            return List.of(); // a case and its document, each an identifier of its own
        }
        long digits = reference.chars().filter(Character::isDigit).count();
        if (digits < 4 || DocumentIdentifier.canParse(reference)) {
            return List.of();
        }
        return List.of(new DocumentIdentifier.MinistryReference(reference));
    }

    /** "2031 - 0000 123456": the number of a ministry's archive is printed with spaces at times. */
    private static String folded(String reference) {
        return reference.indexOf(' ') > 0 && reference.indexOf('/') < 0
                ? withoutSpaces(reference).replace('–', '-')
                : reference;
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
        List<DocumentIdentifier> found = new ArrayList<>(numbers.size());
        for (String number : numbers) {
            int start = 0;
            while (number.startsWith("0", start)
                    && start + 1 < number.length()
                    && Words.isDigit(number.charAt(start + 1))) {
                start++;
            }
            found.addAll(parse(prefix + number.substring(start)));
        }
        return found;
    }

    /** "ECLI:NL:RVS2009:BK1977", "ECLI:NLRVS:2009:BK1977" and "ECLI NL:RVS:2009:BK1977" lack a colon. */
    private static String canonical(PatternMatch m) {
        String printed = m.held("id");
        if (group(m, "published") != null) {
            return published(printed);
        }
        if (!printed.regionMatches(true, 0, "ECLI", 0, 4)) {
            return printed.replace(" ", "");
        }
        return printed.toUpperCase(Locale.ROOT)
                .replace(" ", "")
                .replaceFirst("^ECLI-?N(?:UMME)?R\\.?:?", "ECLI:")
                .replaceFirst("^ECLI:?([A-Z]{2}):?", "ECLI:$1:")
                .replaceFirst("([A-Z])((?:19|20)\\d\\d:)", "$1:$2");
    }

    /** "AH-TK-20312032-354", "kst-99735-xv-12": the name of the series in small letters, the rest in capitals. */
    private static String published(String printed) {
        String small = printed.toLowerCase(Locale.ROOT);
        int series = small.startsWith("kst") ? small.indexOf('-') : small.indexOf("k-");
        return small.substring(0, series + 1) + small.substring(series + 1).toUpperCase(Locale.ROOT);
    }

    private static List<DocumentIdentifier> parse(String canonical) {
        Optional<DocumentIdentifier> parsed = DocumentIdentifier.tryParse(canonical);
        return parsed.map(List::of).orElse(List.of());
    }

    private static String withoutSpaces(String printed) {
        return kept(printed, c -> c > ' ');
    }

    private static String digits(String printed) {
        return kept(printed, c -> c >= '0' && c <= '9');
    }

    private static String kept(String printed, IntPredicate wanted) {
        StringBuilder kept = new StringBuilder(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            if (wanted.test(printed.charAt(i))) {
                kept.append(printed.charAt(i));
            }
        }
        return kept.toString();
    }

    /** Returns what the first of some groups holds that the pattern has and that took part, or {@code null}. */
    private static @Nullable String first(PatternMatch m, String... names) {
        for (String name : names) {
            String held = group(m, name);
            if (held != null) {
                return held;
            }
        }
        return null;
    }

    static @Nullable String group(PatternMatch m, String name) {
        return m.has(name) ? m.group(name) : null;
    }
}

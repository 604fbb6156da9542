package nl.kamergraaf.mention.citation;

import java.util.Locale;
import java.util.Set;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name of the law after an article: "van de Woo", "van het Bbz 2004", "Wet op het financieel toezicht (Wft)",
 * "van het Wetboek van Strafrecht".
 */
final class LawReader {

    private static final PlacedPattern LINK =
            PlacedPattern.of(",?[ \\n\\x{a0}]?(?:van|uit|in|bij)?[ \\x{a0}]?(?:de|het)?[ \\x{a0}]?(?:EU[- ])?", 12);
    private static final PlacedPattern BRACKET = PlacedPattern.of(" \\([A-ZÀ-Þ][\\p{L} ’'-]{1,20}\\)", 26);
    private static final PlacedPattern YEAR = PlacedPattern.of(" (?:19|20)\\d\\d\\b", 26);
    private static final PlacedPattern SHORT_LAW =
            PlacedPattern.of("(?:Awb|BW|Sr|Sv|Rv|Gw|Wob|Woo|Wft|Wvw|Vw|AVG|EVRM|VWEU|VEU|IVRK|W[a-z]{1,4}|Bbz)\\b", 12);
    private static final SearchedPattern NUMBER = SearchedPattern.of(
            "(?:^|[ (;\\n])(?P<article>\\d{1,2}:\\d{1,3}[a-z]{0,2}(?:,? (?:lid|sub|onder) (?:\\d{1,2}|[a-z])|, (?:eerste|tweede|derde|vierde|vijfde) lid){0,3},? )$");
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NAME = 14;
    private static final Set<String> GENERAL = CitationLists.of("general-laws");

    private final ReferenceWords words;

    LawReader(ReferenceWords words) {
        this.words = words;
    }

    /**
     * An article of a law.
     *
     * @param name    of the law, without its article and the bracket after it; {@code null} where only its number tells
     * @param locator the article with its paragraphs
     */
    record Law(Span span, @Nullable String name, String locator) {}

    /**
     * Returns the article that stands between the offsets with the law that is named after it, or nothing if none is.
     *
     * @param introduced the abbreviations that the document gives laws
     */
    @Nullable Law read(String text, int start, int end, IntroducedLaws introduced) {
        PatternMatch link = LINK.at(text, end);
        int from = link != null ? end + link.length() : end;
        if (from == end || !Words.isCapital(text, from)) {
            return null;
        }
        int to = nameEnd(text, from);
        boolean linked = text.substring(end, from).indexOf('e') >= 0; // an article: "van de", "van het"
        String first = Words.at(text, from).in(text);
        if (to <= from
                || !isArticle(text, start)
                        && !isSureLaw(text.substring(from, to))
                        && !introduced.contains(text.substring(from, to))
                || !linked && !isLawName(first)
                || isOnlyGeneral(text.substring(from, to), first)
                || !linked && isPlainShort(first) && text.substring(from, to).indexOf(' ') > 0) {
            return null;
        }
        String name = text.substring(from, to);
        PatternMatch year = YEAR.at(text, to);
        if (year != null) {
            to += year.length();
            name += year.group();
        }
        PatternMatch bracket = BRACKET.at(text, to);
        if (bracket != null) {
            to += bracket.length();
        }
        boolean numbered = name.equalsIgnoreCase("verordening") || name.equalsIgnoreCase("richtlijn");
        return new Law(
                new Span(start, to),
                numbered ? null : name,
                text.substring(start, end).replaceAll(",$", ""));
    }

    /**
     * Returns the article that stands by its number alone before the abbreviation of a law, "3:41 Awb", or nothing if none does.
     *
     * @param start where the abbreviation begins
     */
    @Nullable Law readBack(String text, int start, int end) {
        int from = Math.max(0, start - LONGEST_NUMBER);
        PatternMatch number =
                end < text.length() && text.charAt(end) == '-' ? null : NUMBER.find(text.substring(from, start));
        if (number == null) {
            return null;
        }
        int article = from + number.start() + number.start("article");
        return new Law(
                new Span(article, end),
                text.substring(start, end),
                text.substring(article, Words.endWithout(text, article, start, ", ")));
    }

    private int nameEnd(String text, int from) {
        Span first = Words.at(text, from);
        if (first.length() < 2 || words.isStop(first.in(text)) || words.is(WordKind.TRIM, first.in(text))) {
            return -1;
        }
        boolean small = isFollowedBySmallLetters(first.in(text));
        int last = first.end();
        int at = last;
        for (int i = 0; i < LONGEST_NAME; i++) {
            int next = Words.skipSpaces(text, at);
            Span word = Words.at(text, next);
            if (next == at || word.isEmpty()) {
                break;
            }
            String value = word.in(text);
            boolean capital = Words.isCapital(text, word.start());
            if (capital && i == 1 && text.substring(from, word.start()).endsWith(" van ")) {
                small = false; // "Wetboek van Strafrecht", "Verdrag van Lissabon"
            }
            boolean ends = words.is(WordKind.STOP, value) || words.is(WordKind.VERB, value);
            if (!ends && (capital || small && !words.is(WordKind.TRIM, value) && Character.isLetter(value.charAt(0)))) {
                last = word.end();
            } else if (ends || !words.is(WordKind.INSIDE, value) && !(small && words.is(WordKind.TRIM, value))) {
                break;
            }
            at = word.end();
        }
        return last;
    }

    /** Books, parts and annexes are those of other papers as well. */
    private static boolean isArticle(String text, int start) {
        return text.startsWith("art", start) || text.startsWith("Art", start) || text.startsWith("ART", start);
    }

    /** "Burgerlijk Wetboek", "Jeugdwet", "BW", "Awb": a law beyond doubt. */
    private boolean isSureLaw(String name) {
        if (name.length() <= 4 && name.startsWith("BW")) {
            return true;
        }
        for (String word : name.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (words.is(WordKind.LAW, word) && !lower.equals("europees") && !lower.equals("internationaal")
                    || lower.endsWith("wet")
                    || lower.endsWith("wetboek")
                    || isFollowedBySmallLetters(word)) {
                return true;
            }
        }
        return SHORT_LAW.at(name, 0) != null;
    }

    /** "artikel 2 Algemene Dienst": the adjective alone makes no law. */
    private boolean isOnlyGeneral(String name, String first) {
        return GENERAL.contains(first.toLowerCase(Locale.ROOT)) && !isSureLaw(name.substring(first.length()));
    }

    /** "artikel 13 Hoge Raad": a short word is an abbreviation only by itself. */
    private boolean isPlainShort(String first) {
        return first.length() <= 5
                && first.chars().filter(Character::isUpperCase).count() == 1
                && !isFollowedBySmallLetters(first)
                && !first.endsWith("wet");
    }

    /** Right after the article only what looks like a law is one: "artikel 5 AVG", not "art. 6.5 Uitgesteld". */
    private boolean isLawName(String first) {
        return first.length() <= 5
                || first.chars().filter(Character::isUpperCase).count() > 1
                || isFollowedBySmallLetters(first)
                || first.endsWith("wet")
                || first.endsWith("verordening")
                || first.endsWith("richtlijn")
                || first.endsWith("wetboek");
    }

    private boolean isFollowedBySmallLetters(String first) {
        return words.is(WordKind.LAW, first)
                || first.endsWith("swet") && first.length() > 8
                || first.endsWith("besluit")
                || first.endsWith("regeling")
                || first.endsWith("verdrag");
    }
}

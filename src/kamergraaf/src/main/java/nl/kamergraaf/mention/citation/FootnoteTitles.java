package nl.kamergraaf.mention.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads footnotes that are a title rather than a sentence: "NRC, 16 april 2024, «Stille straten»", "Jansen, H. 2017, Quiet streets",
 * "Afwegingskader stilte, blz. 6", "Contact | Voorbeeldwacht | Voorbeeld.nl". Several are told apart by "Zie ook".
 */
final class FootnoteTitles {

    private static final SearchedPattern SEE = SearchedPattern.of(
            "(?i)(?:^|[.;,] )(?:zie|vgl\\.?|bron:|aldus)(?: (?:ook|overigens|verder|hiervoor|bijvoorbeeld|onder andere|onder meer|o\\.a\\.|bijv\\.|tevens|in dit verband|voor meer informatie|met name))*:? ");
    private static final SearchedPattern PAGES =
            SearchedPattern.of("(?:,? ?\\b(?:blz|pag|pagina|pp?)\\b\\.? ?(?P<pages>\\d[\\d–, en-]*\\d|\\d))");
    private static final SearchedPattern SITE =
            SearchedPattern.of(" \\| | – [\\p{Lu}]|\\((?:[a-z0-9-]+\\.)+[a-z]{2,4}\\)");
    static final String BASIS = "footnote-title";

    private static final List<String> DATE_MARKS = List.of("d.d.", "dd.", "dd");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 400;

    private final ReferenceWords words;
    private final ReferenceDates dates;

    FootnoteTitles(ReferenceWords words, ReferenceDates dates) {
        this.words = words;
        this.dates = dates;
    }

    List<Citation> in(Unit unit, @Nullable LocalDate anchor) {
        String text = unit.text().value();
        List<Citation> found = new ArrayList<>();
        if (text.length() > 4 * LONGEST) {
            return found;
        }
        int from = 0;
        for (PatternMatch see = SEE.find(text); see != null; see = SEE.find(text, from)) {
            read(unit, from, see.start(), anchor, found);
            from = see.after();
        }
        read(unit, from, text.length(), anchor, found);
        return found;
    }

    private void read(Unit unit, int from, int to, @Nullable LocalDate anchor, List<Citation> found) {
        String text = unit.text().value();
        int start = Words.skipSpaces(text, from);
        int end = to;
        for (int next = nextSentence(text, start, end); next >= 0; next = nextSentence(text, next, end)) {
            if (isProse(text.substring(next, end))) {
                end = next - 1;
            }
        }
        end = Words.endWithout(text, start, end, ".,; \n");
        if (end - start < SHORTEST || end - start > LONGEST) {
            return;
        }
        String title = text.substring(start, end);
        Citation.Detail detail = detail(title, anchor);
        if (detail == null) {
            return;
        }
        Span span = new Span(start, end);
        found.add(new Citation(unit.id(), span, title, span, new Citation.Described(), BASIS, detail));
    }

    /** Returns where the next sentence begins, or -1 where none does before {@code end}. */
    private static int nextSentence(String text, int from, int end) {
        for (int i = from; i + 2 < end; i++) {
            if (text.charAt(i + 1) == ' '
                    && ".!?»”".indexOf(text.charAt(i)) >= 0
                    && Character.getType(text.charAt(i + 2)) == Character.UPPERCASE_LETTER) {
                return i + 2;
            }
        }
        return -1;
    }

    /** Returns what the title says, or nothing if it is none. */
    private Citation.@Nullable Detail detail(String text, @Nullable LocalDate anchor) {
        char first = text.charAt(0);
        boolean site = SITE.find(text) != null;
        boolean begins = Character.isUpperCase(first)
                || (text.startsWith("de ") || text.startsWith("het ")) && Words.isCapital(text, text.indexOf(' ') + 1)
                || site && Character.isDigit(first);
        if (words.is(WordKind.AGAIN, Words.at(text, 0).in(text).replace(".", ""))) {
            return null; // "Ibid., p. 3"
        }
        if (!begins && "«“\"'‘".indexOf(first) < 0 || !site && isProse(text)) {
            return null;
        }
        Span quotation = firstQuotation(text);
        PatternMatch pages = PAGES.find(text);
        String date = null;
        int dateAt = -1;
        for (int i = 0; i < text.length() && date == null; i++) {
            boolean boundary = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean quoted = quotation != null && quotation.start() <= i && i < quotation.end();
            if (boundary && !quoted && (Character.isDigit(text.charAt(i)) || Character.isLetter(text.charAt(i)))) {
                ReferenceDates.Found read = dates.bare(text, i, null);
                if (read != null) {
                    date = read.iso();
                    dateAt = i;
                }
            }
        }
        boolean bracketed = date != null && text.startsWith(")", dateAt + date.length());
        boolean dated = date != null
                && dateAt > 2
                && (text.indexOf(',') > 0 || bracketed && dateAt + date.length() + SHORTEST < text.length())
                && isMediumBefore(text, dateAt, date);
        if (quotation == null && pages == null && !site && !dated) {
            return null;
        }
        if (quotation != null) {
            int authorEnd = dateAt >= 0 ? Math.min(dateAt, quotation.start()) : quotation.start();
            String author = withoutEnd(withoutDateMark(withoutEnd(text.substring(0, authorEnd), " ")), ",:. (");
            return new Citation.Detail(
                    "publication",
                    text.substring(quotation.start() + 1, quotation.end() - 1).strip(),
                    date,
                    author.isEmpty() ? List.of() : List.of(author),
                    pages(pages),
                    null);
        }
        String title = pages != null && pages.start() > 0 ? text.substring(0, pages.start()) : text;
        return new Citation.Detail("publication", withoutEnd(title, ", "), date, List.of(), pages(pages), null);
    }

    private static @Nullable String pages(@Nullable PatternMatch match) {
        if (match == null) {
            return null;
        }
        String pages = match.group();
        int start = 0;
        while (", ".indexOf(pages.charAt(start)) >= 0) {
            start++;
        }
        return pages.substring(start);
    }

    private static String withoutEnd(String text, String signs) {
        return text.substring(0, Words.endWithout(text, 0, text.length(), signs));
    }

    /** "NRC d.d." before the date. */
    private static String withoutDateMark(String text) {
        for (String mark : DATE_MARKS) {
            if (text.endsWith(mark)) {
                return text.substring(0, text.length() - mark.length());
            }
        }
        return text;
    }

    /** "NOS, 6 maart 2024", "Jansen, H. en Pietersen, T. 2017, …", not "Peildatum 31 december 2023". */
    private boolean isMediumBefore(String text, int dateAt, String date) {
        String before = text.substring(0, dateAt).strip();
        boolean year = date.length() == 4;
        Span last = Words.before(before, before.length());
        if (year && (before.indexOf(' ') < 0 || last != null && words.is(WordKind.RECKONING, last.in(before)))) {
            return false; // "CBS, 2031", "In euro's, prijspeil 2031"
        }
        boolean comma = before.endsWith(",")
                || before.endsWith(".")
                || before.endsWith("(") && year
                || before.indexOf(',') > 0 && year;
        return comma && before.length() > 2;
    }

    private static @Nullable Span firstQuotation(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean boundary = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            Span quotation = boundary ? Words.quotation(text, i) : null;
            if (quotation != null && quotation.length() > 8) {
                return quotation;
            }
        }
        return null;
    }

    /** Returns whether a verb stands in the text outside quotation marks. */
    private boolean isProse(String text) {
        int at = 0;
        while (at < text.length()) {
            Span quotation =
                    at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) ? Words.quotation(text, at) : null;
            if (quotation != null) {
                at = quotation.end();
                continue;
            }
            Span word = Words.at(text, at);
            if (!word.isEmpty() && words.is(WordKind.VERB, word.in(text))) {
                return true;
            }
            at = Math.max(word.end(), at + 1);
        }
        return false;
    }
}

package nl.kamergraaf.structure;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Finds the marks of footnotes in running text without markup: "woord1", "zin.1", "(1)" not, "zin [1]", "zin 1)", or a line
 * that holds nothing else. A number glued to a year ("juli 20995") and a number at the start of a line in the middle of a
 * sentence count only where nothing better is found.
 */
final class NoteMarks {

    private static final int SHORTEST_ACRONYM = 4;
    private static final int SHORTEST_CARRIER = 5;

    /** Shorter ones may be raised to a power: "12 m2". */
    private static final int SHORTEST_UNIT = 3;

    /** Characters of a line of running text. */
    private static final int SHORTEST_LINE = 60;

    /** Words after which a number belongs to them. */
    private static final Set<String> COUNTED_AFTER =
            Set.of(("artikel artikelen antwoord bijlage bladzijde categorie circa deelvraag eerste figuur groep "
                            + "hoofdstuk klasse leden lid minimaal minstens motie niveau nrs nummer ongeveer onderdeel pagina paragraaf "
                            + "scenario spoor tabel variant versie vraag vragen")
                    .split(" "));

    /** Small words that do not stand after a number that counts. */
    private static final Set<String> GOES_ON =
            Set.of(("aan al als dat de die door een en er heb heeft hebben het hierover ik in is kan kunnen maar met "
                            + "moet na naar niet of om omdat ook op over te ten ter tussen uit van voor waarbij waardoor waarin waarmee waarop waaruit waarvoor was wat "
                            + "werd werden wordt worden zal zijn zoals")
                    .split(" "));

    private static final Set<String> MULTIPLES = Set.of("honderd", "duizend", "miljoen", "miljard", "biljoen");

    private static final Pattern PARTICIPLE =
            Pattern.compile("(?:[a-z]{2,6}ge|ge|be|ver|her|ont)[a-zë]{1,20}(?:d|t|en|aan)");

    private final String content;
    private final List<Span> taken;

    /** @param taken where no mark can be, in order */
    NoteMarks(String content, List<Span> taken) {
        this.content = content;
        this.taken = taken;
    }

    /** Returns whether a word is a small one, which has no number of its own: "aan", "zijn". */
    static boolean isSmall(String word) {
        return GOES_ON.contains(word);
    }

    /** Returns whether a number behind a word belongs to it: "bijlage", "vraag". */
    static boolean isCounted(String word) {
        return COUNTED_AFTER.contains(word);
    }

    /** Returns the first good place of a mark between two offsets, else the first weak one, else {@code null}. */
    @Nullable Span find(int number, int from, int to, boolean bracketedOnly) {
        if (from >= to) {
            return null;
        }
        String digits = String.valueOf(number);
        Span weak = null;
        for (int at = content.indexOf(digits, from); at >= 0 && at < to; at = content.indexOf(digits, at + 1)) {
            Span bracketed = bracketed(at, at + digits.length());
            if (bracketed != null && free(bracketed)) {
                return bracketed;
            }
            if (bracketedOnly) {
                continue;
            }
            boolean beside = besideLast(from, at, at + digits.length());
            Span span = new Span(beside ? from : at, at + digits.length()); // with the comma between two marks
            Strength strength = beside ? Strength.STRONG : strength(at, span.end());
            if (strength != Strength.NONE && free(span)) {
                if (strength == Strength.STRONG) {
                    return span;
                }
                if (weak == null) {
                    weak = span;
                }
            }
        }
        return weak;
    }

    private enum Strength {
        NONE,
        WEAK,
        STRONG
    }

    /** Two marks at one place, "hierop?1 2" or "1, 2" on a line of their own. */
    private boolean besideLast(int last, int start, int end) {
        if (last == 0 || start == last || !Character.isDigit(at(last - 1))) {
            return false;
        }
        for (int i = last; i < start; i++) {
            if (content.charAt(i) != ' ' && content.charAt(i) != ',') {
                return false;
            }
        }
        int rest = end;
        while (at(rest) == ' ') {
            rest++;
        }
        char next = at(rest);
        return next == 0
                || next == '\n'
                || (rest == end && ".,;?)".indexOf(next) >= 0 && !Character.isDigit(at(end + 1)));
    }

    private @Nullable Span bracketed(int start, int end) {
        if (at(end) == ']' && at(start - 1) == '[') {
            return lineStart(start - 1) ? null : new Span(start - 1, end + 1);
        }
        if (at(end) != ')' || Character.isDigit(at(start - 1)) || at(start - 1) == '(') {
            return null;
        }
        boolean separate = at(start - 1) == ' ' || at(start - 1) == '\u00a0';
        boolean glued = ".?!»”’\"'".indexOf(at(start - 1)) >= 0 || Character.isLowerCase(at(start - 1));
        boolean begins = lineStart(start);
        if (begins ? !closesSentence(start, end + 1) : !(separate || glued)) {
            return null;
        }
        for (int i = start - 1; i >= 0 && start - i < 80 && content.charAt(i) != '\n'; i--) {
            if (content.charAt(i) == ')') {
                break;
            }
            if (content.charAt(i) == '(') {
                return null;
            }
        }
        return new Span(start, end + 1);
    }

    /** "bekend" / "6). Daarin": the mark of the line before came out on the next, with the full stop behind it. */
    private boolean closesSentence(int start, int end) {
        int last = start - 1;
        while (last >= 0 && content.charAt(last) == ' ') {
            last--;
        }
        return last > 0
                && content.charAt(last) == '\n'
                && Character.isLetterOrDigit(content.charAt(last - 1))
                && (at(end) == '.' || at(end) == ',' || at(end) == '?');
    }

    private Strength strength(int start, int end) {
        char next = at(end);
        char before = at(start - 1);
        if (before == '.'
                && Character.isLowerCase(at(start - 2))
                && Character.isUpperCase(next)
                && Character.isLowerCase(at(end + 1))) {
            return Strength.WEAK; // "sprak.3 Hij" in a copy that joined the lines: "sprak.3Hij"
        }
        if (Character.isLetterOrDigit(next)
                || next == '%'
                || next == '°'
                || next == '-'
                || next == '/'
                || next == '@') {
            return Strength.NONE;
        }
        if ((next == ',' || next == '.' || next == ':') && Character.isDigit(at(end + 1))) {
            return Strength.NONE;
        }
        if (before == '\n' || before == 0) {
            return ownLine(start, end, next);
        }
        if (Character.isDigit(before)) {
            return afterYear(start) || afterNumberedName(start) ? Strength.WEAK : Strength.NONE;
        }
        if (Character.isLetter(before)) {
            return afterWord(start) ? Strength.STRONG : Strength.NONE;
        }
        if (".,:".indexOf(before) >= 0) {
            char earlier = at(start - 2);
            if (before == '.' && afterYear(start - 1) && (next == 0 || next <= ' ')) {
                return Strength.WEAK; // "mei 2099.1", at the end of a sentence
            }
            if (before == '.' && afterName(start - 1) && (next == 0 || next == '\n')) {
                return Strength.WEAK; // "KUST29.1"
            }
            return Character.isLetter(earlier) || ")»”]’".indexOf(earlier) >= 0 ? Strength.STRONG : Strength.NONE;
        }
        if (before == ' '
                && (next == '\n' || next == 0)
                && ".?!»”)".indexOf(at(start - 2)) >= 0
                && at(start - 2) != 0) {
            return Strength.WEAK; // "bericht? 1" at the end of a line, raised and set apart
        }
        return "?!;)»”\"'’".indexOf(before) >= 0 ? Strength.STRONG : Strength.NONE;
    }

    /** A mark that the extraction put on a line of its own, or at the start of the next one. */
    private Strength ownLine(int start, int end, char next) {
        int last = start - 2;
        while (last >= 0 && (content.charAt(last) == ' ' || content.charAt(last) == '\u00a0')) {
            last--;
        }
        if (last < 0
                || content.charAt(last) == '\n'
                || PartHeading.at(lineBefore(start)).isPresent()) {
            return Strength.NONE;
        }
        int rest = end;
        while (at(rest) == ' ') {
            rest++;
        }
        if (at(rest) == '\n' && ".?!»”)\"'’".indexOf(content.charAt(last)) >= 0) {
            return Strength.STRONG;
        }
        if (next == '.' && (at(end + 1) == '\n' || at(end + 1) == 0) && ")»”".indexOf(content.charAt(last)) >= 0) {
            return Strength.STRONG; // "(zie de bijlage)" / "6.": the full stop ends the sentence
        }
        boolean weak = at(rest) == '\n'
                || (next == ' ' && ".?!»”)".indexOf(content.charAt(last)) >= 0)
                || ((next == ' ' || next == ',' || next == ';' || next == '.') && insideSentence(last, rest, next));
        return weak ? Strength.WEAK : Strength.NONE;
    }

    /**
     * A raised number that the extraction put at the start of the next line: "in een verklaring" / "2 herhaald". A number that
     * counts or names something is none: "na" / "2 jaar", "artikel" / "2 van", "de" / "2 brieven".
     */
    private boolean insideSentence(int last, int rest, char next) {
        int from = last + 1;
        while (from > 0 && (Character.isLetterOrDigit(content.charAt(from - 1)) || content.charAt(from - 1) == '-')) {
            from--;
        }
        String before = content.substring(from, last + 1);
        boolean year = before.length() == 4 && afterYear(last + 1);
        if (!year
                && (before.length() < SHORTEST_CARRIER
                                && (before.length() < SHORTEST_UNIT || !(isAcronym(before) || isUnit(before, from)))
                        || !before.chars().allMatch(c -> Character.isLetter(c) || c == '-'))) {
            return false;
        }
        if (COUNTED_AFTER.contains(before.toLowerCase(Locale.ROOT))) {
            return false;
        }
        if (next == '.') {
            return endsSentence(last, rest);
        }
        if (next != ' ') {
            return true;
        }
        int end = rest;
        while (Character.isLetter(at(end))) {
            end++;
        }
        String after = content.substring(rest, end);
        return GOES_ON.contains(after) || PARTICIPLE.matcher(after).matches();
    }

    /** "WUR": a formula such as "CO" or "NH" is shorter. */
    private static boolean isAcronym(String word) {
        return word.chars().allMatch(Character::isUpperCase);
    }

    /** What was counted takes no other number: "83 miljoen euro", "12 uur". */
    private boolean isUnit(String word, int from) {
        if (GOES_ON.contains(word)) {
            return false;
        }
        int end = from;
        while (end > 0 && (content.charAt(end - 1) == ' ' || content.charAt(end - 1) == '\n')) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(content.charAt(start - 1))) {
            start--;
        }
        String count = content.substring(start, end);
        return MULTIPLES.contains(count) || (!count.isEmpty() && count.chars().allMatch(Character::isDigit));
    }

    /** "per liter" / "2. In 2099 is": the full stop is the sentence's; an item of a list stands below a whole line or a short one. */
    private boolean endsSentence(int last, int stop) {
        int line = content.lastIndexOf('\n', last) + 1;
        int next = stop + 1;
        while (at(next) == ' ') {
            next++;
        }
        return last - line >= SHORTEST_LINE
                && Character.isLowerCase(content.charAt(last))
                && (next == stop + 1 ? at(next) == '\n' : Character.isUpperCase(at(next)));
    }

    private String lineBefore(int start) {
        int from = content.lastIndexOf('\n', start - 2) + 1;
        return content.substring(Math.max(from, start - 120), start - 1).stripLeading();
    }

    private boolean afterYear(int start) {
        if (start < 4 || Character.isDigit(at(start - 5))) {
            return false;
        }
        String year = content.substring(start - 4, start);
        return (year.startsWith("19") || year.startsWith("20"))
                && Character.isDigit(year.charAt(2))
                && Character.isDigit(year.charAt(3));
    }

    /** A name of capitals and digits: "KUST29". */
    private boolean afterName(int end) {
        int digits = end;
        while (digits > 0 && Character.isDigit(content.charAt(digits - 1))) {
            digits--;
        }
        return digits < end
                && digits > 1
                && Character.isUpperCase(at(digits - 1))
                && Character.isUpperCase(at(digits - 2));
    }

    /** "NIB24" is a mark behind "NIB2" where that name stands elsewhere too. */
    private boolean afterNumberedName(int start) {
        int from = start - 1;
        while (from > 0 && Character.isUpperCase(content.charAt(from - 1))) {
            from--;
        }
        if (start - 1 - from < SHORTEST_ACRONYM - 1 || Character.isLetterOrDigit(at(from - 1))) {
            return false;
        }
        String name = content.substring(from, start);
        int other = content.indexOf(name);
        while (other >= 0 && Character.isLetterOrDigit(at(other + name.length()))) {
            other = content.indexOf(name, other + 1);
        }
        return other >= 0;
    }

    /** A word carries a mark; a letter or a short acronym carries its own number: "A2", "CO2". */
    private boolean afterWord(int start) {
        int from = start;
        boolean lower = false;
        while (from > 0 && Character.isLetter(content.charAt(from - 1))) {
            lower |= Character.isLowerCase(content.charAt(from - 1));
            from--;
        }
        char before = at(from - 1);
        if (Character.isDigit(before) || "/=_&%.@".indexOf(before) >= 0 && before != 0) {
            return false;
        }
        return lower ? start - from > 1 : start - from >= SHORTEST_ACRONYM;
    }

    private boolean lineStart(int at) {
        int i = at - 1;
        while (i >= 0 && (content.charAt(i) == ' ' || content.charAt(i) == '\u00a0')) {
            i--;
        }
        return i < 0 || content.charAt(i) == '\n';
    }

    private boolean free(Span span) {
        return !Spans.overlap(taken, span);
    }

    private char at(int index) {
        return index < 0 || index >= content.length() ? 0 : content.charAt(index);
    }
}

package nl.kamergraaf.mention.date;

import static nl.kamergraaf.mention.date.DateNumbers.isDigit;
import static nl.kamergraaf.mention.date.DateNumbers.isLetter;

import java.util.List;
import java.util.Locale;

/** Tells from the words around it whether a bare year or month is meant as a date. */
final class YearContext {

    /** How far back the head of a law's name, or "vergaderjaar", is looked for, in characters. */
    private static final int BACK = 60;

    /** Four digits that nothing but their place makes a year are more often a number outside this time. */
    private static final int FIRST_BARE_YEAR = 1900;

    private static final int LAST_BARE_YEAR = 2100;

    /** As many years in a row are years. */
    private static final int SHORTEST_ROW = 3;

    /** How many years something may be moved "van 2023 naar 2025". */
    private static final int SAME_TIME = 10;

    /** How far back a year may stand that another is added to ("in 2024 (naar verwachting) en 2025"), in characters. */
    private static final int ADDED = 80;

    private static final List<String> THROUGH = List.of(" t/m ", " tot en met ");

    private final DateWords words;
    private final String text;

    YearContext(DateWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /** Returns whether the word before says that a date in digits follows: "d.d. 3-4-19". */
    static boolean announcesDate(DateWords words, String text, int at) {
        String before = new YearContext(words, text).wordBefore(at);
        return words.isAround("digits-cue", before) || before.startsWith("d.d") && words.isAround("cue", before);
    }

    /** Returns whether the word before says that a school year or season follows: "schooljaar 2022/23". */
    static boolean announcesSchoolYear(DateWords words, String text, int at) {
        return words.isAround("school-year", new YearContext(words, text).wordBefore(at));
    }

    /** Returns whether a year is joined, over words between, to an earlier year that ends at {@code earlier}. */
    boolean isAdded(int earlier, int start, int end) {
        return start - earlier <= ADDED
                && words.isAround("adding", wordBefore(start))
                && !isFollowedByUnit(end)
                && text.substring(earlier, start).chars().noneMatch(c -> c == '?' || c == '!' || c == '\n' || c == ';')
                && !hasSentenceEnd(earlier, start);
    }

    private boolean hasSentenceEnd(int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == '.' && isSentenceEnd(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the day is that of a paper or a ruling, which has been written: "mijn brief van 1 november". */
    boolean isPaperDate(int start) {
        String before = wordBefore(start);
        if (!words.isAround("paper-link", before)) {
            return false;
        }
        String noun = wordBefore(text.lastIndexOf(before, start - 1)).toLowerCase(Locale.ROOT);
        return words.isAround("paper", noun.substring(noun.lastIndexOf('-') + 1)) || noun.endsWith("brief");
    }

    /** Returns whether the word before makes the day the beginning or end of a term: "per 1 januari". */
    boolean isTerm(int start) {
        return words.isAround("term", wordBefore(start));
    }

    /** Returns whether a month without day and year is meant: "in mei", "tot en met juli". */
    boolean isMonth(int start) {
        String before = wordBefore(start);
        return words.isAround("cue", before) && !before.isEmpty();
    }

    /** Returns whether four digits are a year. */
    boolean isYear(int start, int end, int year) {
        String before = wordBefore(start);
        boolean decade = before.equals("jaren") && DateNumbers.isApostrophe(text, start);
        if (decade || year > LAST_BARE_YEAR || isFollowedByUnit(end)) {
            return false;
        }
        if (isInRow(start, end, year) || endsNow(end)) {
            return true;
        }
        if (before.isEmpty()) {
            return year >= FIRST_BARE_YEAR && (betweenSigns(start, end) || beginsRange(end, year));
        }
        if (before.equals("met")) {
            return start >= 7 && text.startsWith("en met", start - 7);
        }
        if (words.isAround("numbered", before) || isChangeOfNumber(before, start, end, year)) {
            return false;
        }
        if (year % 100 == 0 && (before.equals("dan") || before.equals("tot") && text.startsWith(" per ", end))) {
            return false;
        }
        if (words.isAround("cue", before)) {
            return year >= FIRST_BARE_YEAR || !isDigit(text, start - 1) && (endsClause(end) || isEvent(before, end));
        }
        if (before.charAt(before.length() - 1) == '.') {
            return year >= FIRST_BARE_YEAR && betweenSigns(start, end);
        }
        if (before.toLowerCase(Locale.ROOT).endsWith("jaar")) {
            return true;
        }
        return year >= FIRST_BARE_YEAR
                && before.chars().noneMatch(Character::isUpperCase)
                && Character.isLowerCase(before.charAt(0))
                && before.length() > 2
                && !endsLawName(before)
                && !hasBack("name-head", start);
    }

    /** "2021 t/m 2023", "2021 tot en met 2023": with a later year. */
    private boolean beginsRange(int end, int year) {
        for (String link : THROUGH) {
            int at = end + link.length();
            if (text.startsWith(link, end) && at + 4 <= text.length() && !isDigit(text, at + 4)) {
                int last = DateNumbers.isDigit(text, at) ? yearAt(at) : 0;
                return last > year && last <= LAST_BARE_YEAR && !isFollowedByUnit(at + 4);
            }
        }
        return false;
    }

    private int yearAt(int at) {
        int year = 0;
        for (int i = at; i < at + 4; i++) {
            if (!isDigit(text, i)) {
                return 0;
            }
            year = 10 * year + text.charAt(i) - '0';
        }
        return year;
    }

    /** "2014-heden" */
    private boolean endsNow(int end) {
        int at = end;
        while (at < text.length() && at < end + 3 && (text.charAt(at) == ' ' || DateNumbers.isDash(text, at))) {
            at++;
        }
        return at > end && (text.startsWith("heden", at) || text.startsWith("nu", at) && !isLetter(text, at + 2));
    }

    /** "2019 2020 2021": the head of a table, read as a line. */
    private boolean isInRow(int start, int end, int year) {
        return rowStep(start, end, year, 1) || rowStep(start, end, year, -1);
    }

    private boolean rowStep(int start, int end, int year, int step) {
        int length = 1;
        int at = end;
        for (int next = year + step; length < SHORTEST_ROW && (at = yearAfter(at, next)) > 0; next += step) {
            length++;
        }
        at = start;
        for (int next = year - step; length < SHORTEST_ROW && (at = yearBefore(at, next)) >= 0; next -= step) {
            length++;
        }
        return length >= SHORTEST_ROW;
    }

    private int yearAfter(int at, int year) {
        int from = at;
        while (from < text.length() && from < at + 4 && isGap(text.charAt(from))) {
            from++;
        }
        boolean is = from > at
                && DateNumbers.digitsEnd(text, from) == from + 4
                && DateNumbers.number(text, from, from + 4) == year;
        return is ? from + 4 : -1;
    }

    private int yearBefore(int at, int year) {
        int to = at;
        while (to > 0 && to > at - 4 && isGap(text.charAt(to - 1))) {
            to--;
        }
        boolean is = to < at
                && to >= 4
                && DateNumbers.digitsEnd(text, to - 4) == to
                && !isDigit(text, to - 5)
                && DateNumbers.number(text, to - 4, to) == year;
        return is ? to - 4 : -1;
    }

    private static boolean isGap(char c) {
        return c == '|' || c == '\n' || c == '\t' || Character.isSpaceChar(c);
    }

    /** "steeg van 1500 naar 2000": unless both are years and near one another. */
    private boolean isChangeOfNumber(String before, int start, int end, int year) {
        int other = -1;
        if (before.equals("naar")) {
            int to = text.lastIndexOf("naar", start) - 1;
            int from = to;
            while (from > 0 && (isDigit(text, from - 1) || text.charAt(from - 1) == '.')) {
                from--;
            }
            other = to - from == 4 && wordBefore(from).equals("van") ? DateNumbers.number(text, from, to) : -1;
            if (to > from && to - from != 4) {
                return true;
            }
        } else if (before.equals("van") && text.startsWith(" naar ", end) && isDigit(text, end + 6)) {
            int to = DateNumbers.digitsEnd(text, end + 6);
            if (to != end + 10) {
                return true;
            }
            other = DateNumbers.number(text, end + 6, to);
        }
        return other >= 0 && Math.abs(other - year) > SAME_TIME;
    }

    /** Returns whether two years, the second the year after the first, are a year of parliament. */
    boolean isParliamentary(int start, int end) {
        return hasBack("parliamentary", start) || followedByPaper(end);
    }

    /** Returns the word before an offset, with a full stop if it is an abbreviation; empty if a sign stands between. */
    private String wordBefore(int at) {
        int end = at;
        while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && start > end - 30 && isWordPart(start - 1)) {
            start--;
        }
        String word = text.substring(start, end);
        int stop = word.lastIndexOf('.', word.length() - 2);
        // "passen.In 2024": the space after the full stop was lost.
        return stop > 1 && Character.isUpperCase(word.charAt(stop + 1)) ? word.substring(stop + 1) : word;
    }

    private boolean isWordPart(int at) {
        char c = text.charAt(at);
        return isLetter(text, at)
                || isDigit(text, at)
                || c == '.'
                || c == '/'
                || c == '\''
                || c == '-'
                || c == '\u20AC';
    }

    private boolean betweenSigns(int start, int end) {
        int before = start - 1;
        while (before >= 0 && Character.isSpaceChar(text.charAt(before))) {
            before--;
        }
        int after = end;
        while (after < text.length() && text.charAt(after) == ' ') {
            after++;
        }
        if (before < 0) {
            return false;
        }
        char sign = text.charAt(before);
        if (sign == '(') {
            return true;
        }
        boolean closed = after == text.length() || ".,;:)".indexOf(text.charAt(after)) >= 0;
        return closed && after == end && ".,;".indexOf(sign) >= 0 && start - before > 1;
    }

    /** Returns whether the word after makes a number an amount: "2021 euro". */
    boolean isFollowedByUnit(int end) {
        int start = end;
        while (start < text.length() && start < end + 3 && Character.isSpaceChar(text.charAt(start))) {
            start++;
        }
        int wordEnd = start;
        while (wordEnd < text.length()
                && (isLetter(text, wordEnd) || text.charAt(wordEnd) == '\'' || text.charAt(wordEnd) == '%')) {
            wordEnd++;
        }
        return start > end
                && wordEnd > start
                && !Character.isUpperCase(text.charAt(start))
                && words.isAround("unit", text.substring(start, wordEnd));
    }

    /** "in 1848 kwam", "sinds 1795 bestaat": what happened then follows, not what was counted. */
    private boolean isEvent(String before, int end) {
        int start = end + 1;
        if (start >= text.length() || text.charAt(end) != ' ' || !words.isAround("event-cue", before)) {
            return false;
        }
        int wordEnd = start;
        while (wordEnd < text.length() && isLetter(text, wordEnd)) {
            wordEnd++;
        }
        return wordEnd > start && words.isAround("event", text.substring(start, wordEnd));
    }

    private boolean endsClause(int end) {
        return end >= text.length() || !isLetter(text, end) && !Character.isSpaceChar(text.charAt(end));
    }

    private boolean endsLawName(String word) {
        return word.endsWith("wet")
                || word.endsWith("besluit")
                || word.endsWith("regeling")
                || word.endsWith("circulaire");
    }

    private boolean followedByPaper(int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ',' || Character.isSpaceChar(text.charAt(at)))) {
            at++;
        }
        if (at == end) {
            return false;
        }
        return text.regionMatches(true, at, "nr", 0, 2)
                || text.regionMatches(true, at, "Aanhangsel", 0, 10)
                || isDigit(text, at) && isDigit(text, at + 1) && !isDigit(text, at + 2) && isDigit(text, at + 3)
                || DateNumbers.digitsEnd(text, at) == at + 5;
    }

    /** Returns whether one of a set of words stands in the same sentence shortly before. */
    private boolean hasBack(String set, int start) {
        int at = start;
        int limit = Math.max(0, start - BACK);
        while (at > limit) {
            int end = at;
            while (at > limit && isLetter(text, at - 1)) {
                at--;
            }
            if (end > at) {
                if (isNamed(set, text.substring(at, end))) {
                    return true;
                }
            } else {
                char c = text.charAt(at - 1);
                if (c == '\n' || c == ';' || c == ':' || c == '.' && at < start && isSentenceEnd(at)) {
                    return false;
                }
                at--;
            }
        }
        return false;
    }

    private boolean isNamed(String set, String word) {
        return words.isAround(set, word) && (!set.equals("name-head") || Character.isUpperCase(word.charAt(0)));
    }

    private boolean isSentenceEnd(int afterStop) {
        return afterStop + 1 < text.length()
                && text.charAt(afterStop) == ' '
                && Character.isUpperCase(text.charAt(afterStop + 1));
    }
}

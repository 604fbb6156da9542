package nl.kamergraaf.mention.date;

import static nl.kamergraaf.mention.date.DateNumbers.isDigit;
import static nl.kamergraaf.mention.date.DateNumbers.isLetter;

/** Tells from the words around it whether a bare year or month is meant as a date. */
final class YearContext {

    /** How far back the head of a law's name, or "vergaderjaar", is looked for, in characters. */
    private static final int BACK = 60;

    private final DateWords words;
    private final String text;

    YearContext(DateWords words, String text) {
        this.words = words;
        this.text = text;
    }

    /** Returns whether the word before says that a date in digits follows: "d.d. 3-4-19". */
    static boolean announcesDate(DateWords words, String text, int at) {
        String before = new YearContext(words, text).wordBefore(at);
        return before.equalsIgnoreCase("datum")
                || before.equalsIgnoreCase("op")
                || before.equalsIgnoreCase("dd")
                || before.startsWith("d.d") && words.isAround("cue", before);
    }

    /** Returns whether a month without day and year is meant: "in mei", "tot en met juli". */
    boolean isMonth(int start) {
        String before = wordBefore(start);
        return words.isAround("cue", before) && !before.isEmpty();
    }

    /** Returns whether four digits are a year. */
    boolean isYear(int start, int end, int year) {
        if (followedByUnit(end)) {
            return false;
        }
        String before = wordBefore(start);
        if (before.isEmpty()) {
            return betweenSigns(start, end);
        }
        if (words.isAround("numbered", before)) {
            return false;
        }
        if (words.isAround("cue", before)) {
            return year >= 1900 || !isDigit(text, start - 1) && endsClause(end);
        }
        if (before.charAt(before.length() - 1) == '.') {
            return betweenSigns(start, end);
        }
        return year >= 1900
                && before.chars().noneMatch(Character::isUpperCase)
                && Character.isLowerCase(before.charAt(0))
                && before.length() > 2
                && !endsLawName(before)
                && !hasBack("name-head", start);
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
        return closed && after == end && ".,;:".indexOf(sign) >= 0 && start - before > 1;
    }

    private boolean followedByUnit(int end) {
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

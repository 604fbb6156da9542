package nl.kamergraaf.mention.date;

import static nl.kamergraaf.mention.date.DateNumbers.isDigit;
import static nl.kamergraaf.mention.date.DateNumbers.isLetter;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.LetterTrie;

/**
 * Finds the words of dates in one text: from every digit and every word that may begin a date it follows the shapes as far as
 * they go and keeps the longest. One pass; nothing is read twice but the few words of a shape that breaks off.
 */
final class DateScanner {

    private static final int MAX_DEPTH = 12;

    private final DateWords words;
    private final DateShapes shapes;
    private final String text;
    private final List<DateExpression> found = new ArrayList<>();

    /** The classes and values on the way from the shapes' root, and where their words end. */
    private final int[] classes = new int[MAX_DEPTH];

    private final int[] tokenStarts = new int[MAX_DEPTH];
    private final int[] tokenEnds = new int[MAX_DEPTH];
    private final int[] entries = new int[MAX_DEPTH];
    private final LetterTrie.Matches[] matches = new LetterTrie.Matches[MAX_DEPTH];
    private DateExpression best;

    private DateScanner(DateWords words, DateShapes shapes, String text) {
        this.words = words;
        this.shapes = shapes;
        this.text = text;
        this.best = DateExpression.loose(0, 0, 0);
        for (int i = 0; i < MAX_DEPTH; i++) {
            matches[i] = new LetterTrie.Matches();
        }
    }

    /** Returns the expressions of a text in reading order, without overlaps. */
    static List<DateExpression> scan(DateWords words, DateShapes shapes, String text) {
        DateScanner scanner = new DateScanner(words, shapes, text);
        scanner.scan();
        return scanner.found;
    }

    private void scan() {
        LetterTrie trie = words.trie();
        int at = 0;
        int length = text.length();
        while (at < length) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                at = number(at);
            } else if (isLetter(text, at)) {
                int end = trie.mayBegin(c) && longest(at) ? best.end() : at;
                if (end > at) {
                    found.add(best);
                    at = end;
                } else {
                    at = wordEnd(at);
                }
            } else if (c == '\'' || c == '\u2019') {
                at = isDigit(text, at + 1) && longest(at) ? accept() : at + 1;
            } else {
                at++;
            }
        }
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (isLetter(text, end)) {
            end++;
        }
        return end;
    }

    private int accept() {
        found.add(best);
        return best.end();
    }

    private int number(int at) {
        if (longest(at)) {
            return accept();
        }
        int end = DateNumbers.digitsEnd(text, at);
        int dayEnd = DateNumbers.dayEnd(text, at);
        if (dayEnd > 0 && startsWell(at) && mayJoin(dayEnd)) {
            found.add(DateExpression.loose(at, dayEnd, DateNumbers.number(text, at, end)));
        }
        return end;
    }

    /** Returns whether something that joins dates may follow: a cheap test that spares most numbers of a text. */
    private boolean mayJoin(int end) {
        int next = skipSpace(end, false);
        return next < text.length() && ",-/&\u2013\u2014\u00E0eotard".indexOf(text.charAt(next)) >= 0;
    }

    /** Returns whether a shape begins at {@code at}; the longest is then in {@link #best}. */
    private boolean longest(int at) {
        best = DateExpression.loose(at, at, 0);
        follow(at, 0, 0);
        return best.end() > at;
    }

    private void follow(int at, int node, int depth) {
        if (depth == MAX_DEPTH || at >= text.length()) {
            return;
        }
        char c = text.charAt(at);
        if (c == ',') {
            step(WordClass.COMMA, at, at + 1, -1, node, depth);
            return;
        }
        if (isDigit(text, at) || DateNumbers.isApostrophe(text, at)) {
            followNumber(at, node, depth);
        }
        LetterTrie.Matches here = matches[depth];
        if (!words.trie().match(text, at, here)) {
            return;
        }
        for (int i = here.size() - 1; i >= 0; i--) {
            int end = here.end(i);
            DateWords.Entry entry = words.entry(here.value(i));
            if (endsWell(end, entry, depth)) {
                int index = here.value(i);
                for (WordClass each : WORD_CLASSES) {
                    if (entry.is(each)) {
                        step(each, at, end, index, node, depth);
                    }
                }
                return;
            }
        }
    }

    private static final WordClass[] WORD_CLASSES = WordClass.values();

    private void followNumber(int at, int node, int depth) {
        if (depth == 0 && !startsWell(at)) {
            return;
        }
        boolean afterMonth = depth > 0 && classes[depth - 1] == WordClass.MONTH.ordinal()
                || depth > 1 && classes[depth - 1] >= WordClass.COMMA.ordinal();
        int yearEnd = DateNumbers.yearEnd(text, at, afterMonth);
        if (yearEnd > 0) {
            step(WordClass.YEAR, at, yearEnd, -1, node, depth);
        }
        int dayEnd = DateNumbers.dayEnd(text, at);
        if (dayEnd > 0) {
            step(WordClass.DAY, at, dayEnd, -1, node, depth);
        }
        int[] numeric = DateNumbers.numeric(text, at, depth == 0 && YearContext.announcesDate(words, text, at));
        if (numeric != null) {
            step(WordClass.NUMERIC, at, numeric[0], -1, node, depth);
        }
    }

    /** Returns whether the number at {@code at} is not the end of something else: "1.5", "2018Z10", "06-12". */
    private boolean startsWell(int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        if (isLetter(text, at - 1)) {
            // The word before sticks to it: "op17 oktober"; but not "Q4" or "A27".
            return Character.isLowerCase(before) && at > 1 && Character.isLowerCase(text.charAt(at - 2));
        }
        if (before == '.' || before == ',' || before == ':') {
            return !isDigit(text, at - 2) || before == '.' && DateNumbers.digitsEnd(text, at) == at + 4;
        }
        if (before == '/' || DateNumbers.isDash(text, at - 1)) {
            return at < 2 || !isLetter(text, at - 2);
        }
        return "_#=$\u20AC+*\\@%&".indexOf(before) < 0;
    }

    private boolean endsWell(int end, DateWords.Entry entry, int depth) {
        if (end >= text.length() || text.charAt(end - 1) == '.') {
            return true;
        }
        if (isDigit(text, end)) {
            return entry.is(WordClass.MONTH) || entry.is(WordClass.OF) || entry.is(WordClass.WEEKDAY);
        }
        if (!isLetter(text, end)) {
            return true;
        }
        // "27 augustusin": the next word sticks to a month that nothing else begins with.
        return entry.is(WordClass.MONTH)
                && entry.spelling() == DateWords.Spelling.FULL
                && depth > 0
                && classes[depth - 1] == WordClass.DAY.ordinal()
                && (text.regionMatches(true, end - 2, "ri", 0, 2)
                        || text.regionMatches(true, end - 3, "ber", 0, 3)
                        || text.regionMatches(true, end - 4, "stus", 0, 4));
    }

    private void step(WordClass wordClass, int at, int end, int entry, int node, int depth) {
        int next = shapes.next(node, wordClass.ordinal());
        if (next == 0) {
            return;
        }
        classes[depth] = wordClass.ordinal();
        tokenStarts[depth] = at;
        tokenEnds[depth] = end;
        entries[depth] = entry;
        if (shapes.isEnd(next) && end > best.end()) {
            DateExpression read = new ShapeReader(words, text, shapes.reading(next))
                    .read(classes, tokenStarts, tokenEnds, entries, depth + 1);
            if (read != null) {
                best = read;
            }
        }
        boolean inDate = wordClass == WordClass.DAY || wordClass == WordClass.MONTH;
        follow(skipSpace(end, inDate), next, depth + 1);
    }

    private int skipSpace(int from, boolean overLineBreak) {
        int at = from;
        boolean broken = false;
        while (at < text.length() && at < from + 6) {
            char c = text.charAt(at);
            if (c == '\n' && overLineBreak && !broken) {
                broken = true;
            } else if (c == '\n' || c != ' ' && c != '\t' && c != '\r' && !Character.isSpaceChar(c)) {
                break;
            }
            at++;
        }
        return at;
    }
}

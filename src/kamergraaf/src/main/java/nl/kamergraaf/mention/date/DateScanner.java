package nl.kamergraaf.mention.date;

import static nl.kamergraaf.mention.date.DateNumbers.isDigit;
import static nl.kamergraaf.mention.date.DateNumbers.isLetter;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.lexicon.LetterTrie;
import nl.kamergraaf.lexicon.Tokens;
import nl.kamergraaf.lexicon.WatchedStretches;
import nl.kamergraaf.mention.Opening;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of dates in one text: from every digit and every word that may begin a date it follows the shapes as far as
 * they go and keeps the longest. One pass; nothing is read twice but the few words of a shape that breaks off.
 */
final class DateScanner {

    private static final int MAX_DEPTH = 12;

    /** "jongstleden" and "laatstleden", with the space before them: no other word begins so. */
    private static final int LONG_RELATION = 10;

    private static final WordClass[] WORD_CLASSES = WordClass.values();

    private final DateWords words;
    private final DateShapes shapes;
    private final String text;
    private final char[] characters;
    private final List<DateExpression> found = new ArrayList<>();

    /** The classes and values on the way from the shapes' root, and where their words end. */
    private final int[] classes = new int[MAX_DEPTH];

    private final int[] tokenStarts = new int[MAX_DEPTH];
    private final int[] tokenEnds = new int[MAX_DEPTH];
    private final int[] entries = new int[MAX_DEPTH];
    private final LetterTrie.Matches glue = new LetterTrie.Matches();
    private final LetterTrie.Matches openings = new LetterTrie.Matches();

    /** For each class on the way what words begin at its place. */
    private final LetterTrie.@Nullable Matches[] matches = new LetterTrie.Matches[MAX_DEPTH];

    private @Nullable DateExpression best;
    private int bestEnd;

    private DateScanner(DateWords words, DateShapes shapes, String text, char[] characters) {
        this.words = words;
        this.shapes = shapes;
        this.text = text;
        this.characters = characters;
    }

    /** Returns the expressions of a text in reading order, without overlaps. */
    static List<DateExpression> scan(DateWords words, DateShapes shapes, String text) {
        DateScanner scanner = new DateScanner(words, shapes, text, text.toCharArray());
        scanner.scan(0, text.length());
        return scanner.found;
    }

    /** Returns the same, for a text whose words were cut with what {@link DateOpenings#mayHold} says among their traits. */
    static List<DateExpression> scan(DateWords words, DateShapes shapes, Tokens tokens) {
        WatchedStretches stretches = tokens.watched();
        if (!stretches.hasAnyOf(Opening.DATE.bit())) {
            return List.of();
        }
        DateScanner scanner = new DateScanner(words, shapes, tokens.text(), tokens.characters());
        int at = 0;
        for (int i = 0; i < stretches.size(); i++) {
            int start = stretches.start(i);
            if (stretches.isAnyOf(i, Opening.DATE.bit()) && at < stretches.end(i)) {
                boolean apostrophe = at < start && scanner.isApostrophe(start - 1);
                at = scanner.scan(apostrophe ? start - 1 : Math.max(at, start), stretches.end(i));
            }
        }
        return scanner.found;
    }

    /**
     * Finds the expressions that begin from one offset up to another; goes on to the end of the word where the last of them ends within
     * one. Returns where it ended.
     */
    private int scan(int from, int to) {
        int at = from;
        while (at < to || at < characters.length && at > from && isInWord(at - 1) && isInWord(at)) {
            char c = characters[at];
            if (DateOpenings.isOfLetters(c)) {
                at = word(at);
            } else if (c >= '0' && c <= '9') {
                at = number(at);
            } else if (isApostrophe(at) && isDigit(text, at + 1)) {
                at = accept(at, at + 1);
            } else {
                at++;
            }
        }
        return at;
    }

    private boolean isApostrophe(int at) {
        return characters[at] == '\'' || characters[at] == '\u2019';
    }

    /** Returns whether a character may stand within a stretch of letters and digits. */
    private boolean isInWord(int at) {
        return Tokens.isInWord(characters[at]);
    }

    private int word(int at) {
        int end = at + 1;
        while (end < characters.length && DateOpenings.isOfLetters(characters[end])) {
            end++;
        }
        boolean opens = begins(words.openings(), at);
        if (opens && Character.isUpperCase(characters[at])) {
            int taken = monthFirst(at);
            if (taken > 0) {
                return taken;
            }
        }
        return opens ? accept(at, end) : glued(at, end);
    }

    /** "November 7 and 8, 2023"; returns its end or -1. */
    private int monthFirst(int at) {
        if (!words.trie().match(characters, at, glue)) {
            return -1;
        }
        int last = glue.size() - 1;
        DateWords.Entry entry = words.entry(glue.value(last));
        List<DateExpression> days =
                entry.is(WordClass.MONTH) ? MonthFirstDays.read(text, at, glue.end(last), entry.value()) : null;
        if (days == null) {
            return -1;
        }
        found.addAll(days);
        return days.get(1).end();
    }

    /** "injuni jl.": a preposition stuck to the first word of a date. */
    private int glued(int at, int end) {
        LetterTrie prepositions = words.prepositions();
        if (end - at < DateOpenings.SHORTEST_GLUED
                || !prepositions.mayBegin(characters, at)
                || !prepositions.match(characters, at, glue)) {
            return end;
        }
        for (int i = glue.size() - 1; i >= 0; i--) {
            int from = glue.end(i);
            if (from + 2 < end && begins(words.periods(), from)) {
                int taken = accept(from, -1);
                if (taken > 0) {
                    return taken;
                }
            }
        }
        return end;
    }

    /** Returns whether one of the words of a trie begins at an offset and ends where a word may. */
    private boolean begins(LetterTrie trie, int at) {
        return trie.mayBegin(characters, at) && trie.match(characters, at, openings) && endsAtBoundary();
    }

    private boolean endsAtBoundary() {
        for (int i = openings.size() - 1; i >= 0; i--) {
            int end = openings.end(i);
            if (!isLetter(text, end) || words.entry(openings.value(i)).isAnyOf(WordClass.RELATIONS) && isPeriod(end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a whole word for a period begins at an offset: "ditvoorjaar". */
    private boolean isPeriod(int at) {
        if (!words.periods().match(characters, at, glue)) {
            return false;
        }
        int last = glue.size() - 1;
        return !isLetter(text, glue.end(last)) && words.entry(glue.value(last)).isAnyOf(WordClass.PERIODS);
    }

    private int wordEnd(int at) {
        int end = at + 1;
        while (isLetter(text, end)) {
            end++;
        }
        return end;
    }

    /** Takes the longest shape that begins at {@code at}; returns where to go on, {@code otherwise} without one. */
    private int accept(int at, int otherwise) {
        best = null;
        bestEnd = at;
        follow(at, 0, 0);
        DateExpression longest = best;
        if (longest == null) {
            return otherwise;
        }
        found.add(longest);
        return longest.end();
    }

    private int number(int at) {
        List<DateExpression> years = SchoolYears.read(words, text, at);
        if (years != null) {
            found.addAll(years);
            return years.get(1).end();
        }
        int taken = accept(at, -1);
        if (taken > 0) {
            return taken;
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
        if (!words.trie().mayBegin(characters, at)) {
            return;
        }
        LetterTrie.Matches here = matches(depth);
        if (!words.trie().match(characters, at, here)) {
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

    private LetterTrie.Matches matches(int depth) {
        LetterTrie.Matches known = matches[depth];
        if (known == null) {
            known = new LetterTrie.Matches();
            matches[depth] = known;
        }
        return known;
    }

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
            if (depth == 0 && isGermanDay(at, dayEnd)) {
                step(WordClass.DAY, at, dayEnd + 1, -1, node, depth);
            }
        }
        int[] numeric = DateNumbers.numeric(text, at, depth == 0 && YearContext.announcesDate(words, text, at));
        if (numeric != null) {
            step(WordClass.NUMERIC, at, numeric[0], -1, node, depth);
        }
    }

    /** "Der Spiegel, 7. November 2023": a full stop after the day, but not that of an item in a list. */
    private boolean isGermanDay(int at, int dayEnd) {
        return text.startsWith(". ", dayEnd)
                && dayEnd + 2 < text.length()
                && Character.isUpperCase(text.charAt(dayEnd + 2))
                && (text.startsWith(", ", at - 2) || text.startsWith("vom ", at - 4) || text.startsWith("am ", at - 3));
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
            boolean afterDate = !found.isEmpty() && found.get(found.size() - 1).end() == at - 1;
            return at < 2 || !isLetter(text, at - 2) || afterDate;
        }
        return "_#=$\u20AC+*\\@%&".indexOf(before) < 0;
    }

    private boolean endsWell(int end, DateWords.Entry entry, int depth) {
        if (end >= text.length() || text.charAt(end - 1) == '.') {
            return true;
        }
        if (isDigit(text, end)) {
            return entry.isAnyOf(WordClass.BEFORE_DIGITS);
        }
        if (!isLetter(text, end) || entry.isAnyOf(WordClass.RELATIONS) && isPeriod(end)) {
            return true;
        }
        // "jongstledentevens"
        if (entry.is(WordClass.PAST) && depth > 0 && end - tokenEnds[depth - 1] > LONG_RELATION) {
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
        if (shapes.isEnd(next) && end > bestEnd) {
            DateExpression read = new ShapeReader(words, text, shapes.reading(next))
                    .read(classes, tokenStarts, tokenEnds, entries, depth + 1);
            if (read != null) {
                best = read;
                bestEnd = end;
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

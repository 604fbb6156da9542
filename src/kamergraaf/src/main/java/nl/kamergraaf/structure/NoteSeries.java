package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.lexicon.SearchedPattern;
import nl.kamergraaf.text.Span;
import nl.kamergraaf.text.Spans;
import org.jspecify.annotations.Nullable;

/**
 * One series of footnotes in text without markup, counting up from 1: "1 Krant, 2 mei 2099", "1Krant", "1) Krant",
 * "[1] Krant" at the start of a line, or "X Noot", "1" and the note on lines of their own.
 */
final class NoteSeries {

    private static final int LONGEST_NOTE = 3000;
    private static final int WINDOW = 300;
    private static final int MOST_REFUSED = 200;
    private static final SearchedPattern NOTE_LIKE =
            SearchedPattern.of("https?:|www\\.|\\.nl\\b|Kamerstuk|Handelingen|Aanhangsel"
                    + "|^Zie |^TK |\\bIbid|\\bnr\\. ?\\d|\\b20\\d\\dZ\\d{5}"
                    + "|\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b"
                    + "|\\b(?:19|20)\\d\\d\\b");

    /** What a note has that is taken for one although no mark leads to it. */
    private static final SearchedPattern SOURCE_LIKE = SearchedPattern.of(
            "https?:|www\\.|\\b[a-z-]+\\.(?:nl|com|org|eu)/|^Kamerstuk|^Handelingen|^Aanhangsel|^TK |, \\d{1,2} [a-z]+ (?:19|20)\\d\\d"
                    + "|[»”’], \\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?m:$)");

    /** A note may start with the name of a site: "wetten.voorbeeld.nl – Regeling". */
    private static final Pattern DOMAIN = Pattern.compile("[a-z][a-z0-9.-]{1,40}\\.(?:nl|com|org|eu|net)\\b");

    private static final int LONGEST_DOMAIN = 60;

    /**
     * A footnote.
     *
     * @param number in the series
     * @param source the note with its printed mark, to the end of its last line
     * @param text   the note without it
     * @param mark   where its mark stands in running text, if found
     */
    record Found(int number, Span source, Span text, @Nullable Span mark) {}

    private final Lines lines;
    private final String content;
    private final RunningLine running;
    private final List<Span> taken;
    private final boolean bracketedOnly;
    private final NoteMarks marks;
    private final List<Found> found = new ArrayList<>();
    private int last;
    private int lastMark;
    private int refused;

    /**
     * @param running       the running lines of the text
     * @param taken         what belongs to no note of this series
     * @param bracketedOnly whether only marks in brackets count
     */
    NoteSeries(Lines lines, RunningLine running, List<Span> taken, boolean bracketedOnly) {
        this.lines = lines;
        this.content = lines.content();
        this.running = running;
        List<Span> inOrder = new ArrayList<>(taken);
        Collections.sort(inOrder);
        this.taken = inOrder;
        this.bracketedOnly = bracketedOnly;
        this.marks = new NoteMarks(content, this.taken);
    }

    /** Returns the notes in order; none where no series starts. */
    List<Found> find() {
        int aside = 0;
        int start = 0;
        int line = 0;
        boolean fresh = true;
        while (line < lines.count() && refused < MOST_REFUSED) {
            int end = lines.end(line);
            while (aside < taken.size() && taken.get(aside).end() <= start) {
                aside++;
            }
            boolean whole = start == lines.start(line); // a note may end within a line, where the next one begins
            int from = whole ? lines.visible(line) : skipSpace(start, end);
            boolean set = from == end
                    || running.at(from)
                    || (aside < taken.size() && taken.get(aside).start() <= start);
            int after = !set && mayStartNote(content.charAt(from)) ? note(from, end, fresh) : -1;
            fresh = set || after > 0;
            start = after > 0 ? after : end + 1;
            while (line < lines.count() && lines.end(line) < start) {
                line++;
            }
        }
        return List.copyOf(found);
    }

    /** With its number, in brackets or not, or with the "X Noot" of a web page. */
    private static boolean mayStartNote(char first) {
        return (first >= '1' && first <= '9') || first == '[' || first == 'X';
    }

    /** Returns the offset after the note that starts here, or -1. */
    private int note(int from, int end, boolean fresh) {
        int after = note(from, end, fresh, last + 1);
        return after < 0 && fresh && isBeyondGap(from, end, last + 2) ? note(from, end, true, last + 2) : after;
    }

    /** Whether the note after the one to come starts here: one that is not understood must not cost those behind it. */
    private boolean isBeyondGap(int from, int end, int number) {
        int text = number > 2 && !bracketedOnly ? afterMark(from, end, number) : -1;
        if (text != from + String.valueOf(number).length() || !opensNote(text) || refused >= MOST_REFUSED) {
            return false;
        }
        String opening = content.substring(text, Math.min(end, text + WINDOW));
        if (!holds(SOURCE_LIKE, opening)) {
            return false;
        }
        Span missed = marks.find(number - 1, lastMark, from, false);
        boolean beyond = missed != null && marks.find(number, missed.end(), from, false) != null;
        refused += beyond ? 0 : 1;
        return beyond;
    }

    private int note(int from, int end, boolean fresh, int number) {
        int text = afterPrintNote(from, end, number);
        boolean certain = text >= 0;
        boolean bracketed = false;
        int below = -1;
        if (!certain) {
            text = afterMark(from, end, number);
            bracketed = text > 0 && "])".indexOf(content.charAt(lastOfMark(from, number))) >= 0;
            below = text < 0 && !bracketedOnly ? belowMark(from, end, number) : -1;
            if (text < 0 && below < 0) {
                return listed(from, end, number);
            }
            if (below < 0 && bracketedOnly && !bracketed) {
                return -1;
            }
            text = below < 0 ? text : below;
        }
        Span mark = marks.find(number, lastMark, from, bracketedOnly);
        if (!certain) {
            String opening = content.substring(text, openingEnd(text));
            boolean noteLike = holds(NOTE_LIKE, opening);
            boolean glued = text == from + String.valueOf(number).length();
            boolean accepted = below >= 0
                    ? mark != null && noteLike && !opening.strip().endsWith("?")
                    : mark == null
                            ? fresh
                                    && holds(SOURCE_LIKE, opening)
                                    && !opening.strip().endsWith("?")
                            : noteLike || fresh || bracketed || glued;
            if (!accepted) {
                refused++;
                return -1;
            }
        }
        int noteEnd = noteEnd(text, number);
        found.add(new Found(number, new Span(from, noteEnd), new Span(text, noteEnd), mark));
        last = number;
        if (mark != null) {
            lastMark = mark.end();
        }
        return noteEnd;
    }

    /** Returns where what is looked at of a note ends: at an empty line, or where there is enough of it. */
    private int openingEnd(int from) {
        int limit = Math.min(from + WINDOW, content.length());
        int at = from;
        while (at < limit && !content.startsWith("\n\n", at)) {
            at++;
        }
        return at;
    }

    /** "X Noot", the number and the note on lines of their own, as web pages are printed. */
    private int afterPrintNote(int from, int end, int number) {
        if (!content.startsWith("X Noot", from) || end - from > 8 || end == content.length()) {
            return -1;
        }
        int next = lineEnd(end + 1);
        if (!content.substring(end + 1, next).strip().equals(String.valueOf(number))) {
            return -1;
        }
        int text = next;
        while (text < content.length() && content.charAt(text) <= ' ') {
            text++;
        }
        return text < content.length() ? text : -1;
    }

    private int lastOfMark(int from, int number) {
        int at = from + String.valueOf(number).length() + (content.charAt(from) == '[' ? 1 : 0);
        return Math.min(at, content.length() - 1);
    }

    /** Returns where the text of a note starts whose printed mark starts the line, or -1. */
    private int afterMark(int from, int end, int number) {
        char first = from < end ? content.charAt(from) : 0;
        if (first != '[' && (first < '1' || first > '9')) {
            return -1;
        }
        boolean bracket = first == '[';
        int after = afterDigits(bracket ? from + 1 : from, number);
        if (after < 0) {
            return -1;
        }
        boolean closed = after < content.length() && content.charAt(after) == (bracket ? ']' : ')');
        if (bracket || closed) {
            int text = closed ? skipSpace(after + 1, end) : end;
            return text < end ? text : -1;
        }
        int text = skipSpace(after, end);
        if (text >= end) {
            return -1;
        }
        boolean glued = text == after;
        return opensNote(text) || (glued && opensWithYear(text, end)) ? text : -1;
    }

    /** Returns the offset behind a number that stands at an offset, -1 if it does not; more digits may follow it. */
    private int afterDigits(int from, int number) {
        int unit = 1;
        while (number / unit >= 10) {
            unit *= 10;
        }
        int at = from;
        for (int rest = number; unit > 0; unit /= 10) {
            if (at == content.length() || content.charAt(at) != '0' + rest / unit) {
                return -1;
            }
            rest %= unit;
            at++;
        }
        return at;
    }

    /** A note in a list at the end, "1. Krant, 2 mei 2099", to which a mark in brackets leads: "bericht? 1)". */
    private int listed(int from, int end, int number) {
        int after = afterDigits(from, number);
        boolean stop = after > 0 && after < content.length() && content.charAt(after) == '.';
        int text = stop ? skipSpace(after + 1, end) : end;
        if (text >= end || text == after + 1) {
            return -1;
        }
        String opening = content.substring(text, Math.min(end, text + WINDOW)).strip();
        Span mark =
                holds(SOURCE_LIKE, opening) && !opening.endsWith("?") ? marks.find(number, lastMark, from, true) : null;
        if (mark == null) {
            return -1;
        }
        int noteEnd = Math.min(content.length(), end + 1);
        found.add(new Found(number, new Span(from, noteEnd), new Span(text, noteEnd), mark));
        last = number;
        lastMark = mark.end();
        return noteEnd;
    }

    /** Returns where a note starts whose mark stands alone on the line above it, as a small raised number comes out; or -1. */
    private int belowMark(int from, int end, int number) {
        int after = afterDigits(from, number);
        if (after < 0 || skipSpace(after, end) < end) {
            return -1;
        }
        int next = Math.min(content.length(), end + 1);
        int nextEnd = lineEnd(next);
        int text = skipSpace(next, nextEnd);
        if (text == nextEnd && nextEnd < content.length()) {
            nextEnd = lineEnd(nextEnd + 1);
            text = skipSpace(next + 1, nextEnd);
        }
        return text < nextEnd && opensNote(text) ? text : -1;
    }

    private static boolean holds(SearchedPattern pattern, String text) {
        return pattern.find(text, 0) != null;
    }

    private boolean opensNote(int text) {
        return Character.isUpperCase(content.charAt(text))
                || "«“‘\"'".indexOf(content.charAt(text)) >= 0
                || content.startsWith("http", text)
                || content.startsWith("www.", text)
                || DOMAIN.matcher(content)
                        .region(text, Math.min(content.length(), text + LONGEST_DOMAIN))
                        .lookingAt();
    }

    /** "22031Z90012", "22031 Annual report": behind its mark the note starts with the number of a case or with a year. */
    private boolean opensWithYear(int text, int end) {
        if (!content.startsWith("20", text)
                || text + 5 >= end
                || !Character.isDigit(content.charAt(text + 2))
                || !Character.isDigit(content.charAt(text + 3))) {
            return false;
        }
        char next = content.charAt(text + 4);
        return next == 'Z' || (next == ' ' && Character.isUpperCase(content.charAt(text + 5)));
    }

    private int noteEnd(int text, int number) {
        int line = text;
        while (true) {
            int end = lineEnd(line);
            int glued = bracketed(line, end, number + 1);
            if (glued > text) {
                return glued;
            }
            int next = Math.min(content.length(), end + 1);
            if (next >= content.length() || next - text > LONGEST_NOTE) {
                return next;
            }
            int nextEnd = lineEnd(next);
            int from = skipSpace(next, nextEnd);
            boolean over = from == nextEnd
                    || content.startsWith("X Noot", from)
                    || Spans.cover(taken, from)
                    || running.at(from)
                    || PartHeading.at(content.substring(from, Math.min(nextEnd, from + 120)))
                            .isPresent()
                    || afterMark(from, nextEnd, number + 1) >= 0
                    || belowMark(from, nextEnd, number + 1) >= 0
                    || isBeyondGap(from, nextEnd, number + 2)
                    || (closed(text, end) && Character.isLowerCase(content.charAt(from)));
            if (over) {
                return next;
            }
            line = next;
        }
    }

    /** Returns where a number in square brackets stands first on a line, -1 where it does not. */
    private int bracketed(int from, int end, int number) {
        for (int at = from; at < end; at++) {
            int after = content.charAt(at) == '[' ? afterDigits(at + 1, number) : -1;
            if (after > 0 && after < end && content.charAt(after) == ']') {
                return at;
            }
        }
        return -1;
    }

    /** Whether a note may be complete here: it ends with a full stop or a closing bracket. */
    private boolean closed(int from, int end) {
        int last = end - 1;
        while (last > from && content.charAt(last) <= ' ') {
            last--;
        }
        return ".)".indexOf(content.charAt(last)) >= 0;
    }

    private int lineEnd(int from) {
        int newline = content.indexOf('\n', from);
        return newline < 0 ? content.length() : newline;
    }

    private int skipSpace(int from, int end) {
        int at = from;
        while (at < end && (content.charAt(at) <= ' ' || content.charAt(at) == '\u00a0')) {
            at++;
        }
        return at;
    }
}

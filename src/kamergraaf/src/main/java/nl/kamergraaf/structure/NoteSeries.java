package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    /** How far a note may be beyond the last one that was found. */
    private static final int FURTHEST = 3;

    /** With this the note begins that names the members of a committee. */
    private static final String MEMBERS = "Samenstelling";

    private static final SearchedPattern NOTE_LIKE =
            SearchedPattern.of("https?:|www\\.|\\.nl\\b|Kamerstuk|Handelingen|Aanhangsel"
                    + "|^Zie |^TK |^Samenstelling ?:|\\bIbid|\\bnr\\. ?\\d|\\b20\\d\\dZ\\d{5}"
                    + "|\\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\\b"
                    + "|\\b(?:19|20)\\d\\d\\b");

    /** What a note has that is taken for one although no mark leads to it. */
    private static final SearchedPattern SOURCE_LIKE = SearchedPattern.of(
            "https?:|www\\.|\\b[a-z-]+\\.(?:nl|com|org|eu)/|^Kamerstuk|^Handelingen|^Aanhangsel|^TK |, \\d{1,2} [a-z]+ (?:19|20)\\d\\d"
                    + "|[»”’], \\d{1,2} (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?m:$)");

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
    private final NoteStart starts;
    private final List<Found> found = new ArrayList<>();
    private final List<Span> numbers = new ArrayList<>();
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
        this.starts = new NoteStart(content);
    }

    /** Returns the notes in order; none where no series starts. */
    List<Found> find() {
        int aside = 0;
        int start = 0;
        int line = 0;
        int page = 0; // where the page starts
        boolean fresh = true;
        while (line < lines.count() && refused < MOST_REFUSED) {
            int end = lines.end(line);
            while (aside < taken.size() && taken.get(aside).end() <= start) {
                aside++;
            }
            boolean whole = start == lines.start(line); // a note may end within a line, where the next one begins
            int from = whole ? lines.visible(line) : starts.skipSpace(start, end);
            boolean set = from == end
                    || running.at(from)
                    || (aside < taken.size() && taken.get(aside).start() <= start);
            if (set && whole && running.endsPage(lines, line)) {
                withoutNumber(line, page);
                page = end;
            }
            int after = set || !mayStartNote(content.charAt(from)) ? -1 : note(line, from, end, fresh, whole);
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

    /** Returns the offset after the notes that start here, or -1. */
    private int note(int line, int from, int end, boolean fresh, boolean whole) {
        int alone = lines.number(line);
        int after = whole ? foot(line, alone > 0 ? alone : last + 1) : -1;
        return after < 0 ? note(from, end, fresh) : after;
    }

    /** Adds the notes of a page's foot that starts with a number on this line; returns where it ends, or -1 if it is none. */
    private int foot(int line, int number) {
        if (bracketedOnly || number <= last || number > last + FURTHEST || refused >= MOST_REFUSED) {
            return -1;
        }
        int start = lines.start(line);
        int after = lastMark;
        for (int missed = last + 1; missed < number; missed++) {
            Span mark = marks.find(missed, after, start, false);
            if (mark == null) {
                return -1;
            }
            after = mark.end();
        }
        PageFoot foot = PageFoot.from(lines, running, line, number, last);
        if (foot == null || foot.above() && !mayBeAbove(foot, number)) {
            return -1;
        }
        if (foot.first() < number) {
            after = lastMark;
            for (int missed = last + 1; missed < foot.first(); missed++) {
                Span mark = marks.find(missed, after, foot.start(), false);
                after = mark == null ? after : mark.end();
            }
        }
        List<Found> notes = mayBeNotes(foot, line, number) ? marked(foot, after, foot.start()) : List.of();
        if (notes.stream().allMatch(note -> note.mark() == null)) {
            refused++;
            return -1;
        }
        found.addAll(notes);
        numbers.addAll(foot.numbers());
        last = foot.first() + notes.size() - 1;
        for (Found note : notes) {
            lastMark = note.mark() == null ? lastMark : note.mark().end();
        }
        return foot.end();
    }

    /**
     * Whether the paragraph above the first number of a foot is a note: numbers below others leave no doubt, and the number of the page
     * may stand there alone.
     */
    private boolean mayBeAbove(PageFoot foot, int number) {
        int noted = found.isEmpty() ? 0 : found.get(found.size() - 1).source().end();
        Span first = foot.notes().get(0).text();
        return first.start() >= noted
                && !Spans.overlap(taken, first)
                && (foot.first() < number || holds(SOURCE_LIKE, opening(first)))
                && PartHeading.at(opening(first)).isEmpty();
    }

    private String opening(Span text) {
        return content.substring(text.start(), Math.min(text.end(), text.start() + WINDOW));
    }

    /** Looks for the marks of notes one behind the other; some may not be found. */
    private List<Found> marked(PageFoot foot, int from, int to) {
        List<Found> notes = new ArrayList<>();
        int after = from;
        for (PageFoot.Note note : foot.notes()) {
            Span mark = marks.find(note.number(), after, to, false);
            notes.add(new Found(note.number(), note.text(), note.text(), mark));
            after = mark == null ? after : mark.end();
        }
        return notes;
    }

    /** Adds the note whose number is missing at the foot of a page on which its mark stands. */
    private void withoutNumber(int line, int page) {
        Span text = bracketedOnly ? null : PageFoot.lastParagraph(lines, running, line);
        int noted = found.isEmpty() ? 0 : found.get(found.size() - 1).source().end();
        if (text == null || text.start() < Math.max(page, noted) || Spans.overlap(taken, text)) {
            return;
        }
        String opening = opening(text);
        boolean noteLike = holds(SOURCE_LIKE, opening)
                && PartHeading.at(opening).isEmpty()
                && !text.in(content).endsWith("?");
        Span mark = noteLike ? marks.find(last + 1, Math.max(page, lastMark), text.start(), false) : null;
        if (mark != null) {
            last++;
            lastMark = mark.end();
            found.add(new Found(last, text, text, mark));
        }
    }

    /** Questions and answers may be numbered like this too: then the same number stood alone before. */
    private boolean mayBeNotes(PageFoot foot, int line, int number) {
        boolean again = false;
        for (int i = 0; i < line && !again; i++) {
            again = lines.number(i) == number && !running.at(lines.visible(i));
        }
        for (PageFoot.Note note : foot.notes()) {
            String text = note.text().in(content).strip();
            if (text.endsWith("?") || (again && !holds(NOTE_LIKE, text))) {
                return false;
            }
        }
        return true;
    }

    /** Returns the lines that hold the numbers of notes and nothing else, where the note itself stands apart from it. */
    List<Span> numbers() {
        return List.copyOf(numbers);
    }

    /** Returns the offset after the note that starts here, or -1. */
    private int note(int from, int end, boolean fresh) {
        int after = note(from, end, fresh, last + 1);
        return after < 0 && fresh && isBeyondGap(from, end, last + 2) ? note(from, end, true, last + 2) : after;
    }

    /** Whether the note after the one to come starts here: one that is not understood must not cost those behind it. */
    private boolean isBeyondGap(int from, int end, int number) {
        int text = number > 2 && !bracketedOnly ? starts.afterMark(from, end, number) : -1;
        if (text != from + String.valueOf(number).length() || !starts.opensNote(text) || refused >= MOST_REFUSED) {
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
        int text = starts.afterPrintNote(from, end, number);
        boolean certain = text >= 0;
        boolean bracketed = false;
        int below = -1;
        if (!certain) {
            text = starts.afterMark(from, end, number);
            bracketed = text > 0 && "])".indexOf(content.charAt(starts.lastOfMark(from, number))) >= 0;
            below = text < 0 && !bracketedOnly ? starts.belowMark(from, end, number) : -1;
            if (text < 0 && (below < 0 || running.at(below))) {
                return listed(from, end, number);
            }
            if (below < 0 && bracketedOnly && !bracketed) {
                return -1;
            }
            text = below < 0 ? text : below;
        }
        Span mark = marks.find(number, lastMark, from, bracketedOnly);
        if (!certain) {
            int stop = below >= 0 ? Math.min(noteEnd(text, number), text + WINDOW) : openingEnd(text);
            String opening = content.substring(text, stop);
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

    /** A note in a list at the end, "1. Krant, 2 mei 2099", to which a mark in brackets leads: "bericht? 1)". */
    private int listed(int from, int end, int number) {
        int after = starts.afterDigits(from, number);
        boolean stop = after > 0 && after < content.length() && content.charAt(after) == '.';
        int text = stop ? starts.skipSpace(after + 1, end) : end;
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

    private static boolean holds(SearchedPattern pattern, String text) {
        return pattern.find(text, 0) != null;
    }

    private int noteEnd(int text, int number) {
        int line = text;
        while (true) {
            int end = starts.lineEnd(line);
            int glued = bracketed(line, end, number + 1);
            if (glued > text) {
                return glued;
            }
            int next = Math.min(content.length(), end + 1);
            if (next >= content.length() || next - text > LONGEST_NOTE) {
                return next;
            }
            int nextEnd = starts.lineEnd(next);
            int from = starts.skipSpace(next, nextEnd);
            boolean over = from == nextEnd
                    || content.startsWith("X Noot", from)
                    || Spans.cover(taken, from)
                    || running.at(from)
                    || PartHeading.at(content.substring(from, Math.min(nextEnd, from + 120)))
                            .isPresent()
                    || starts.afterMark(from, nextEnd, number + 1) >= 0
                    || starts.belowMark(from, nextEnd, number + 1) >= 0
                    || isBeyondGap(from, nextEnd, number + 2)
                    || (closed(text, end) && Character.isLowerCase(content.charAt(from)))
                    || (isNumber(from, nextEnd) && content.startsWith(MEMBERS, text));
            if (over) {
                return next;
            }
            line = next;
        }
    }

    /** The members of a committee are followed by the number of the first question. */
    private boolean isNumber(int from, int end) {
        int at = from;
        while (at < end && Character.isDigit(content.charAt(at))) {
            at++;
        }
        return at > from && starts.skipSpace(at, end) == end;
    }

    /** Returns where a number in square brackets stands first on a line, -1 where it does not. */
    private int bracketed(int from, int end, int number) {
        for (int at = from; at < end; at++) {
            int after = content.charAt(at) == '[' ? starts.afterDigits(at + 1, number) : -1;
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
}

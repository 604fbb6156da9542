package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kamergraaf.ingest.Columns.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Takes the notes at the foot of pages, or at the end of a document, out of the running text. A note is known by its mark: a
 * raised number at the start of a line below the text, in smaller letters, or in letters of any size where the same raised
 * number stands in the text before. The small lines above the first mark of a page go on with the last note of the page
 * before.
 */
final class FootNotes {

    private static final float SMALLER = 0.95f;
    private static final int LONGEST_MARK = 4;

    private final PrintedStyle style;
    private final List<List<Note>> notes = new ArrayList<>();
    private final List<List<Stretch>> bodies = new ArrayList<>();
    private final Set<String> marksSeen = new HashSet<>();
    private final List<Set<String>> behindTen = new ArrayList<>();
    private final List<Set<String>> behindWord = new ArrayList<>();
    private @Nullable Note last;
    private int lastPage;
    private final float foot;

    /**
     * A note.
     *
     * @param mark  its number as printed, without brackets
     * @param lines from its mark on, with the number of the page of each
     */
    record Note(String mark, List<NoteLine> lines) {}

    /** A line of a note. */
    record NoteLine(PrintedPage page, PrintedLine line) {}

    /**
     * @param style of the document
     * @param foot  where the lowest line of its text or notes stands on a page
     */
    FootNotes(PrintedStyle style, float foot) {
        this.style = style;
        this.foot = foot;
    }

    /** Reads the stretches of the next page. */
    void add(PrintedPage page, List<Stretch> stretches) {
        List<Note> ofPage = new ArrayList<>();
        List<Stretch> body = new ArrayList<>();
        notes.add(ofPage);
        Set<String> tens = new HashSet<>();
        Set<String> others = new HashSet<>();
        behindTen.add(tens);
        behindWord.add(others);
        bodies.add(body);
        if (!style.sound()) {
            body.addAll(stretches);
            return;
        }
        for (Stretch stretch : stretches) {
            collectMarks(stretch.lines(), tens, others);
        }
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int at = i;
            boolean lastOfColumn = stretches.subList(i + 1, stretches.size()).stream()
                    .noneMatch(other -> other.column() == stretch.column()
                            || stretches.get(at).column() == 0);
            int start = lastOfColumn
                    ? start(stretch.lines(), page)
                    : stretch.lines().size();
            if (start > 0) {
                body.add(new Stretch(
                        stretch.column(), stretch.paragraph(), stretch.lines().subList(0, start)));
            }
            for (PrintedLine line :
                    stretch.lines().subList(start, stretch.lines().size())) {
                addLine(page, line, ofPage);
            }
        }
    }

    /** Returns the running text of each page. */
    List<List<Stretch>> bodies() {
        return bodies;
    }

    /** Returns the notes that start on each page. */
    List<List<Note>> notes() {
        return notes;
    }

    /** Returns the marks of all notes. */
    Set<String> marks() {
        Set<String> marks = new HashSet<>();
        notes.forEach(ofPage -> ofPage.forEach(note -> marks.add(note.mark())));
        return marks;
    }

    /**
     * Returns the raised numbers behind a ten that are its powers on a page: their notes have a mark behind a word, on the same
     * page or on the page where the note stands.
     */
    Set<String> powers(int page) {
        Set<String> powers = new HashSet<>();
        for (String mark : behindTen.get(page)) {
            boolean elsewhere = !starts(page, mark);
            for (int i = 0; i < notes.size(); i++) {
                if (behindWord.get(i).contains(mark) && (i == page || elsewhere && starts(i, mark))) {
                    powers.add(mark);
                }
            }
        }
        return powers;
    }

    private boolean starts(int page, String mark) {
        return notes.get(page).stream().anyMatch(note -> note.mark().equals(mark));
    }

    /** Whether a word ends with the number 10. */
    static boolean isTen(String word) {
        int before = word.length() - 3;
        return word.endsWith("10") && (before < 0 || !Character.isDigit(word.charAt(before)));
    }

    /** Returns where the second of two numbers starts that are written together and count up, as 9 and 10 in 910; else 0. */
    static int second(String digits) {
        for (int at = 1; at < digits.length() && at < LONGEST_MARK; at++) {
            if (digits.substring(at).equals(next(digits.substring(0, at)))) {
                return at;
            }
        }
        return 0;
    }

    private void collectMarks(List<PrintedLine> lines, Set<String> tens, Set<String> others) {
        for (PrintedLine line : lines) {
            List<PrintedWord> words = line.words();
            for (int i = 1; i < words.size(); i++) {
                if (line.isRaised(words.get(i))) {
                    for (String mark : words.get(i).text().split("[^0-9*]+")) {
                        marksSeen.add(mark);
                        (isTen(words.get(i - 1).text()) ? tens : others).add(mark);
                        int second = second(mark);
                        if (second > 0) {
                            marksSeen.add(mark.substring(0, second));
                            marksSeen.add(mark.substring(second));
                        }
                    }
                }
            }
        }
    }

    /** Returns the index of the first line of notes, or the number of lines where there are none. */
    private int start(List<PrintedLine> lines, PrintedPage page) {
        int small = lines.size();
        while (small > 0 && style.isSmall(lines.get(small - 1).size(), SMALLER)) {
            small--;
        }
        for (int i = small; i < lines.size(); i++) {
            String mark = markAt(lines.get(i));
            if (mark != null
                    && (isRaisedMark(lines.get(i))
                            || (marksSeen.contains(mark) || follows(mark)) && PrintedTable.at(lines, i) == null)) {
                return goesOn(lines, small, i, page) ? small : i;
            }
        }
        if (goesOn(lines, small, lines.size(), page)) {
            return small;
        }
        for (int i = 0; i < lines.size(); i++) {
            String mark = markAt(lines.get(i));
            if (mark != null && isRaisedMark(lines.get(i)) && marksSeen.contains(mark) && onlyNotes(lines, i)) {
                return i;
            }
        }
        return lines.size();
    }

    /**
     * Whether the small lines from {@code small} to {@code end} belong to the last note of the page before: they are set like
     * it and stand at the foot of the page.
     */
    private boolean goesOn(List<PrintedLine> lines, int small, int end, PrintedPage page) {
        if (small >= end || last == null || lastPage != page.number() - 1 || !isApart(lines, small)) {
            return false;
        }
        PrintedLine note = last.lines().get(last.lines().size() - 1).line();
        boolean alike = lines.subList(small, end).stream()
                .allMatch(line -> Math.abs(line.size() - note.size()) < 0.04f * note.size()
                        && line.runs().size() == 1
                        && Math.abs(line.left() - note.left()) < 2 * note.size());
        return alike && lines.get(lines.size() - 1).baseline() > foot - 3 * note.size();
    }

    private static boolean isApart(List<PrintedLine> lines, int index) {
        if (index == 0) {
            return true;
        }
        PrintedLine above = lines.get(index - 1);
        PrintedLine line = lines.get(index);
        return line.baseline() - above.baseline() > 1.3f * above.size();
    }

    private boolean follows(String mark) {
        return last != null && mark.equals(next(last.mark()));
    }

    private static String next(String mark) {
        try {
            return String.valueOf(Integer.parseInt(mark) + 1);
        } catch (NumberFormatException e) {
            return "";
        }
    }

    /** In letters of the text's size: whether every raised number at the start of a line from here on counts up. */
    private boolean onlyNotes(List<PrintedLine> lines, int from) {
        String expected = markAt(lines.get(from));
        for (PrintedLine line : lines.subList(from, lines.size())) {
            String mark = markAt(line);
            if (mark != null && isRaisedMark(line)) {
                if (!mark.equals(expected)) {
                    return false;
                }
                expected = next(mark);
            } else if (line.size() > style.size() * 1.05f) {
                return false;
            }
        }
        return true;
    }

    private void addLine(PrintedPage page, PrintedLine line, List<Note> ofPage) {
        String mark = markAt(line);
        boolean starts = mark != null
                && (isRaisedMark(line)
                        || last == null
                        || follows(mark)
                        || (isStar(mark) || isStar(last.mark())) && marksSeen.contains(mark));
        if (starts && mark != null) {
            last = new Note(mark, new ArrayList<>());
            ofPage.add(last);
        }
        if (last != null) {
            last.lines().add(new NoteLine(page, line));
        }
        lastPage = page.number();
    }

    private static boolean isRaisedMark(PrintedLine line) {
        return line.isRaised(line.words().get(0));
    }

    /**
     * Returns the number that the line starts with, without brackets; {@code null} if it starts with none. It stands alone where
     * the note starts with an address too long for the rest of the line.
     */
    static @Nullable String markAt(PrintedLine line) {
        List<PrintedWord> words = line.words();
        String first = words.get(0).text();
        String bare = FlowWriter.bare(first);
        boolean raised = line.isRaised(words.get(0));
        if (bare.isEmpty() || bare.length() > LONGEST_MARK) {
            return null;
        }
        boolean number = bare.length() < LONGEST_MARK && bare.chars().allMatch(c -> c >= '0' && c <= '9');
        boolean dotted = first.endsWith(".") && !raised;
        return (number && !dotted) || isStar(bare) ? bare : null;
    }

    /** Stars stand high by themselves, so that those before a note need not be raised. */
    private static boolean isStar(String mark) {
        return mark.chars().allMatch(c -> c == '*');
    }
}

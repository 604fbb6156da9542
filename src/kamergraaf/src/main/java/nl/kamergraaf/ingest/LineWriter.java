package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.kamergraaf.text.Box;
import nl.kamergraaf.text.Markup.Kind;

/** Writes printed lines with the place of every word, the faces of letters, and raised marks. */
final class LineWriter {

    private static final float ASCENT = 0.8f;
    private static final Set<String> UNITS = Set.of("m", "km", "cm", "dm", "mm", "ha");

    private final Draft draft;
    private Set<String> marks = Set.of();
    private Set<String> powers = Set.of();

    LineWriter(Draft draft) {
        this.draft = draft;
    }

    /** Says which marks have notes; other raised numbers are no marks. */
    void marks(Set<String> ofNotes) {
        marks = Set.copyOf(ofNotes);
    }

    /** Says which raised numbers behind a ten are its powers on the page that comes next, though they have notes too. */
    void powers(Set<String> ofPage) {
        powers = ofPage;
    }

    /** Writes one line, without a line break after it. */
    void write(PrintedPage page, PrintedLine line, boolean runningText) {
        words(page, line, runningText, false);
    }

    /** Writes a row of a table: cells separated by {@code " | "}, the lines of a cell joined. */
    void row(PrintedPage page, List<List<PrintedLine>> cells) {
        boolean first = true;
        for (List<PrintedLine> cell : cells) {
            if (!first) {
                draft.append(" | ");
            }
            first = false;
            boolean start = true;
            for (PrintedLine line : cell) {
                words(page, line, true, !start);
                start = false;
            }
        }
    }

    private void words(PrintedPage page, PrintedLine line, boolean runningText, boolean goesOn) {
        List<PrintedWord> words = line.words();
        List<int[]> spans = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            PrintedWord word = words.get(i);
            if (i == 0 ? goesOn : word.spaced()) {
                draft.append(" ");
            }
            int start = draft.length();
            draft.append(word.text());
            spans.add(new int[] {start, draft.length()});
            if (page.placed()) {
                place(start, word, page.number());
            }
            if (runningText && line.isRaised(word)) {
                raised(start, word.text(), i > 0 ? words.get(i - 1).text() : "");
            }
        }
        faces(words, spans, Kind.BOLD, word -> word.face().isBold());
        faces(words, spans, Kind.ITALIC, word -> word.face().isItalic());
    }

    /** Letters and what stands between and around them are placed apart, since that is where quoted words begin and end. */
    private void place(int at, PrintedWord word, int page) {
        String text = word.text();
        int start = 0;
        while (start < text.length()) {
            boolean letters = Character.isLetterOrDigit(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) == letters) {
                end++;
            }
            draft.place(at + start, at + end, page, box(word, start, end));
            start = end;
        }
    }

    private static Box box(PrintedWord word, int start, int end) {
        float left = word.edges().at(start);
        float width = Math.max(0, word.edges().at(end) - left);
        return new Box(left, word.baseline() - ASCENT * word.size(), width, word.size());
    }

    private void raised(int start, String text, String before) {
        boolean any = false;
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && (Character.isDigit(text.charAt(end)) || text.charAt(end) == '*')) {
                end++;
            }
            String mark = text.substring(at, end);
            int next = end;
            while (next < text.length() && !Character.isDigit(text.charAt(next)) && text.charAt(next) != '*') {
                next++;
            }
            int ofFirst = twoMarks(mark);
            if (marks.contains(mark) && !isUnit(before, mark) && !(powers.contains(mark) && FootNotes.isTen(before))) {
                draft.mark(start + at, start + next, Kind.NOTE_MARK, mark);
                any = true;
            } else if (ofFirst > 0) {
                int second = at + ofFirst;
                draft.mark(start + at, start + second, Kind.NOTE_MARK, text.substring(at, second));
                draft.mark(start + second, start + next, Kind.NOTE_MARK, text.substring(second, end));
                any = true;
            }
            at = Math.max(next, at + 1);
        }
        if (!any) {
            draft.mark(start, start + text.length(), Kind.SUPERSCRIPT, "");
        }
    }

    /** Returns where the second of two marks starts that touch and count up, as 2 and 3 in 23; 0 where there is but one. */
    private int twoMarks(String mark) {
        int second = FootNotes.second(mark);
        return second > 0
                        && !marks.contains(mark)
                        && marks.contains(mark.substring(0, second))
                        && marks.contains(mark.substring(second))
                ? second
                : 0;
    }

    /** Square and cubic metres are no marks. */
    private static boolean isUnit(String before, String mark) {
        return UNITS.contains(before) && (mark.equals("2") || mark.equals("3"));
    }

    private void faces(List<PrintedWord> words, List<int[]> spans, Kind kind, Predicate<PrintedWord> has) {
        for (int i = 0; i < words.size(); i++) {
            if (has.test(words.get(i))) {
                int last = i;
                while (last + 1 < words.size() && has.test(words.get(last + 1))) {
                    last++;
                }
                draft.mark(spans.get(i)[0], spans.get(last)[1], kind, "");
                i = last;
            }
        }
    }
}

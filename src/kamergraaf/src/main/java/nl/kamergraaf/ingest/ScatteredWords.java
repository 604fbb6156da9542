package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that a file draws each by itself, in an order that is not the order of reading. Those on one base line with no more
 * than a space between them are put together to runs again, so that what is known of lines holds for such pages too.
 */
final class ScatteredWords {

    /** Pages whose runs have more letters than this on average draw whole lines. */
    private static final int SHORT = 12;

    /** In sizes of the font; cells stand further apart. */
    private static final float WIDEST_SPACE = 0.8f;

    private static final float NARROWEST_SPACE = 0.15f;
    private static final float SAME_LINE = 0.05f;
    private static final int LONGEST_MARK = 4;
    private static final float RAISED = 0.9f;
    private static final float RAISED_SIZE = 0.82f;
    /** Lines of several columns stand between a mark and its own. */
    private static final int LINES_BELOW = 3;

    private ScatteredWords() {}

    /** Returns the runs of a page, joined where most of them are pieces of lines; else as they are. */
    static List<PrintedRun> joined(List<PrintedRun> runs) {
        int letters = 0;
        for (PrintedRun run : runs) {
            letters += run.length();
        }
        if (runs.size() < 2 || letters > SHORT * runs.size()) {
            return runs;
        }
        List<List<PrintedRun>> lines = new ArrayList<>();
        List<PrintedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PrintedRun::baseline));
        for (PrintedRun run : sorted) {
            List<PrintedRun> last = lines.isEmpty() ? List.of() : lines.get(lines.size() - 1);
            if (last.isEmpty() || run.baseline() - last.get(0).baseline() > SAME_LINE * run.size()) {
                last = new ArrayList<>();
                lines.add(last);
            }
            last.add(run);
        }
        List<PrintedRun> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int at = i;
            lines.get(i).removeIf(run -> isMark(run) && moved(run, lines, at));
            if (!lines.get(i).isEmpty()) {
                join(lines.get(i), joined);
            }
        }
        return 2 * joined.size() < runs.size() ? joined : runs;
    }

    private static boolean isMark(PrintedRun run) {
        return run.length() <= LONGEST_MARK && run.text().chars().noneMatch(Character::isLetter);
    }

    /** Gives a raised mark to the line below in which a word ends where it stands. */
    private static boolean moved(PrintedRun mark, List<List<PrintedRun>> lines, int at) {
        for (List<PrintedRun> line : lines.subList(at + 1, Math.min(lines.size(), at + 1 + LINES_BELOW))) {
            float higher = line.get(0).baseline() - mark.baseline();
            boolean beside = line.stream()
                    .anyMatch(run -> mark.size() < RAISED_SIZE * run.size()
                            && higher < RAISED * run.size()
                            && Math.abs(mark.left() - run.right()) < NARROWEST_SPACE * run.size());
            if (beside) {
                return line.add(mark);
            }
        }
        return false;
    }

    private static void join(List<PrintedRun> line, List<PrintedRun> joined) {
        line.sort(Comparator.comparingDouble(PrintedRun::left));
        List<PrintedWord> words = new ArrayList<>();
        PrintedRun before = line.get(0);
        for (PrintedRun run : line) {
            float gap = run.left() - before.right();
            float size = Math.max(run.size(), before.size());
            boolean apart = gap > WIDEST_SPACE * size || gap < -NARROWEST_SPACE * size;
            if (!words.isEmpty() && apart) {
                joined.add(new PrintedRun(words));
                words.clear();
            }
            for (PrintedWord word : run.words()) {
                boolean first = word == run.words().get(0);
                words.add(first ? word.spaced(gap > NARROWEST_SPACE * size) : word);
            }
            before = run;
        }
        joined.add(new PrintedRun(words));
    }
}

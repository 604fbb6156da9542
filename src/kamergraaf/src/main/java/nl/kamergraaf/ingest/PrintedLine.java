package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The runs of a page that stand on one line within one column. */
final class PrintedLine {

    /** Raised letters are at most this much of the line's size, and stand this much of it higher. */
    private static final float RAISED_SIZE = 0.82f;

    private static final float RAISED_BY = 0.12f;

    private final List<PrintedRun> runs;
    private final PrintedRun main;
    private final List<PrintedWord> words;

    PrintedLine(List<PrintedRun> runs) {
        List<PrintedRun> sorted = new ArrayList<>(runs);
        sorted.sort(Comparator.comparingDouble(PrintedRun::left));
        this.runs = List.copyOf(sorted);
        PrintedRun longest = sorted.get(0);
        for (PrintedRun run : sorted) {
            longest = run.length() > longest.length() ? run : longest;
        }
        this.main = longest;
        this.words = this.runs.size() == 1 ? this.runs.get(0).words() : words(this.runs, longest.size());
    }

    List<PrintedRun> runs() {
        return runs;
    }

    float left() {
        return runs.get(0).left();
    }

    float right() {
        return runs.get(runs.size() - 1).right();
    }

    float baseline() {
        return main.baseline();
    }

    float size() {
        return main.size();
    }

    int length() {
        return runs.stream().mapToInt(PrintedRun::length).sum();
    }

    /** Returns the words from left to right; those that begin a run have white space before them. */
    List<PrintedWord> words() {
        return words;
    }

    private static List<PrintedWord> words(List<PrintedRun> runs, float size) {
        List<PrintedWord> words = new ArrayList<>();
        float end = Float.NEGATIVE_INFINITY;
        for (PrintedRun run : runs) {
            for (PrintedWord word : run.words()) {
                boolean first = word == run.words().get(0);
                words.add(first ? word.spaced(word.left() - end > 0.12f * size) : word);
            }
            end = run.right();
        }
        return List.copyOf(words);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        for (PrintedWord word : words()) {
            if (word.spaced() && text.length() > 0) {
                text.append(' ');
            }
            text.append(word.text());
        }
        return text.toString();
    }

    /** Returns whether a word of the line is small and stands higher than its neighbours. */
    boolean isRaised(PrintedWord word) {
        return word.size() <= size() * RAISED_SIZE
                && baseline() - word.baseline() >= size() * RAISED_BY
                && baseline() - word.baseline() <= size() * 0.9f;
    }

    /** Returns whether all of it is printed bold. */
    boolean isBold() {
        return runs.stream().allMatch(run -> run.words().stream()
                .allMatch(word -> word.face().isBold()));
    }

    /** Returns this line with another run in it. */
    PrintedLine with(List<PrintedRun> others) {
        List<PrintedRun> all = new ArrayList<>(runs);
        all.addAll(others);
        return new PrintedLine(all);
    }
}

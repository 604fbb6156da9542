package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.text.Span;

/**
 * Finds the lines of a copy that lost its line ends: tries how wide the column was, and keeps the width with which nearly all
 * lines end where words are glued. A text that lost nothing has no such width.
 */
final class LostLines {

    /** The column of the papers of the Kamer. */
    private static final int PRINTED_COLUMN = 661;

    /** How much more of the smaller type of notes goes into a line. */
    private static final double NOTES = 1.23;

    private static final int EXPLAINED = 1000;

    /** What may be in a stretch whose other lines end where words are glued. */
    private static final int CREDIBLE = 1900;

    private static final double LEAST_SHARE = 0.6;

    /** At so many letters at most a copy that lost its line ends has one stretch in which words are surely glued. */
    private static final int LETTERS_A_SEAM = 500;

    /** What a place costs at most at which words are surely glued. */
    private static final int SURE = 400;

    /** How much better another column must be than that of the papers of the Kamer. */
    private static final double MARGIN = 0.1;

    /** With so many no other width need be tried. */
    private static final double SURE_SHARE = 0.8;

    private static final int LEAST_LINES = 4;
    private static final int SAMPLE = 2500;

    /** How many letters of a paper in one line are a sample: lines are told by the whole of a stretch. */
    private static final int LONGEST_SAMPLE = 10_000;

    private static final int NARROWEST = 50 * 8;
    private static final int STEP = 8;
    private static final int WIDEST = 140 * 8;

    private final String text;
    private final GluedWords words;
    private final List<Span> stretches = new ArrayList<>();

    LostLines(String text, GluedWords words) {
        this.text = text;
        this.words = words;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            stretches.add(new Span(start, end));
            start = end + 1;
        }
    }

    /**
     * What the lines of a copy show.
     *
     * @param seams the places where words are glued, in order
     * @param explained the stretches of which all lines ended at such places: no other words are glued there
     */
    record Found(List<Integer> seams, List<Span> explained) {}

    /** Returns what the lines show; nothing where no width of the column explains where words are glued. */
    Optional<Found> find() {
        if (!isGlued()) {
            return Optional.empty();
        }
        double printed = share(new FilledLines(text, words, LetterWidths.PRINT, PRINTED_COLUMN));
        return printed < SURE_SHARE ? likeliest() : Optional.of(in(LetterWidths.PRINT, PRINTED_COLUMN));
    }

    /** Whether words are glued at all as often as in a copy that lost its line ends; trying widths would be dear where they are not. */
    private boolean isGlued() {
        int seams = 0;
        for (Span stretch : stretches) {
            for (int at = stretch.start(); at < stretch.end(); at++) {
                int end = words.tokenEnd(at, stretch.end());
                if (words.hasSeam(at, end, SURE) && ++seams * LETTERS_A_SEAM >= text.length()) {
                    return true;
                }
                at = end;
            }
        }
        return false;
    }

    /** Returns what the lines show in a column of this width. */
    private Found in(LetterWidths widths, int column) {
        FilledLines body = new FilledLines(text, words, widths, column);
        FilledLines notes = new FilledLines(text, words, widths, (int) (column * NOTES));
        List<Integer> seams = new ArrayList<>();
        List<Span> explained = new ArrayList<>();
        for (Span stretch : stretches) {
            if (!body.isWide(stretch.start(), stretch.end())) {
                continue;
            }
            List<Integer> ends = body.ends(stretch.start(), stretch.end());
            boolean note = Character.isDigit(text.charAt(stretch.start()));
            if (note || worst(ends) > EXPLAINED) {
                List<Integer> others = notes.ends(stretch.start(), stretch.end());
                boolean better = worst(others) < worst(ends) || note && worst(others) == worst(ends);
                ends = better ? others : ends;
            }
            boolean all = isExplained(ends);
            if (all) {
                explained.add(stretch);
            }
            for (int i = 0; i < ends.size(); i++) {
                int end = ends.get(i);
                if (words.isGlued(end) && words.cost(end) <= (all ? CREDIBLE : allowed(ends, i))) {
                    seams.add(end);
                }
            }
        }
        return new Found(seams, explained);
    }

    /** Returns what a line end may cost in a stretch that is not explained: more between two that are. */
    private int allowed(List<Integer> ends, int i) {
        boolean before = i == 0 || words.cost(ends.get(i - 1)) <= EXPLAINED;
        boolean after = i == ends.size() - 1 || words.cost(ends.get(i + 1)) <= EXPLAINED;
        return before && after && ends.size() > 1 ? EXPLAINED : EXPLAINED / 2;
    }

    private boolean isExplained(List<Integer> ends) {
        return !ends.isEmpty() && worst(ends) <= (ends.size() > 1 ? CREDIBLE : EXPLAINED);
    }

    private int worst(List<Integer> ends) {
        return ends.stream().mapToInt(words::cost).max().orElse(0);
    }

    private Optional<Found> likeliest() {
        LetterWidths measure = LetterWidths.PRINT;
        int column = PRINTED_COLUMN;
        double best = share(new FilledLines(text, words, measure, column)) + MARGIN;
        for (LetterWidths widths : LetterWidths.values()) {
            for (int tried = NARROWEST; tried < WIDEST; tried += STEP) {
                double share = share(new FilledLines(text, words, widths, tried), SAMPLE, LONGEST_SAMPLE);
                if (share > best) {
                    best = share;
                    column = tried;
                    measure = widths;
                }
            }
        }
        boolean found = share(new FilledLines(text, words, measure, column)) >= LEAST_SHARE;
        return found ? Optional.of(in(measure, column)) : Optional.empty();
    }

    /** Returns which part of all lines end where words are glued; 0 where there are few. */
    private double share(FilledLines lines) {
        return share(lines, text.length(), text.length());
    }

    /**
     * Returns the same of the stretches with the first so many letters. A sample does not go far into a long paper in one line, which
     * would be parted whole for each width that is tried.
     *
     * @param longest how many letters of a stretch are looked at
     */
    private double share(FilledLines lines, int letters, int longest) {
        int all = 0;
        int glued = 0;
        int seen = 0;
        for (Span stretch : stretches) {
            if (seen < letters && lines.isWide(stretch.start(), stretch.end())) {
                int most = Math.min(stretch.end(), stretch.start() + longest);
                for (int end : lines.ends(stretch.start(), words.tokenEnd(most, stretch.end()))) {
                    all++;
                    glued += words.cost(end) <= EXPLAINED ? 1 : 0;
                }
                seen += stretch.length();
            }
        }
        return all < LEAST_LINES ? 0 : (double) glued / all;
    }
}

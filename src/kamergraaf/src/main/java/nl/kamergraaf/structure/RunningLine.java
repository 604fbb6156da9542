package nl.kamergraaf.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kamergraaf.text.Markup;

/** The mastheads and running lines of parliamentary papers in text without layout, as {@code running-lines.rules} has them. */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final String CHAMBER = " Kamer der Staten-Generaal";
    private static final LineRules RULES = LineRules.load("running-lines");

    private final int[] starts;

    private RunningLine(int[] starts) {
        this.starts = starts;
    }

    /**
     * Finds all of them in a text, so that those who ask again need not try the rules again. Of lines that the format tells to
     * be furniture nobody asks.
     */
    static RunningLine in(Lines lines, List<Markup> furniture) {
        String content = lines.content();
        int[] found = new int[8];
        int count = 0;
        int next = 0;
        boolean chamber = false;
        int above = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            boolean number = chamber;
            int before = above;
            above = line;
            chamber = false;
            char first = lines.first(line);
            if (!number && first != '|' && !RULES.mayStart(first)) {
                continue;
            }
            int start = lines.start(line);
            int from = lines.visible(line);
            int end = lines.end(line);
            while (next < furniture.size() && furniture.get(next).span().end() <= start) {
                next++;
            }
            boolean aside =
                    next < furniture.size() && furniture.get(next).span().start() <= start;
            boolean isChamber = content.startsWith(CHAMBER, from + "Tweede".length());
            boolean running =
                    (!aside || isChamber) && !(isChamber && isAddressed(lines, before)) && matches(content, from, end);
            if (running || (number && isChamberNumber(content, from, end))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = from;
            }
            chamber = running && isChamber;
        }
        return new RunningLine(Arrays.copyOf(found, count));
    }

    /** Whether the name of the chamber goes on an address: "Aan de Voorzitter van de" stands above it. */
    private static boolean isAddressed(Lines lines, int above) {
        return above >= 0
                && Lines.stripped(lines.content(), lines.visible(above), lines.end(above))
                        .toLowerCase(Locale.ROOT)
                        .endsWith(" van de");
    }

    /** The large 1 or 2 of the chamber in a masthead, where it came out on a line of its own. */
    private static boolean isChamberNumber(String content, int from, int end) {
        char digit = content.charAt(from);
        return (digit == '1' || digit == '2')
                && content.substring(from + 1, end).isBlank();
    }

    /** Returns whether the line is one whose first visible character stands at an offset. */
    boolean at(int offset) {
        return starts.length > 0 && Arrays.binarySearch(starts, offset) >= 0;
    }

    /** Returns whether the line from {@code from} on, white space at its end aside, is one of them. */
    static boolean matches(String content, int from, int to) {
        int start = from;
        while (start < to && (content.charAt(start) == '|' || content.charAt(start) == ' ')) {
            start++; // the border of a table's cell
        }
        return start < to
                && to - start <= LONGEST
                && RULES.mayStart(content, start)
                && RULES.match(content.substring(start, to).strip(), LONGEST).isPresent();
    }
}

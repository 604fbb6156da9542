package nl.kamergraaf.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Page;
import nl.kamergraaf.text.SourceText;

/**
 * The mastheads and running lines of parliamentary papers in text without layout, as {@code running-lines.rules} has them, and those that
 * its pages repeat.
 */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final int WIDEST = 400;
    private static final String CHAMBER = " Kamer der Staten-Generaal";
    private static final String FOOT = "Kamer, vergaderjaar ";
    private static final LineRules RULES = LineRules.load("running-lines");

    private final int[] starts;
    private final int[] pages;

    private RunningLine(int[] starts, List<Page> pages) {
        this.starts = starts;
        this.pages = pages.stream().mapToInt(page -> page.span().start()).toArray();
    }

    /**
     * Finds all of them in a text, so that those who ask again need not try the rules again. Of lines that the format tells to
     * be furniture nobody asks.
     */
    static RunningLine in(Lines lines, SourceText text) {
        String content = lines.content();
        List<Markup> furniture = text.markup(Markup.Kind.FURNITURE);
        int[] found = new int[8];
        int count = 0;
        int next = 0;
        boolean chamber = false;
        int above = -1;
        int page = 0; // the number of the last page that stood on a line of its own
        boolean foot = false; // whether the line before was the foot of a page, without its number
        for (int line = 0; line < lines.count(); line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            boolean number = chamber;
            int before = above;
            above = line;
            int alone = foot ? lines.number(line) : 0;
            boolean pageNumber = isNext(alone, page);
            page = pageNumber ? alone : page;
            chamber = false;
            foot = false;
            char first = lines.first(line);
            if (!number && !pageNumber && first != '|' && !RULES.mayStart(first)) {
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
            if (running || pageNumber || (number && isChamberNumber(content, from, end))) {
                found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                found[count++] = from;
            }
            chamber = running && isChamber;
            foot = running && isFoot(content, from, end) && !Character.isDigit(lastVisible(content, from, end));
        }
        int[] starts = IntStream.concat(
                        Arrays.stream(found, 0, count),
                        RepeatedLines.in(lines, text).stream().mapToInt(Integer::intValue))
                .sorted()
                .toArray();
        return new RunningLine(starts, text.pages());
    }

    private static boolean isNext(int number, int page) {
        return number > 0 && (page == 0 || number == page + 1);
    }

    /** The last line of a page: "Tweede Kamer, vergaderjaar 2031–2032, Aanhangsel", "Pagina 2 van 4". */
    private static boolean isFoot(String content, int from, int end) {
        if (content.startsWith("Pagina", from)) {
            return true;
        }
        return content.substring(from, end).contains(FOOT);
    }

    private static char lastVisible(String content, int from, int end) {
        int last = end - 1;
        while (last > from && Lines.isSpace(content.charAt(last))) {
            last--;
        }
        return content.charAt(last);
    }

    /** Returns whether the format tells where pages end. */
    boolean hasPages() {
        return pages.length > 0;
    }

    /** Returns the number of the page that an offset lies on; 0 where the format does not tell. */
    int page(int offset) {
        int page = Arrays.binarySearch(pages, offset);
        return page >= 0 ? page + 1 : -1 - page;
    }

    /** Returns whether a page ends above or at a line: the line is the foot of its page, or stands at the top of the next. */
    boolean endsPage(Lines lines, int line) {
        int from = lines.visible(line);
        return Arrays.binarySearch(pages, lines.start(line)) >= 0
                || !lines.isBlank(line)
                        && at(from)
                        && (isFoot(lines.content(), from, lines.end(line)) || isLastOfPage(lines, line));
    }

    /** Whether nothing stands below a line on its page. */
    private boolean isLastOfPage(Lines lines, int line) {
        int next = -1 - Arrays.binarySearch(pages, lines.start(line));
        int below = line + 1;
        while (below < lines.count() && lines.isBlank(below)) {
            below++;
        }
        int end = below < lines.count() ? lines.start(below) : lines.content().length();
        return next >= 0 && next < pages.length && pages[next] <= end;
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

    /** A line that was set over the whole page has wide gaps. */
    private static String squeezed(String line) {
        if (!line.contains("  ")) {
            return line;
        }
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ' || line.charAt(i - 1) != ' ') {
                squeezed.append(line.charAt(i));
            }
        }
        return squeezed.toString();
    }

    /** Returns whether the line from {@code from} on, white space at its end aside, is one of them. */
    static boolean matches(String content, int from, int to) {
        int start = from;
        while (start < to && (content.charAt(start) == '|' || content.charAt(start) == ' ')) {
            start++; // the border of a table's cell
        }
        return start < to
                && to - start <= WIDEST
                && RULES.mayStart(content, start)
                && RULES.match(squeezed(content.substring(start, to).strip()), LONGEST)
                        .isPresent();
    }
}

package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a document that tell what it is, cut to a size that no document makes slow. */
final class Evidence {

    private static final int HEADING = 3_000;
    private static final int OPENING = 2_500;
    private static final int OPENING_LINES = 400;
    private static final int FURNITURE_LINES = 400;
    private static final int CLOSING_LINES = 40;
    private static final int LONGEST_LINE = 400;

    private final SourceDocument document;
    private final List<Unit> units;
    private final String heading;
    private final String opening;
    private final List<HeadLine> openingBlocks;
    private final List<HeadLine> openingLines;
    private final List<HeadLine> furnitureLines;
    private final List<HeadLine> headingLines;

    /** Cut when somebody asks. */
    private @Nullable List<HeadLine> closingLines;

    private Evidence(SourceDocument document, List<Unit> units, List<Span> furniture) {
        this.document = document;
        this.units = units;
        this.heading = units.isEmpty()
                ? ""
                : clipped(units.get(0).text().value(), HEADING).replace('\u00a0', ' ');
        this.opening = openingOf(units);
        String content = document.text().content();
        this.openingBlocks = blocks(content, List.of(new Span(0, firstPart(units, content.length()))), OPENING_LINES);
        this.openingLines = filled(openingBlocks);
        this.furnitureLines = lines(content, furniture, FURNITURE_LINES);
        this.headingLines =
                units.isEmpty() ? List.of() : lines(content, units.get(0).sources(), OPENING_LINES);
    }

    static Evidence of(SourceDocument document, List<Unit> units, List<Span> furniture) {
        return new Evidence(document, units, furniture);
    }

    SourceDocument document() {
        return document;
    }

    List<Unit> units() {
        return units;
    }

    /** The clean text of the heading. */
    String heading() {
        return heading;
    }

    /** The clean text of what comes before the first question, or of the beginning of a letter. */
    String opening() {
        return opening;
    }

    /** The clean text of the heading and of what follows it before the first question. */
    String introduction() {
        return heading + "\n" + opening;
    }

    /** The lines of the source before the first question or answer, as printed, furniture and all; none is empty. */
    List<HeadLine> openingLines() {
        return openingLines;
    }

    /** The printed lines of the heading; none is empty. */
    List<HeadLine> headingLines() {
        return headingLines;
    }

    /** The last lines of running text: where a signature stands. */
    List<HeadLine> closingLines() {
        List<HeadLine> lines = closingLines;
        if (lines == null) {
            Unit last = lastSection(units);
            List<HeadLine> all =
                    last == null ? headingLines : lines(content(), ending(last.sources()), Integer.MAX_VALUE);
            lines = all.subList(Math.max(0, all.size() - CLOSING_LINES), all.size());
            closingLines = lines;
        }
        return lines;
    }

    /** The beginning and the end of the heading and the sections, as clean text. */
    String runningText() {
        Unit last = lastSection(units);
        String text = last == null ? "" : last.text().value();
        String closing = text.substring(Math.max(0, text.length() - OPENING)).replace('\u00a0', ' ');
        return introduction() + "\n" + closing;
    }

    /** The lines before the first question or answer, empty ones too. */
    List<HeadLine> openingBlocks() {
        return openingBlocks;
    }

    /** The lines that were set aside in the whole document. */
    List<HeadLine> furnitureLines() {
        return furnitureLines;
    }

    /** The text of the source. */
    String content() {
        return document.text().content();
    }

    /** Returns the next lines of a unit as they stand in the source, from an offset in one of its ranges on; none is empty. */
    static List<String> lines(String content, List<Span> sources, int index, int from, int most) {
        List<String> lines = new ArrayList<>();
        for (int i = index; i < sources.size() && lines.size() < most; i++) {
            Span span = sources.get(i);
            int start = i == index ? from : span.start();
            while (start < span.end() && lines.size() < most) {
                int newline = content.indexOf('\n', start);
                int end = newline < 0 ? span.end() : Math.min(newline, span.end());
                String line = line(content, start, end);
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                start = end + 1;
            }
        }
        return lines;
    }

    boolean has(Class<? extends Unit> kind) {
        return units.stream().anyMatch(kind::isInstance);
    }

    /** Returns the last stretches of a unit, long enough to hold its signature. */
    private static List<Span> ending(List<Span> sources) {
        List<Span> last = new ArrayList<>();
        int length = 0;
        for (int i = sources.size() - 1; i >= 0 && length < OPENING; i--) {
            Span span = sources.get(i);
            last.add(0, new Span(Math.max(span.start(), span.end() - OPENING), span.end()));
            length += span.length();
        }
        return last;
    }

    private static @Nullable Unit lastSection(List<Unit> units) {
        Unit last = null;
        for (Unit unit : units) {
            last = unit instanceof Unit.Section ? unit : last;
        }
        return last;
    }

    private static String openingOf(List<Unit> units) {
        StringBuilder text = new StringBuilder();
        for (Unit unit : units) {
            if (unit instanceof Unit.Question || unit instanceof Unit.Answer) {
                break;
            }
            if (unit instanceof Unit.Section) {
                text.append(clipped(unit.text().value(), OPENING)).append('\n');
            }
        }
        return clipped(text.toString(), OPENING).replace('\u00a0', ' ');
    }

    private static int firstPart(List<Unit> units, int length) {
        int first = length;
        for (Unit unit : units) {
            if (unit instanceof Unit.Question || unit instanceof Unit.Answer) {
                for (Span span : unit.sources()) {
                    first = Math.min(first, span.start());
                }
            }
        }
        return first;
    }

    private static List<HeadLine> lines(String content, List<Span> spans, int most) {
        return filled(blocks(content, spans, most));
    }

    private static List<HeadLine> filled(List<HeadLine> lines) {
        List<HeadLine> filled = new ArrayList<>(lines.size());
        for (HeadLine line : lines) {
            if (!line.isEmpty()) {
                filled.add(line);
            }
        }
        return filled;
    }

    private static List<HeadLine> blocks(String content, List<Span> spans, int most) {
        List<HeadLine> lines = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            while (start < span.end() && lines.size() < most) {
                int newline = content.indexOf('\n', start);
                int end = newline < 0 ? span.end() : Math.min(newline, span.end());
                String line = line(content, start, end);
                lines.add(line.isEmpty() ? HeadLine.EMPTY : new HeadLine(line));
                start = end + 1;
            }
        }
        return lines;
    }

    private static String line(String content, int start, int end) {
        int from = start;
        while (from < end && content.charAt(from) <= ' ') {
            from++;
        }
        if (from == end) {
            return "";
        }
        int to = Math.min(end, from + LONGEST_LINE);
        boolean plain = isPlain(content.charAt(from)) && isPlain(content.charAt(to - 1));
        for (int i = from; i < to && plain; i++) {
            char c = content.charAt(i);
            plain = c != '\u00a0' && c != '\t';
        }
        String line = content.substring(from, to);
        return plain ? line : line.replace('\u00a0', ' ').replace('\t', ' ').strip();
    }

    /** Whether nothing needs to be stripped at a character. */
    private static boolean isPlain(char c) {
        return c > ' ' && c < '\u0080';
    }

    private static String clipped(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}

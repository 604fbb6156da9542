package nl.kamergraaf.samples;

import java.util.ArrayList;
import java.util.List;

/** Breaks paragraphs into lines: at spaces, at permitted hyphens, after real hyphens, and within web addresses. */
final class LineBreaker {

    /** What is printed on a line, pieces of one style each. */
    record Line(List<Run> pieces, float width) {

        /** Returns the marks of footnotes on the line. */
        List<String> marks() {
            return pieces.stream()
                    .filter(p -> p.style() == Run.Style.MARK)
                    .map(Run::text)
                    .toList();
        }
    }

    private enum Gap {
        NONE,
        SPACE,
        HYPHEN,
        FREE
    }

    /** Text that is not broken, and how it hangs on the text before it. */
    private record Chunk(Gap before, List<Run> pieces) {}

    private final float size;

    LineBreaker(float size) {
        this.size = size;
    }

    /** Returns the lines, each at most so many points wide unless a word alone is wider. */
    List<Line> lines(List<Run> runs, float width) {
        List<Line> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        List<Chunk> chunks = chunks(runs);
        for (int i = 0; i < chunks.size(); i++) {
            Chunk chunk = chunks.get(i);
            List<Run> longer = new ArrayList<>(line);
            if (chunk.before == Gap.SPACE && !line.isEmpty()) {
                longer.add(new Run(" ", Run.Style.PLAIN, null));
            }
            longer.addAll(chunk.pieces);
            boolean hyphenNext = i + 1 < chunks.size() && chunks.get(i + 1).before == Gap.HYPHEN;
            float room = width - (hyphenNext ? Fonts.width("-", Run.Style.PLAIN, size) : 0);
            if (line.isEmpty() || width(longer) <= room) {
                line = longer;
            } else {
                if (chunk.before == Gap.HYPHEN) {
                    line.add(new Run("-", line.get(line.size() - 1).style(), null));
                }
                lines.add(finish(line));
                line = new ArrayList<>(chunk.pieces);
            }
        }
        if (!line.isEmpty()) {
            lines.add(finish(line));
        }
        return lines;
    }

    private Line finish(List<Run> pieces) {
        List<Run> merged = new ArrayList<>();
        for (Run piece : pieces) {
            Run last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            boolean space = piece.text().equals(" ");
            if (last != null && last.style() != Run.Style.MARK && (last.style() == piece.style() || space)) {
                merged.set(merged.size() - 1, new Run(last.text() + piece.text(), last.style(), null));
            } else {
                merged.add(new Run(piece.text(), piece.style(), null));
            }
        }
        return new Line(List.copyOf(merged), width(merged));
    }

    private float width(List<Run> pieces) {
        float width = 0;
        for (Run piece : pieces) {
            width += Fonts.width(piece.text(), piece.style(), size);
        }
        return width;
    }

    private static List<Chunk> chunks(List<Run> runs) {
        List<Chunk> chunks = new ArrayList<>();
        List<Run> open = new ArrayList<>();
        Gap gap = Gap.SPACE;
        for (Run run : runs) {
            if (run.style() == Run.Style.MARK) {
                open.add(run);
                continue;
            }
            int start = 0;
            String text = run.text();
            for (int i = 0; i <= text.length(); i++) {
                Gap here = i == text.length() ? Gap.NONE : gapAt(text, i);
                if (here == Gap.NONE && i < text.length()) {
                    continue;
                }
                String piece = text.substring(start, i);
                if (!piece.isEmpty()) {
                    open.add(new Run(piece, run.style(), null));
                }
                if (here != Gap.NONE) {
                    if (!open.isEmpty()) {
                        chunks.add(new Chunk(gap, List.copyOf(open)));
                        open.clear();
                    }
                    gap = here;
                }
                start = here == Gap.SPACE || here == Gap.HYPHEN ? i + 1 : i;
            }
        }
        if (!open.isEmpty()) {
            chunks.add(new Chunk(gap, List.copyOf(open)));
        }
        return chunks;
    }

    /** Returns what may happen before the character: a space and a hyphenation point are used up by it. */
    private static Gap gapAt(String text, int i) {
        char c = text.charAt(i);
        if (c == ' ') {
            return Gap.SPACE;
        }
        if (c == Run.BREAK) {
            return Gap.HYPHEN;
        }
        char before = i == 0 ? ' ' : text.charAt(i - 1);
        if (inAddress(text, i)) {
            return (before == '/' || before == '-') && c != '/' ? Gap.FREE : Gap.NONE;
        }
        return before == '-' && Character.isLetter(c) ? Gap.FREE : Gap.NONE;
    }

    private static boolean inAddress(String text, int i) {
        int start = text.lastIndexOf(' ', i) + 1;
        int scheme = text.indexOf("://", start);
        return scheme >= start && scheme + 2 < i && text.lastIndexOf(' ', i) < scheme;
    }
}

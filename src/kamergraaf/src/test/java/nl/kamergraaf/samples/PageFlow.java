package nl.kamergraaf.samples;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.samples.LineBreaker.Line;
import org.jspecify.annotations.Nullable;

/** Lays a paper's blocks on pages, each footnote at the foot of the page that has its mark. */
final class PageFlow {

    /**
     * Where text goes, in points from the upper left corner of the page.
     *
     * @param firstTop where the first page's text begins
     * @param top      where the text of the other pages begins
     * @param bottom   where text and footnotes end
     * @param size     of the letters; {@code leading} from line to line
     * @param gap      before a paragraph, beside the leading
     */
    record Geometry(
            float left,
            float width,
            float firstTop,
            float top,
            float bottom,
            float size,
            float leading,
            float gap,
            float noteSize,
            float noteLeading) {}

    /** A line and its base line, in points from the top of the page. */
    record Placed(Line line, float y) {}

    /** A page: its text, and its footnotes' lines by mark. */
    record LaidPage(List<Placed> lines, List<LaidNote> notes) {}

    /** A footnote's lines, in order. */
    record LaidNote(String mark, List<Line> lines) {}

    private static final float RULE = 14;

    private final Paper paper;
    private final Geometry geometry;
    private final List<LaidPage> pages = new ArrayList<>();
    private List<Placed> lines = new ArrayList<>();
    private List<LaidNote> notes = new ArrayList<>();
    private float y;
    private float noteHeight;

    private PageFlow(Paper paper, Geometry geometry) {
        this.paper = paper;
        this.geometry = geometry;
        this.y = geometry.firstTop;
    }

    static List<LaidPage> lay(Paper paper, Geometry geometry) {
        PageFlow flow = new PageFlow(paper, geometry);
        List<Block> blocks = paper.body();
        for (int i = 0; i < blocks.size(); i++) {
            flow.add(blocks.get(i), i == 0 ? null : blocks.get(i - 1));
        }
        flow.turn();
        return flow.pages;
    }

    private void add(Block block, @Nullable Block before) {
        boolean label = block instanceof Block.Label || block instanceof Block.Heading;
        if (before != null && !lines.isEmpty()) {
            if (label || block instanceof Block.Apart) {
                y += geometry.leading;
            } else if (!(block instanceof Block.Continued)
                    && !(before instanceof Block.Label)
                    && !(before instanceof Block.Heading)) {
                y += geometry.gap;
            }
        }
        if (label && y + 3 * geometry.leading + noteHeight > geometry.bottom) {
            turn();
        }
        for (Line line : new LineBreaker(geometry.size).lines(block.runs(), geometry.width)) {
            List<LaidNote> ofLine = new ArrayList<>();
            for (String mark : line.marks()) {
                ofLine.add(new LaidNote(
                        mark,
                        new LineBreaker(geometry.noteSize)
                                .lines(paper.note(mark).runs(), geometry.width - 8)));
            }
            float added = height(ofLine) + (notes.isEmpty() && !ofLine.isEmpty() ? RULE : 0);
            if (y + geometry.leading + noteHeight + added > geometry.bottom) {
                turn();
                added = height(ofLine) + (ofLine.isEmpty() ? 0 : RULE);
            }
            y += geometry.leading;
            lines.add(new Placed(line, y));
            notes.addAll(ofLine);
            noteHeight += added;
        }
    }

    private float height(List<LaidNote> some) {
        return some.stream().mapToInt(n -> n.lines.size()).sum() * geometry.noteLeading;
    }

    private void turn() {
        pages.add(new LaidPage(List.copyOf(lines), List.copyOf(notes)));
        lines = new ArrayList<>();
        notes = new ArrayList<>();
        noteHeight = 0;
        y = geometry.top;
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.ingest.Columns.Stretch;
import nl.kamergraaf.text.Markup.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Writes printed pages as text in reading order: each page's running header and margin, its text column by column, the notes
 * that start on it, complete also where they go on overleaf, and its footer. Every printed line is a line; paragraphs are
 * marked, with an empty line before those that are set apart.
 */
final class PdfLayout {

    private static final float LARGER = 1.12f;
    private static final int LONGEST_HEADING = 200;

    private final Draft draft;
    private final PrintedStyle style;
    private final Set<PrintedRun> running;
    private final FootNotes notes;
    private final LineWriter lines;
    private int heading = -1;
    private int paragraph = -1;
    private boolean bold;
    private String tableHead = "";

    private PdfLayout(List<PrintedPage> pages, Draft draft) {
        this.draft = draft;
        this.style = PrintedStyle.of(pages);
        this.running = RunningHeads.find(pages);
        this.notes = new FootNotes(style, foot(pages));
        this.lines = new LineWriter(draft);
    }

    /** Returns where the lowest line that is no running footer stands. */
    private float foot(List<PrintedPage> pages) {
        float foot = 0;
        for (PrintedPage page : pages) {
            for (PrintedRun run : page.runs()) {
                if (!running.contains(run) && run.left() < style.right() && run.right() > style.left()) {
                    foot = Math.max(foot, run.baseline());
                }
            }
        }
        return foot;
    }

    /** Writes pages in order. */
    static void write(List<PrintedPage> pages, Draft draft) {
        new PdfLayout(pages, draft).write(pages);
    }

    private void write(List<PrintedPage> pages) {
        Columns columns = new Columns();
        List<List<PrintedRun>> margins = new ArrayList<>();
        for (PrintedPage page : pages) {
            if (page.blocks() != null) {
                ScannedMargin.Parted parted = ScannedMargin.of(page, withoutRunning(page.blocks()));
                margins.add(parted.margin());
                notes.add(page, inOrder(parted.blocks()));
                continue;
            }
            List<PrintedRun> text = new ArrayList<>(page.runs());
            text.removeIf(running::contains);
            List<PrintedRun> margin = SideMargin.find(text, style);
            margins.add(margin);
            text.removeAll(new java.util.HashSet<>(margin));
            notes.add(page, columns.read(text));
        }
        lines.marks(notes.marks());
        Paragraphs paragraphs = new Paragraphs(style, notes.bodies());
        for (int i = 0; i < pages.size(); i++) {
            PrintedPage page = pages.get(i);
            int start = draft.length();
            lines.powers(notes.powers(i));
            boolean gap = i > 0 && paragraphs.startsPage(i);
            if (gap) {
                endParagraph();
            }
            furniture(page, running(page, true), "header");
            furniture(page, margins.get(i), "margin");
            for (Stretch stretch : notes.bodies().get(i)) {
                body(page, stretch, paragraphs);
            }
            for (FootNotes.Note note : notes.notes().get(i)) {
                note(note);
            }
            furniture(page, running(page, false), "footer");
            for (String turned : page.turned()) {
                int from = draft.length();
                draft.append(turned).append("\n");
                draft.mark(from, Kind.FURNITURE, "turned");
            }
            draft.page(page.number(), start);
        }
        endParagraph();
    }

    private List<List<PrintedRun>> withoutRunning(List<List<PrintedRun>> blocks) {
        return blocks.stream()
                .map(block ->
                        block.stream().filter(run -> !running.contains(run)).toList())
                .toList();
    }

    private static List<Stretch> inOrder(List<List<PrintedRun>> blocks) {
        List<Stretch> stretches = new ArrayList<>();
        for (List<PrintedRun> block : blocks) {
            List<PrintedLine> text =
                    block.stream().map(run -> new PrintedLine(List.of(run))).toList();
            if (!text.isEmpty()) {
                stretches.add(new Stretch(0, !stretches.isEmpty(), text));
            }
        }
        return stretches;
    }

    private List<PrintedRun> running(PrintedPage page, boolean upper) {
        return page.runs().stream()
                .filter(run -> running.contains(run) && upper == run.baseline() < page.height() / 2)
                .toList();
    }

    private void furniture(PrintedPage page, List<PrintedRun> runs, String what) {
        for (PrintedLine line : LineGrouping.lines(runs)) {
            int start = draft.length();
            lines.write(page, line, false);
            draft.mark(start, Kind.FURNITURE, what);
            draft.append("\n");
        }
    }

    private void note(FootNotes.Note note) {
        int start = draft.length();
        for (FootNotes.NoteLine each : note.lines()) {
            lines.write(each.page(), each.line(), false);
            draft.append("\n");
        }
        draft.mark(start, Kind.NOTE, note.mark());
    }

    private void body(PrintedPage page, Stretch stretch, Paragraphs paragraphs) {
        List<PrintedLine> all = stretch.lines();
        for (int i = 0; i < all.size(); i++) {
            PrintedTable table = PrintedTable.at(all, i);
            if (table != null) {
                endParagraph();
                emptyLine();
                int start = draft.length();
                String above = tableHead;
                tableHead = "";
                for (List<List<PrintedLine>> row : table.rows()) {
                    int rowStart = draft.length();
                    lines.row(page, row);
                    boolean first = tableHead.isEmpty();
                    tableHead = first
                            ? draft.soFar()
                                    .subSequence(rowStart, draft.length())
                                    .toString()
                            : tableHead;
                    boolean again = first && i == 0 && tableHead.equals(above) && isWords(tableHead);
                    draft.mark(rowStart, again ? Kind.FURNITURE : Kind.PARAGRAPH, again ? "header" : "");
                    draft.append("\n");
                }
                draft.mark(start, Kind.TABLE, "");
                draft.append("\n");
                i += table.length() - 1;
                continue;
            }
            PrintedLine line = all.get(i);
            Paragraphs.Start start = paragraphs.start(line);
            if (start != Paragraphs.Start.NONE) {
                endParagraph();
                if (start == Paragraphs.Start.APART) {
                    emptyLine();
                }
                paragraph = draft.length();
                bold = true;
                heading = line.size() > style.size() * LARGER && style.sound() ? paragraph : -1;
            }
            bold &= line.isBold();
            lines.write(page, line, true);
            draft.append("\n");
        }
    }

    /** Whether it may be the head of a table, which goes before the rows of each page: figures are no heads. */
    private static boolean isWords(String row) {
        return row.chars().filter(Character::isLetter).count()
                > row.chars().filter(Character::isDigit).count();
    }

    private void endParagraph() {
        if (paragraph >= 0) {
            draft.mark(paragraph, Kind.PARAGRAPH, "");
            boolean isShort = draft.length() - paragraph <= LONGEST_HEADING;
            if (isShort && (heading >= 0 || bold)) {
                draft.mark(paragraph, Kind.HEADING, "");
            }
            paragraph = -1;
            heading = -1;
        }
    }

    private void emptyLine() {
        int length = draft.length();
        if (length > 1
                && !(draft.soFar().charAt(length - 1) == '\n' && draft.soFar().charAt(length - 2) == '\n')) {
            draft.append("\n");
        }
    }

    /** Where paragraphs start. */
    static final class Paragraphs {

        private static final float APART = 1.32f;
        private static final int WINDOW = 8;
        /** In letters. */
        private static final int WIDEST_INDENT = 10;

        /** How a line follows the one before. */
        enum Start {
            NONE,
            /** A new paragraph on the next line. */
            NEXT,
            /** A new paragraph after more than the usual distance. */
            APART
        }

        private final PrintedStyle style;
        private final Map<PrintedLine, Start> starts = new java.util.IdentityHashMap<>();
        private final Map<Integer, Boolean> pages = new HashMap<>();
        private float leading;

        Paragraphs(PrintedStyle style, List<List<Stretch>> bodies) {
            this.style = style;
            List<Float> distances = new ArrayList<>();
            for (List<Stretch> page : bodies) {
                for (Stretch stretch : page) {
                    for (int i = 1; i < stretch.lines().size(); i++) {
                        distances.add(stretch.lines().get(i).baseline()
                                - stretch.lines().get(i - 1).baseline());
                    }
                }
            }
            this.leading = style.leading(distances);
            PrintedLine before = null;
            float width = 0;
            for (int page = 0; page < bodies.size(); page++) {
                for (Stretch stretch : bodies.get(page)) {
                    List<PrintedLine> lines = stretch.lines();
                    for (int i = 0; i < lines.size(); i++) {
                        Start start = i == 0 ? follow(before, width, lines.get(0)) : within(lines, i);
                        starts.put(lines.get(i), start);
                    }
                    if (!lines.isEmpty()) {
                        pages.putIfAbsent(page, starts.get(lines.get(0)) != Start.NONE);
                        before = lines.get(lines.size() - 1);
                        width = right(lines, lines.size() - 1);
                    }
                }
            }
        }

        Start start(PrintedLine line) {
            return starts.getOrDefault(line, Start.NEXT);
        }

        /** Whether the text of a page starts with a paragraph. */
        boolean startsPage(int index) {
            return pages.getOrDefault(index, false);
        }

        /** The first line of a column or page. */
        private Start follow(@Nullable PrintedLine before, float width, PrintedLine line) {
            if (before == null || otherSize(before, line) || bullet(line) || (item(line) && ends(before))) {
                return Start.APART;
            }
            return endsEarly(before, line, width) ? Start.NEXT : Start.NONE;
        }

        private Start within(List<PrintedLine> lines, int i) {
            PrintedLine before = lines.get(i - 1);
            PrintedLine line = lines.get(i);
            float distance = line.baseline() - before.baseline();
            float usual = leading * (style.sound() ? Math.max(before.size(), line.size()) / style.size() : 1);
            if (distance > APART * Math.max(leading, usual)) {
                return Start.APART;
            }
            if (otherSize(before, line) || bullet(line) || (item(line) && ends(before))) {
                return Start.NEXT;
            }
            float indent = line.left() - before.left();
            boolean hanging = hangs(before);
            if (indent > 0.8f * line.size() && indent < 4 * line.size() && !hanging && ends(before)) {
                return Start.NEXT;
            }
            return endsEarly(before, line, right(lines, i - 1)) ? Start.NEXT : Start.NONE;
        }

        /**
         * The first word of the line would have fitted on the line before: the break is meant. In the middle of a sentence that
         * has to be beyond doubt, since words are kept together ("22 augustus") and scanned lines end anywhere.
         */
        private static boolean endsEarly(PrintedLine before, PrintedLine line, float right) {
            if (before.text().endsWith("-")) {
                return false;
            }
            PrintedWord first = line.words().get(0);
            float needed = before.right() + first.right() - first.left();
            if (ends(before)) {
                return needed + 1.3f * line.size() < right;
            }
            int start = first.text().codePointAt(0);
            boolean opens = Character.isUpperCase(start) || "«“‘\"'".indexOf(start) >= 0;
            return opens && !before.text().endsWith(",") && needed + 3 * line.size() < right;
        }

        /** Returns where full lines around this one end; what starts far to its right is a block of its own, as an address is. */
        private static float right(List<PrintedLine> lines, int i) {
            PrintedLine line = lines.get(i);
            float right = 0;
            for (int j = Math.max(0, i - WINDOW); j < Math.min(lines.size(), i + WINDOW); j++) {
                PrintedLine near = lines.get(j);
                if (near.left() - line.left() < WIDEST_INDENT * line.size()) {
                    right = Math.max(right, near.right());
                }
            }
            return right;
        }

        private boolean otherSize(PrintedLine before, PrintedLine line) {
            return style.sound() && (line.size() > 1.1f * before.size() || before.size() > 1.1f * line.size());
        }

        private static boolean bullet(PrintedLine line) {
            String first = line.words().get(0).text();
            return first.equals("•")
                    || first.equals("–")
                            && line.words().size() > 1
                            && line.words().get(1).left() - line.words().get(0).right() > 0.4f * line.size();
        }

        /** "1.", "2)", "a." at the start of a line. */
        private static boolean item(PrintedLine line) {
            String first = line.words().get(0).text();
            int last = first.length() - 1;
            boolean number = last > 0 && last < 3 && first.chars().limit(last).allMatch(Character::isDigit);
            boolean letter = last == 1 && Character.isLowerCase(first.charAt(0));
            return (number || letter) && ".)°".indexOf(first.charAt(last)) >= 0;
        }

        /** Whether a line starts with the number or sign of an item, whose further lines are indented. */
        private static boolean hangs(PrintedLine line) {
            String first = line.words().get(0).text();
            return first.length() <= 4 && !Character.isLetter(first.charAt(first.length() - 1));
        }

        private static boolean ends(PrintedLine line) {
            List<PrintedWord> words = line.words();
            String last = words.get(words.size() - 1).text();
            return ".?!:;»”)".indexOf(last.charAt(last.length() - 1)) >= 0
                    || line.isRaised(words.get(words.size() - 1));
        }
    }
}

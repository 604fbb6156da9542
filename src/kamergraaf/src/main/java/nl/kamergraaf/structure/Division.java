package nl.kamergraaf.structure;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a document while its lines are read from front to back. */
final class Division {

    /** How a text is divided that has no headings. */
    enum Mode {
        /** It stays whole. */
        HEADINGS,
        /** The paragraphs below its title are questions, numbered in order as the printed paper will have them. */
        PARAGRAPH_QUESTIONS,
        /** Its first block is the heading, the rest is running text. */
        FIRST_BLOCK
    }

    private static final int LONGEST_HEADING = 300;
    private static final int HEADING_WINDOW = 120;
    private static final int LONGEST_TITLE = 4_000;

    private final Lines lines;
    private final String content;
    private final RunningLine running;
    private final Cuts cuts;
    private final Paragraphs paragraphs;
    private final Emphasis emphasis;
    private final HeadingStyle style;
    private final ListTable table;
    private final Mode mode;
    private final boolean spaced;

    /** Where the paper begins below what a page says of it. */
    private final int first;

    private final DividedParts parts;
    private final LetterOpening letter;
    private final BareNumbers bareNumbers;
    private final Set<Integer> open = new LinkedHashSet<>();
    private final ListedAnswers listed;
    private boolean questions;
    private boolean trailer;
    private boolean emphasised;
    private int lastQuestion;

    /** The last question up to which none is missing behind the first: "1, 32" is followed by "2". */
    private int lastInOrder;

    private final Set<Integer> asked = new HashSet<>();
    private int signature = -1;

    /**
     * Divides nothing yet.
     *
     * @param table the titles of the columns of a list of questions
     * @param mode  how a text is divided that has no headings
     */
    Division(
            SourceText text,
            Lines lines,
            RunningLine running,
            Cuts cuts,
            HeadingStyle style,
            ListTable table,
            Mode mode) {
        this.lines = lines;
        this.content = text.content();
        this.listed = new ListedAnswers(content);
        this.parts = new DividedParts(lines.characters());
        this.letter = new LetterOpening(content, parts);
        this.bareNumbers = new BareNumbers(content);
        this.running = running;
        this.cuts = cuts;
        this.style = style;
        this.table = table;
        this.mode = mode;
        this.paragraphs = Paragraphs.of(text);
        this.spaced = paragraphs.areKnown() || lines.areSpaced();
        this.emphasis = Emphasis.of(text);
        this.first = ShownPaper.start(lines);
    }

    /** Reads all lines; returns this, divided. */
    Division read() {
        for (int line = 0; line < lines.count(); line++) {
            line(line);
        }
        return this;
    }

    /**
     * Returns whether all there is stands in the heading, and that is more than a heading. Some letters have the address of the Kamer
     * below what they say, and a page may tell of questions and answers before it shows them.
     */
    boolean isUndivided() {
        if (parts.heading().cleaner().length() <= 2 * LONGEST_HEADING) {
            return false;
        }
        return questions ? isStory() : parts.isHeadingOnly() || parts.isAddressOnly();
    }

    /** Whether what stands above the first question tells of it at length: no heading of a paper does. */
    private boolean isStory() {
        String above = parts.heading().cleaner().opening(LONGEST_TITLE);
        return !above.contains("ngezonden")
                && !above.contains("ntvangen")
                && !above.contains("ragen van ")
                && !above.contains("ntwoord van ")
                && !above.contains("ntwoorden van ")
                && !above.contains("astgesteld")
                && !above.contains("Staten-Generaal")
                && above.contains(". ");
    }

    /** Returns whether a paper asks, by its title, but no heading of a question was found. */
    boolean asksWithoutQuestions() {
        if (questions) {
            return false;
        }
        String title = parts.heading().cleaner().opening(LONGEST_TITLE);
        return title.contains("ragen van ") && title.contains("ingezonden") && title.indexOf('?') > 0;
    }

    List<Unit> units() {
        return parts.units();
    }

    List<Span> furniture() {
        return parts.furniture();
    }

    private Part current() {
        return parts.current();
    }

    private void line(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        int next = Math.min(content.length(), end + 1);
        List<Cut> cut = cuts.in(start, next, !current().isHeading());
        boolean aside = false;
        for (Cut each : cut) {
            if (each.kind() == Cut.Kind.FURNITURE || each.kind() == Cut.Kind.MARGIN) {
                parts.setAside(each.span());
            }
            aside |= each.kind() != Cut.Kind.MARK;
        }
        int from = cut.isEmpty() ? lines.visible(line) : firstVisible(start, end, cut);
        if (from == end) {
            parts.own(start, next, cut, aside && !current().isSection() ? null : current());
            if (aside) {
                current().cleaner().interrupt();
            } else {
                current().cleaner().line(start, end, cut);
                letter.emptyLine();
            }
            return;
        }
        trailer |= SignatureList.starts(content, from, end);
        if (trailer || start < first || table.isTitle(line) || isPage(line) || isRunning(from, end, cut)) {
            parts.own(start, next, cut, null);
            current().cleaner().interrupt();
            return;
        }
        ListTable.Row row = table.row(line);
        if (row != null) {
            row(row, start, next, cut);
            return;
        }
        if (mode == Mode.FIRST_BLOCK
                && current().isHeading()
                && current().cleaner().isEmpty()
                && FirstBlock.isProse(lines, paragraphs, line)) {
            parts.enterBody();
        }
        int text = enterPart(from, end);
        if (current().isHeading() && text == from && !questions && letter.isAbove(opening(from, end))) {
            parts.own(start, next, cut, null);
            return;
        }
        int pages = table.tellsPages() && table.isBelow(line) && current().isQuestion()
                ? table.pagesBehind(Math.max(from, text), end)
                : end;
        if (pages < end) {
            parts.own(start, pages, inside(start, pages, cut), current());
            aside(pages, next, cut);
        } else {
            parts.own(start, next, cut, current());
        }
        if (paragraphs.startsIn(start, from) || besideSignature(from, end)) {
            current().cleaner().paragraph();
        }
        current().cleaner().line(text == from ? start : text, pages, cut); // with a mark that starts the line
    }

    /** Begins the question and the answer that stand in a row, and sets the rest of it aside. */
    private void row(ListTable.Row row, int start, int next, List<Cut> cut) {
        begin(new PartHeading(PartHeading.Role.QUESTION, row.numbers(), "", 0), start);
        give(row.question(), cut);
        aside(start, row.question().start(), cut);
        int at = row.question().end();
        Span answer = row.answer();
        if (answer != null) {
            aside(at, answer.start(), cut);
            begin(new PartHeading(PartHeading.Role.ANSWER, row.numbers(), "", 0), start);
            give(answer, cut);
            at = answer.end();
        }
        aside(at, next, cut);
    }

    private void give(Span cell, List<Cut> cut) {
        List<Cut> inside = inside(cell.start(), cell.end(), cut);
        parts.own(cell.start(), cell.end(), inside, current());
        current().cleaner().line(cell.start(), cell.end(), inside);
    }

    private void aside(int from, int to, List<Cut> cut) {
        parts.own(from, to, inside(from, to, cut), null);
    }

    private static List<Cut> inside(int from, int to, List<Cut> cut) {
        return cut.stream()
                .filter(each -> each.span().start() >= from && each.span().end() <= to)
                .toList();
    }

    /** The page that a question of a table asks about, below it on a line of its own. */
    private boolean isPage(int line) {
        return table.tellsPages()
                && table.isBelow(line)
                && table.isNumber(line)
                && (current().isQuestion() && current().cleaner().endsAsking() || table.isNumberBelow(line))
                && (table.isNumberBelow(line) || !isNextQuestion(line));
    }

    private boolean isNextQuestion(int line) {
        int from = lines.visible(line);
        return Integer.parseInt(content.substring(from, lines.end(line)).strip()) == lastQuestion + 1
                && bareNumbers.asks(lines.end(line));
    }

    /** A committee's signature starts here, or one ended on the line before. */
    private boolean besideSignature(int from, int end) {
        boolean after = signature > 0 && from > signature;
        if (after) {
            signature = -1;
        }
        int ending = signature < 0 ? CommitteeSignature.end(content, from, end) : -1;
        if (ending > 0) {
            signature = ending;
        }
        return after || ending > 0;
    }

    private boolean isRunning(int from, int end, List<Cut> cut) {
        return cut.isEmpty() ? running.at(from) : RunningLine.matches(content, from, end);
    }

    private int firstVisible(int start, int end, List<Cut> cut) {
        int at = start;
        int next = 0;
        while (at < end) {
            while (next < cut.size() && cut.get(next).span().end() <= at) {
                next++;
            }
            if (next < cut.size() && cut.get(next).span().contains(at)) {
                at = cut.get(next).span().end();
            } else if (content.charAt(at) <= ' ' || content.charAt(at) == '\u00a0') {
                at++;
            } else {
                return at;
            }
        }
        return end;
    }

    /** Returns where the text of the line starts, after a heading that it may open with. */
    private int enterPart(int from, int end) {
        PartHeading heading = heading(from, end);
        if (heading != null && begin(heading, from)) {
            // who speaks belongs to what is said
            return style.tellsSpeaker(heading) ? from : Math.min(end, from + heading.length());
        }
        if (!questions) {
            char first = content.charAt(from);
            if (current().isHeading() || LetterForm.mayOpen(first)) {
                letter.read(opening(from, end), from);
            } else {
                letter.otherLine();
            }
        }
        if (answersWithoutHeading(from, end)) {
            begin(new PartHeading(PartHeading.Role.ANSWER, current().numbers(), "", 0), from);
        }
        if (mode == Mode.FIRST_BLOCK
                && current().isHeading()
                && afterFirstBlock(from)
                && !LetterForm.number(opening(from, end))) {
            parts.enterBody();
        }
        return from;
    }

    private @Nullable PartHeading heading(int from, int end) {
        PartHeading heading = style.at(content, from, end).orElse(null);
        if (heading == null) {
            heading = listed.at(from, end);
        }
        if (heading == null && style.numbered() && Character.isDigit(content.charAt(from))) {
            boolean inline = !style.answers() || open.isEmpty() || current().isQuestion();
            heading = bareNumbers
                    .at(opening(from, end), from, end, lastInOrder, asked, inline)
                    .orElse(null);
        }
        return heading == null && mode == Mode.PARAGRAPH_QUESTIONS
                ? paragraphQuestion(from).orElse(null)
                : heading;
    }

    private String opening(int from, int end) {
        return content.substring(from, Math.min(end, from + HEADING_WINDOW));
    }

    /**
     * A plain paragraph below a question that is bold or italic throughout, and that no heading answers; in a list of questions with
     * their answers a paragraph that does not ask, or, where nothing tells paragraphs apart, such a line.
     */
    private boolean answersWithoutHeading(int from, int end) {
        if (!current().isQuestion() || mode == Mode.PARAGRAPH_QUESTIONS) {
            return false;
        }
        boolean plain = emphasised
                ? startsParagraph(from) && !emphasis.touches(from, end)
                : style.paired() && (!spaced || startsParagraph(from)) && bareNumbers.tells(from);
        boolean answers = plain
                && current().cleaner().endsAsking()
                && !style.isAnswered(current().numbers(), from);
        emphasised =
                emphasis.covers(from, end) && (emphasised || current().cleaner().isEmpty());
        return answers;
    }

    private boolean afterFirstBlock(int from) {
        int length = current().cleaner().length();
        return length > 0 && (startsParagraph(from) || length > LONGEST_HEADING);
    }

    /** A paragraph with a question mark, below the title of a paper that asks. */
    private Optional<PartHeading> paragraphQuestion(int from) {
        boolean below = !current().isHeading()
                || current().cleaner().opening(LONGEST_TITLE).contains("ragen van ");
        return below && startsParagraph(from) && bareNumbers.asks(from)
                ? Optional.of(new PartHeading(PartHeading.Role.QUESTION, List.of(lastQuestion + 1), "", 0))
                : Optional.empty();
    }

    private boolean startsParagraph(int from) {
        int at = from - 1;
        int breaks = 0;
        while (at >= 0 && content.charAt(at) <= ' ') {
            breaks += content.charAt(at) == '\n' ? 1 : 0;
            at--;
        }
        return breaks > 1 || (breaks == 1 && paragraphs.startsIn(from, from));
    }

    private boolean begin(PartHeading heading, int from) {
        List<Integer> numbers = heading.numbers();
        switch (heading.role()) {
            case QUESTION -> {
                if (numbers.isEmpty()) {
                    if (style.labelled()) {
                        return false;
                    }
                    numbers = List.of(lastQuestion + 1);
                }
                questions = true;
                lastQuestion = Math.max(lastQuestion, Collections.max(numbers));
                asked.addAll(numbers);
                lastInOrder = Math.max(lastInOrder, numbers.get(0));
                while (asked.contains(lastInOrder + 1)) {
                    lastInOrder++;
                }
                open.addAll(numbers);
                enter(key("Q", numbers), heading.role(), numbers);
            }
            case ANSWER -> {
                if (numbers.isEmpty()) {
                    List<Integer> first = listed.begin(from, open);
                    numbers = first.isEmpty() ? List.copyOf(open) : first;
                }
                if (numbers.isEmpty()) {
                    return false;
                }
                questions = true;
                numbers.forEach(open::remove);
                enter(key("A", numbers), heading.role(), numbers);
            }
            case SECTION -> {
                parts.enterSection(heading.name());
                emphasised = false;
            }
        }
        return true;
    }

    private static String key(String role, List<Integer> numbers) {
        return numbers.size() == 1 ? role + numbers.get(0) : role + numbers;
    }

    private void enter(String key, PartHeading.Role role, List<Integer> asked) {
        parts.enter(key, role, asked, "");
        emphasised = false;
    }
}

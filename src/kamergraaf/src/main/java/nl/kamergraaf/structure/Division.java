package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private static final int LONGEST_LETTERHEAD = 150;
    private static final int SHORT_LINE = 8;
    private static final int SHORT_LABEL = 12;
    private static final int SALUTATION_LINES = 40;
    private static final int LONGEST_QUESTION = 2_500;

    /** As many numbers may be missing in a list of questions. */
    private static final int WIDEST_GAP = 5;

    private final Lines lines;
    private final String content;
    private final RunningLine running;
    private final Cuts cuts;
    private final Paragraphs paragraphs;
    private final Emphasis emphasis;
    private final HeadingStyle style;
    private final Mode mode;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Span> furniture = new ArrayList<>();
    private final Set<Integer> open = new LinkedHashSet<>();
    private final ListedAnswers listed;
    private Part current;
    private int sections;
    private boolean questions;
    private boolean trailer;
    private boolean letterhead;
    private boolean subject;
    private boolean bareLabel;
    private boolean emphasised;
    private boolean subjectRead;
    private int lastQuestion;
    private int signature = -1;

    /**
     * Divides nothing yet.
     *
     * @param mode how a text is divided that has no headings
     */
    Division(SourceText text, Lines lines, RunningLine running, Cuts cuts, HeadingStyle style, Mode mode) {
        this.lines = lines;
        this.content = text.content();
        this.listed = new ListedAnswers(content);
        this.current = part("H", null, List.of(), "");
        this.running = running;
        this.cuts = cuts;
        this.style = style;
        this.mode = mode;
        this.paragraphs = Paragraphs.of(text);
        this.emphasis = Emphasis.of(text);
        parts.put("H", current);
    }

    /** Reads all lines. */
    void read() {
        for (int line = 0; line < lines.count(); line++) {
            line(line);
        }
    }

    private Part part(String key, PartHeading.@Nullable Role role, List<Integer> numbers, String label) {
        return new Part(key, role, numbers, label, lines.characters());
    }

    /** Returns whether all there is stands in the heading, and that is more than a heading. */
    boolean isUndivided() {
        Part heading = parts.get("H");
        return parts.size() == 1 && heading != null && heading.cleaner().length() > 2 * LONGEST_HEADING;
    }

    /** Returns whether a paper asks, by its title, but no heading of a question was found. */
    boolean asksWithoutQuestions() {
        Part heading = parts.get("H");
        if (questions || heading == null) {
            return false;
        }
        String title = heading.cleaner().opening(LONGEST_TITLE);
        return title.contains("ragen van ") && title.contains("ingezonden") && title.indexOf('?') > 0;
    }

    List<Unit> units() {
        List<Unit> units = new ArrayList<>(parts.size());
        for (Part part : parts.values()) {
            units.add(part.unit());
        }
        return units;
    }

    List<Span> furniture() {
        List<Span> inOrder = new ArrayList<>(furniture);
        Collections.sort(inOrder);
        return inOrder;
    }

    private void line(int line) {
        int start = lines.start(line);
        int end = lines.end(line);
        int next = Math.min(content.length(), end + 1);
        List<Cut> cut = cuts.in(start, next, !current.isHeading());
        boolean aside = false;
        for (Cut each : cut) {
            if (each.kind() == Cut.Kind.FURNITURE || each.kind() == Cut.Kind.MARGIN) {
                furniture.add(each.span());
            }
            aside |= each.kind() != Cut.Kind.MARK;
        }
        int from = cut.isEmpty() ? lines.visible(line) : firstVisible(start, end, cut);
        if (from == end) {
            own(start, next, cut, aside && !current.isSection() ? null : current);
            if (aside) {
                current.cleaner().interrupt();
            } else {
                current.cleaner().line(start, end, cut);
                subjectRead |= subject && !bareLabel;
            }
            return;
        }
        trailer |= SignatureList.starts(content, from, end);
        if (trailer || isRunning(from, end, cut)) {
            own(start, next, cut, null);
            current.cleaner().interrupt();
            return;
        }
        int text = enterPart(from, end);
        if (current.isHeading() && text == from && isAbove(from, end)) {
            own(start, next, cut, null);
            return;
        }
        own(start, next, cut, current);
        if (paragraphs.startsIn(start, from) || besideSignature(from, end)) {
            current.cleaner().paragraph();
        }
        current.cleaner().line(text == from ? start : text, end, cut); // with a mark that starts the line
    }

    /** Whether a line stands above the title of a paper and is no part of it; the name of the sender above it is none either. */
    private boolean isAbove(int from, int end) {
        int length = current.cleaner().length();
        if (length == 0) {
            String line = opening(from, end);
            return LetterForm.masthead(line) || LetterForm.returnAddress(line);
        }
        if (length > LONGEST_LETTERHEAD || subject || questions || !LetterForm.returnAddress(opening(from, end))) {
            return false;
        }
        startHeading();
        return true;
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

    /** Gives what is left of a line to a part, or to the furniture. Marks belong to the text they stand in. */
    private void own(int start, int next, List<Cut> cut, @Nullable Part part) {
        int at = start;
        for (Cut each : cut) {
            if (each.kind() != Cut.Kind.MARK) {
                give(at, each.span().start(), part);
                at = each.span().end();
            }
        }
        give(at, next, part);
    }

    private void give(int from, int to, @Nullable Part part) {
        if (from < to && part == null) {
            furniture.add(new Span(from, to));
        } else if (from < to && part != null) {
            part.add(from, to);
        }
    }

    /** Returns where the text of the line starts, after a heading that it may open with. */
    private int enterPart(int from, int end) {
        PartHeading heading = heading(from, end);
        if (heading != null && begin(heading, from)) {
            return Math.min(end, from + heading.length());
        }
        if (!questions) {
            char first = content.charAt(from);
            if (current.isHeading() || LetterForm.mayOpen(first)) {
                letter(opening(from, end), from);
            } else {
                bareLabel = false;
            }
        }
        if (answersWithoutHeading(from, end)) {
            begin(new PartHeading(PartHeading.Role.ANSWER, current.numbers(), "", 0), from);
        }
        if (mode == Mode.FIRST_BLOCK
                && current.isHeading()
                && afterFirstBlock(from)
                && !LetterForm.number(opening(from, end))) {
            startSection();
        }
        return from;
    }

    private @Nullable PartHeading heading(int from, int end) {
        PartHeading heading = style.at(content, from, end).orElse(null);
        if (heading == null) {
            heading = listed.at(from, end);
        }
        if (heading == null && style.numbered() && Character.isDigit(content.charAt(from))) {
            heading = numbered(opening(from, end), from, end).orElse(null);
        }
        return heading == null && mode == Mode.PARAGRAPH_QUESTIONS
                ? paragraphQuestion(from).orElse(null)
                : heading;
    }

    private String opening(int from, int end) {
        return content.substring(from, Math.min(end, from + HEADING_WINDOW));
    }

    /** A plain paragraph below a question that is bold or italic throughout, and that no heading answers. */
    private boolean answersWithoutHeading(int from, int end) {
        if (!current.isQuestion() || mode != Mode.HEADINGS) {
            return false;
        }
        boolean answers = emphasised
                && startsParagraph(from)
                && current.cleaner().endsAsking()
                && !emphasis.touches(from, end)
                && !style.isAnswered(current.numbers(), from);
        emphasised =
                emphasis.covers(from, end) && (emphasised || current.cleaner().isEmpty());
        return answers;
    }

    private boolean afterFirstBlock(int from) {
        int length = current.cleaner().length();
        return length > 0 && (startsParagraph(from) || length > LONGEST_HEADING);
    }

    /** A number on a line of its own, or before a question: "12", "12.", "12. Hoe laat is het?". */
    private Optional<PartHeading> numbered(String line, int from, int end) {
        int digits = 0;
        while (digits < line.length() && digits < 5 && Character.isDigit(line.charAt(digits))) {
            digits++;
        }
        if (digits == 0 || digits > 4) {
            return Optional.empty();
        }
        int number = Integer.parseInt(line.substring(0, digits));
        int rest = digits;
        while (rest < line.length() && ".): \t\u00a0".indexOf(line.charAt(rest)) >= 0) {
            rest++;
        }
        boolean alone = rest == line.length() && end - from < SHORT_LINE;
        boolean next = number == lastQuestion + 1;
        boolean later = number > lastQuestion && number <= lastQuestion + WIDEST_GAP && lastQuestion > 0;
        boolean inline = rest > digits
                && rest < line.length()
                && ".)".indexOf(line.charAt(digits)) >= 0
                && Character.isUpperCase(line.charAt(rest))
                && asks(from + rest)
                && (!style.answers() || open.isEmpty() || current.isQuestion());
        boolean heading = alone ? (next && !goesOn(end)) || (later && asks(end)) : next && inline;
        return heading
                ? Optional.of(new PartHeading(PartHeading.Role.QUESTION, List.of(number), "", rest))
                : Optional.empty();
    }

    /** Whether the next line goes on in the middle of a sentence: "Dat is", "4", "miljoen meer". */
    private boolean goesOn(int end) {
        int at = end;
        while (at < content.length() && content.charAt(at) <= ' ') {
            at++;
        }
        return at < content.length() && Character.isLowerCase(content.charAt(at));
    }

    /** A paragraph with a question mark, below the title of a paper that asks. */
    private Optional<PartHeading> paragraphQuestion(int from) {
        boolean below =
                !current.isHeading() || current.cleaner().opening(LONGEST_TITLE).contains("ragen van ");
        return below && startsParagraph(from) && asks(from)
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

    /** Whether a question mark stands in the paragraph from here on. */
    private boolean asks(int from) {
        int start = from;
        while (start < content.length() && content.charAt(start) <= ' ') {
            start++;
        }
        int limit = Math.min(content.length(), start + LONGEST_QUESTION);
        for (int i = start; i < limit; i++) {
            char c = content.charAt(i);
            if (c == '?') {
                return true;
            }
            if (c == '\n' && i + 1 < limit && content.charAt(i + 1) == '\n') {
                return false;
            }
        }
        return false;
    }

    private void letter(String line, int from) {
        boolean heading = current.isHeading();
        letterhead |= heading && LetterForm.letterhead(line);
        if ((sections > 0 || letterhead) && LetterForm.annex(line)) {
            startHeading();
        } else if (LetterForm.subject(line) && (heading || sections == 1)) {
            current = parts.computeIfAbsent("H", key -> part(key, null, List.of(), ""));
            subject = true;
            bareLabel = line.strip().length() < SHORT_LABEL;
            subjectRead = false;
        } else if (heading && !paperOfQuestions() && (LetterForm.body(line) || afterSubject(line, from))) {
            startSection();
        }
        bareLabel &= LetterForm.subject(line);
    }

    /** What follows the subject of a letter after an empty line is its text, if no salutation comes yet. */
    private boolean afterSubject(String line, int from) {
        if (!subjectRead || LetterForm.letterhead(line) || !Character.isUpperCase(line.charAt(0))) {
            return false;
        }
        int start = from;
        for (int lines = 0; lines < SALUTATION_LINES && start < content.length(); lines++) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            String later = content.substring(start, Math.min(end, start + HEADING_WINDOW))
                    .strip();
            if (LetterForm.body(later) || LetterForm.annex(later)) {
                return false;
            }
            start = end + 1;
        }
        return true;
    }

    private boolean paperOfQuestions() {
        String text = current.cleaner().opening(20);
        return text.startsWith("Vragen van") || text.startsWith("Antwoord van") || text.startsWith("(ingezonden");
    }

    /** The title of the answers is the heading; what stood in its place before was the letterhead. */
    private void startHeading() {
        Part earlier = parts.put("H", part("H", null, List.of(), ""));
        if (earlier != null) {
            furniture.addAll(earlier.sources());
        }
        current = parts.getOrDefault("H", current);
        letterhead = false;
    }

    private void startSection() {
        sections = Math.max(1, sections);
        enter("S1", PartHeading.Role.SECTION, List.of(), "");
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
                open.addAll(numbers);
                enter("Q" + numbers, heading.role(), numbers, "");
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
                enter("A" + numbers, heading.role(), numbers, "");
            }
            case SECTION -> enter("S" + ++sections, heading.role(), List.of(), heading.name());
        }
        return true;
    }

    private void enter(String key, PartHeading.Role role, List<Integer> numbers, String label) {
        current = parts.computeIfAbsent(key, k -> part(k, role, numbers, label));
        current.cleaner().paragraph();
        emphasised = false;
    }
}

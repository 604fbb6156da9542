package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** The parts of a document while its lines are read from front to back. */
final class Division {

    private static final int HEADING_WINDOW = 120;

    private final String content;
    private final Cuts cuts;
    private final Set<Integer> paragraphs = new HashSet<>();
    /** No question has the word "Vraag" above it: a line with just the next number is its heading. */
    private final boolean unlabelled;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final List<Span> furniture = new ArrayList<>();
    private final List<Integer> open = new ArrayList<>();
    private Part current = new Part("H", null, List.of(), "");
    private int sections;
    private boolean questions;
    private boolean letterhead;
    private boolean subject;
    private int lastQuestion;

    Division(SourceText text, Cuts cuts) {
        this.content = text.content();
        this.cuts = cuts;
        this.unlabelled =
                !content.contains("\nVraag ") && (content.contains("Vragen van ") || content.contains("Antwoord van "));
        for (Markup markup : text.markup(Markup.Kind.PARAGRAPH)) {
            paragraphs.add(markup.span().start());
        }
        parts.put("H", current);
    }

    /** Reads all lines. */
    void read() {
        int start = 0;
        while (start < content.length()) {
            int newline = content.indexOf('\n', start);
            int end = newline < 0 ? content.length() : newline;
            line(start, end, Math.min(content.length(), end + 1));
            start = end + 1;
        }
    }

    List<Unit> units() {
        return parts.values().stream().map(Part::unit).toList();
    }

    List<Span> furniture() {
        return furniture.stream().sorted().toList();
    }

    private void line(int start, int end, int next) {
        Span whole = new Span(start, next);
        List<Cut> cut = cuts.in(whole, !current.isHeading());
        boolean aside = false;
        for (Cut each : cut) {
            if (each.kind() == Cut.Kind.FURNITURE || each.kind() == Cut.Kind.MARGIN) {
                furniture.add(each.span());
            }
            aside |= each.kind() != Cut.Kind.MARK;
        }
        int from = firstVisible(start, end, cut);
        if (from == end) {
            own(whole, cut, aside && !current.isSection() ? null : current);
            if (aside) {
                current.cleaner().interrupt();
            } else {
                current.cleaner().line(content, start, end, cut);
                subject &= !cut.isEmpty() || current.cleaner().isEmpty();
            }
            return;
        }
        if (RunningLine.matches(content, from, end)) {
            own(whole, cut, null);
            current.cleaner().interrupt();
            return;
        }
        int text = enterPart(from, end);
        if (current.isHeading()
                && current.cleaner().isEmpty()
                && text == from
                && LetterForm.masthead(content.substring(from, Math.min(end, from + HEADING_WINDOW)))) {
            own(whole, cut, null);
            return;
        }
        own(whole, cut, current);
        for (int i = start; i <= from; i++) {
            if (paragraphs.contains(i)) {
                current.cleaner().paragraph();
            }
        }
        current.cleaner().line(content, text, end, cut);
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
    private void own(Span whole, List<Cut> cut, @Nullable Part part) {
        int at = whole.start();
        for (Cut each : cut) {
            if (each.kind() != Cut.Kind.MARK) {
                give(at, each.span().start(), part);
                at = each.span().end();
            }
        }
        give(at, whole.end(), part);
    }

    private void give(int from, int to, @Nullable Part part) {
        if (from < to && part == null) {
            furniture.add(new Span(from, to));
        } else if (from < to && part != null) {
            part.add(new Span(from, to));
        }
    }

    /** Returns where the text of the line starts, after a heading that it may open with. */
    private int enterPart(int from, int end) {
        String line = content.substring(from, Math.min(end, from + HEADING_WINDOW));
        PartHeading heading = PartHeading.at(line).orElse(null);
        if (heading == null && unlabelled && end - from < 8) {
            String number = line.strip();
            if (number.equals(lastQuestion + 1 + ".") || number.equals(String.valueOf(lastQuestion + 1))) {
                lastQuestion++;
                heading = new PartHeading(PartHeading.Role.QUESTION, List.of(lastQuestion), number.length());
            }
        }
        if (heading != null) {
            String label = line.substring(0, Math.min(line.length(), heading.length()));
            return begin(heading, label) ? Math.min(end, from + heading.length()) : from;
        }
        if (!questions) {
            letter(line);
        }
        return from;
    }

    private void letter(String line) {
        boolean heading = current.isHeading();
        letterhead |= heading && LetterForm.letterhead(line);
        if ((sections > 0 || letterhead) && LetterForm.annex(line)) {
            startHeading();
        } else if (LetterForm.subject(line) && (heading || sections == 1)) {
            current = parts.computeIfAbsent("H", key -> new Part(key, null, List.of(), ""));
            subject = true;
        } else if (heading && LetterForm.body(line) && !paperOfQuestions()) {
            startSection();
        }
    }

    private boolean paperOfQuestions() {
        String text = current.cleaner().finish().value();
        return text.startsWith("Vragen van") || text.startsWith("Antwoord van") || text.startsWith("(ingezonden");
    }

    /** The title of the answers is the heading; what stood in its place before was the letterhead. */
    private void startHeading() {
        Part earlier = parts.put("H", new Part("H", null, List.of(), ""));
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

    private boolean begin(PartHeading heading, String label) {
        List<Integer> numbers = heading.numbers();
        switch (heading.role()) {
            case QUESTION -> {
                questions = true;
                open.addAll(numbers);
                enter("Q" + numbers, heading.role(), numbers, label);
            }
            case ANSWER -> {
                if (numbers.isEmpty()) {
                    numbers = List.copyOf(open);
                }
                if (numbers.isEmpty()) {
                    return false;
                }
                questions = true;
                open.removeAll(numbers);
                enter("A" + numbers, heading.role(), numbers, label);
            }
            case SECTION -> enter("S" + ++sections, heading.role(), List.of(), label);
        }
        return true;
    }

    private void enter(String key, PartHeading.Role role, List<Integer> numbers, String label) {
        String name = label.replace(":", "").strip();
        current = parts.computeIfAbsent(key, k -> new Part(k, role, numbers, name));
    }
}

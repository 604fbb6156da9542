package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Looks through a paper that was taken apart for what its reader should know to be odd. A well-made paper has nothing. */
final class StructureCheck {

    /** Of one kind; a paper that is odd all through is told so a few times only. */
    private static final int MOST = 10;

    private final DocumentHead head;
    private final List<Unit> units;
    private final List<Markup> loose;
    private final List<Diagnostic> found = new ArrayList<>();
    private final Map<Oddity, Integer> counts = new EnumMap<>(Oddity.class);

    private StructureCheck(DocumentHead head, List<Unit> units, List<Markup> loose) {
        this.head = head;
        this.units = units;
        this.loose = loose;
    }

    /** Returns what is odd, in the order of {@link Oddity}. */
    static List<Diagnostic> of(DocumentHead head, List<Unit> units, List<Markup> loose) {
        StructureCheck check = new StructureCheck(head, units, loose);
        check.date();
        check.answers();
        check.numbers();
        check.notes();
        return check.found;
    }

    private void date() {
        boolean dated =
                switch (head.kind()) {
                    case ANSWERS, QUESTIONS, NOTICE, LETTER, DECISION -> true;
                    default -> false;
                };
        if (dated && head.date() == null) {
            add(Oddity.NO_DATE_LINE, null, null, "The paper states no date of its own.");
        }
    }

    private void answers() {
        BitSet asked = new BitSet();
        BitSet answered = new BitSet();
        for (Unit unit : units) {
            if (unit instanceof Unit.Question question) {
                question.numbers().forEach(asked::set);
            } else if (unit instanceof Unit.Answer answer) {
                answer.numbers().forEach(answered::set);
            }
        }
        if (asked.isEmpty() || answered.isEmpty()) {
            return;
        }
        for (Unit unit : units) {
            if (unit instanceof Unit.Question question && head.kind() != DocumentKind.NOTICE) {
                missing(question.numbers(), answered)
                        .forEach(number -> add(
                                Oddity.QUESTION_WITHOUT_ANSWER,
                                unit,
                                place(unit),
                                "Question " + number + " has no answer."));
            }
        }
        for (Unit unit : units) {
            if (unit instanceof Unit.Answer answer) {
                missing(answer.numbers(), asked)
                        .forEach(number -> add(
                                Oddity.ANSWER_WITHOUT_QUESTION,
                                unit,
                                place(unit),
                                "The answer names question " + number + ", which is not in the paper."));
            }
        }
    }

    private static List<Integer> missing(List<Integer> numbers, BitSet known) {
        List<Integer> missing = List.of();
        for (int number : numbers) {
            if (!known.get(number)) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(number);
            }
        }
        return missing;
    }

    private void numbers() {
        int highest = 0;
        BitSet seen = new BitSet();
        List<Unit.Question> questions = new ArrayList<>();
        for (Unit unit : units) {
            if (unit instanceof Unit.Question question) {
                questions.add(question);
                question.numbers().forEach(seen::set);
            }
        }
        for (Unit.Question question : questions) {
            int first = Collections.min(question.numbers());
            List<Integer> gap = new ArrayList<>();
            for (int number = highest + 1; number < first && gap.size() < MOST; number++) {
                if (!seen.get(number)) {
                    gap.add(number);
                }
            }
            if (!gap.isEmpty()) {
                add(Oddity.NUMBERING_GAP, question, place(question), "Before this question " + list(gap) + " missing.");
            }
            if (first < highest) {
                add(
                        Oddity.QUESTION_OUT_OF_ORDER,
                        question,
                        place(question),
                        "Question " + first + " stands after question " + highest + ".");
            }
            highest = Math.max(highest, Collections.max(question.numbers()));
        }
    }

    private static String list(List<Integer> gap) {
        String numbers = String.join(", ", gap.stream().map(String::valueOf).toList());
        return gap.size() == 1 ? "number " + numbers + " is" : "numbers " + numbers + " are";
    }

    private void notes() {
        for (Unit unit : units) {
            if (unit instanceof Unit.Footnote note && note.anchoredIn() == null) {
                add(
                        Oddity.NOTE_WITHOUT_MARK,
                        unit,
                        place(unit),
                        "No mark in the text leads to footnote " + note.mark() + ".");
            }
        }
        for (Markup mark : loose) {
            add(
                    Oddity.MARK_WITHOUT_NOTE,
                    unitAt(mark.span().start()),
                    mark.span(),
                    "There is no footnote to the mark " + mark.value() + ".");
        }
    }

    private @Nullable Unit unitAt(int offset) {
        for (Unit unit : units) {
            for (Span span : unit.sources()) {
                if (span.contains(offset)) {
                    return unit;
                }
            }
        }
        return null;
    }

    private static @Nullable Span place(Unit unit) {
        return unit.sources().isEmpty() ? null : unit.sources().get(0);
    }

    private void add(Oddity oddity, @Nullable Unit unit, @Nullable Span span, String message) {
        if (counts.merge(oddity, 1, Integer::sum) <= MOST) {
            found.add(new Diagnostic(oddity.code(), unit == null ? null : unit.id(), span, message));
        }
    }
}

package nl.kamergraaf.mention.citation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;

/** The questions, answers and notes of a document by their numbers and marks, each list in reading order. */
final class NumberedUnits {

    private final Map<Integer, List<String>> questions = new HashMap<>();
    private final Map<Integer, List<String>> answers = new HashMap<>();
    private final Map<String, List<String>> notes = new HashMap<>();

    NumberedUnits(DocumentStructure document) {
        for (Unit unit : document.units()) {
            if (unit instanceof Unit.Question question) {
                question.numbers().forEach(number -> add(questions, number, unit));
            } else if (unit instanceof Unit.Answer answer) {
                answer.numbers().forEach(number -> add(answers, number, unit));
            } else if (unit instanceof Unit.Footnote note) {
                add(notes, note.mark(), unit);
            }
        }
    }

    private static <K> void add(Map<K, List<String>> units, K key, Unit unit) {
        units.computeIfAbsent(key, any -> new ArrayList<>(1)).add(unit.id());
    }

    /** Returns the ids of the questions with a number. */
    List<String> questions(int number) {
        return questions.getOrDefault(number, List.of());
    }

    /** Returns the ids of the answers to the question with a number. */
    List<String> answers(int number) {
        return answers.getOrDefault(number, List.of());
    }

    /** Returns the ids of the notes with a mark. */
    List<String> notes(String mark) {
        return notes.getOrDefault(mark, List.of());
    }
}

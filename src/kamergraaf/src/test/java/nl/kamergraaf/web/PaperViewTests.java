package nl.kamergraaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.Paper.Part;
import nl.kamergraaf.query.Paper.PartKind;
import nl.kamergraaf.web.PaperView.Block;
import nl.kamergraaf.web.PaperView.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaperViewTests {

    private static Part part(
            String name,
            PartKind kind,
            String unit,
            @Nullable String heading,
            String text,
            @Nullable Integer number,
            List<String> answers,
            List<String> footnotes) {
        List<Integer> numbers = answers.stream()
                .map(each -> Integer.valueOf(each.substring(each.indexOf('Q') + 1)))
                .toList();
        return new Part(
                "p#" + name,
                kind,
                unit,
                1,
                name,
                heading,
                text,
                null,
                number,
                numbers,
                null,
                answers,
                footnotes,
                List.of(),
                List.of(),
                List.of());
    }

    private static Part question(int number, String unit, String... footnotes) {
        return part("Q" + number, PartKind.QUESTION, unit, null, "Klopt dat?", number, List.of(), List.of(footnotes));
    }

    private static Part answer(String name, String... answers) {
        return part(name, PartKind.ANSWER, name, null, "Ja.", null, List.of(answers), List.of());
    }

    private static Part section(@Nullable String heading, String text) {
        return part("S1", PartKind.SECTION, "S1", heading, text, null, List.of(), List.of());
    }

    private static PaperView view(Part... parts) {
        return PaperView.of(new Paper(
                MarkedTextTests.paper("p"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(parts)));
    }

    @Test
    void anAnswerStandsBesideItsQuestionsAndThoseThatShareATextAreOne() {
        PaperView view = view(
                question(1, "Q1,2"),
                question(2, "Q1,2"),
                question(3, "Q3"),
                question(4, "Q4"),
                answer("A1,2,3", "p#Q1", "p#Q2", "p#Q3"));

        assertThat(view.rows()).hasSize(2);
        Row unanswered = view.rows().get(0);
        assertThat(unanswered.questions()).extracting(Block::caption).containsExactly("Q4");
        assertThat(unanswered.text()).isEmpty();
        Row answered = view.rows().get(1);
        assertThat(answered.questions()).extracting(Block::caption).containsExactly("Vraag 1, 2", "Q3");
        assertThat(answered.text().get(0).anchors()).containsExactly("A1,2,3", "A1", "A2", "A3");
    }

    @Test
    void aFootnoteStandsOnceUnderItsTextOrIsLoose() {
        Part noted = part("F1", PartKind.FOOTNOTE, "F1", null, "Kustbode.", null, List.of(), List.of());
        Part loose = part("F2", PartKind.FOOTNOTE, "F2", null, "Zie boven.", null, List.of(), List.of());
        PaperView view = view(question(1, "Q1", "p#F1"), question(2, "Q2", "p#F1"), noted, loose);

        assertThat(view.rows())
                .extracting(row -> row.questions().get(0).footnotes().size())
                .containsExactly(1, 0);
        assertThat(view.loose()).extracting(Block::caption).containsExactly("F2");
    }

    @Test
    void aTurnThatBeginsWithItsSpeakersLineHasNoHeadingAboveIt() {
        String line = "Mevrouw Terlinden (Volt):";
        assertThat(view(section(line, line + " Dank u wel."))
                        .rows()
                        .get(0)
                        .text()
                        .get(0)
                        .isTitled())
                .isFalse();
        assertThat(view(section("Inleiding", "Zeekabels liggen diep."))
                        .rows()
                        .get(0)
                        .text()
                        .get(0)
                        .isTitled())
                .isTrue();
        assertThat(view(section(null, "Zeekabels liggen diep."))
                        .rows()
                        .get(0)
                        .text()
                        .get(0)
                        .isTitled())
                .isFalse();
    }
}

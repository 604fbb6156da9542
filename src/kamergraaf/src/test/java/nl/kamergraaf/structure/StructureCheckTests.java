package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

class StructureCheckTests {

    private static final String TITLE = "Vragen van het lid Helling (BBB) aan de Minister van Zeezaken over kabels"
            + " (ingezonden 3 mei 2032).\nAntwoord van Minister Wadman (Zeezaken) (ontvangen 5 juni 2032).\n";

    private static List<Diagnostic> odd(String text, Markup... markup) {
        SourceText source = SourceText.of(text, List.of(markup), List.of(), List.of());
        DocumentStructure structure = ClerkStructureParser.standard()
                .parse(new SourceDocument("x.txt", "0", "text/plain", Map.of(), source, List.of()));
        for (Diagnostic each : structure.diagnostics()) {
            Span span = each.span();
            assertThat(span == null || span.end() <= text.length()).isTrue();
            assertThat(each.unit() == null || structure.unit(each.unit()).isPresent())
                    .isTrue();
        }
        return structure.diagnostics();
    }

    private static List<String> codes(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(each -> each.code() + " " + each.unit()).toList();
    }

    @Test
    void aWellMadePaperHasNothingOdd() {
        assertThat(odd(TITLE + "Vraag 1\nKent u dit?1\nAntwoord 1\nJa.\nVraag 2 en 3\nWaar?\nAntwoord 2 en 3\nHier.\n"
                        + "1 Zeekrant, 2 mei 2032, «Kabel»\n"))
                .isEmpty();
    }

    @Test
    void questionsWithoutAnswersAndAnswersWithoutQuestions() {
        assertThat(codes(odd(TITLE + "Vraag 1\nKent u dit?\nAntwoord 1\nJa.\nVraag 2\nWaar?\nVraag 3\nEn hoe?\n"
                        + "Antwoord 2 en 7\nHier.\n")))
                .containsExactly("question-without-answer Q3", "answer-without-question A2,7");
    }

    @Test
    void aGapInTheNumbersAndAQuestionOutOfOrder() {
        List<Diagnostic> found =
                odd("2032Z09999\nVragen van het lid Helling (BBB) aan de Minister van Zeezaken over kabels"
                        + " (ingezonden 3 mei 2032).\nVraag 1\nWat?\nVraag 4\nWaar?\nVraag 2\nHoe?\n");
        assertThat(codes(found)).containsExactly("numbering-gap Q4", "question-out-of-order Q2");
        assertThat(found.get(0).message()).isEqualTo("Before this question number 3 is missing.");
    }

    @Test
    void aLetterWithoutADate() {
        assertThat(codes(odd(
                        "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nGeachte voorzitter,\n\nHierbij stuur"
                                + " ik u het verslag.\n\nDe Minister van Zeezaken,\nW. Wadman\n")))
                .containsExactly("no-date-line null");
    }

    @Test
    void aMarkWithoutANote() {
        String text = TITLE + "Vraag 1\nKent u dit?9\nAntwoord 1\nJa.\n";
        int at = text.indexOf("?9") + 1;
        List<Diagnostic> found = odd(text, new Markup(new Span(at, at + 1), Markup.Kind.NOTE_MARK, "9"));
        assertThat(codes(found)).containsExactly("mark-without-note Q1");
        assertThat(found.get(0).span()).isEqualTo(new Span(at, at + 1));
    }
}

package nl.kamergraaf.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.Repository;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Unit;
import org.junit.jupiter.api.Test;

/**
 * Answers as a ministry prints them: questions out of order, one answer to three of them, a letter margin and a footnote in the
 * middle of answers, no date.
 */
class AnswersOfAMinistryTests {

    private static ExtractedDocument read(Path file) throws IOException {
        ExtractOutcome outcome = Extractors.standard()
                .extract(file.getFileName().toString(), Files.readAllBytes(file))
                .get(0);
        assertThat(outcome).isInstanceOf(ExtractOutcome.Extracted.class);
        return ((ExtractOutcome.Extracted) outcome).document();
    }

    private static void hasTwelveQuestionsAndTenAnswers(ExtractedDocument document) {
        List<Unit> units = document.structure().units();
        assertThat(units).filteredOn(Unit.Question.class::isInstance).hasSize(12);
        assertThat(units).filteredOn(Unit.Answer.class::isInstance).hasSize(10);
        assertThat(units.stream()
                        .filter(Unit.Answer.class::isInstance)
                        .mapToInt(unit -> ((Unit.Answer) unit).numbers().size())
                        .sum())
                .isEqualTo(12);
        assertThat(units).extracting(Unit::id).containsSubsequence("Q2", "Q3", "Q6", "A2,3,6", "Q4", "A4", "Q5", "F1");
        assertThat(document.structure().unit("Q1").orElseThrow().noteMarks())
                .extracting(Unit.NoteMark::footnoteId)
                .containsExactly("F1");
        assertThat(document.structure().unit("A8").orElseThrow().text().value())
                .doesNotContain("Onze Referentie", "Directie");
        assertThat(document.structure().unit("A4").orElseThrow().text().value()).doesNotContain("http");
        DocumentHead head = document.structure().head();
        assertThat(head.kind()).isEqualTo(DocumentKind.ANSWERS);
        assertThat(head.dateBasis()).isEqualTo(DateBasis.INFERRED);
        assertThat(head.senders()).extracting("role").containsExactly("Minister van Buitenlandse Zaken");
    }

    private static List<String> links(ExtractedDocument document) {
        return document.citations().stream()
                .filter(citation -> citation.target().code() != null)
                .map(citation -> citation.unit() + " > " + citation.target().code())
                .toList();
    }

    @Test
    void anInventedPaper() throws IOException {
        ExtractedDocument document =
                read(Repository.root().resolve("import/antwoorden-zeekabels-buitenlandse-zaken.txt"));
        hasTwelveQuestionsAndTenAnswers(document);
        DocumentHead head = document.structure().head();
        assertThat(head.identifiers()).extracting(Object::toString).containsExactly("BZDOC-990118272-31");
        assertThat(head.askers()).extracting("name").containsExactly("Terlinden");
        assertThat(links(document)).contains("A2,3,6 > 2031Z90288", "A4 > 2032Z90105", "A9 > 2032Z90105", "A12 > #A5");
    }

    @Test
    void thePaperOfTheEvaluationFolder() throws IOException {
        Path file = Repository.evaluation().resolve("documents/seed-oeigoeren.txt");
        assumeTrue(Files.exists(file), () -> "skipped: no " + file);
        ExtractedDocument document = read(file);
        hasTwelveQuestionsAndTenAnswers(document);
        DocumentHead head = document.structure().head();
        assertThat(head.identifiers()).extracting(Object::toString).containsExactly("BZDOC-693942081-24");
        assertThat(head.askers()).extracting("name", "party").containsExactly(tuple("Kuzu", "DENK"));
        assertThat(head.date()).hasToString("2019-09-25");
        assertThat(links(document)).contains("A2,3,6 > 2018Z15781", "A4 > 2019Z10940", "A9 > 2019Z10940", "A12 > #A5");
    }
}

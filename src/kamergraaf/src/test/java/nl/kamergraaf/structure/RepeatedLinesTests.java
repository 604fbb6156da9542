package nl.kamergraaf.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.ingest.TikaDocumentReader;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ReadOutcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text with form feeds between its pages, as {@code pdftotext} leaves it. */
class RepeatedLinesTests {

    private static List<String> units(String text) {
        ReadOutcome.Read read = (ReadOutcome.Read) TikaDocumentReader.standard()
                .read("x.txt", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        DocumentStructure structure = ClerkStructureParser.standard().parse(read.document());
        assertThat(Tiling.of(structure)).isEqualTo(read.document().text().content());
        return structure.units().stream()
                .map(unit -> unit.id() + " " + unit.text().value())
                .toList();
    }

    private static String paper(String first, String second, String third) {
        return "Vragen van het lid Duinstra (XYZ) over zeekabels\nVraag 1\nLigt de kabel er nog en wie\n" + first
                + "\fziet daarop toe?\nAntwoord 1\nDe kabel ligt er nog en ik\n" + second
                + "\fzie daarop toe.\nVraag 2\nHoe lang ligt hij er?\nAntwoord 2\nTien jaar.\n" + third;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerie van Zeezaken Pagina # van 3\n",
                "Ministerie van Zeezaken\n- # -\n",
                "Directie Kabels\n\n#/3\n\n",
                "-#-\n",
                "#\n"
            })
    void whatEachPageRepeatsIsNoText(String foot) {
        assertThat(units(paper(foot.replace("#", "1"), foot.replace("#", "2"), foot.replace("#", "3"))))
                .containsExactly(
                        "H Vragen van het lid Duinstra (XYZ) over zeekabels",
                        "Q1 Ligt de kabel er nog en wie ziet daarop toe?",
                        "A1 De kabel ligt er nog en ik zie daarop toe.",
                        "Q2 Hoe lang ligt hij er?",
                        "A2 Tien jaar.");
    }

    @Test
    void whatLeftPagesRepeatIsNoText() {
        String head = "Kabelzaken in zicht\n";
        assertThat(units("Vragen van het lid Duinstra (XYZ) over zeekabels\nVraag 1\nLigt de kabel er nog en wie\n\f"
                        + head
                        + "ziet daarop toe?\nAntwoord 1\nDe kabel ligt er nog en ik\n\fzie daarop toe, zoals ik dat\n\f"
                        + head
                        + "al jaren doe.\n\fVraag 2\nHoe lang?\nAntwoord 2\nTien jaar.\n"))
                .containsExactly(
                        "H Vragen van het lid Duinstra (XYZ) over zeekabels",
                        "Q1 Ligt de kabel er nog en wie ziet daarop toe?",
                        "A1 De kabel ligt er nog en ik zie daarop toe, zoals ik dat al jaren doe.",
                        "Q2 Hoe lang?",
                        "A2 Tien jaar.");
    }

    @Test
    void theNumberOfASinglePageStandsAlone() {
        String paper =
                "Vragen van het lid Duinstra (XYZ) over zeekabels\nVraag 1\nHoeveel kabels zijn er?\nAntwoord 1\nEr is er\n";
        assertThat(units(paper + "geen.\n\n1\n\f")).endsWith("A1 Er is er geen.");
        assertThat(units(paper + "1\n\f")).endsWith("A1 Er is er 1");
    }

    @Test
    void aTitleThatEachPageRepeatsIsTheTitle() {
        String title = "Beantwoording vragen van het lid Duinstra (XYZ) over zeekabels\n";
        assertThat(units(title + "Vraag 1\nLigt de kabel er nog en wie\n\f" + title
                        + "ziet daarop toe?\nAntwoord 1\nIk.\n"))
                .containsExactly("H " + title.strip(), "Q1 Ligt de kabel er nog en wie ziet daarop toe?", "A1 Ik.");
    }

    @Test
    void whatStandsOnOnePageOnlyIsText() {
        assertThat(units(paper("", "", "Hij is oud\n"))).last().isEqualTo("A2 Tien jaar. Hij is oud");
    }

    @Test
    void sentencesAndHeadingsAreTextHoweverOftenTheyStandThere() {
        assertThat(
                        units(
                                paper("", "", "")
                                        + "\fVraag 3\nIs dat zo?\nAntwoord 3\nDat is mij niet bekend.\n\fVraag 4\nEn dit?\nAntwoord 4\nDat is mij niet bekend.\n"))
                .contains("A3 Dat is mij niet bekend.", "A4 Dat is mij niet bekend.", "Q4 En dit?");
    }

    @Test
    void lettersThatPrintJoinsArePartedAgain() {
        assertThat(units("Vraag 1\nIs het e\ufb00ect \ufb01nancieel?\n")).contains("Q1 Is het effect financieel?");
    }

    /** The number of the question is no mark of the note with the same number. */
    @Test
    void numbersOfQuestionsAreNoMarks() {
        String questions =
                "Vragen van het lid Duinstra (XYZ) over zeekabels (ingezonden 3 mei\n2031).\n1\nKent u het bericht over de kabel%s?\n"
                        + "2\nIs dat zo?\n3\nWaarom is dat zo?\n1 Kabelkrant, 2 mei 2031, \u00abKabel ligt er nog\u00bb.\n";
        assertThat(units(questions.formatted("1")))
                .contains("Q1 Kent u het bericht over de kabel?", "Q2 Is dat zo?", "Q3 Waarom is dat zo?")
                .contains("F1 Kabelkrant, 2 mei 2031, \u00abKabel ligt er nog\u00bb.");
        assertThat(units(questions.formatted(""))).contains("Q1 Kent u het bericht over de kabel?", "Q2 Is dat zo?");
    }
}

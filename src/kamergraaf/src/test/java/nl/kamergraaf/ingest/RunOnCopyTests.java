package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.lexicon.RuleFile;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.structure.ClerkStructureParser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class RunOnCopyTests {

    private static final String LONG =
            "De zeekabel ligt in de zee en is van koper, zoals de meeste kabels in de zee. ".repeat(12);

    private static final String ANSWERS =
            "Tweede Kamer der Staten-Generaal Vergaderjaar 2031–2032 2 Aanhangsel van de Handelingen Vragen gesteld "
                    + "door de leden der Kamer, met de daarop door de regering gegeven antwoorden 387 Vragen van het lid Duinstra (XYZ) aan de "
                    + "Minister van Defensie over zeekabels (ingezonden 2 mei 2031). Antwoord van Minister Terp (Defensie) (ontvangen 13 juni "
                    + "2031). Vraag 1 Kent u het bericht «Kabel stuk»?1 Antwoord 1 Ja. Vraag 2 en 3 Hoe diep ligt hij? Is dat genoeg? "
                    + "1 Dagkrant, 1 mei 2031, «Kabel stuk». ah-tk-20312032-387 ISSN 0921 - 7398 ’s-Gravenhage 2031 Tweede Kamer, "
                    + "vergaderjaar 2031–2032, Aanhangsel 1 Antwoord 2 en 3 " + LONG
                    + "Zie het antwoord op vraag 1. Vraag 5 gaat daarover. Tweede "
                    + "Kamer, vergaderjaar 2031–2032, Aanhangsel 2";

    private static DocumentStructure read(String text) {
        ReadOutcome outcome = TikaDocumentReader.standard()
                .read("invented", text.getBytes(StandardCharsets.UTF_8))
                .get(0);
        return ClerkStructureParser.standard().parse(((ReadOutcome.Read) outcome).document());
    }

    private static List<String> texts(DocumentStructure structure) {
        return structure.units().stream()
                .map(unit -> unit.id() + " " + unit.text().value())
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> rules() {
        return RuleFile.load("run-on").stream()
                .flatMap(rule -> Stream.concat(
                        rule.examples().stream()
                                .map(example ->
                                        DynamicTest.dynamicTest(rule.name() + ": " + example.text(), () -> assertThat(
                                                        RunOnCopy.example(rule, example.text()))
                                                .isEqualTo(example.expected()))),
                        rule.counterExamples().stream()
                                .map(text -> DynamicTest.dynamicTest(
                                        rule.name() + " not: " + text, () -> assertThat(RunOnCopy.example(rule, text))
                                                .isEmpty()))));
    }

    @Test
    void answersInOneLineAreReadLikeAnyOther() {
        DocumentStructure structure = read(ANSWERS);
        assertThat(texts(structure).subList(1, structure.units().size()))
                .containsExactly(
                        "Q1 Kent u het bericht «Kabel stuk»?",
                        "A1 Ja.",
                        "Q2,3 Hoe diep ligt hij? Is dat genoeg?",
                        "A2,3 " + LONG + "Zie het antwoord op vraag 1. Vraag 5 gaat daarover.",
                        "F1 Dagkrant, 1 mei 2031, «Kabel stuk».");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.ANSWERS);
        assertThat(structure.head().identifiers()).map(Object::toString).containsExactly("ah-tk-20312032-387");
        assertThat(structure.head().date()).hasToString("2031-06-13");
    }

    @Test
    void aNoteMayStandInTheMiddleOfASentence() {
        String broken = ANSWERS.replace(
                        "Is dat genoeg? 1 Dagkrant, 1 mei 2031, «Kabel stuk».",
                        "Is dat 1 Dagkrant, 1 mei 2031, «Kabel stuk».")
                .replace("Aanhangsel 1 Antwoord 2", "Aanhangsel 1 genoeg? Antwoord 2");
        assertThat(texts(read(broken)))
                .contains("Q2,3 Hoe diep ligt hij? Is dat genoeg?", "F1 Dagkrant, 1 mei 2031, «Kabel stuk».");
    }

    @Test
    void aLinePerPageIsSuchACopyToo() {
        String pages = ANSWERS.replace("Aanhangsel 1 Antwoord", "Aanhangsel 1\nAntwoord")
                .replace("Ja. ", "Ja, want " + LONG);
        assertThat(texts(read(pages))).anyMatch(text -> text.startsWith("A2,3 De zeekabel"));
    }

    @Test
    void anAnswerWithoutAHeadingBeginsBehindTheLastQuestionMark() {
        assertThat(texts(read(
                        "DATUM 13 maart 2031 BETREFT Beantwoording vragen Tweede Kamer bij rapport Zeekabels Geachte mevrouw "
                                + "Terp, Hierbij bieden wij u de antwoorden aan. Antwoorden op vragen Vraag 1 De zee is diep. Hoe diep? "
                                + LONG
                                + "Vraag 2 Is dat genoeg? Zo nee, waarom niet? Zie het antwoord op vraag 1.")))
                .contains(
                        "Q1 De zee is diep. Hoe diep?",
                        "A1 " + LONG.strip(),
                        "Q2 Is dat genoeg? Zo nee, waarom niet?",
                        "A2 Zie het antwoord op vraag 1.");
    }

    @Test
    void aMotionInOneLineHasItsClauses() {
        DocumentStructure structure =
                read("99 410 VI Vaststelling van de begrotingsstaten Nr. 82 MOTIE VAN HET LID TERP Voorgesteld "
                        + "12 februari 2031 De Kamer, gehoord de beraadslaging, constaterende dat " + LONG.strip()
                        + " verzoekt de regering hem te "
                        + "lichten, en gaat over tot de orde van de dag. Terp");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.MOTION);
        assertThat(structure.head().identifiers()).map(Object::toString).containsExactly("kst-99410-VI-82");
        assertThat(structure.head().date()).hasToString("2031-02-12");
    }

    @Test
    void aTextWithLinesOrWithoutHeadingsStaysAsItIs() {
        for (String text : List.of(LONG, ANSWERS.replace(". ", ".\n"), LONG + "Vraag 1 Kent u die?", "")) {
            assertThat(RunOnCopy.parted(text)).isSameAs(text);
        }
    }
}

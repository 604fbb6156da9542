package nl.kamergraaf.structure;

import static nl.kamergraaf.structure.Papers.ids;
import static nl.kamergraaf.structure.Papers.parse;
import static nl.kamergraaf.structure.Papers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

/** Questions and answers in the forms that papers give them: labels, bare numbers, paragraphs and type. */
class FormsOfQuestionsTests {

    @Test
    void answersBelowOneHeadingStandUnderTheNumbersOfTheirQuestions() {
        String questions = "Vragen van het lid Duinstra (XYZ) over zeekabels (ingezonden 3 maart 2031)\n\n"
                + "1\nLigt de kabel?\n\n2\nHoe lang?\n\n4\nTot wanneer?\n\nAntwoorden\n\n";
        assertThat(texts(parse(questions + "1\nJa.\n\n2 en 4\nTwee jaar:\n1. Eerst hier.\n2. Dan daar.\n"))
                        .subList(4, 6))
                .containsExactly("A1 Ja.", "A2,4 Twee jaar: 1. Eerst hier. 2. Dan daar.");
        assertThat(texts(parse(questions + "1. Ja.\n\n2. Nee.\n\n4. Ooit.\n")).subList(4, 7))
                .containsExactly("A1 Ja.", "A2 Nee.", "A4 Ooit.");
        assertThat(ids(parse(questions + "Er zijn redenen:\n1. Ja.\n2. Nee.\n")))
                .contains("A1,2,4");
    }

    @Test
    void aListOfHundredsOfQuestionsWithBareNumbersOneOfWhichIsMissing() {
        StringBuilder text = new StringBuilder("99 310 Zeekabels\nNr. 24 LIJST VAN VRAGEN EN ANTWOORDEN\n"
                + "Vastgesteld 26 november 2032\n\nDe vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd aan de"
                + " Minister van Zeezaken over zijn brief.\n\n");
        for (int i = 1; i <= 400; i++) {
            if (i != 217) {
                text.append(i)
                        .append("\n\nHoe lang is kabel ")
                        .append(i)
                        .append("?\n\nAntwoord\n\nDat is ")
                        .append(i + 2)
                        .append(" kilometer. Er zijn twee kabels:\n1. de oude;\n2. de nieuwe.\n\n");
            }
        }
        DocumentStructure structure = parse(text.toString());
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.QUESTION_LIST);
        assertThat(structure.head().senders()).singleElement().satisfies(sender -> assertThat(sender.role())
                .isEqualTo("Minister van Zeezaken"));
        assertThat(ids(structure))
                .hasSize(2 + 2 * 399)
                .startsWith("H", "S1", "Q1", "A1", "Q2")
                .endsWith("Q400", "A400");
        assertThat(structure.unit("A216").orElseThrow().text().value())
                .isEqualTo("Dat is 218 kilometer. Er zijn twee kabels: 1. de oude; 2. de nieuwe.");
        assertThat(structure.unit("Q217")).isEmpty();
    }

    @Test
    void numbersBeforeTheQuestionsAndAnswersWithoutNumbers() {
        assertThat(texts(parse(
                        "AH 9617\n\n2031Z 97972\n\nAntwoord van minister Duin (Defensie) (ontvangen 20 november 2031)\n\n"
                                + "1. Kunt u bevestigen dat er een kabel ligt?\n\nAntwoord:\nJa. Dat blijkt uit:\n1. Kaarten.\n2. Foto’s.\n\n"
                                + "2. Sinds wanneer?\n\nAntwoord:\nSinds 2030.\n")))
                .containsExactly(
                        "H Antwoord van minister Duin (Defensie) (ontvangen 20 november 2031)",
                        "Q1 Kunt u bevestigen dat er een kabel ligt?",
                        "A1 Ja. Dat blijkt uit: 1. Kaarten. 2. Foto’s.",
                        "Q2 Sinds wanneer?",
                        "A2 Sinds 2030.");
    }

    @Test
    void questionsInParagraphsWithoutNumbersAreNumberedInOrder() {
        assertThat(
                        texts(
                                parse(
                                        "2031Z97887\n\n(ingezonden 20 november 2031)\n\nVragen van het lid Helling (BBB) aan de minister van"
                                                + " Zeezaken over kabels\n\nKent u het bericht?\n\nDe kabel ligt er. Sinds wanneer?\nEn waarom?\n\nDank u.\n")))
                .containsExactly(
                        "H (ingezonden 20 november 2031)\nVragen van het lid Helling (BBB) aan de minister van Zeezaken over kabels",
                        "Q1 Kent u het bericht?",
                        "Q2 De kabel ligt er. Sinds wanneer? En waarom?\nDank u.");
    }

    @Test
    void questionsWithABareLabel() {
        assertThat(texts(parse(
                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag\nHoe laat?\n\nAntwoord\n"
                                + "Laat.\n\nVraag\nHoe laat dan?\n\nAntwoord\nOm twaalf uur.\n")))
                .containsExactly(
                        "H Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)",
                        "Q1 Hoe laat?",
                        "A1 Laat.",
                        "Q2 Hoe laat dan?",
                        "A2 Om twaalf uur.");
    }

    @Test
    void allQuestionsFirstAndSeveralAnswersToOne() {
        DocumentStructure structure = parse(
                "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1\nHoe laat?\n\n"
                        + "Vraag 2\nWaar?\n\nVraag 3\nZie ook\nVraag 5 van de vorige keer, toch?\n\nAntwoord op de vragen 1 en 2\nStraks, hier.\n\n"
                        + "Antwoord op vraag 3:\nJa.\n\nAntwoord op vraag 1\nBij nader inzien: nu.\n\nAntwoord 3\nOok namens Defensie.\n");
        assertThat(texts(structure))
                .containsExactly(
                        "H Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)",
                        "Q1 Hoe laat?",
                        "Q2 Waar?",
                        "Q3 Zie ook Vraag 5 van de vorige keer, toch?",
                        "A1,2 Straks, hier.",
                        "A3 Ja.\nOok namens Defensie.",
                        "A1 Bij nader inzien: nu.");
    }

    @Test
    void aNumberInTheMiddleOfAnAnswerStartsNoQuestion() {
        assertThat(ids(parse(
                        "99 310 Zeekabels\nNr. 24 LIJST VAN VRAGEN EN ANTWOORDEN\n\n1\nHoeveel kabels zijn er?\nAntwoord\n12."
                                + "\n\n2\nWat kost een kabel?\nAntwoord\n10 miljoen euro. Dat is\n3\nmiljoen meer dan eerst.\n\n"
                                + "3\nWaarom?\nAntwoord\nStaal is duurder.\n")))
                .containsExactly("H", "Q1", "A1", "Q2", "A2", "Q3", "A3");
    }

    @Test
    void numbersWithATabBeforeTheQuestion() {
        assertThat(texts(parse(
                        "2031Z97887\n\n(ingezonden 20 november 2031)\n\nVragen van het lid Helling (BBB) aan de minister"
                                + " van Zeezaken over kabels\n\n1.\tKent u het bericht?\n\n2.\tHoeveel kabels zijn er\n\ta. in zee;"
                                + "\n\tb. op land?\n")))
                .contains("Q1 Kent u het bericht?", "Q2 Hoeveel kabels zijn er a. in zee; b. op land?");
    }

    @Test
    void numbersAboveAThousandAndARepeatedQuestion() {
        assertThat(
                        texts(
                                parse(
                                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1024\nWaar?\n\n"
                                                + "Antwoord 1024\nHier.\n\nVraag 1025\nWanneer?\n\nVraag 1024 (herhaald)\nEn waar nog meer?\n")))
                .contains("Q1024 Waar?\nEn waar nog meer?", "Q1025 Wanneer?");
    }

    private static List<String> withBold(String text, String... bold) {
        List<Markup> markup = new ArrayList<>();
        for (String words : bold) {
            int at = text.indexOf(words);
            markup.add(new Markup(new Span(at, at + words.length()), Markup.Kind.BOLD, ""));
        }
        return texts(ClerkStructureParser.standard()
                .parse(new SourceDocument(
                        "x.docx",
                        "0",
                        "docx",
                        Map.of(),
                        SourceText.of(text, markup, List.of(), List.of()),
                        List.of())));
    }

    @Test
    void aPlainParagraphBelowAQuestionInBoldIsItsAnswer() {
        assertThat(withBold(
                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1\n\nHoe laat is het?\n\n"
                                + "Antwoord op vraag 1\n\nLaat.\n\nVraag 2\n\nIk zie een boot.\n\nWaar vaart die?\n\nDie vaart"
                                + " op zee.\n\nDat blijft zo.\n\nVraag 3\n\nEn daarna?\n",
                        "Hoe laat is het?",
                        "Ik zie een boot.",
                        "Waar vaart die?",
                        "En daarna?"))
                .containsExactly(
                        "H Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)",
                        "Q1 Hoe laat is het?",
                        "A1 Laat.",
                        "Q2 Ik zie een boot.\nWaar vaart die?",
                        "A2 Die vaart op zee.\nDat blijft zo.",
                        "Q3 En daarna?");
    }

    @Test
    void aPlainParagraphOfAQuestionThatIsAnsweredBelowStaysInIt() {
        assertThat(withBold(
                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1\n\nHoe laat is het?\n\n"
                                + "Zo nee, waarom niet?\n\nVraag 2\n\nEn nu?\n\nAntwoord op de vragen 1 en 2\n\nLaat.\n",
                        "Hoe laat is het?",
                        "En nu?"))
                .contains("Q1 Hoe laat is het?\nZo nee, waarom niet?", "Q2 En nu?", "A1,2 Laat.");
    }
}

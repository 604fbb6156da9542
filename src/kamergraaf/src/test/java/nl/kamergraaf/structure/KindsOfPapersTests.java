package nl.kamergraaf.structure;

import static nl.kamergraaf.structure.Papers.ids;
import static nl.kamergraaf.structure.Papers.parse;
import static nl.kamergraaf.structure.Papers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import org.junit.jupiter.api.Test;

/** Papers of all kinds divided into their units. */
class KindsOfPapersTests {

    @Test
    void aCommitteeSignsOnLinesOfItsOwn() {
        DocumentStructure structure = parse("Nr. 8 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 4 november 2032\n"
                + "Bij brief van 2 november zijn de vragen beantwoord.\nFungerend voorzitter van de vaste commissie voor\n"
                + "Zeezaken,\nTer Linde\nAdjunct-griffier van de commissie,\nTerpweg\nDe voorzitter van de commissie\n"
                + "heeft, zoals gezegd,\ngesproken.\n");
        assertThat(structure.unit("S1").orElseThrow().text().value())
                .isEqualTo("Vastgesteld 4 november 2032 Bij brief van 2 november zijn de vragen beantwoord.\n"
                        + "Fungerend voorzitter van de vaste commissie voor Zeezaken, Ter Linde\n"
                        + "Adjunct-griffier van de commissie, Terpweg\n"
                        + "De voorzitter van de commissie heeft, zoals gezegd, gesproken.");
    }

    @Test
    void proceedingsBearTheDayOfTheirMeeting() {
        DocumentStructure structure = parse(
                "Tweede Kamer\nWoensdag 9 juni 2032\n\nDe voorzitter:\nIk open.\n\n"
                        + "De heer Kwelderman (VVD):\nDank.\n\nDe voorzitter:\nNu de Minister.\n\nMinister De Wadloper:\nNee.\n");
        assertThat(structure.head().date()).hasToString("2032-06-09");
    }

    @Test
    void theLargeNumberOfTheChamberIsNoQuestion() {
        DocumentStructure structure = parse("Eerste Kamer der Staten-Generaal\n1\nVergaderjaar 2032–2033\n"
                + "99 413 Wet op de zeekabels\nF VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 4 november 2032\n"
                + "De leden van de vaste commissie hebben kennisgenomen van de brief.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.CONSULTATION);
        assertThat(ids(structure)).containsExactly("H", "S1");
    }

    @Test
    void theFootOfAPageOfProceedingsIsNoText() {
        DocumentStructure structure = parse("7\nZeekabels\nAan de orde is het debat over zeekabels.\n\nDe voorzitter:\n"
                + "Ik open de vergadering.\n\nDe heer Kwelderman (VVD):\nIn Duitsland ligt een\n\n"
                + "Tweede Kamer                    Zeekabels                     TK 94\n"
                + "                                9 juni 2032                  94-7-1\n\nkabel.\n\nDe voorzitter:\nDank.\n\n"
                + "Minister De Wadloper:\nVoorzitter.\n\nDe voorzitter:\nIk sluit de vergadering.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
        assertThat(structure.head().date()).hasToString("2032-06-09");
        assertThat(texts(structure)).contains("S2 De heer Kwelderman (VVD): In Duitsland ligt een kabel.");
    }

    @Test
    void theMarginOfALetterMayBreakTheNameOfTheMinistry() {
        DocumentStructure structure = parse("Vraag 1\nHoe lang is de kabel die\nMinisterie van\nZeezaken en\nVisserij\n"
                + "Ons kenmerk\nZV-2032/90011\nop de bodem ligt?\nAntwoord 1\nLang.\n");
        assertThat(texts(structure)).containsExactly("H ", "Q1 Hoe lang is de kabel die op de bodem ligt?", "A1 Lang.");
    }

    @Test
    void aConsultationHasASectionForEachFraction() {
        DocumentStructure structure =
                parse("99 310 Zeekabels\nNr. 25 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 9 december 2032\n\n"
                        + "Binnen de vaste commissie voor Zeezaken hebben enkele fracties de behoefte om vragen en opmerkingen voor te leggen aan de"
                        + " Minister van Zeezaken over zijn brief.\n\nI Vragen en opmerkingen vanuit de fracties\n\n"
                        + "Vragen en opmerkingen van de leden van de BBB-fractie\n\nDe leden van de BBB-fractie vragen hoe laat het is.\n\n"
                        + "Vragen en opmerkingen van de leden van de Volt-fractie\n\nDe leden van de Volt-fractie zwijgen.\n\n"
                        + "II Antwoord / Reactie van de Minister van Zeezaken\n\nHet is laat.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.CONSULTATION);
        assertThat(structure.units())
                .filteredOn(Unit.Section.class::isInstance)
                .extracting(unit -> ((Unit.Section) unit).heading())
                .containsExactly(
                        null,
                        "Vragen en opmerkingen vanuit de fracties",
                        "Vragen en opmerkingen van de leden van de BBB-fractie",
                        "Vragen en opmerkingen van de leden van de Volt-fractie",
                        "Antwoord / Reactie van de Minister van Zeezaken");
        assertThat(structure.unit("S5").orElseThrow().text().value()).isEqualTo("Het is laat.");
    }

    @Test
    void proceedingsHaveASectionForEachTurnOfASpeaker() {
        DocumentStructure structure = parse(
                "Zeekabels\n\nAan de orde is het debat over zeekabels.\n\nDe voorzitter:\nIk open de vergadering.\n\n"
                        + "De heer Van Voorbeeld (XYZ):\nVoorzitter. Vraag 3 van de lijst is niet beantwoord.\n\nMinister De Wadloper:\nDat komt nog.\n\n"
                        + "Mevrouw Duinstra (D66):\nWanneer?\n\nDe voorzitter:\nIk sluit.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
        assertThat(structure.units())
                .filteredOn(Unit.Section.class::isInstance)
                .extracting(unit ->
                        ((Unit.Section) unit).heading() + " | " + unit.text().value())
                .containsExactly(
                        "De voorzitter | De voorzitter: Ik open de vergadering.",
                        "De heer Van Voorbeeld (XYZ) | De heer Van Voorbeeld (XYZ): Voorzitter. Vraag 3 van de lijst is niet beantwoord.",
                        "Minister De Wadloper | Minister De Wadloper: Dat komt nog.",
                        "Mevrouw Duinstra (D66) | Mevrouw Duinstra (D66): Wanneer?",
                        "De voorzitter | De voorzitter: Ik sluit.");
    }

    @Test
    void aLettersTextStartsAfterItsSubject() {
        DocumentStructure structure = parse(
                "> Retouradres Postbus 20701 2500 ES Den Haag\n\nAan de Voorzitter van de Tweede Kamer\n\n"
                        + "Datum 16 mei 2031\nOnderwerp Zeekabels en\nhavens\n\nZeekabels zijn van belang.\n\nHavens ook.\n");
        assertThat(texts(structure))
                .contains(
                        "S1 Aan de Voorzitter van de Tweede Kamer\nDatum 16 mei 2031\nZeekabels zijn van belang.\nHavens ook.")
                .contains("H Onderwerp Zeekabels en havens");
    }

    @Test
    void anAmendmentHasItsTextAndItsExplanation() {
        DocumentStructure structure = parse(
                "99 310 Wet op de zeekabels\nNr. 13 AMENDEMENT VAN HET LID DUINSTRA\nOntvangen 3 juli 2031\n\n"
                        + "De ondergetekende stelt het volgende amendement voor:\n\nArtikel 2 vervalt.\n\nToelichting\n\nHet artikel is onnodig.\n\nDuinstra\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.AMENDMENT);
        assertThat(structure.head().identifiers()).extracting(Object::toString).containsExactly("kst-99310-13");
        assertThat(structure.head().askers()).extracting("name").containsExactly("Duinstra");
        assertThat(ids(structure)).containsExactly("H", "S1", "S2");
    }

    @Test
    void aPaperOfNoKnownKindHasItsFirstBlockForHeading() {
        String paragraph = "Dit is een zin in een nota over zeekabels en hun onderhoud op de lange duur. ".repeat(5);
        DocumentStructure structure = parse("Nota zeekabels\n\n" + paragraph + "\n\n" + paragraph + "\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(structure.unit("H").orElseThrow().text().value()).isEqualTo("Nota zeekabels");
        assertThat(ids(structure)).containsExactly("H", "S1");
    }

    @Test
    void theListOfSignatoriesOfAWebPageIsSetAside() {
        DocumentStructure structure = parse(
                "99 310 Zeekabels\nNr. 9 BRIEF VAN DE MINISTER VAN ZEEZAKEN\nAan de Voorzitter van de Tweede Kamer\n"
                        + "Hierbij het verslag.\nDe Minister van Zeezaken, A.C. Zeegras\nOndertekenaars\n-\nEerste ondertekenaar\nA.C. Zeegras, minister\n");
        assertThat(structure.unit("S1").orElseThrow().text().value())
                .endsWith("De Minister van Zeezaken, A.C. Zeegras");
    }

    @Test
    void aDebateWithAMotionInItIsADebate() {
        DocumentStructure structure = parse(
                "9\nZeekabels\n\nDe voorzitter:\nIk open de vergadering.\n\nDe heer Van Voorbeeld (XYZ):\nVoorzitter.\n\n"
                        + "Motie\nDe Kamer,\ngehoord de beraadslaging,\nverzoekt de regering iets,\nen gaat over tot de orde van de"
                        + " dag.\n\nDe voorzitter:\nDank u wel.\n\nMinister Wadman:\nOordeel Kamer.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
    }

    @Test
    void aConsultationWithItsTableOfContents() {
        DocumentStructure structure =
                parse("99 310\tZeekabels\n\nNr. 88\tVERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 9 maart"
                        + " 2032\n\nI\tVragen en opmerkingen vanuit de fracties\t2\nII\tAntwoord/Reactie van de Minister\t3\n\n"
                        + "I Vragen en opmerkingen vanuit de fracties\n\nDe leden van de XYZ-fractie vragen iets.\n\n"
                        + "II Antwoord/Reactie van de Minister\n\nJa.\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.CONSULTATION);
        assertThat(ids(structure)).containsExactly("H", "S1", "S2", "S3");
        assertThat(structure.unit("S3").orElseThrow().text().value()).isEqualTo("Ja.");
    }

    @Test
    void theNoteStandsBelowItsRaisedNumber() {
        assertThat(texts(parse(
                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1\nKent u het"
                                + " bericht?1\n\nAntwoord 1\nJa, sinds lang.2\n\n     1\n       Roeikrant, 3 september 2031, «Te duur».\n     2\n"
                                + "       Kamerstuk 99 310, nr. 12.\n\nVraag 2\nWaarom?\n")))
                .contains(
                        "Q1 Kent u het bericht?",
                        "A1 Ja, sinds lang.",
                        "F1 Roeikrant, 3 september 2031, «Te duur».",
                        "F2 Kamerstuk 99 310, nr. 12.");
    }

    @Test
    void aListOfSourcesAtTheEndToWhichMarksInBracketsLead() {
        assertThat(
                        texts(
                                parse(
                                        "Antwoorden van de Minister van Zeezaken op vragen van Helling (BBB)\n\nVraag 1\nKent u het bericht"
                                                + " ‘Kabel stuk’? 1)\n\nAntwoord op vraag 1\nJa. Er zijn twee redenen:\n1. de zee;\n2. de wind.\n\nVraag 2\n"
                                                + "Kent u het kader kabels2) ook?\n\nAntwoord op vraag 2\nJa.\n\n"
                                                + "1. Zeekrant, 27 mei 2032, www.zeekrant.example\n2. voorbeeld.nl/kader-kabels.pdf\n")))
                .contains(
                        "Q1 Kent u het bericht ‘Kabel stuk’?",
                        "A1 Ja. Er zijn twee redenen: 1. de zee; 2. de wind.",
                        "Q2 Kent u het kader kabels ook?",
                        "A2 Ja.",
                        "F1 Zeekrant, 27 mei 2032, www.zeekrant.example",
                        "F2 voorbeeld.nl/kader-kabels.pdf");
    }

    @Test
    void theNameOfTheSenderAboveTheReturnAddressIsLetterhead() {
        DocumentStructure structure = parse("Ministerie van Zeezaken\nen Kustbeheer\n"
                + "> Retouradres Postbus 20701 2500 ES Den Haag\n\nDatum 14 augustus 2032\n"
                + "Betreft Besluit op uw Woo-verzoek\n\nGeachte mevrouw Van Voorbeeld,\n\n"
                + "In uw brief vraagt u naar de lengte van de kabels in zee.\n");
        assertThat(texts(structure)).contains("H Datum 14 augustus 2032 Betreft Besluit op uw Woo-verzoek");
        assertThat(structure.furniture())
                .extracting(span -> span.in(structure.source().text().content()))
                .anyMatch(line -> line.contains("Ministerie van Zeezaken"));
    }

    @Test
    void aReturnAddressWithinALetterPartsNothing() {
        DocumentStructure structure = parse("Onderwerp Kabels in zee\n\nGeachte voorzitter,\n\n"
                + "Ik stuur u de kaart van de kabels.\n\n> Retouradres Postbus 20701 2500 ES Den Haag\n");
        assertThat(texts(structure))
                .contains("H Onderwerp Kabels in zee")
                .anyMatch(text -> text.startsWith("S1 Geachte voorzitter,"));
    }

    private static final String CONTENTS = "Inhoudsopgave                              blz.\n\n"
            + "I.   Vragen en opmerkingen vanuit de fracties\n"
            + "     Vragen en opmerkingen van de leden van de XYZ-fractie      2\n"
            + "     Vragen en opmerkingen van de leden van de ABC-fractie . . . 3\n"
            + "II.  Reactie van de Minister                                   5\n\n";

    private static String consultation(String contents) {
        return "99 310 Zeekabels\nNr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\nVastgesteld 3 juli 2031\n\n" + contents
                + "I. Vragen en opmerkingen vanuit de fracties\n\n"
                + "Vragen en opmerkingen van de leden van de XYZ-fractie\n\nDeze leden lazen de brief van mei 2031.\n\n"
                + "Vragen en opmerkingen van de leden van de ABC-fractie\n\nDeze leden hebben 3 vragen over nummer 4\n\n"
                + "II. Reactie van de Minister\n\nIk dank de leden voor hun vragen.\n";
    }

    @Test
    void aTableOfContentsIsNoTextAndBeginsNoParts() {
        DocumentStructure with = parse(consultation(CONTENTS));
        String content = with.source().text().content();
        String furniture =
                with.furniture().stream().map(span -> span.in(content)).collect(Collectors.joining());
        assertThat(furniture).contains(CONTENTS.strip());
        assertThat(texts(with)).isEqualTo(texts(parse(consultation(""))));
        assertThat(with.units())
                .filteredOn(Unit.Section.class::isInstance)
                .extracting(unit -> ((Unit.Section) unit).heading())
                .contains("Vragen en opmerkingen van de leden van de ABC-fractie", "Reactie van de Minister")
                .doesNotHaveDuplicates();
    }

    @Test
    void aWordLikeContentsWithoutPagesBelowItIsText() {
        DocumentStructure structure =
                parse("Nota zeekabels\n\nInhoud\n\nDe kabel is 3 meter dik.\n\nDe zee is diep.\n");
        assertThat(texts(structure)).anyMatch(text -> text.contains("Inhoud"));
    }
}

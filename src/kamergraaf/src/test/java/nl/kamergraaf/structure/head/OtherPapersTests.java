package nl.kamergraaf.structure.head;

import static nl.kamergraaf.structure.head.Heads.head;
import static nl.kamergraaf.structure.head.Heads.identifiers;
import static nl.kamergraaf.structure.head.Heads.senders;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heads of papers other than questions with answers, and of pages of sites that show them. */
class OtherPapersTests {

    @ParameterizedTest
    @CsvSource({
        "E NADER VOORLOPIG VERSLAG VAN DE VASTE COMMISSIE VOOR ZEEZAKEN1,De leden van de XYZ-fractie vragen naar kabels.",
        "Nr. 5 VERSLAG,'De vaste commissie voor Zeezaken1, belast met het voorbereidend onderzoek van dit wetsvoorstel, heeft"
                + " de eer als volgt verslag uit te brengen.'",
        "B VERSLAG,Het voorbereidend onderzoek heeft de commissie aanleiding gegeven tot het stellen van vragen."
    })
    void aCommitteeReportsOnABill(String name, String text) {
        DocumentHead head =
                head("99 312 Wet op de zeekabels\n\n" + name + "\n\nVastgesteld 9 juni 2032\n\n" + text + "\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.REPORT);
        assertThat(head.date()).isEqualTo(LocalDate.of(2032, 6, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "Verslag van de vergadering van 9 juni 2032 (2031/2032 nr. 27)\\nStatus: gecorrigeerd",
        "9 Stemming\\n\\nDe voorzitter:\\nMevrouw Terp wijzigt haar motie.",
        "9 Kabels\\n\\nDe heer Kwelderman (XYZ):\\nIk lees voor.",
        "1 99ste Vergadering Voorzitter: Terp Tegenwoordig zijn 98 leden, te weten: Baken en Duinstra",
    })
    void aMotionThatIsReadInAMeetingMakesNoMotionOfItsReport(String opening) {
        DocumentHead head = head(
                opening.replace("\\n", "\n") + "\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\n"
                        + "verzoekt de regering de kabel te leggen,\n\nen gaat over tot de orde van de dag.\n\nZij krijgt nr. 12.\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.PROCEEDINGS);
    }

    @Test
    void aListOfDecisionsOfACommitteeIsNoReportOfItsMeeting() {
        assertThat(
                        head("Den Haag, 8 oktober 2031\n\nBesluitenlijst van de procedurevergadering van de vaste commissie\n\n"
                                        + "Voorzitter: Terp (XYZ)\n\nAgendapunt: Zeekabels\n\nBesluit: Agenderen.\n")
                                .kind())
                .isEqualTo(DocumentKind.OTHER);
    }

    @Test
    void aLetterOfCommitteesOfBothChambersHasALetterAndANumber() {
        DocumentHead head = head(
                "99 977 Verslagen over verzoekschriften\n\nA/ Nr. 3 BRIEF VAN DE COMMISSIES VOOR DE"
                        + " VERZOEKSCHRIFTEN\n\nAan de Voorzitters van de Eerste en Tweede Kamer der Staten-Generaal\n\n"
                        + "Den Haag, 24 november 2031\n\nWij bieden u het jaarverslag aan.\n\n"
                        + "De fungerend voorzitter van de commissie van de Eerste Kamer, Van Terp\n\n"
                        + "De voorzitter van de commissie voor de Verzoekschriften en Burgerinitiatieven van\nde Tweede Kamer, El Kust\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(identifiers(head)).isEqualTo("kst-99977-3");
        assertThat(senders(head))
                .isEqualTo(
                        "Van Terp = Fungerend voorzitter van de commissie van de Eerste Kamer; El Kust = Voorzitter van de"
                                + " commissie voor de Verzoekschriften en Burgerinitiatieven van de Tweede Kamer");
    }

    @Test
    void aLetterOfTwoMinistersNamesBothOffices() {
        assertThat(senders(head(
                        "99 991 Zeebanket\n\nNr. 529 BRIEF VAN DE MINISTERS VOOR ZEEBANKET EN VAN LANDBOUW, NATUUR EN"
                                + " VOEDSELKWALITEIT\n\nAan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 25 juni 2031\n\n"
                                + "Wij sturen u het rapport.\n")))
                .isEqualTo("null = Minister voor Zeebanket; null = Minister van Landbouw, Natuur en Voedselkwaliteit");
    }

    @Test
    void aLetterThatIsCutOffIsOfTheOneWhomItsNameNames() {
        String letter =
                "99 700 Kabinetsformatie 2031\n\nNr. 19 BRIEF VAN DE %s\n\nAan de Voorzitter van de Tweede Kamer der"
                        + " Staten-Generaal\n\nDen Haag, 29 mei 2031\n\nBijgaand treft u het verslag aan.\n%s";
        assertThat(senders(head(letter.formatted("INFORMATEUR", "")))).isEqualTo("null = Informateur");
        assertThat(senders(head(letter.formatted("NATIONALE OMBUDSMAN", "\nDe Nationale ombudsman, Tessa Terp\n"))))
                .isEqualTo("Tessa Terp = Nationale ombudsman");
    }

    @Test
    void labelsInARowHaveTheirValuesBelow() {
        DocumentHead head = head(
                "Aan de Voorzitter van de\nPostadres Tweede Kamer der Staten-Generaal\n"
                        + "Postbus 99901 Plein 2\nDatum Kenmerk Onderwerp\n16 september 2031 ZK9459859 Notitie over kabels\n"
                        + "Hierbij bied ik u een notitie aan.\nDe MINISTER-PRESIDENT,\nMinister van Algemene Zaken,\nMr.dr. J.P. van Terp\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(head.date()).isEqualTo(LocalDate.of(2031, 9, 16));
        assertThat(head.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(identifiers(head)).isEqualTo("ZK9459859");
        assertThat(senders(head)).isEqualTo("J.P. van Terp = Minister-President, Minister van Algemene Zaken");
    }

    @Test
    void aPageTellsTheNumberAndTheDayOfThePaperThatItShows() {
        DocumentHead head =
                head("Brief regering; Reactie op het rapport\n\n1.\n\nKerngegevens\n\nDocumentdatum 17-03-2031\n"
                        + "Publicatiedatum 19-03-2031\nKenmerk 99820, nr. K\n\n2.\n\nTekst\n\nHet rapport is goed.\n");
        assertThat(identifiers(head)).isEqualTo("kst-99820-K");
        assertThat(head.date()).isEqualTo(LocalDate.of(2031, 3, 17));
    }

    @Test
    void theMenuAboveAPaperOnAPageIsNoTextAndItsRowNamesThePaper() {
        String row = "Datum publicatie | Organisatie | Vergaderjaar | Dossier- en ondernummer |\n---|---|---|---|\n"
                + "Eerste Kamer der Staten-Generaal | 2031-2032 | 99585-V nr. %s |\n";
        String menu = "Zoals vergunningen, bouwplannen en lokale regelgeving.\n"
                + "Adressen en contactpersonen van overheidsorganisaties.\nU bent hier:\n";
        DocumentHead head = head(
                "Kamerstuk\n" + row.formatted("H") + menu + row.formatted("H")
                        + "Aan de Voorzitter van de Eerste Kamer der Staten-Generaal\nDen Haag, 8 maart 2032\nDe kabel ligt er.\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(identifiers(head)).isEqualTo("kst-99585-V-H");
        assertThat(head.title()).isNull();
    }

    @Test
    void aDossierOfTheEersteKamerMayBearARomanNumber() {
        assertThat(identifiers(
                        head("CLXXXIV Verslag over de werkwijze\n\nG BRIEF VAN DE VOORZITTER VAN DE EERSTE KAMER\n\n"
                                + "Aan de leden\n\nDen Haag, 5 december 2031\n\nIk zend u een voorstel.\n")))
                .isEqualTo("kst-CLXXXIV-G");
    }

    @Test
    void thePlaceAndTheDayOfATreatyAreNoDateLine() {
        DocumentHead head = head(
                "Verdrag tussen het Koninkrijk en Zeeland inzake kabels;\nMiddelburg, 28 juni 2031\n\n"
                        + "TOELICHTENDE NOTA\n\nNummer: 2031D44386, datum: 2031-11-07, bijgewerkt: 2032-02-19 10:56, versie: 1\n");
        assertThat(head.date()).isEqualTo(LocalDate.of(2031, 11, 7));
    }

    @Test
    void aConsultationThatHasNoAnswersYetIsNotOfTheMinisterToWhomItIsPut() {
        String put =
                " VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nBinnen de vaste commissie hebben fracties de behoefte om vragen"
                        + " voor te leggen aan de Staatssecretaris van Defensie over kabels.\n";
        assertThat(senders(head("2031D06019 INBRENG" + put))).isEmpty();
        assertThat(senders(head("Nr. 8" + put))).isEqualTo("null = Staatssecretaris van Defensie");
    }

    @Test
    void aCommitteeOfTheEersteKamerTellsToWhomItWrote() {
        String paper =
                "99 506 Wet op de zeekabels\n\nB VERSLAG VAN EEN NADER SCHRIFTELIJK OVERLEG\n\nVastgesteld 14 mei 2031\n\n%s\n\n"
                        + "De Minister heeft op 14 mei 2031 gereageerd.\n";
        assertThat(senders(head(
                        paper.formatted("Zij heeft de Minister van Defensie op 10 april 2031 een brief gestuurd."))))
                .isEqualTo("null = Minister van Defensie");
        assertThat(senders(
                        head(paper.formatted("Op 10 april 2031 is een brief gestuurd aan de Minister van Defensie."))))
                .isEqualTo("null = Minister van Defensie");
    }

    @Test
    void aPaperOfNoSeriesBearsTheNumberOfItsDocument() {
        assertThat(identifiers(
                        head("Position paper\nRijksdienst voor Vuurtorens\n\n2031D44120\n\nKernpunten\n\nLicht.\n")))
                .isEqualTo("2031D44120");
    }

    @Test
    void theMastheadOfTheAppendixMayStandOnOneLine() {
        assertThat(
                        head("Vergaderjaar 2031–2032 Aanhangsel van de Handelingen\nVragen gesteld door de leden der Kamer, met de"
                                        + " daarop door de regering gegeven antwoorden\n\n512\nVragen van het lid Terp (XYZ) aan de Minister van"
                                        + " Defensie over kabels (ingezonden 3 maart 2032).\n\nVraag 1\nLigt hij?\n\nAntwoord 1\nJa.\n")
                                .title())
                .isEqualTo("Vragen van het lid Terp (XYZ) aan de Minister van Defensie over kabels");
    }

    @Test
    void twoWhoSignSideBySideAreBothRead() {
        assertThat(senders(head("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nGeachte voorzitter,\n\n"
                        + "Wij informeren u over kabels.\n\n"
                        + "de minister van Infrastructuur               de staatssecretaris van Justitie\n"
                        + "en Waterstaat,                               en Veiligheid,\n\n\n"
                        + "K. Wadloper                                  P.Q. van der Lamp\n")))
                .isEqualTo(
                        "K. Wadloper = Minister van Infrastructuur en Waterstaat; P.Q. van der Lamp = Staatssecretaris van Justitie en Veiligheid");
    }

    @Test
    void whoSignsOnBehalfOfAMinisterSignsForTheMinister() {
        String decision =
                "Onderwerp: Beslissing op uw Woo-verzoek\n\nGeachte mevrouw Baken,\n\nIk maak alles openbaar.\n\n%s\n";
        assertThat(senders(head(
                        decision.formatted("namens de Minister van Defensie,\nde directeur Kustwacht,\n\nB. Golf"))))
                .isEqualTo("null = Minister van Defensie");
        assertThat(senders(head(decision.formatted("Namens de Minister van Defensie\nbied ik u dit aan."))))
                .isEmpty();
        assertThat(senders(
                        head(decision.formatted("Ik bied u dit besluit over de documenten hierbij aan, tijdig en mede\n"
                                + "namens de Minister van Defensie,\nde documenten volgen later."))))
                .isEmpty();
    }

    @Test
    void aBillIsSignedByOfficesAlone() {
        assertThat(senders(head(
                        "99 204 Wet kabelregister\n\nNr. 2 VOORSTEL VAN WET\n\nArtikel 1\n\nEen kabel is een kabel.\n\n"
                                + "De Minister van Defensie,\n\nDe Staatssecretaris van Justitie en Veiligheid,\n")))
                .isEqualTo("null = Minister van Defensie; null = Staatssecretaris van Justitie en Veiligheid");
    }

    @Test
    void theVoorzitterOfAChamberSignsForItsPresidium() {
        assertThat(
                        senders(
                                head(
                                        "99 800 Agenda\n\nNr. 9 BRIEF VAN HET PRESIDIUM\n\nAan de leden\n\nDen Haag, 4 november 2031\n\n"
                                                + "Wij leggen u een voorstel voor.\n\nDe Voorzitter van de Tweede Kamer der Staten-Generaal,\nV.W. Terp\n")))
                .isEqualTo("V.W. Terp = Voorzitter van de Tweede Kamer der Staten-Generaal");
    }

    @Test
    void ministersAnswerTheirQuestionsInTurn() {
        DocumentHead head = head("Antwoorden van de minister van Defensie, K. Wadloper, en de minister voor Zeebanket,"
                + " R. Zonnema, op vragen van de leden Duinstra en El Kust (beiden XYZ) over zand (ingezonden 2 juni 2031)\n\n"
                + "Vraag 1\nLigt het er?\n\nAntwoord van de minister van Defensie\nJa.\n\n"
                + "Vraag 2\nHoeveel?\n\nAntwoord van de minister van Financiën:\nVeel.\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.ANSWERS);
        assertThat(senders(head))
                .isEqualTo("K. Wadloper = Minister van Defensie; R. Zonnema = Minister voor Zeebanket");
    }

    @Test
    void aTitleInCapitalsSpellsBodiesAsUsualAndHasNoMark() {
        assertThat(
                        head("CLXXXIV Verslag over de werkwijze\n\nG BRIEF VAN DE VOORZITTER VAN DE EERSTE KAMER DER STATEN-GENERAAL1\n\n"
                                        + "Aan de leden\n\nDen Haag, 5 december 2031\n\nIk zend u een voorstel.\n")
                                .title())
                .isEqualTo(
                        "Verslag over de werkwijze; Brief van de voorzitter van de Eerste Kamer der Staten-Generaal");
        assertThat(
                        head("99 511 Wet drijvende woningen\n\nNr. 4 ADVIES AFDELING ADVISERING RAAD VAN STATE EN NADER RAPPORT2\n\n"
                                        + "Hieronder staat het advies van de Afdeling.\n")
                                .title())
                .isEqualTo("Wet drijvende woningen; Advies Afdeling advisering Raad van State en nader rapport");
    }

    @Test
    void theChairToWhomALetterIsAddressedDidNotSendIt() {
        DocumentHead head = head(
                "De Voorzitter van de Tweede Kamer\nder Staten-Generaal\nPostbus 99901\n\nUw kenmerk\n2031D44120\n\n"
                        + "Geachte voorzitter,\n\nAan de orde is de vraag of de kabel er ligt.\n\nHij ligt er.\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(senders(head)).isEmpty();
        assertThat(identifiers(head)).isEmpty();
    }
}

package nl.kamergraaf.structure;

import static nl.kamergraaf.structure.Papers.ids;
import static nl.kamergraaf.structure.Papers.parse;
import static nl.kamergraaf.structure.Papers.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import org.junit.jupiter.api.Test;

/** Papers as they are copied from the pages on which they are published, and older ones. */
class CopiedPagesTests {

    private static final String LIST = "99 100 Jaarverslag van de zee\n\nNr. 4 LIJST VAN VRAGEN EN ANTWOORDEN\n\n"
            + "Vastgesteld 9 juni 2032\n\nDe commissie heeft een aantal vragen voorgelegd aan de Minister van Zeezaken. "
            + "Vragen en antwoorden zijn hierna afgedrukt.\n\n";

    private static List<String> identifiers(DocumentStructure structure) {
        return structure.head().identifiers().stream()
                .map(DocumentIdentifier::toString)
                .toList();
    }

    @Test
    void theTitleOfThePageIsNotThatOfThePaper() {
        DocumentHead head = parse(
                        "Antwoord schriftelijke vragen : Antwoord op vragen van de leden Duinstra en Terlinden over kabels\n"
                                + "Vragen van de leden Duinstra en Terlinden (beiden XYZ) aan de Minister van Zeezaken over kabels "
                                + "(ingezonden 3 mei 2031).\nAntwoord van Minister De Wadloper (Zeezaken) (ontvangen 1 juni 2031).\n"
                                + "Vraag 1\nIs dat zo?\nAntwoord 1\nJa.\n")
                .head();
        assertThat(head.title())
                .isEqualTo(
                        "Vragen van de leden Duinstra en Terlinden (beiden XYZ) aan de Minister van Zeezaken over kabels");
        assertThat(head.askers()).containsExactly(new Asker("Duinstra", "XYZ"), new Asker("Terlinden", "XYZ"));
    }

    @Test
    void whoAsksIsReadWithThePartyWhereTheNamesStandAgain() {
        DocumentHead head = parse("Antwoord op vragen van het lid Duinstra over kabels\n"
                        + "Vragen van het lid Duinstra (XYZ) over het antwoord op vragen van het lid Terlinden (ABC) "
                        + "(ingezonden 3 mei 2031).\nVraag 1\nIs dat zo?\nAntwoord 1\nJa.\n")
                .head();
        assertThat(head.askers()).containsExactly(new Asker("Duinstra", "XYZ"));
    }

    @Test
    void anItemOfProceedingsIsNamedAboveIt() {
        DocumentStructure structure = parse(
                "Handeling\n\nDatum publicatieOrganisatieVergaderjaarVergadernummer\n"
                        + "Tweede Kamer der Staten-Generaal2031-2032nr. 39, item 4\n\n4 Zeekabels\n\nDe voorzitter:\n\nIk open.\n\n"
                        + "De heer Kwelderman (VVD):\n\nDank.\n\nDe voorzitter:\n\nNog iemand?\n\nMevrouw Terlinden (Volt):\n\nNee.\n");
        assertThat(identifiers(structure)).containsExactly("h-tk-20312032-39-4");
        assertThat(texts(structure)).startsWith("H 4 Zeekabels");
    }

    @Test
    void inAListWhoseAnswersHaveNoWordAboveThemAnAnswerIsTheParagraphThatDoesNotAsk() {
        DocumentStructure structure =
                parse(LIST + "1. Ligt de kabel er?\n\nZo nee, waarom niet?\n\nDe kabel ligt er. Of niet?\n\n"
                        + "En ook dat.\n\n2. Hoe lang?\n\nTwee jaar.\n");
        assertThat(texts(structure).subList(2, 6))
                .containsExactly(
                        "Q1 Ligt de kabel er?\nZo nee, waarom niet?",
                        "A1 De kabel ligt er. Of niet?\nEn ook dat.",
                        "Q2 Hoe lang?",
                        "A2 Twee jaar.");
    }

    @Test
    void whereNothingTellsParagraphsApartItIsTheLineThatDoesNotAsk() {
        DocumentStructure structure = parse(LIST.replace("\n\n", "\n")
                + "Vraag 1\nWaarom ligt de kabel\nhier? Kan\ndat anders?\nIn art. 7.12 van de\nwet staat het.\n"
                + "Vraag 2\nHoe lang?\nTwee jaar.\n");
        assertThat(texts(structure))
                .contains(
                        "Q1 Waarom ligt de kabel hier? Kan dat anders?",
                        "A1 In art. 7.12 van de wet staat het.",
                        "A2 Twee jaar.");
    }

    @Test
    void behindAQuestionOfAListMayStandThePageThatItAsksAbout() {
        DocumentStructure structure =
                parse(LIST + "1\n\nLigt de kabel er? (blz. 7)\n\nDe kabel ligt er.\n\n2\n\nHoe lang? (blz. 7 en 8)"
                        + "\n\nTwee jaar (zie ook vraag 1).\n");
        assertThat(texts(structure).subList(2, 6))
                .containsExactly(
                        "Q1 Ligt de kabel er? (blz. 7)",
                        "A1 De kabel ligt er.",
                        "Q2 Hoe lang? (blz. 7 en 8)",
                        "A2 Twee jaar (zie ook vraag 1).");
    }

    @Test
    void questionsThatAreAnsweredTogetherHaveTheirNumbersAboveThem() {
        DocumentStructure structure = parse(
                LIST + "1 en 2\n\nLigt de kabel er?\n\nHoe lang?\n\nDe kabel ligt er, in delen van\n\n"
                        + "2, 3 en 4 meter.\n\n3\n\nWaar?\n\nIn zee.\n\n4, 5 en 7\n\nWie legde hem? En wanneer?\n\nDe Wadloper.\n");
        assertThat(ids(structure)).containsExactly("H", "S1", "Q1,2", "A1,2", "Q3", "A3", "Q4,5,7", "A4,5,7");
        assertThat(texts(structure).get(3)).isEqualTo("A1,2 De kabel ligt er, in delen van\n2, 3 en 4 meter.");
    }

    @Test
    void whatAPageHasBelowAPaperIsNoneOfIt() {
        DocumentStructure structure =
                parse("Kamervragen zonder Antwoord\n\nDatum publicatieOrganisatieVergaderjaarVraagDatum indiening\n"
                        + "Tweede Kamer der Staten-Generaal2031-20322031Z02467\n\nVragen van het lid Duinstra (XYZ) over kabels "
                        + "(ingezonden 3 mei 2032).\n\nVraag 1\n\nLigt de kabel er?\n\nNaar boven\n");
        assertThat(texts(structure))
                .containsExactly(
                        "H Vragen van het lid Duinstra (XYZ) over kabels (ingezonden 3 mei 2032).",
                        "Q1 Ligt de kabel er?");
        assertThat(identifiers(structure)).containsExactlyInAnyOrder("2031Z02467", "kv-tk-2031Z02467");
    }

    @Test
    void aPageNamesTheAppendixByItsYearAndNumber() {
        String page = "Aanhangsel van de Handelingen\n\nDatum publicatieOrganisatieVergaderjaarNummerDatum ontvangst\n"
                + "Tweede Kamer der Staten-Generaal2031-2032994\n\nVragen van het lid Duinstra (XYZ) over kabels "
                + "(ingezonden 3 mei 2032).\n\nAntwoord van Minister De Wadloper (Zeezaken) (ontvangen 1 juni 2032).\n\n"
                + "Vraag 1\n\nLigt de kabel er?\n\nAntwoord 1\n\nJa.\n";
        assertThat(identifiers(parse(page))).containsExactly("ah-tk-20312032-994");
    }

    @Test
    void aPageMayTellOfQuestionsBeforeItShowsThem() {
        String story = "De Wadloper heeft geen kabels in huis. Dat blijkt uit antwoorden op Kamervragen over kabels. ";
        DocumentStructure structure = parse("Haagse kabels\n\n" + story.repeat(4) + "\n\n" + story.repeat(4)
                + "\n\nHier zijn alle vragen en antwoorden:\n\n1 Ligt de kabel er?\n\nAntwoord 1\n\nJa.\n\n2 Hoe lang?\n\n"
                + "Antwoord 2 Twee jaar.\n");
        assertThat(ids(structure)).containsExactly("H", "S1", "Q1", "A1", "Q2", "A2");
        assertThat(texts(structure)).contains("H Haagse kabels", "A2 Twee jaar.");
    }

    @Test
    void aLetterMayHaveItsAddressBelowIt() {
        String body =
                "Ik kan de vragen van het lid Duinstra over kabels niet binnen de gebruikelijke termijn beantwoorden. ";
        DocumentStructure structure = parse("Ministerie van Zeezaken\n\n" + body.repeat(7)
                + "\n\nDE MINISTER VAN ZEEZAKEN,\nP. de Wadloper\n\nDe Voorzitter van de Tweede Kamer\nder Staten-Generaal\n\n"
                + "Postbus 20018\n2500 EA 's-GRAVENHAGE\n");
        assertThat(ids(structure)).containsExactly("H", "S1");
        assertThat(texts(structure).get(0)).isEqualTo("H Ministerie van Zeezaken");
        assertThat(texts(structure).get(1))
                .contains("binnen de gebruikelijke termijn")
                .contains("Postbus 20018");
    }

    @Test
    void aListOfQuestionsAloneHasNoAnswers() {
        DocumentStructure structure = parse(
                "Nr. 4 LIJST VAN VRAGEN\n\n1. Ligt de kabel er?\n\nGraag een kaart.\n\n2. Hoe lang?\n\n3. En de andere?\n");
        assertThat(ids(structure)).doesNotContain("A1", "A2");
    }

    @Test
    void anOlderPaperHasTheTitleBelowTheNumberOfItsDossier() {
        DocumentStructure structure =
                parse("99 400 IV\nVaststelling van de begroting van de zee (IV) voor het jaar 2031\n\n"
                        + "nr. 19\nVERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 23 februari 2031\n\nDe vaste commissie voor "
                        + "Zeezaken heeft op 31 januari 2031 overleg gevoerd.\n");
        assertThat(identifiers(structure)).containsExactly("kst-99400-IV-19");
        assertThat(structure.head().title())
                .isEqualTo(
                        "Vaststelling van de begroting van de zee (IV) voor het jaar 2031; Verslag van een algemeen overleg");
    }

    @Test
    void aCopyWithoutLineBreaksHasItsDayBehindItsTitle() {
        DocumentHead head = parse(
                        "99 501-08\nZeeraad\nNr. 108\nVERSLAG VAN EEN ALGEMEEN OVERLEG Vastgesteld 7 april 2031 "
                                + "De vaste commissie voor Zeezaken heeft op 16 maart 2031 overleg gevoerd.\n")
                .head();
        assertThat(head.date()).hasToString("2031-04-07");
        assertThat(head.dateBasis()).isEqualTo(DateBasis.DATELINE);
    }

    @Test
    void thePageOfAPaperTellsItsNumberItsDayAndItsDossier() {
        DocumentStructure structure = parse("[overzicht] [activiteiten] [besluiten]\n\nZeekabels\n\nBrief regering\n\n"
                + "Nummer: 2031D34162, datum: 2031-07-21, bijgewerkt: 2031-07-22 14:17, versie: 1\n\n"
                + "Onderdeel van kamerstukdossier 99501 08-407 Zeekabels.\n\nOnderdeel van zaak 2031Z14828:\n\n"
                + "Preview document (origineel)\n\nGeachte voorzitter,\n\nDe kabel ligt.\n");
        assertThat(identifiers(structure)).containsExactly("kst-99501-08-407", "2031D34162");
        assertThat(structure.head().date()).hasToString("2031-07-21");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(texts(structure))
                .containsExactly(
                        "H Zeekabels\nBrief regering\n"
                                + "Nummer: 2031D34162, datum: 2031-07-21, bijgewerkt: 2031-07-22 14:17, versie: 1",
                        "S1 Geachte voorzitter,\nDe kabel ligt.");
    }

    @Test
    void aTableOfContentsMayHaveItsPagesOnLinesOfTheirOwn() {
        DocumentStructure structure =
                parse("99 340 Initiatiefnota over kabels\nNr. 3 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n"
                        + "Vastgesteld 9 april 2031\nDe vaste commissie heeft vragen voorgelegd.\nInhoudsopgave\nBlz.\nI.\n"
                        + "Vragen en opmerkingen vanuit de fracties\n2\n1. Inleiding\n2\n2. Kabels\n3\nII.\nReactie initiatiefnemer\n8\n"
                        + "I. Vragen en opmerkingen vanuit de fracties\n1. Inleiding\nDe leden hebben de nota gelezen.\n"
                        + "II. Reactie initiatiefnemer\nIk dank de leden.\n");
        assertThat(ids(structure)).containsExactly("H", "S1", "S2", "S3");
        assertThat(texts(structure).get(1)).endsWith("heeft vragen voorgelegd.");
        assertThat(texts(structure).get(3)).isEqualTo("S3 Ik dank de leden.");
    }

    @Test
    void theLabelOfANoteOfAWebPageEndsTheNoteAboveIt() {
        DocumentStructure structure = parse("99 665 Zeekabels\n\nNr. 385 BRIEF VAN DE MINISTER VAN ZEEZAKEN\n\n"
                + "Aan de Voorzitter\n\nDe kabel ligt1. De andere ook2.\n\nX Noot\n1\nKamerstuk 99 665, nr. 3\nX Noot\n2\n"
                + "Kamerstuk 99 665, nr. 4\n");
        assertThat(texts(structure)).contains("F1 Kamerstuk 99 665, nr. 3", "F2 Kamerstuk 99 665, nr. 4");
    }

    @Test
    void aQuestionMayStandBesideItsNumber() {
        String title = "Antwoorden van de Minister van Zeezaken op vragen van het lid Duinstra (XYZ)\n\n";
        DocumentStructure structure = parse(title + "1   Ligt de kabel er? En\nde andere?\n\nAntwoord\nJa.\n"
                + "2 Kabels zijn er genoeg.\n\n2 Hoe lang?\n\nAntwoord\nTwee jaar.\n");
        assertThat(texts(structure).subList(1, 5))
                .containsExactly(
                        "Q1 Ligt de kabel er? En de andere?",
                        "A1 Ja. 2 Kabels zijn er genoeg.",
                        "Q2 Hoe lang?",
                        "A2 Twee jaar.");
    }

    @Test
    void theChamberInAnAddressIsNoMasthead() {
        DocumentStructure structure =
                parse("Onderwerp: Zeekabels\n\nAan de Voorzitter van de\nTweede Kamer der Staten-Generaal\n"
                        + "Postbus 20018\n\nGeachte voorzitter,\n\nDe kabel ligt.\n");
        assertThat(texts(structure).get(1)).contains("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal");
    }

    @Test
    void theMembersOfTheChamberAreNobodyInParticular() {
        DocumentHead head = parse(
                        "Vragen gesteld door de leden der Kamer, met antwoorden\n\nVragen van het lid Duinstra (XYZ) over "
                                + "kabels (ingezonden 3 mei 2031).\n\nVraag 1\nIs dat zo?\n\nAntwoord 1\nJa.\n")
                .head();
        assertThat(head.askers()).containsExactly(new Asker("Duinstra", "XYZ"));
    }

    @Test
    void theNumberOfTheChamberAboveTheMastheadIsNotThatOfThePaper() {
        DocumentStructure structure = parse("2\n\nVergaderjaar 2031–2032 Aanhangsel van de Handelingen\n\n387\n\n"
                + "Vragen van het lid Duinstra (XYZ) over kabels (ingezonden 3 mei 2032).\n\nVraag 1\nIs dat zo?\n\n"
                + "Antwoord 1\nJa.\n");
        assertThat(identifiers(structure)).containsExactly("ah-tk-20312032-387");
    }

    @Test
    void whoIsAskedStandsBehindTheWishToAsk() {
        DocumentHead head = parse(
                        "Nr. 375 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n\nVastgesteld 30 juni 2031\n\nBinnen de vaste "
                                + "commissie voor Zeezaken hebben een aantal fracties de behoefte de Minister van Zeezaken en Kabels enkele "
                                + "vragen en opmerkingen voor te leggen inzake de agenda.\n")
                .head();
        assertThat(head.senders())
                .extracting(sender -> sender.role())
                .containsExactly("Minister van Zeezaken en Kabels");
    }

    @Test
    void whatAPageSaysOfAPaperStandsAboveTheLineOfItsDossier() {
        String paper =
                "99 123 X\nVaststelling van de begrotingsstaten van het Ministerie van Zeezaken (X) voor het jaar 2032\n\n"
                        + "nr. 102\nVERSLAG VAN EEN ALGEMEEN OVERLEG\n\nVastgesteld 1 maart 2032\n\n"
                        + "De vaste commissie voor Zeezaken heeft op 21 januari 2032 overleg gevoerd over kabels.\n";
        DocumentStructure structure = parse("Kamerstuk 99123-X-102\n\nVerslag van een algemeen overleg\n\n"
                + "Dossier: Vaststelling van de begrotingsstaten\n\nGepubliceerd: 1 maart 2032\nIndiener(s): Tessa Terp (XYZ)\n"
                + "Onderwerpen: begroting financiën\nID: 99123-X-102\n\n" + paper);
        assertThat(texts(structure)).isEqualTo(texts(parse(paper)));
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
        assertThat(identifiers(structure)).containsExactly("kst-99123-X-102");
        // a letter that quotes a paper is none that shows it
        assertThat(texts(parse("Geachte voorzitter,\n\nDit staat op het voorblad:\n\n" + paper)))
                .last()
                .asString()
                .contains("Dit staat op het voorblad:");
        // a page whose title has the number of the dossier in it begins with its own title
        assertThat(
                        texts(
                                parse(
                                        "Amendement\n\nVaststelling van de begroting van het zeefonds\n\n99123 B 11 Amendement van het lid Terp\n\n"
                                                + "Nr. 11\n\nOntvangen 1 maart 2032\n\nDe ondergetekende stelt het volgende amendement voor:\n\nIets.\n")))
                .first()
                .asString()
                .contains("Vaststelling van de begroting van het zeefonds");
        // nor is a single line above the dossier set aside: it is the title
        assertThat(texts(parse("Brief regering : Reactie over zeekabels\n" + paper)))
                .first()
                .asString()
                .startsWith("H Brief regering : Reactie over zeekabels");
    }

    @Test
    void theTurnOfASpeakerIsNoHeadingOfADebate() {
        DocumentStructure structure =
                parse("Aan de orde is het debat over zeekabels.\n\nDe beraadslaging wordt geopend.\n\n"
                        + "De heer Kwelderman (XYZ):\n\nVoorzitter! "
                        + "Wij hebben zo-even overlegd over kabels in zee. ".repeat(20)
                        + "\n\nDe Kamer,\n\ngehoord de beraadslaging,\n\noverwegende dat er kabels zijn;\n");
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
        assertThat(structure.head().title()).isEqualTo("Aan de orde is het debat over zeekabels.");
        assertThat(texts(structure))
                .startsWith("H Aan de orde is het debat over zeekabels.\nDe beraadslaging wordt geopend.")
                .last()
                .asString()
                .startsWith("S1 De heer Kwelderman (XYZ):");
    }

    @Test
    void aQuestionThatIsAnsweredWithALaterOneIsFollowedByTheNextInOrder() {
        DocumentStructure structure = parse(LIST + "1, 3\n\nHoe hoog zijn de dijken?\n\nZijn ze hoog genoeg?\n\n"
                + "De dijken zijn acht meter hoog.\n\n2\n\nHoe lang zijn de dijken?\n\nDe dijken zijn lang.\n\n"
                + "4 en 6\n\nWie betaalt?\n\nDe provincie betaalt.\n\n5\n\nWanneer is het klaar?\n\nIn 2036.\n\n"
                + "7\n\nZijn er nog vragen?\n\nNee.\n");
        assertThat(ids(structure))
                .containsExactly("H", "S1", "Q1,3", "A1,3", "Q2", "A2", "Q4,6", "A4,6", "Q5", "A5", "Q7", "A7");
    }

    @Test
    void theFootOfAPageMayInterruptAQuestion() {
        DocumentStructure structure = parse(LIST + "1\n\nHoe hoog zijn de dijken?\n\nZe zijn hoog.\n\n"
                + "3 en 4\n\nHoe lang zijn de dijken,\n\nPagina 1 van 2\n\nen hoe breed?\n\nZe zijn lang.\n");
        assertThat(ids(structure)).containsExactly("H", "S1", "Q1", "A1", "Q3,4", "A3,4");
    }

    @Test
    void theDocumentsOfADecisionAreNoQuestions() {
        DocumentStructure structure =
                parse("Datum 3 mei 2032\nBetreft Besluit op uw verzoek\n\nGeachte heer,\n\nU vroeg met een beroep op "
                        + "de Wet open overheid om stukken.\n\nInventarislijst\n1\nAntwoord op Kamervragen over de kabel\n2\nMail: ligt de kabel er?\n3\n"
                        + "Mail: hoe lang al?\n");
        assertThat(ids(structure)).containsExactly("H", "S1");
    }

    @Test
    void aQuestionThatWasLeftOutMayFollowLaterOnes() {
        DocumentStructure structure = parse(LIST + "1\n\nHoe hoog zijn de dijken?\n\nZe zijn hoog.\n\n"
                + "3, 4\n\nHoe lang zijn ze?\n\nEn hoe breed?\n\nZe zijn\n\n2\n\nmeter breed.\n\n"
                + "2\n\nWie betaalt?\n\nDe provincie betaalt.\n\n5\n\nZijn er nog vragen?\n\nNee.\n");
        assertThat(ids(structure)).containsExactly("H", "S1", "Q1", "A1", "Q3,4", "A3,4", "Q2", "A2", "Q5", "A5");
    }

    @Test
    void theMembersOfACommitteeAreANote() {
        String list = "99 129\nWijziging van de begroting van Zeezaken (X) voor het jaar 2031\nNr. 3\n"
                + "VERSLAG HOUDENDE EEN LIJST VAN VRAGEN EN ANTWOORDEN\nVastgesteld 18 december 2031\n"
                + "De vaste commissie voor Zeezaken1, belast met het voorbereidend onderzoek, heeft de eer verslag uit te brengen"
                + " in de vorm van een lijst van vragen met de daarop gegeven antwoorden.\n"
                + "De voorzitter van de commissie, Valk\nDe griffier voor dit verslag, Kok\n1 Samenstelling:\n"
                + "Leden: Duinstra (XYZ), Valk (ABC), voorzitter, Terp (ABC)\nPlv. leden: Helling (ABC), Kwelderman (XYZ)\n";
        DocumentStructure alone = parse(list);
        assertThat(texts(alone))
                .contains("F1 Samenstelling: Leden: Duinstra (XYZ), Valk (ABC), voorzitter, Terp (ABC)"
                        + " Plv. leden: Helling (ABC), Kwelderman (XYZ)");
        assertThat(ids(alone)).containsExactly("H", "S1", "F1");
        assertThat(ids(parse(
                        list + "1\nHoe laat is het?\n\nHet is laat.\n2\nHoe groot is de zee?\n\nDe zee is groot.\n")))
                .containsExactly("H", "S1", "Q1", "A1", "Q2", "A2", "F1");
    }
}

package nl.kamergraaf.structure.head;

import static nl.kamergraaf.structure.head.Heads.askers;
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

/** What letters, decisions and notas tell of themselves: who signed them, their margin and their subject. */
class LetterHeadTests {

    @Test
    void readsALetterOfTheChamberWithItsSignature() {
        DocumentHead head =
                head("99 310 Zeekabels\n99 311 Havens\nNr. 9 BRIEF VAN DE MINISTER VAN BUITENLANDSE ZAKEN\n\n"
                        + "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 2 juni 2031\n\n"
                        + "Hierbij antwoord ik op uw brief van 3 mei 2031. De Minister van Defensie\nheeft daaraan meegewerkt.\n\n"
                        + "De Minister van Buitenlandse Zaken,\n\nA.C. Zeegras\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(head.date()).isEqualTo(LocalDate.of(2031, 6, 2));
        assertThat(identifiers(head)).isEqualTo("kst-99310-9; dossier-99311");
        assertThat(senders(head)).isEqualTo("A.C. Zeegras = Minister van Buitenlandse Zaken");
        assertThat(head.title()).isEqualTo("Zeekabels; Brief van de Minister van Buitenlandse Zaken");
    }

    @Test
    void readsALettersMarginAndTakesTheOtherSidesReferenceForNoNameOfIt() {
        DocumentHead head = head(
                "> Retouradres Postbus 20701 2500 ES Den Haag\nAan de Voorzitter van de Tweede Kamer\n\n"
                        + "Datum\t28 mei 2032\nBetreft\tBewaking van zeekabels\n\nOns kenmerk\nBS2032009044\nUw kenmerk\n2032Z90733\n\n"
                        + "Geachte voorzitter,\n\nHierbij de antwoorden.\n\nDE MINISTER VAN DEFENSIE\n\nM. Hoogwater\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(identifiers(head)).isEqualTo("BS2032009044");
        assertThat(head.date()).isEqualTo(LocalDate.of(2032, 5, 28));
        assertThat(head.subject()).isEqualTo("Bewaking van zeekabels");
        assertThat(senders(head)).isEqualTo("M. Hoogwater = Minister van Defensie");
    }

    @Test
    void readsADecisionSignedOnBehalfOfAMinister() {
        DocumentHead head =
                head("Datum 13 juli 2031\nBetreft Besluit op uw Woo-verzoek\nOns kenmerk\nDGA-ZEE / 99165506\n"
                        + "Geachte heer,\nU heeft met een beroep op de Wet open overheid verzocht om informatie.\n"
                        + "Besluit\nIk besluit de documenten openbaar te maken.\nHoogachtend,\n\n"
                        + "De Minister van Landbouw, Natuur en Voedselkwaliteit,\nnamens deze:\nEva Voorbeeld\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.DECISION);
        assertThat(identifiers(head)).isEqualTo("DGA-ZEE / 99165506");
        assertThat(senders(head)).isEqualTo("null = Minister van Landbouw, Natuur en Voedselkwaliteit");
        assertThat(head.title()).isEqualTo("Besluit op uw Woo-verzoek");
    }

    @Test
    void theNameMayStandAboveTheOffice() {
        DocumentHead head = head("Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 16 mei 2033\n\n"
                + "Hierbij stuur ik u het plan. Dat is afgestemd met de\nMinister van Defensie en dat blijft zo.\n\nHoogachtend,\n\n"
                + "R.T. Slotemaker\nMinister van Landbouw, Visserij, Voedselzekerheid\nen Natuur\n");
        assertThat(senders(head))
                .isEqualTo("R.T. Slotemaker = Minister van Landbouw, Visserij, Voedselzekerheid en Natuur");
    }

    @Test
    void aLetterThatNoMinisterSignedIsOfTheOneWhoDid() {
        String letter =
                "99 700 Kabinetsformatie 2031\n\nNr. 19 BRIEF VAN DE %s\n\nAan de Voorzitter van de Tweede Kamer der"
                        + " Staten-Generaal\n\nDen Haag, 29 mei 2031\n\nBijgaand treft u het verslag aan.\n\n%s\n";
        assertThat(senders(head(letter.formatted("INFORMATEUR", "De informateur,\n\nE.I. Zeegras"))))
                .isEqualTo("E.I. Zeegras = Informateur");
        assertThat(senders(head(letter.formatted("INFORMATEURS", "De informateurs,\n\nE.I. Zeegras\n\nK. Terp"))))
                .isEqualTo("E.I. Zeegras = Informateur; K. Terp = Informateur");
        assertThat(senders(head(letter.formatted("VOORZITTER", "De voorzitter, A. Kwelderman"))))
                .isEqualTo("A. Kwelderman = Voorzitter");
        assertThat(senders(head(letter.formatted("MINISTER VAN DEFENSIE", "De voorzitter,\nA. Kwelderman"))))
                .isEqualTo("null = Minister van Defensie");
        assertThat(senders(head(letter.formatted("INFORMATEUR", "De informateur\nheeft daarvan kennisgenomen."))))
                .isEqualTo("null = Informateur");
    }

    @Test
    void theValuesOfLabelsMayHaveComeOutBelowThem() {
        DocumentHead head = head("Ministerie van Defensie\n\n> Retouradres Postbus 20701 2500 ES Den Haag\n\n"
                + "De heer B. Duinstra\n\nDatum\nBetreft\n\nGeachte heer Duinstra,\n\n3 mei 2031\nBesluit op uw Woo-verzoek\n\n"
                + "In uw e-mail van 1 maart 2031 verzoekt u om documenten. Besluit: zij worden openbaar gemaakt.\n\n"
                + "Hoogachtend,\n\nDE MINISTER VAN DEFENSIE\nvoor deze\n");
        assertThat(head.date()).isEqualTo(LocalDate.of(2031, 5, 3));
        assertThat(head.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(head.subject()).isNull();
        assertThat(head.kind()).isEqualTo(DocumentKind.DECISION);
    }

    @Test
    void aPageThatShowsALetterNamesWhoSignedIt() {
        String page = "Voortgang zeekabels\nBrief regering\nNummer: 2031D34636, datum: 2031-09-23, versie: 3\n"
                + "Gerelateerde personen:- Eerste ondertekenaar: A.B. Terp, minister van Defensie\n"
                + "- Mede ondertekenaar: K. Duinstra, staatssecretaris van Defensie\nPreview document\n99 279 Zeekabels\n"
                + "Nr. 874 BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN DEFENSIE\n"
                + "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\nDen Haag, 23 september 2031\nHierbij het plan.\n%s";
        String both = "A.B. Terp = Minister van Defensie; K. Duinstra = Staatssecretaris van Defensie";
        assertThat(senders(head(page.formatted("")))).isEqualTo(both);
        assertThat(senders(head(page.formatted(
                        "De Minister van Defensie,\nA.B. Terp\nDe Staatssecretaris van Defensie,\nK. Duinstra\n"))))
                .isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hierbij deel ik u mede dat de schriftelijke vragen van de leden Duinstra (XYZ) en Terp (ABC) niet binnen de"
                        + " gebruikelijke termijn kunnen worden beantwoord.|Duinstra/XYZ; Terp/ABC",
                "De leden Duinstra (XYZ) en Terp (ABC) hebben mij vragen gesteld. Daarnaast heeft het lid Wad (DEF) vragen gesteld."
                        + " Ik kan deze vragen niet binnen de gebruikelijke termijn beantwoorden.|Duinstra/XYZ; Terp/ABC; Wad/DEF",
                "Hierbij bied ik u de antwoorden aan op de vragen van het lid Duinstra over de zee.|Duinstra",
                "In de beantwoording van vragen van het lid Duinstra (XYZ) heb ik toegezegd u te berichten over de zee.|''",
            })
    void aLetterThatPutsOffAnswersOrOffersThemTellsWhoAsked(String sentence, String expected) {
        DocumentHead head =
                head("> Retouradres Postbus 20011 2500 EA Den Haag\n\nAan de Voorzitter van de Tweede Kamer\n"
                        + "der Staten-Generaal\n\nDatum 3 mei 2031\nBetreft Zeekabels\n\nGeachte voorzitter,\n\n"
                        + sentence
                        + "\n\nDe Minister van Defensie,\n\nK. Kwelder\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(askers(head)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "Besluit Woo-verzoek,DECISION",
        "Beslissing op uw Wob-verzoek,DECISION",
        "Toezegging over het besluit op een Woo-verzoek,LETTER"
    })
    void aSubjectTellsADecision(String subject, DocumentKind kind) {
        assertThat(head("> Retouradres Postbus 99001 2500 EA Den Haag\n\nDatum 3 mei 2031\nBetreft " + subject
                                + "\n\nGeachte voorzitter,\n\nIn uw brief heeft u gevraagd om stukken. Ik heb die niet.\n")
                        .kind())
                .isEqualTo(kind);
    }

    @Test
    void aNotaWithinAMinistryIsNoLetter() {
        String nota = "Nota\nMinisterie van Defensie\n\nAan\tde Staatssecretaris\n\n%sDatum\t21 augustus 2032\n\n"
                + "Onderwerp\tZeekabels\n\n%sU wordt gevraagd in te stemmen met het plan.\n";
        DocumentHead within = head(nota.formatted("Van\tDirectie Kust en Kabels\n\n", ""));
        assertThat(within.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(within.date()).isEqualTo(LocalDate.of(2032, 8, 21));
        assertThat(senders(within)).isEmpty();
        assertThat(head(nota.formatted("", "")).kind()).isEqualTo(DocumentKind.LETTER);
        assertThat(head(nota.formatted("Van\tDirectie Kust en Kabels\n\n", "Geachte mevrouw,\n\n"))
                        .kind())
                .isEqualTo(DocumentKind.LETTER);
    }

    @Test
    void presidentAndSecretarySignForTheAlgemeneRekenkamer() {
        String letter =
                "%s\n\nDe Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDATUM 3 mei 2031\nBETREFT Zeekabels\n\n"
                        + "Geachte mevrouw Wad,\n\nHierbij bieden wij u ons rapport aan.\n\n%s\n";
        String signed =
                "Algemene Rekenkamer\n\ndrs. Tessa TB. Terp,\npresident\n\ndr. Kees van Voorbeeld RA,\nsecretaris";
        assertThat(senders(head(letter.formatted("Algemene Rekenkamer", signed))))
                .isEqualTo("Tessa T.B. Terp = President; Kees van Voorbeeld = Secretaris");
        assertThat(senders(head(letter.formatted(
                        "Algemene Rekenkamer", "dr. Tessa T.K, van Voorbeeld RA, secretaris UW KENMERK"))))
                .isEqualTo("Tessa T.K. van Voorbeeld = Secretaris");
        assertThat(senders(head(letter.formatted("Stichting Kust", "drs. Tessa Terp,\npresident"))))
                .isEmpty();
        assertThat(senders(head(letter.formatted("Algemene Rekenkamer", "De president heeft dit toegezegd."))))
                .isEmpty();
    }
}

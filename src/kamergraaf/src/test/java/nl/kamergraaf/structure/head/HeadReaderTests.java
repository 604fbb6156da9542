package nl.kamergraaf.structure.head;

import static nl.kamergraaf.structure.head.Heads.askers;
import static nl.kamergraaf.structure.head.Heads.head;
import static nl.kamergraaf.structure.head.Heads.identifiers;
import static nl.kamergraaf.structure.head.Heads.senders;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.structure.ClerkStructureParser;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The heads of questions with their answers, of motions and amendments, and of what formats state. */
class HeadReaderTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Vragen van het lid Van Voorbeeld (XYZ) aan de Minister|Van Voorbeeld/XYZ",
                "Vragen van de leden Duinstra en El Fikri (beiden GroenLinks-PvdA) over|Duinstra/GroenLinks-PvdA; El Fikri/GroenLinks-PvdA",
                "Vragen van de leden Duinstra, Kwelderman (XYZ), Slenk-de Haan (CU) en Helling (BBB) over|Duinstra/XYZ; Kwelderman/XYZ; Slenk-de Haan/CU; Helling/BBB",
                "Vragen van de leden Inge vanDijkstra (CDA) en Wad-van de Kweld(PVV) aan|Inge van Dijkstra/CDA; Wad-van de Kweld/PVV",
                "Vragen van de leden Duinstra (D66) , Wierdsma en het lid Helling (allen BBB) aan|Duinstra/D66; Wierdsma/BBB; Helling/BBB",
                "Antwoorden van de Minister van Zeezaken op vragen van Terlinden (Volt) over|Terlinden/Volt",
                "Vragen van het lid Kelić ´ (PvdD) aan|Kelić/PvdD",
                "Vragen van het lid Wierdsma aan de Minister van Zeezaken|Wierdsma",
                "Vragen van de Minister van Zeezaken|''",
            })
    void readsWhoAsks(String line, String expected) {
        assertThat(askers(head(line + " (ingezonden 3 mei 2031).\nVraag 1\nHoe laat?\n")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Antwoord van Minister De Wadloper (Economische Zaken) (ontvangen 3 juni 2031).|De Wadloper = Minister (Economische Zaken)",
                "Antwoord van Minister Terp (Zeezaken) en antwoord van~Staatssecretaris Van Duin (Wind) (ontvangen 3 juni 2031).|Terp = Minister (Zeezaken); Van Duin = Staatssecretaris (Wind)",
                "Antwoord van Staatssecretaris Van Duin (Financiën – Douane), mede namens de Minister van Defensie (ontvangen 3 juni 2031).|Van Duin = Staatssecretaris (Financiën – Douane)",
                "Antwoord van Minister Duin (BZ) en van Minister Wad (Defensie) (ontvangen 3 juni 2031)|Duin = Minister (BZ); Wad = Minister (Defensie)",
                "Antwoord van Minister Duin (BZ) van Minister Wad (Defensie) (ontvangen 3 juni 2031)|Duin = Minister (BZ); Wad = Minister (Defensie)",
                "Antwoord van minister Duin - Van de Kweld (Asiel en Migratie (ontvangen 3 juni 2031)|Duin - Van de Kweld = Minister (Asiel en Migratie)",
                "Mededeling van Minister Duin (Defensie) (ontvangen 3 juni 2031).|Duin = Minister (Defensie)",
            })
    void readsWhoAnswers(String line, String expected) {
        DocumentHead head = head("Vragen van het lid Terlinden (Volt) (ingezonden 3 mei 2031).\n"
                + line.replace('~', '\n') + "\nVraag 1\nHoe laat?\n");
        assertThat(senders(head)).isEqualTo(expected);
        assertThat(head.received()).isEqualTo(LocalDate.of(2031, 6, 3));
        assertThat(head.submitted()).isEqualTo(LocalDate.of(2031, 5, 3));
        assertThat(head.dateBasis()).isEqualTo(DateBasis.RECEIVED);
    }

    @Test
    void namesAPaperOfTheAppendixByYearAndNumber() {
        String masthead = "Tweede Kamer der Staten-Generaal\n2\nVergaderjaar 2031–2032 Aanhangsel van de Handelingen\n"
                + "Vragen gesteld door de leden der Kamer\n9012\n";
        String paper = "Vragen van het lid Terlinden (Volt) over de zee (ingezonden 3 mei 2032).\n"
                + "Antwoord van Minister Duin (Defensie) (ontvangen 3 juni 2032). Zie ook Aanhangsel Handelingen, vergaderjaar"
                + " 2030–2031, nr. 12.\nVraag 1\nHoe laat?\nAntwoord 1\nLaat.\n";
        assertThat(identifiers(head(masthead + paper))).isEqualTo("ah-tk-20312032-9012");
        assertThat(head(masthead + paper).title()).isEqualTo("Vragen van het lid Terlinden (Volt) over de zee");
        assertThat(head(masthead + paper).subject()).isEqualTo("de zee");
    }

    @Test
    void concludesTheYearOfANumberFromItsDateUnlessItIsCloseToTheTurnOfTheYear() {
        String paper =
                "AH 9601\n2032Z90017\nAntwoord van minister Duin (Defensie) (ontvangen %s 2032)\nVraag 1\nHoe laat?\n"
                        + "Antwoord op vraag 1\nLaat.\n";
        assertThat(identifiers(head(paper.formatted("20 november")))).isEqualTo("ah-tk-20322033-9601; 2032Z90017");
        assertThat(identifiers(head(paper.formatted("20 juni")))).isEqualTo("ah-tk-20312032-9601; 2032Z90017");
        assertThat(identifiers(head(paper.formatted("18 september")))).isEqualTo("2032Z90017");
    }

    @Test
    void readsAnAnnexWithAnswersAndTheLetterBeforeIt() {
        DocumentHead head = head(
                "> Retouradres Postbus 20701 2500 ES Den Haag\nDatum 28 mei 2032\n\n"
                        + "In antwoord op uw brief van 3 mei 2032, nr. 2032Z90733, zend ik u hierbij de antwoorden.\n\n"
                        + "mede namens de minister van Justitie en Veiligheid,\n\nde minister van Landbouw,\nNatuur en Voedselkwaliteit\n\nM. Hoogwater\n\n"
                        + "Antwoorden van de minister van Landbouw, Natuur en Voedselkwaliteit mede namens de minister van Justitie en"
                        + " Veiligheid op Kamervragen lid Helling (BBB) over honden.\n\nVraag 1\n\nHoe laat?\n\nAntwoord\n\nLaat.\n");
        assertThat(head.kind()).isEqualTo(DocumentKind.ANSWERS);
        assertThat(askers(head)).isEqualTo("Helling/BBB");
        assertThat(senders(head)).isEqualTo("M. Hoogwater = Minister van Landbouw, Natuur en Voedselkwaliteit");
        assertThat(identifiers(head)).isEqualTo("2032Z90733");
        assertThat(head.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(head.subject()).isEqualTo("honden");
    }

    @Test
    void readsAMotionWithThoseWhoSignedIt() {
        String motion =
                "%s\nMOTIE VAN DE LEDEN VAN VOORBEELD EN INGE VAN DIJKSTRA C.S.\nVoorgesteld 6 juli 2031\nDe Kamer,\n"
                        + "gehoord de beraadslaging,\nverzoekt de regering iets te doen,\nen gaat over tot de orde van de dag.\n%s";
        DocumentHead signed =
                head(motion.formatted("99 310 Zeekabels\nNr. 12", "Van Voorbeeld\nInge van Dijkstra\nHelling\n"));
        assertThat(signed.kind()).isEqualTo(DocumentKind.MOTION);
        assertThat(askers(signed)).isEqualTo("Van Voorbeeld; Inge van Dijkstra; Helling");
        assertThat(identifiers(signed)).isEqualTo("kst-99310-12");
        assertThat(signed.date()).isEqualTo(LocalDate.of(2031, 7, 6));
        DocumentHead unsigned = head(motion.formatted("99310-12 6 juli 2031", ""));
        assertThat(askers(unsigned)).isEqualTo("Van Voorbeeld; Inge van Dijkstra");
        assertThat(identifiers(unsigned)).isEqualTo("kst-99310-12");
    }

    @Test
    void fillsInFromMetadataWhatIsNotPrinted() {
        Map<String, List<String>> metadata = Map.of(
                MetadataKey.IDENTIFIER, List.of("ah-tk-20312032-9387"),
                MetadataKey.ZAAK, List.of("2032Z90105"),
                MetadataKey.RECEIVED, List.of("2032-02-10"),
                MetadataKey.ASKER, List.of("S. el Fikri"),
                MetadataKey.TITLE, List.of("Antwoord over zeekabels"));
        DocumentHead head = head("Inleiding\nVraag 1\nHoe laat?\nAntwoord 1\nLaat.\n", metadata);
        assertThat(identifiers(head)).isEqualTo("ah-tk-20312032-9387; 2032Z90105");
        assertThat(head.date()).isEqualTo(LocalDate.of(2032, 2, 10));
        assertThat(askers(head)).isEqualTo("S. el Fikri");
        assertThat(head.title()).isEqualTo("Antwoord over zeekabels");
    }

    @Test
    void aFileNameIsNoEvidence() {
        SourceDocument document = new SourceDocument(
                "ah-tk-20312032-1.txt", "0", "text/plain", Map.of(), SourceText.plain("Iets.\n"), List.of());
        DocumentHead head = ClerkStructureParser.standard().parse(document).head();
        assertThat(head.identifiers()).isEmpty();
        assertThat(head.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(head.date()).isNull();
    }

    @Test
    void readsLongLinesInTime() {
        String line = "Vragen van het lid van de van de vragen van ".repeat(40_000);
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> head(line + "\nVraag 1\n" + line));
    }

    @Test
    void anAmendmentIsProposedByAllWhoSignedItBelowItsExplanation() {
        String amendment =
                "99 310 A Vaststelling van de begrotingsstaat van het Zeefonds\n%s\nOntvangen 30 november 2031\n"
                        + "De ondergetekenden stellen het volgende amendement voor:\nI\nIn artikel 12 Dijken wordt het bedrag verlaagd.\n"
                        + "Toelichting\nDit amendement dient ter dekking (zie nr. 9).\n\n%s";
        DocumentHead others = head(
                amendment.formatted("Nr. 10 AMENDEMENT VAN HET LID TERP C.S.", "Terp\n\nVan Voorbeeld\n\nEl Fikri\n"));
        assertThat(others.kind()).isEqualTo(DocumentKind.AMENDMENT);
        assertThat(askers(others)).isEqualTo("Terp; Van Voorbeeld; El Fikri");
        assertThat(identifiers(others)).isEqualTo("kst-99310-A-10");
        // the last lines are no names of theirs where the first is another
        assertThat(askers(head(amendment.formatted("Nr. 10 AMENDEMENT VAN HET LID TERP", "Bijlage\n"))))
                .isEqualTo("Terp");
        assertThat(askers(head(amendment.formatted("Nr. 10 AMENDEMENT VAN HET LID TERP", "Algemene Zaken\n"))))
                .isEqualTo("Terp");
    }

    @Test
    void readsAnAmendmentAsAPageShowsIt() {
        DocumentHead head = head("Vaststelling begroting van het zeefonds voor het jaar 2032\n\n"
                + "99310 B 11 Amendement van de leden van voorbeeld en terp\n\nVergaderjaar 2031-2032\n\nNr. 11\n\n"
                + "Ontvangen 30 november 2031\n\nDe ondergetekenden stellen het volgende amendement voor:\n\n"
                + "Het bedrag wordt verlaagd.\n\nToelichting\n\nDeze verlaging is nodig.\n\nVan Voorbeeld\nTerp\n");
        assertThat(identifiers(head)).isEqualTo("kst-99310-B-11");
        assertThat(askers(head)).isEqualTo("Van Voorbeeld; Terp");
    }

    @Test
    void aPageThatShowsAPaperTellsWhereItTookIt() {
        String paper = "Nr. 101 AMENDEMENT VAN HET LID TERP\n\nOntvangen 19 december 2031\n\n"
                + "De ondergetekende stelt het volgende amendement voor:\n\nHet bedrag wordt verhoogd.\n\nTerp\n\n%s"
                + "Bron: https://zoek.officielebekendmakingen.nl/kst-99400-VIII-101.html\n";
        DocumentHead shown = head(paper.formatted("Indiener(s): Tessa Terp (XYZ)\n"));
        assertThat(identifiers(shown)).isEqualTo("kst-99400-VIII-101");
        assertThat(askers(shown)).isEqualTo("Terp");
        assertThat(identifiers(head(paper.formatted("")))).isEmpty(); // any text may name a source
    }

    @Test
    void oneWhoAsksTwoOfficesOfAPortfolioNamesItOnce() {
        String list = "99 924 X\nJaarverslag Ministerie van Defensie 2031\n\nnr. 17\nLIJST VAN VRAGEN EN ANTWOORDEN\n\n"
                + "Vastgesteld 9 juni 2032\n\n%s\n\nVraag 1\n\nHoe laat?\n\nAntwoord\n\nLaat.\n";
        assertThat(senders(
                        head(list.formatted("De vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de"
                                + " minister en de staatssecretaris van Defensie over het jaarverslag."))))
                .isEqualTo("null = Minister van Defensie; null = Staatssecretaris van Defensie");
        assertThat(senders(head(list.formatted("De commissie heeft een aantal vragen aan de regering voorgelegd.\n\n"
                        + "De minister van Defensie heeft deze vragen beantwoord bij brief van 9 juni 2032."))))
                .isEqualTo("null = Minister van Defensie");
        assertThat(
                        senders(
                                head(
                                        "99 310 Zeekabels\nNr. 9 BRIEF VAN DE MINISTER EN STAATSSECRETARIS VAN DEFENSIE\n\n"
                                                + "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal\n\nDen Haag, 2 juni 2031\n\nHierbij het plan.\n")))
                .isEqualTo("null = Minister van Defensie; null = Staatssecretaris van Defensie");
    }

    @Test
    void anAdviceHasItsDayBehindItsNumberAndWordsInCapitalsAreNoNumber() {
        DocumentHead head = head(
                "99817 Advies inzake Wijziging van de Zeewet\n\nRAAD\n\nAAN DE KONINGIN\n\n"
                        + "No.W04.31.9508/I 's-Gravenhage, 1 februari 2032\n\nBij Kabinetsmissive van 21 december 2031, no.31.003111,"
                        + " is bij de Afdeling advisering van de Raad van State ter overweging aanhangig gemaakt het voorstel van wet.\n");
        assertThat(head.date()).isEqualTo(LocalDate.of(2032, 2, 1));
        assertThat(head.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(identifiers(head)).isEmpty();
    }

    @Test
    void thePaperOfACommitteeThatHasNoNumberYetBearsThatOfItsDocument() {
        DocumentHead head = head("2031D06019 INBRENG VERSLAG VAN EEN SCHRIFTELIJK OVERLEG\n"
                + "Binnen de vaste commissie voor Defensie hebben fracties de behoefte om vragen voor te leggen aan de"
                + " Staatssecretaris van Defensie over kabels.\n");
        assertThat(identifiers(head)).isEqualTo("2031D06019");
        assertThat(head.kind()).isEqualTo(DocumentKind.CONSULTATION);
    }

    @Test
    void aNameBeforeAnOfficeIsThatOfWhoAsks() {
        assertThat(
                        askers(
                                head(
                                        "Schriftelijke vragen Joke Duinstra aan de Minister van Defensie\n\nVraag 1\nHoe diep is het?\n")))
                .isEqualTo("Joke Duinstra");
        assertThat(askers(head("Schriftelijke vragen Zee en Kust\n\nVraag 1\nHoe diep is het?\n")))
                .isEmpty();
    }

    @Test
    void aListOfQuestionsWithoutAnswersIsNotOfTheMinisterToWhomItIsPut() {
        String list =
                "Nr. 2031D90177\n%s\n\nDe vaste commissie voor Defensie heeft een aantal vragen voorgelegd aan de Minister"
                        + " van Defensie over de zeekabels.%s\n\nDe voorzitter van de commissie,\nVan Voorbeeld\n\nVraag 1\nHoe diep is het?\n";
        DocumentHead asked = head(list.formatted("Lijst van vragen", ""));
        assertThat(asked.kind()).isEqualTo(DocumentKind.QUESTION_LIST);
        assertThat(senders(asked)).isEmpty();
        assertThat(identifiers(asked)).isEqualTo("2031D90177");
        String minister = "null = Minister van Defensie";
        assertThat(senders(head(list.formatted("Lijst van vragen en antwoorden", ""))))
                .isEqualTo(minister);
        assertThat(senders(head(
                        list.formatted("Lijst van vragen", " De vragen zijn beantwoord bij brief van 3 mei 2031."))))
                .isEqualTo(minister);
        assertThat(senders(head(list.formatted("Lijst van vragen", "") + "Antwoord 1\nDiep.\n")))
                .isEqualTo(minister);
    }

    @Test
    void theFootOfAPageOfProceedingsMayStandOnSeveralLines() {
        String said = "Zeekabels\nAan de orde is het tweeminutendebat Zeekabels.\n" + "Het is diep.\n".repeat(20);
        String foot = "Tweede Kamer\nZeekabels TK 94 94-7-1\n%s\n";
        assertThat(proceedings(said, foot.formatted("9 juni 2032")).date()).isEqualTo(LocalDate.of(2032, 6, 9));
        assertThat(proceedings(said, foot.formatted("9 juni 2032")).dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(proceedings(said, "Tweede Kamer\nZeekabels\n9 juni 2032\n").date())
                .isNull();
    }

    @Test
    void aPageOfTheEersteKamerTellsOfAMotionInATable() {
        String page = "In deze motie wordt de regering verzocht om hogere dijken.\n\nmotie\n\nKerngegevens\n\n"
                + "nummer | 99.310, K\ningediend | 6 juli 2031\nbij | de Zeewet\nbehandelstatus | verworpen\n"
                + "indiener(s) | A.B. Terp (Terp)\n"
                + "mede ondertekend door | K. Duinstra (ABC) B.C. van Voorbeeld (XYZ)\ndossier(s) | Zeewet (99.310)\n";
        DocumentHead motion = head(page);
        assertThat(motion.kind()).isEqualTo(DocumentKind.MOTION);
        assertThat(identifiers(motion)).isEqualTo("kst-99310-K");
        assertThat(askers(motion)).isEqualTo("A.B. Terp/Terp; K. Duinstra/ABC; B.C. van Voorbeeld/XYZ");
        assertThat(motion.date()).isEqualTo(LocalDate.of(2031, 7, 6));
        assertThat(motion.dateBasis()).isEqualTo(DateBasis.DATELINE);
        assertThat(head(page.replace("99.310, K", "99.310")).kind()).isEqualTo(DocumentKind.OTHER);
    }

    private static DocumentHead proceedings(String said, String foot) {
        Span heading = new Span(0, said.length());
        SourceDocument document = new SourceDocument(
                "9.pdf",
                "0",
                "application/pdf",
                Map.of(MetadataKey.IDENTIFIER, List.of("h-tk-20312032-94-7")),
                SourceText.plain(said + foot),
                List.of());
        return HeadReader.standard()
                .read(
                        document,
                        List.of(new Unit.Heading(MappedText.verbatim(said, 0), List.of(heading), List.of())),
                        List.of(new Span(said.length(), said.length() + foot.length())));
    }
}

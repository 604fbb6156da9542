package nl.kamergraaf.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.Extractors;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import org.junit.jupiter.api.Test;

/** Kinds of papers in the formats in which they are published, from their bytes to their units. All of them are invented. */
class GenresTests {

    /** Not as many as there are pairs on a page or on two, so that no line stands at one place on many pages. */
    private static final List<String> PLACES = List.of(
            "de wet",
            "het besluit",
            "het verdrag",
            "de kaart",
            "het plan",
            "de visie",
            "de brief van mei",
            "de verordening",
            "de regeling",
            "de bijlage",
            "het akkoord");

    private static final float LEFT = 60;
    private static final float RIGHT = 310;
    private static final float TOP = 100;
    private static final int LINES = 12;

    @Test
    void proceedingsInTwoColumns() {
        List<String> spoken = List.of(
                "De voorzitter:",
                "Ik open de vergadering over de zeekabels en ik",
                "geef het woord aan de heer Kwelderman, die als",
                "eerste spreekt over dit onderwerp van vandaag.",
                "De heer Kwelderman (XYZ):",
                "Voorzitter. In zee ligt een kabel die van Duin-",
                "dorp naar het eiland loopt en die al vele jaren",
                "oud is. Ik vraag de minister hoe lang die kabel",
                "nog mee kan gaan, wat de vervanging ervan gaat",
                "kosten, en of zij daarover met de gemeenten en",
                "met de provincie in gesprek is gegaan in het af-",
                "gelopen jaar, zoals deze Kamer haar had verzocht.",
                "Minister De Wadloper:",
                "Voorzitter. De kabel ligt er goed bij en zij kan",
                "nog vele jaren mee, zo blijkt uit het onderzoek",
                "dat ik in het voorjaar heb laten doen door enige",
                "deskundigen van naam. De vervanging gaat niet",
                "meer kosten dan in de begroting staat, en met de",
                "gemeenten heb ik in mei gesproken over de kabel",
                "en over de gevolgen van het werk voor de vissers",
                "die daar varen. Met de provincie spreek ik in het",
                "najaar, wanneer ook de plannen voor de haven van",
                "het eiland bekend zijn, zodat alles in een keer",
                "besproken kan worden met iedereen die het aangaat",
                "en niemand voor een verrassing komt te staan.",
                "De voorzitter:",
                "Dank u wel. Ik zie dat er nog een vraag leeft bij",
                "mevrouw Duinstra, en daarna sluit ik dit debat",
                "af, want er staat vandaag nog meer op de agenda.",
                "Mevrouw Duinstra (ABC):",
                "Voorzitter. Ik dank de minister voor haar ant-",
                "woord, maar ik wil graag weten wanneer in het",
                "najaar zij met de provincie spreekt en of zij ons",
                "daarvan op de hoogte houdt voor het einde van het",
                "jaar, zodat wij er bij de begroting over kunnen",
                "spreken met kennis van zaken en van de plannen.",
                "Minister De Wadloper:",
                "Dat is in oktober, en ik houd u op de hoogte.",
                "De voorzitter:",
                "Ik sluit de vergadering.");
        try (PdfSketch pdf = new PdfSketch()) {
            for (int i = 0; i < spoken.size(); i++) {
                int column = i / LINES % 2;
                if (i > 0 && i % (2 * LINES) == 0) {
                    pdf.turn();
                }
                pdf.text(column == 0 ? LEFT : RIGHT, TOP + i % LINES * PdfSketch.LEADING, spoken.get(i));
                if (i % (2 * LINES) == 0) {
                    pdf.text(LEFT, 800, "Tweede Kamer");
                    pdf.text(RIGHT, 800, "Zeekabels");
                }
            }
            DocumentStructure structure = extracted("handelingen.pdf", pdf.toBytes());
            assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
            assertThat(structure.units())
                    .filteredOn(Unit.Section.class::isInstance)
                    .extracting(unit -> ((Unit.Section) unit).heading())
                    .containsExactly(
                            "De voorzitter",
                            "De heer Kwelderman (XYZ)",
                            "Minister De Wadloper",
                            "De voorzitter",
                            "Mevrouw Duinstra (ABC)",
                            "Minister De Wadloper",
                            "De voorzitter");
            assertThat(text(structure, "S2"))
                    .startsWith(
                            "De heer Kwelderman (XYZ):\nVoorzitter. In zee ligt een kabel die van Duindorp naar het eiland loopt")
                    .endsWith("in het afgelopen jaar, zoals deze Kamer haar had verzocht.");
            assertThat(text(structure, "S3"))
                    .contains("de gevolgen van het werk voor de vissers die daar varen. Met de provincie");
        }
    }

    @Test
    void proceedingsInXml() {
        String xml =
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <officiele-publicatie><metadata>
                  <meta name="DC.identifier" content="h-tk-20312032-22-8"/>
                </metadata><handelingen><agendapunt><kop><titel>Zeekabels</titel></kop>
                <spreekbeurt><spreker><voorvoegsels>De</voorvoegsels> <naam><achternaam>voorzitter</achternaam></naam>:</spreker>
                  <tekst><al>Ik open de vergadering.</al><al>Het woord is aan de heer Van Voorbeeld.</al></tekst></spreekbeurt>
                <spreekbeurt><spreker><voorvoegsels>De heer</voorvoegsels> <naam><achternaam>Van Voorbeeld</achternaam></naam>
                  (<politiek>XYZ</politiek>):</spreker><tekst><al>Waar ligt de kabel?</al></tekst></spreekbeurt>
                <spreekbeurt><spreker><voorvoegsels>Minister</voorvoegsels><naam><achternaam>De Wadloper</achternaam></naam></spreker>
                  <tekst><al>In <extref doc="kst-99310-7">de brief</extref> staat het.</al></tekst></spreekbeurt>
                <spreekbeurt><spreker><voorvoegsels>Mevrouw</voorvoegsels><naam><achternaam>Duinstra</achternaam></naam><politiek>ABC</politiek></spreker>
                  <tekst><al>Dank.</al></tekst></spreekbeurt>
                </agendapunt></handelingen></officiele-publicatie>
                """;
        DocumentStructure structure = extracted("handelingen.xml", xml.getBytes(UTF_8));
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.PROCEEDINGS);
        assertThat(structure.units())
                .filteredOn(Unit.Section.class::isInstance)
                .extracting(unit ->
                        ((Unit.Section) unit).heading() + " | " + unit.text().value())
                .containsExactly(
                        "De voorzitter | De voorzitter:\nIk open de vergadering.\nHet woord is aan de heer Van Voorbeeld.",
                        "De heer Van Voorbeeld (XYZ) | De heer Van Voorbeeld (XYZ):\nWaar ligt de kabel?",
                        "Minister De Wadloper | Minister De Wadloper:\nIn de brief staat het.",
                        "Mevrouw Duinstra (ABC) | Mevrouw Duinstra (ABC):\nDank.");
    }

    @Test
    void aListOfThreeHundredQuestionsAndAnswersInPdf() {
        int pairs = 300;
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.bold(80, 80, 9, "99 310");
            pdf.bold(200, 80, 9, "Zeekabels");
            pdf.bold(80, 110, 9, "Nr. 24");
            pdf.bold(200, 110, 9, "LIJST VAN VRAGEN EN ANTWOORDEN");
            pdf.text(200, 126, "Vastgesteld 26 november 2032");
            pdf.text(200, 150, "De vaste commissie voor Zeezaken heeft een aantal vragen voorgelegd aan");
            pdf.text(200, 162, "de Minister van Zeezaken over zijn brief van 3 maart 2032.");
            float y = 200;
            for (int i = 1; i <= pairs; i++) {
                if (y > 700) {
                    pdf.text(80, 800, "Tweede Kamer, vergaderjaar 2032–2033, 99 310, nr. 24");
                    pdf.turn();
                    y = 80;
                }
                pdf.text(200, y, String.valueOf(i));
                pdf.text(
                        200, y + 12, "Hoe lang is kabel " + i + ", en hoeveel meter daarvan ligt in het gebied dat in");
                pdf.text(200, y + 24, PLACES.get(i % PLACES.size()) + " is aangewezen?");
                pdf.text(200, y + 48, "Kabel " + i + " is 12 kilometer lang. Daarvan ligt een derde in dat gebied.");
                pdf.bold(200, y + 36, 9, "Antwoord");
                y += 72;
            }
            DocumentStructure structure = extracted("lijst.pdf", pdf.toBytes());
            assertThat(structure.head().kind()).isEqualTo(DocumentKind.QUESTION_LIST);
            List<String> expected = new ArrayList<>();
            for (int i = 1; i <= pairs; i++) {
                expected.add("Q" + i + " Hoe lang is kabel " + i
                        + ", en hoeveel meter daarvan ligt in het gebied dat in "
                        + PLACES.get(i % PLACES.size()) + " is aangewezen?");
                expected.add("A" + i + " Kabel " + i + " is 12 kilometer lang. Daarvan ligt een derde in dat gebied.");
            }
            assertThat(structure.units())
                    .filteredOn(unit -> unit instanceof Unit.Question || unit instanceof Unit.Answer)
                    .extracting(unit -> unit.id() + " " + unit.text().value())
                    .containsExactlyElementsOf(expected);
        }
    }

    @Test
    void wordsAndAddressesThatTheLinesOfAPdfBreak() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(80, 100, "Vraag 1");
            pdf.lines(
                    80,
                    112,
                    List.of(
                            "Kent u het bericht van de VN-/Mensenrechtenraad over de lhbtiq+-gemeenschap in de regen-",
                            "/boogprovincie, dat te lezen is op https://www.voorbeeld.nl/nieuws/2031/het-laatste-kwar",
                            "tier-van-de-dag.html, en kent u ook het bericht dat de VN-/Mensenrechten-",
                            "raad daar later over gaf aan de pers van het land?"));
            pdf.text(80, 180, "Antwoord 1");
            pdf.text(80, 192, "Ja.");
            assertThat(text(extracted("vragen.pdf", pdf.toBytes()), "Q1"))
                    .isEqualTo(
                            "Kent u het bericht van de VN-/Mensenrechtenraad over de lhbtiq+-gemeenschap in de regen-"
                                    + "/boogprovincie, dat te lezen is op"
                                    + " https://www.voorbeeld.nl/nieuws/2031/het-laatste-kwartier-van-de-dag.html, en kent u ook"
                                    + " het bericht dat de VN-/Mensenrechtenraad daar later over gaf aan de pers van het land?");
        }
    }

    @Test
    void answersOfAMinistryInBinaryWord() {
        String link = "\u0013 HYPERLINK \"https://voorbeeld.example/\u0013 PAGE \u00141\u0015\" \u0014de brief\u0015";
        byte[] word = BinaryWord.of(List.of(
                "Antwoorden van de Minister van Zeezaken op vragen van het lid Van Voorbeeld (XYZ) over caf\u00e9s aan zee"
                        + " (ingezonden 3 maart 2031, nr. 2031Z90011)",
                "",
                "Vraag 1",
                "Kent u " + link + " over caf\u00e9s?\u000bEn zo ja, sinds wanneer?",
                "Vraag 2",
                "Hoeveel caf\u00e9s zijn dat in Noord\u001eHolland?",
                "Antwoord op vragen 1 en 2",
                "Ja. Het zijn er zevenhonderd."));
        DocumentStructure structure = extracted("antwoorden.doc", word);
        assertThat(structure.head().kind()).isEqualTo(DocumentKind.ANSWERS);
        assertThat(structure.head().askers()).singleElement().satisfies(asker -> {
            assertThat(asker.name()).isEqualTo("Van Voorbeeld");
            assertThat(asker.party()).isEqualTo("XYZ");
        });
        assertThat(text(structure, "Q1")).isEqualTo("Kent u de brief over cafés?\nEn zo ja, sinds wanneer?");
        assertThat(text(structure, "Q2")).isEqualTo("Hoeveel cafés zijn dat in Noord-Holland?");
        assertThat(text(structure, "A1,2")).isEqualTo("Ja. Het zijn er zevenhonderd.");
    }

    @Test
    void aConsultationInPdf() {
        List<List<String>> pages = List.of(
                List.of(
                        "99 310 Zeekabels",
                        "Nr. 14 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG",
                        "Vastgesteld 3 juli 2031",
                        "",
                        "Binnen de vaste commissie voor Zeezaken hebben de onderstaande fracties de behoefte om vragen en",
                        "opmerkingen voor te leggen aan de Minister van Zeezaken over de brief van 2 juni 2031.",
                        "",
                        "Inhoudsopgave",
                        "I Vragen en opmerkingen vanuit de fracties",
                        "Vragen en opmerkingen van de leden van de XYZ-fractie 2",
                        "Vragen en opmerkingen van de leden van de ABC-fractie 2",
                        "II Antwoord/Reactie van de Minister 3"),
                List.of(
                        "I Vragen en opmerkingen vanuit de fracties",
                        "",
                        "Vragen en opmerkingen van de leden van de XYZ-fractie",
                        "De leden van de XYZ-fractie lazen de brief en vragen hoe lang de kabel nog meegaat.",
                        "",
                        "Vragen en opmerkingen van de leden van de ABC-fractie",
                        "De leden van de ABC-fractie vragen wat de kabel kost, en wie hem betaalt."),
                List.of(
                        "II Antwoord/Reactie van de Minister",
                        "Ik dank de leden van de fracties. De kabel gaat nog jaren mee, en het Rijk betaalt hem."));
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 0; page < pages.size(); page++) {
                if (page > 0) {
                    pdf.turn();
                }
                pdf.lines(LEFT, TOP, pages.get(page));
                pdf.text(LEFT, 800, "Tweede Kamer, vergaderjaar 2031-2032, 99 310, nr. 14");
                pdf.text(500, 800, String.valueOf(page + 1));
            }
            DocumentStructure structure = extracted("verslag.pdf", pdf.toBytes());
            assertThat(structure.head().kind()).isEqualTo(DocumentKind.CONSULTATION);
            assertThat(structure.head().identifiers())
                    .extracting(Object::toString)
                    .contains("kst-99310-14");
            assertThat(structure.units())
                    .filteredOn(Unit.Section.class::isInstance)
                    .extracting(unit -> ((Unit.Section) unit).heading())
                    .containsExactly(
                            null,
                            "Vragen en opmerkingen vanuit de fracties",
                            "Vragen en opmerkingen van de leden van de XYZ-fractie",
                            "Vragen en opmerkingen van de leden van de ABC-fractie",
                            "Antwoord/Reactie van de Minister");
            assertThat(text(structure, "S1")).endsWith("over de brief van 2 juni 2031.");
            assertThat(text(structure, "S4"))
                    .isEqualTo("De leden van de ABC-fractie vragen wat de kabel kost, en wie hem betaalt.");
        }
    }

    private static String text(DocumentStructure structure, String unit) {
        return structure.unit(unit).orElseThrow().text().value();
    }

    private static DocumentStructure extracted(String source, byte[] bytes) {
        List<DocumentStructure> papers = Extractors.standard().structures(source, bytes);
        assertThat(papers).hasSize(1);
        return papers.get(0);
    }
}

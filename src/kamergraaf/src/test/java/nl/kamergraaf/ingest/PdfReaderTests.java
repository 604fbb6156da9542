package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup.Kind;
import nl.kamergraaf.text.PlacedRun;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfReaderTests {

    private static final float LEFT = 80;
    private static final float MARGIN = 468;
    private static final List<String> FULL_LINES = List.of(
            "De regering van het verzonnen land heeft op dit voorstel geantwoord dat zij het in",
            "overweging neemt en dat zij de raad daarover voor het einde van het jaar zal inlichten,",
            "nadat de uitkomsten van het onderzoek bekend zijn en met alle gemeenten is gesproken");

    @Test
    void letterMarginDoesNotInterruptTheText() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 300, FULL_LINES);
            margin(pdf, 160);
            pdf.turn();
            pdf.text(LEFT, 112, "over de gevolgen van dit voorstel.");
            margin(pdf, 112);
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE))
                    .containsExactly(
                            "Directie Verzonnen Zaken",
                            "Onze referentie",
                            "XYZ-2031/99",
                            "Directie Verzonnen Zaken",
                            "Onze referentie",
                            "XYZ-2031/99");
            assertThat(texts(text, Kind.PARAGRAPH)).hasSize(1);
            assertThat(withoutFurniture(text))
                    .contains("alle gemeenten is gesproken\nover de gevolgen van dit voorstel.");
        }
    }

    private static void margin(PdfSketch pdf, float y) {
        pdf.bold(MARGIN, y, 6.5f, "Directie Verzonnen Zaken");
        pdf.bold(MARGIN, y + 20, 6.5f, "Onze referentie");
        pdf.text(MARGIN, y + 29, 6.5f, "XYZ-2031/99");
    }

    @Test
    void columnsAreReadOneAfterTheOther() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.bold(80, 60, 14, "Handelingen van een verzonnen vergadering van het jaar 2031 over twee kolommen");
            for (int i = 0; i < 12; i++) {
                pdf.text(60, 100 + i * 12, "links " + i + " staat tekst die de kolom geheel vult");
                pdf.text(310, 103 + i * 12, "rechts " + i + " staat tekst die de kolom geheel vult");
            }
            String content = read(pdf.toBytes()).content();
            assertThat(content.indexOf("twee kolommen")).isLessThan(content.indexOf("links 0"));
            assertThat(content.indexOf("links 11")).isLessThan(content.indexOf("rechts 0"));
            assertThat(content.indexOf("links 0")).isLessThan(content.indexOf("links 11"));
        }
    }

    @Test
    void paragraphsOfTwoColumnsMayStandSideBySideByChance() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int i = 0; i < 16; i++) {
                float y = 100 + i * 12 + (i < 6 ? 0 : 9);
                String first = i == 6 ? "Daarna " : "links ";
                pdf.text(60, y, first + i + " staat tekst die de kolom geheel vult");
                pdf.text(310, y, (i == 6 ? "Verder " : "rechts ") + i + " staat tekst die de kolom geheel vult");
            }
            String content = read(pdf.toBytes()).content();
            assertThat(content.indexOf("links 15")).isLessThan(content.indexOf("rechts 0"));
        }
    }

    @Test
    void columnsDrawnLineByLineAcrossAreStillColumns() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int i = 0; i < 10; i++) {
                pdf.text(310, 100 + i * 12, "rechts " + i + " staat tekst die de kolom geheel vult");
                pdf.text(60, 100 + i * 12, "links " + i + " staat tekst die de kolom geheel vult");
            }
            String content = read(pdf.toBytes()).content();
            assertThat(content.indexOf("links 9")).isLessThan(content.indexOf("rechts 0"));
        }
    }

    @Test
    void whatIsRepeatedAtTheEdgeIsFurniture() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 1; page <= 3; page++) {
                pdf.text(LEFT, 80, "Vraag " + page);
                pdf.text(LEFT, 400, "Is dit zo?");
                pdf.text(LEFT, 800, "Verzonnen blad, jaargang 2031, nummer 99");
                pdf.text(500, 800, String.valueOf(page));
                if (page < 3) {
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE))
                    .containsExactly(
                            "Verzonnen blad, jaargang 2031, nummer 99 1",
                            "Verzonnen blad, jaargang 2031, nummer 99 2",
                            "Verzonnen blad, jaargang 2031, nummer 99 3");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ministerie van Zeezaken - 1 -",
                "- 1 -",
                "https://www.zeezaken.voorbeeld.nl/kabels 1/1",
                "www.zeezaken.voorbeeld.nl",
                "Pagina 1 van 1",
            })
    void theFootOfASinglePageIsFurniture(String foot) {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 80, "Vraag 1");
            pdf.text(LEFT, 92, "Is dit zo? Zie www.zeezaken.voorbeeld.nl.");
            pdf.text(LEFT, 760, "De laatste regel staat laag op de pagina.");
            pdf.text(LEFT, 800, foot);
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE)).containsExactly(foot);
        }
    }

    @Test
    void aRowAtTheFootOfAPageThatEndsWithItsNumberIsText() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 80, "Vraag 1");
            pdf.text(LEFT, 92, "Hoeveel kabels zijn er?");
            pdf.text(LEFT, 800, "Totaal aantal kabels");
            pdf.text(300, 800, "1");
            assertThat(texts(read(pdf.toBytes()), Kind.FURNITURE)).isEmpty();
        }
    }

    @Test
    void whatAListRepeatsAtTheEdgeIsText() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 1; page <= 2; page++) {
                pdf.text(LEFT, 30, "Verzonnen blad, jaargang 2031");
                pdf.text(LEFT, 80, "Zie hiervoor het antwoord op vraag 12 in de brief.");
                pdf.text(
                        LEFT,
                        92,
                        "Het antwoord dat hier begint, gaat over de " + (page == 1 ? "kabels" : "havens")
                                + " van de kust.");
                pdf.text(
                        LEFT,
                        700,
                        "De laatste regels gaan over de " + (page == 1 ? "schepen" : "vissers")
                                + ", anders dan de eerste.");
                pdf.text(
                        LEFT,
                        740,
                        "Ook over het water heeft de regering op " + (page == 1 ? "maandag" : "vrijdag")
                                + " nader bericht gegeven.");
                pdf.text(LEFT, 752, "Zo staat het in het verslag van deze dag.");
                pdf.text(
                        LEFT,
                        764,
                        "Na de " + (page == 1 ? "kabels" : "havens")
                                + " komen nog de schepen en de vissers aan de orde.");
                pdf.text(LEFT, 800, "Verzonnen blad, jaargang 2031, nummer 99");
                if (page < 2) {
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE))
                    .containsExactly(
                            "Verzonnen blad, jaargang 2031",
                            "Verzonnen blad, jaargang 2031, nummer 99",
                            "Verzonnen blad, jaargang 2031",
                            "Verzonnen blad, jaargang 2031, nummer 99");
            assertThat(text.content()).containsPattern("(?s)Zie hiervoor.*Zo staat het.*Zie hiervoor.*Zo staat het");
        }
    }

    @Test
    void raisedNumbersAreMarksWhereTheyHaveANote() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, FULL_LINES);
            float end = pdf.text(LEFT, 140, "In de brief van 14 juli 2031");
            end = pdf.text(end, 137, 5, "1");
            end = pdf.text(end, 140, " staat dat het veld 40 m");
            end = pdf.text(end, 137, 5, "2");
            pdf.text(end, 140, " meet.");
            pdf.text(LEFT, 740, 5, "1");
            pdf.text(LEFT + 5, 743, 7, "Brief van 14 juli 2031, verzonnen.");
            SourceText text = read(pdf.toBytes());
            assertThat(text.content()).contains("14 juli 20311 staat dat het veld 40 m2 meet.");
            assertThat(texts(text, Kind.NOTE_MARK)).containsExactly("1");
            assertThat(text.markup(Kind.NOTE_MARK).get(0).span().start())
                    .isEqualTo(text.content().indexOf("20311") + 4);
            assertThat(texts(text, Kind.SUPERSCRIPT)).containsExactly("2");
            assertThat(texts(text, Kind.NOTE)).containsExactly("1 Brief van 14 juli 2031, verzonnen.");
        }
    }

    @Test
    void notesGoOnOverleaf() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, FULL_LINES);
            float end = pdf.text(LEFT, 136, "Zie het rapport.");
            pdf.text(end, 133, 5, "1");
            pdf.text(LEFT, 757, 5, "1");
            pdf.text(LEFT + 5, 760, 7, "Rapport van de verzonnen dienst, deel een, dat is");
            pdf.turn();
            pdf.lines(LEFT, 100, FULL_LINES);
            pdf.text(LEFT, 751, 7, "aangevuld in 2032.");
            pdf.text(LEFT, 757, 5, "2");
            pdf.text(LEFT + 5, 760, 7, "Een andere noot.");
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.NOTE))
                    .containsExactly(
                            "1 Rapport van de verzonnen dienst, deel een, dat is\naangevuld in 2032.",
                            "2 Een andere noot.");
            assertThat(text.pageAt(text.content().indexOf("deel een"))).contains(1);
            assertThat(text.pageAt(text.content().indexOf("aangevuld"))).contains(2);
        }
    }

    @Test
    void tablesKeepTheirCells() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = pdf.lines(LEFT, 100, FULL_LINES);
            List<List<String>> rows = List.of(
                    List.of("Grond", "2031", "2032"), List.of("Leeftijd", "2", "13"), List.of("Totaal", "12", "40"));
            for (List<String> row : rows) {
                y += 12;
                for (int i = 0; i < row.size(); i++) {
                    pdf.text(LEFT + i * 120, y, row.get(i));
                }
            }
            assertThat(texts(read(pdf.toBytes()), Kind.TABLE))
                    .containsExactly("Grond | 2031 | 2032\nLeeftijd | 2 | 13\nTotaal | 12 | 40");
        }
    }

    @Test
    void particularsOfALetterAreNoTable() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 100, "Datum");
            pdf.text(LEFT + 60, 100, "1 maart 2031");
            pdf.text(LEFT, 112, "Betreft");
            pdf.text(LEFT + 60, 112, "Verzonnen zaken");
            pdf.text(LEFT, 124, "Bijlagen");
            pdf.text(LEFT + 60, 124, "2");
            assertThat(read(pdf.toBytes()).content())
                    .isEqualTo("Datum 1 maart 2031\nBetreft Verzonnen zaken\nBijlagen 2\n");
        }
    }

    @Test
    void aLineThatEndsEarlyEndsItsParagraph() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = pdf.lines(LEFT, 100, FULL_LINES);
            y = pdf.lines(LEFT, y, List.of("over dit voorstel."));
            y = pdf.lines(LEFT, y, FULL_LINES);
            pdf.lines(LEFT, y + 12, List.of("Einde."));
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.PARAGRAPH)).hasSize(3);
            assertThat(text.content())
                    .contains("over dit voorstel.\nDe regering")
                    .contains("gesproken\n\nEinde.");
        }
    }

    @Test
    void everyWordHasItsPlace() {
        try (PdfSketch pdf = new PdfSketch()) {
            float start = pdf.text(LEFT, 100, "Zie de brief van ");
            float end = pdf.text(start, 100, "gisteren");
            SourceText text = read(pdf.toBytes());
            int at = text.content().indexOf("gisteren");
            assertThat(text.runsIn(new Span(at, at + 8))).singleElement().satisfies((PlacedRun run) -> {
                assertThat(run.page()).isEqualTo(1);
                assertThat(run.box().x()).isCloseTo(start, within(0.5f));
                assertThat(run.box().x() + run.box().width()).isCloseTo(end, within(0.5f));
                assertThat(run.box().y()).isBetween(90f, 96f);
                assertThat(run.box().y() + run.box().height()).isBetween(99f, 104f);
            });
        }
    }

    @Test
    void pagesWithoutTextLayerAreReadByOcr() {
        Tesseract tesseract = new Tesseract(Path.of("tesseract"), Duration.ofMinutes(10));
        assumeThat(tesseract.missing())
                .as("Tesseract with Dutch on this machine")
                .isEmpty();
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 100, 12, "De minister antwoordt op de vragen van de leden.");
            ReadOutcome outcome = TikaDocumentReader.standard()
                    .read("scan.pdf", pdf.toScan(200))
                    .get(0);
            SourceDocument document = ((ReadOutcome.Read) outcome).document();
            assertThat(document.text().content()).contains("De minister antwoordt op de vragen");
            assertThat(document.diagnostics()).extracting("code").containsExactly("ocr");
            int at = document.text().content().indexOf("minister");
            assertThat(document.text().runsIn(new Span(at, at + 1)).get(0).box().y())
                    .isBetween(80f, 100f);
        }
    }

    @Test
    void withoutTesseractScansHaveATypedReason() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.text(LEFT, 100, 12, "De minister antwoordt.");
            byte[] scan = pdf.toScan(72);
            assertImageOnly(ReaderOptions.standard().withOcr(false), scan, "OCR is switched off");
            assertImageOnly(
                    ReaderOptions.standard().withTesseract(Path.of("/nonexistent/tesseract")), scan, "not installed");
        }
    }

    private static void assertImageOnly(ReaderOptions options, byte[] bytes, String message) {
        assertThat(TikaDocumentReader.with(options).read("scan.pdf", bytes).get(0))
                .isInstanceOfSatisfying(ReadOutcome.NoContent.class, none -> {
                    assertThat(none.reason()).isEqualTo(NoContentReason.IMAGE_ONLY);
                    assertThat(none.message()).contains(message);
                });
    }

    private static SourceText read(byte[] pdf) {
        ReadOutcome outcome =
                TikaDocumentReader.standard().read("invented.pdf", pdf).get(0);
        return ((ReadOutcome.Read) outcome).document().text();
    }

    private static List<String> texts(SourceText text, Kind kind) {
        return text.markup(kind).stream()
                .map(markup -> markup.span().in(text.content()))
                .toList();
    }

    private static String withoutFurniture(SourceText text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (var markup : text.markup(Kind.FURNITURE)) {
            out.append(text.content(), at, markup.span().start());
            at = Math.min(text.content().length(), markup.span().end() + 1);
        }
        return out.append(text.content().substring(at)).toString();
    }
}

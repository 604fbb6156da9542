package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.text.Markup.Kind;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.api.Test;

/** What the programs that make PDF do each in their own way: spaces, hyphens, the order of drawing, marks of notes. */
class PdfProducersTests {

    private static final float LEFT = 80;
    private static final List<String> PROSE = List.of(
            "De regering van het verzonnen land heeft op dit voorstel geantwoord dat zij het in",
            "overweging neemt en dat zij de raad daarover voor het einde van het jaar zal inlichten,",
            "nadat de uitkomsten van het onderzoek bekend zijn en met alle gemeenten is gesproken.");

    @Test
    void hyphensThatBrowsersDrawAreHyphens() {
        assertThat(PdfPageReader.Words.clean("\u2010")).isEqualTo("-");
        assertThat(PdfPageReader.Words.clean("\u2011")).isEqualTo("-");
        assertThat(PdfPageReader.Words.clean("\u2013")).isEqualTo("\u2013");
    }

    /** Browsers write the soft hyphens that they do not use as spaces without width. */
    @Test
    void aSpaceWithoutWidthIsNone() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            float at = pdf.text(LEFT, 136, "De uit");
            pdf.text(at, 136, " ");
            at = pdf.text(at, 136, "voe");
            pdf.text(at, 136, " ");
            pdf.text(at, 136, "ring is begonnen.");
            assertThat(read(pdf.toBytes()).content()).contains("De uitvoering is begonnen.");
        }
    }

    @Test
    void aWatermarkAslantIsFurniture() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 300, PROSE);
            pdf.slanted(150, 420, 90, "CONCEPT");
            pdf.lines(LEFT, 336, PROSE);
            SourceText text = read(pdf.toBytes());
            assertThat(String.join("", texts(text, Kind.FURNITURE))).isEqualTo("CONCEPT");
            assertThat(text.content()).contains(String.join("\n", PROSE) + "\n" + String.join("\n", PROSE));
        }
    }

    @Test
    void wordsDrawnOneByOneInAnyOrderAreLines() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 0; page < 2; page++) {
                for (int i = PROSE.size() - 1; i >= 0; i--) {
                    pdf.scattered(LEFT, 60 + 12 * i, 9, PROSE.get(i));
                }
                String begin = "Dit is de " + (page == 0 ? "eerste" : "tweede");
                float end = LEFT + PdfSketch.width(9, begin);
                pdf.scattered(end + 6, 400, 9, "bladzijde van het stuk.");
                pdf.scattered(LEFT, 400, 9, begin);
                if (page == 0) {
                    pdf.text(end, 396.5f, 5.4f, "1");
                    pdf.text(LEFT, 698.5f, 4.2f, "1");
                    pdf.scattered(LEFT + 6, 700, 7, "De noot bij dit woord.");
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(text.content())
                    .contains(String.join("\n", PROSE))
                    .contains("Dit is de eerste1 bladzijde van het stuk.")
                    .contains("Dit is de tweede bladzijde van het stuk.");
            assertThat(texts(text, Kind.NOTE_MARK)).containsExactly("1");
            assertThat(texts(text, Kind.NOTE)).containsExactly("1 De noot bij dit woord.");
        }
    }

    @Test
    void cellsNextToEachOtherAreApartWhereSpacesAreDrawn() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            String[][] rows = {
                {"Regio", "Omschrijving van het werk", "Jaar"},
                {"Regio", "Herstel van de kade en de", "2031"},
                {"Noord", "haven", ""},
                {"Zuid", "Bouw van de nieuwe dijk a", "2032"},
                {"West", "Sloop van de oude brug bi", "2033"}
            };
            float y = 200;
            for (String[] row : rows) {
                y += row[0].equals("Noord") ? 10 : 15;
                pdf.text(LEFT, y, row[0]);
                pdf.text(LEFT + 33, y, row[1]);
                pdf.text(LEFT + 155, y, row[2]);
            }
            assertThat(read(pdf.toBytes()).content())
                    .contains("Regio Noord | Herstel van de kade en de haven | 2031")
                    .contains("West | Sloop van de oude brug bi | 2033");
        }
    }

    @Test
    void rowsOfASmallTableOnTheNextPageAreNoNotes() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            float at = pdf.text(LEFT, 136, "Zie de lijst van de verzonnen stukken.");
            pdf.text(at, 132.5f, 5.4f, "1");
            pdf.lines(LEFT, 148, PROSE);
            pdf.lines(LEFT, 184, PROSE);
            pdf.text(LEFT, 757.5f, 4.2f, "1");
            pdf.text(LEFT + 5, 760, 7, "De noot bij de lijst.");
            pdf.turn();
            for (int i = 1; i <= 4; i++) {
                pdf.text(LEFT, 60 + 12 * i, 7, String.valueOf(i));
                pdf.text(LEFT + 30, 60 + 12 * i, 7, "0" + i + "-02-2032");
                pdf.text(LEFT + 100, 60 + 12 * i, 7, "Bericht van de verzonnen raad");
                pdf.text(LEFT + 260, 60 + 12 * i, 7, "Openbaar");
            }
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.NOTE)).containsExactly("1 De noot bij de lijst.");
            assertThat(text.content()).contains("1 | 01-02-2032 | Bericht van de verzonnen raad | Openbaar");
        }
    }

    @Test
    void theNumberOfANoteStandsBeforeItHoweverWideTheGap() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            float at = pdf.text(LEFT, 136, "Zie het stuk");
            pdf.text(at, 132.5f, 5.4f, "1");
            at = pdf.text(at + 6, 136, "en de bijlage.");
            pdf.text(at, 132.5f, 5.4f, "2");
            pdf.text(LEFT, 737.4f, 7, "1");
            pdf.text(LEFT + 30, 740, 7, "Stuk 99 412, nummer 12, van het verzonnen jaar.");
            pdf.text(LEFT, 746.4f, 7, "2");
            pdf.text(LEFT + 30, 749, 7, "Bijlage bij dat stuk.");
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.NOTE_MARK)).containsExactly("1", "2");
            assertThat(texts(text, Kind.NOTE))
                    .containsExactly("1 Stuk 99 412, nummer 12, van het verzonnen jaar.", "2 Bijlage bij dat stuk.");
        }
    }

    @Test
    void twoMarksThatTouchAreTwo() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            float at = pdf.text(LEFT, 136, "Zie de stukken.");
            pdf.text(at, 132.5f, 5.4f, "12");
            note(pdf, 740, "1", "Stuk 99 412, nummer 12.");
            note(pdf, 749, "2", "Stuk 99 412, nummer 13.");
            assertThat(texts(read(pdf.toBytes()), Kind.NOTE_MARK)).containsExactly("1", "2");
        }
    }

    @Test
    void aPowerOfTenIsNoMarkOfTheNoteWithItsNumber() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(LEFT, 100, PROSE);
            float at = pdf.text(LEFT, 136, "Het gaat om 10");
            pdf.text(at, 132.5f, 5.4f, "1");
            at = pdf.text(at + 6, 136, "vissen in de zee.");
            pdf.text(at, 132.5f, 5.4f, "1");
            at = pdf.text(LEFT, 148, "Zie bladzijde 10");
            pdf.text(at, 144.5f, 5.4f, "2");
            note(pdf, 740, "1", "Telling van het verzonnen jaar.");
            note(pdf, 749, "2", "Stuk 99 412, nummer 13.");
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.SUPERSCRIPT)).containsExactly("1");
            assertThat(texts(text, Kind.NOTE_MARK)).containsExactly("1", "2");
        }
    }

    private static void note(PdfSketch pdf, float y, String mark, String text) {
        pdf.text(LEFT, y - 2.5f, 4.2f, mark);
        pdf.text(LEFT + 5, y, 7, text);
    }

    @Test
    void aTitleBetweenColumnsPartsThem() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int i = 0; i < 20; i++) {
                float y = 100 + 12 * i + (i < 10 ? 0 : 40);
                pdf.text(60, y, "links " + i + " staat tekst die de kolom geheel vult");
                pdf.text(310, y, "rechts " + i + " staat tekst die de kolom geheel vult");
            }
            pdf.bold(60, 238, 16, "Stemmingen");
            assertThat(read(pdf.toBytes()).content())
                    .containsSubsequence("links 9", "rechts 0", "rechts 9", "Stemmingen", "links 10", "rechts 10");
        }
    }

    @Test
    void theHeadOfATableIsReadOnce() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 0; page < 2; page++) {
                pdf.text(LEFT, 160, "Gemeente");
                pdf.text(LEFT + 150, 160, "Bijdrage");
                pdf.text(LEFT + 300, 160, "Toelichting");
                for (int i = 1; i < 6; i++) {
                    pdf.text(LEFT, 160 + 14 * i, "Plaats " + page + i);
                    pdf.text(LEFT + 150, 160 + 14 * i, "1" + i + page);
                    pdf.text(LEFT + 300, 160 + 14 * i, "Naar verwachting");
                }
                if (page == 0) {
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE)).containsExactly("Gemeente | Bijdrage | Toelichting");
            assertThat(text.content()).containsSubsequence("Gemeente", "Plaats 05", "Gemeente", "Plaats 11");
        }
    }

    @Test
    void titlesOfTheColumnsOfQuestionsAreNoHeadingsOverleaf() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 0; page < 3; page++) {
                pdf.text(LEFT, 60, "Nr");
                pdf.text(LEFT + 40, 60, "Vraag");
                pdf.text(LEFT + 300, 60, "Bijlage");
                for (int i = 1; i < 6; i++) {
                    pdf.text(LEFT, 60 + 20 * i, String.valueOf(5 * page + i));
                    pdf.text(LEFT + 40, 60 + 20 * i, "Hoe lang is kabel " + (char) ('a' + i + 6 * page) + "?");
                    pdf.text(LEFT + 300, 60 + 20 * i, "blz. " + (9 + i + 7 * page));
                }
                if (page < 2) {
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Kind.FURNITURE)).hasSize(3).allMatch(head -> head.contains("Vraag"));
            assertThat(texts(text, Kind.PARAGRAPH)).noneMatch(line -> line.contains("Vraag"));
        }
    }

    private static List<String> texts(SourceText text, Kind kind) {
        return text.markup(kind).stream()
                .map(markup -> markup.span().in(text.content()).strip())
                .toList();
    }

    private static SourceText read(byte[] pdf) {
        ReadOutcome outcome =
                TikaDocumentReader.standard().read("invented.pdf", pdf).get(0);
        return ((ReadOutcome.Read) outcome).document().text();
    }
}

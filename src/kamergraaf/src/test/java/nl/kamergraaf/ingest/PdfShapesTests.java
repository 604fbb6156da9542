package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Markup.Kind;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.junit.jupiter.api.Test;

/** Columns, tables and notes in less usual shapes. */
class PdfShapesTests {

    private static final List<String> PROSE = List.of(
            "De regering van het verzonnen land heeft op dit",
            "voorstel geantwoord dat zij het in overweging",
            "neemt en dat zij de raad daarover voor het einde",
            "van het jaar zal inlichten, nadat de uitkomsten");

    @Test
    void theTextOfTheOnlyPageMayEndInItsSecondColumn() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = 100;
            for (int i = 0; i < 6; i++) {
                y = pdf.lines(60, y, PROSE);
            }
            pdf.lines(310, 100, PROSE.subList(0, 3));
            pdf.text(310, 136, "van het jaar doet.");
            String content = read(pdf.toBytes()).content();
            assertThat(content).endsWith(String.join("\n", PROSE.subList(0, 3)) + "\nvan het jaar doet.\n");
        }
    }

    @Test
    void aTableOfSentencesIsReadRowByRow() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = 100;
            for (int line = 0; line < 4; line++) {
                y = pdf.lines(60, y, List.of(PROSE.get(0) + " en " + PROSE.get(1) + " " + PROSE.get(2)));
            }
            y += 10;
            for (int row = 1; row <= 3; row++) {
                pdf.lines(60, y, List.of("Vraag " + row + " over de kabels in de zee", "bij het verzonnen eiland?"));
                y = pdf.lines(310, y, PROSE.subList(0, row + 1)) + 10;
            }
            String content = read(pdf.toBytes()).content();
            assertThat(content)
                    .contains("bij het verzonnen eiland? | De regering van het verzonnen land")
                    .containsSubsequence("Vraag 1", "overweging", "Vraag 2", "daarover", "Vraag 3", "uitkomsten");
        }
    }

    @Test
    void aTableOfManySentencesIsNoTextInColumns() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = 100;
            for (int row = 1; row <= 5; row++) {
                pdf.text(60, y, "Vraag " + row);
                pdf.lines(60, y + PdfSketch.LEADING, PROSE.subList(0, 2));
                y = pdf.lines(310, y, PROSE) + 14;
            }
            String content = read(pdf.toBytes()).content();
            assertThat(content).containsSubsequence("Vraag 1", "van het jaar", "Vraag 2", "van het jaar", "Vraag 5");
        }
    }

    @Test
    void starsLeadToNotes() {
        try (PdfSketch pdf = new PdfSketch()) {
            float end = pdf.text(60, 100, "Kent u het bericht over de kabels in de zee bij het eiland?");
            pdf.text(end, 97, 5.5f, "*");
            float y = pdf.lines(60, 124, PROSE);
            pdf.lines(60, y, PROSE);
            pdf.text(60, 760, 7, "* Verzonnen krant, 2 mei 2031.");
            SourceText text = read(pdf.toBytes());
            assertThat(texts(text, Markup.Kind.NOTE)).containsExactly("* Verzonnen krant, 2 mei 2031.");
            assertThat(texts(text, Markup.Kind.NOTE_MARK)).containsExactly("*");
        }
    }

    @Test
    void starsBeforeTheItemsOfAListAreNoMarks() {
        try (PdfSketch pdf = new PdfSketch()) {
            float y = pdf.lines(60, 100, PROSE);
            pdf.lines(60, y, PROSE);
            pdf.text(60, 760, 7, "* Een punt van de lijst.");
            assertThat(texts(read(pdf.toBytes()), Markup.Kind.NOTE)).isEmpty();
        }
    }

    /** Two pages of text, each with a note at its foot and its number below. */
    private static SourceText withNotes(List<String> marks, List<List<String>> notes) {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 0; page < 2; page++) {
                float y = 60;
                for (int i = 0; i < 10; i++) {
                    y = pdf.lines(60, y, PROSE);
                }
                float end = pdf.text(60, y, "Zo staat het in het verslag van de raad");
                pdf.text(end, y - 3, 5.5f, marks.get(page));
                float at = 741;
                for (String line : notes.get(page)) {
                    pdf.text(60, at, 7, line);
                    at += 9;
                }
                pdf.text(500, 800, 7, String.valueOf(page + 1));
                if (page == 0) {
                    pdf.turn();
                }
            }
            return read(pdf.toBytes());
        }
    }

    @Test
    void notesThatSayTheSameOnEachPageAreNoFooters() {
        String source = " Kamerstuk 99 123, nr. 4, blz. 7.";
        SourceText text = withNotes(List.of("2", "3"), List.of(List.of("2" + source), List.of("3" + source)));
        assertThat(text.markup(Kind.NOTE_MARK)).extracting(Markup::value).containsExactly("2", "3");
        assertThat(texts(text, Kind.NOTE)).containsExactly("2" + source, "3" + source);
    }

    @Test
    void theLinesOfNotesThatSayTheSameAreNoFooters() {
        List<String> rest = List.of("Voorbeeld over de kabels in de zee, die is aangenomen in", "de vergadering");
        List<List<String>> notes = Stream.of("3", "4")
                .map(mark -> Stream.concat(Stream.of(mark + " Naar aanleiding van de motie van het lid"), rest.stream())
                        .toList())
                .toList();
        SourceText text = withNotes(List.of("3", "4"), notes);
        assertThat(texts(text, Kind.NOTE)).hasSize(2).allSatisfy(note -> assertThat(note)
                .endsWith("vergadering"));
    }

    @Test
    void theNumberOfAQuestionAtTheTopOfAPageIsNotThePages() {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 1; page <= 3; page++) {
                pdf.text(60, 50, String.valueOf(page == 3 ? 3 : 7 * page));
                float y = 140;
                for (int i = 0; i < 10; i++) {
                    y = pdf.lines(60, y, PROSE);
                }
                pdf.text(500, 800, 7, String.valueOf(page));
                if (page < 3) {
                    pdf.turn();
                }
            }
            SourceText text = read(pdf.toBytes());
            assertThat(text.markup(Kind.FURNITURE))
                    .extracting(Markup::value)
                    .containsExactly("footer", "footer", "footer");
        }
    }

    @Test
    void theMarkOfANoteMayStandAloneAboveALongAddress() {
        String site = "https://www.voorbeeldkrant.example/berichten/2031/";
        SourceText text = withNotes(
                List.of("1", "2"),
                List.of(List.of("1", site + "de-kabels-in-de-zee"), List.of("2", site + "de-haven-van-het-eiland")));
        assertThat(texts(text, Kind.NOTE))
                .containsExactly("1\n" + site + "de-kabels-in-de-zee", "2\n" + site + "de-haven-van-het-eiland");
    }

    @Test
    void aHyphenAtTheEndOfALineEndsNoParagraph() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(
                    60,
                    100,
                    List.of(PROSE.get(0), "en daarom ook de VN-", "Mensenrechtenraad spreekt daarover dit jaar nog"));
            assertThat(texts(read(pdf.toBytes()), Markup.Kind.PARAGRAPH)).hasSize(1);
        }
    }

    @Test
    void aFileThatEndsEarlyIsReadAndSaidToBeCutOff() {
        try (PdfSketch pdf = new PdfSketch()) {
            pdf.lines(60, 100, PROSE);
            byte[] whole = pdf.toBytes();
            assertThat(document(whole).diagnostics()).isEmpty();
            SourceDocument cut = document(Arrays.copyOf(whole, whole.length - 12));
            assertThat(cut.text().content()).contains(PROSE.get(0));
            assertThat(cut.diagnostics()).extracting(Diagnostic::code).containsExactly("cut-off");
        }
    }

    private static SourceText read(byte[] pdf) {
        return document(pdf).text();
    }

    private static SourceDocument document(byte[] pdf) {
        return ((ReadOutcome.Read)
                        TikaDocumentReader.standard().read("x.pdf", pdf).get(0))
                .document();
    }

    private static List<String> texts(SourceText text, Markup.Kind kind) {
        return text.markup(kind).stream()
                .map(Markup::span)
                .map((Span span) ->
                        text.content().substring(span.start(), span.end()).strip())
                .toList();
    }
}

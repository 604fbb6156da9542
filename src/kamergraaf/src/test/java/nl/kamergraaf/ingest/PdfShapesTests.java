package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

    /** Two pages of text, each with a note at its foot and its number below; the marks count up from a number. */
    private static SourceText withNotes(int first, int step, String... note) {
        try (PdfSketch pdf = new PdfSketch()) {
            for (int page = 1; page <= 2; page++) {
                float y = 60;
                for (int i = 0; i < 10; i++) {
                    y = pdf.lines(60, y, PROSE);
                }
                String mark = String.valueOf(first + step * (page - 1));
                float end = pdf.text(60, y, "Zo staat het in het verslag van de raad");
                pdf.text(end, y - 3, 5.5f, mark);
                pdf.text(60, 741, 7, mark);
                float at = 741;
                for (String line : note) {
                    pdf.text(at == 741 ? 66 : 60, at, 7, line);
                    at += 9;
                }
                pdf.text(500, 800, 7, String.valueOf(page));
                if (page == 1) {
                    pdf.turn();
                }
            }
            return read(pdf.toBytes());
        }
    }

    @Test
    void notesThatSayTheSameOnEachPageAreNoFooters() {
        String source = "Kamerstuk 99 123, nr. 4, blz. 7.";
        for (SourceText text : List.of(withNotes(2, 1, source), withNotes(2, 5, source), withNotes(2, 0, source))) {
            assertThat(text.markup(Kind.NOTE)).hasSize(2);
            assertThat(text.markup(Kind.NOTE_MARK)).hasSize(2);
        }
        SourceText lines = withNotes(
                3,
                1,
                "Naar aanleiding van de motie van het lid",
                "Voorbeeld over de kabels, aangenomen in",
                "de vergadering");
        assertThat(lines.markup(Kind.NOTE))
                .allSatisfy(note -> assertThat(note.span().in(lines.content())).endsWith("de vergadering"));
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
        SourceText text = withNotes(1, 1);
        assertThat(text.markup(Kind.NOTE)).isEmpty();
        SourceText broken =
                withNotes(1, 1, "", "https://www.voorbeeldkrant.example/berichten/2031/over-de-kabels-in-de-zee");
        assertThat(broken.markup(Kind.NOTE)).hasSize(2);
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

package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.ReadOutcome.FailureReason;
import nl.kamergraaf.model.ReadOutcome.NoContentReason;
import nl.kamergraaf.text.Markup;
import org.junit.jupiter.api.Test;

class TikaDocumentReaderTests {

    private final TikaDocumentReader reader = TikaDocumentReader.standard();

    @Test
    void formFeedsOfPlainTextArePages() {
        ReadOutcome outcome = read("Vraag 1\r\nIs dit zo?\fAntwoord 1\nJa.".getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.document().text().content()).isEqualTo("Vraag 1\nIs dit zo?\nAntwoord 1\nJa.");
            assertThat(read.document().text().pages()).hasSize(2);
        });
    }

    @Test
    void setsTheHyphensOfLostLineEndsAside() {
        String text = "Is dat waar?Waarom niet? Dat is bekend.Wie heeft de verant-woordelijkheid?";
        ReadOutcome outcome = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            String content = read.document().text().content();
            assertThat(content)
                    .isEqualTo("Is dat waar? Waarom niet? Dat is bekend. Wie heeft de verant-woordelijkheid?");
            assertThat(read.document().text().markup(Markup.Kind.FURNITURE))
                    .extracting(markup -> markup.span().in(content))
                    .containsExactly("-");
        });
    }

    @Test
    void putsSpacesWhereLostLineEndsJoinedWords() {
        String text =
                "Is dat waar?Waarom niet? Dat is bekend.Wie heeft dat inNederland, en wie de verant-woordelijkheid?";
        ReadOutcome outcome = read(text.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            String content = read.document().text().content();
            assertThat(content)
                    .isEqualTo(
                            "Is dat waar? Waarom niet? Dat is bekend. Wie heeft dat in Nederland, en wie de verant-woordelijkheid?");
            assertThat(read.document().text().markup(Markup.Kind.FURNITURE))
                    .extracting(markup -> markup.span().in(content))
                    .containsExactly("-");
            assertThat(read.document().diagnostics())
                    .filteredOn(each -> each.code().equals("joined-words"))
                    .singleElement()
                    .satisfies(each -> assertThat(each.message()).contains("at 3 places"));
        });
    }

    @Test
    void textThatIsNotUtf8IsWindows1252() {
        ReadOutcome outcome = read(new byte[] {'c', 'a', 'f', (byte) 0xe9});
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(
                        read.document().text().content())
                .isEqualTo("café"));
    }

    @Test
    void binaryWordIsReadWithoutItsFieldCodes() {
        String link = "\u0013 HYPERLINK \"https://voorbeeld.example\" \u0014verwijzing\u0015";
        ReadOutcome outcome =
                read(BinaryWord.of(List.of("Vraag 1", "Is dit zo?", "Antwoord 1", "Ja, zie de " + link + ".")));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
            assertThat(read.document().mediaType()).isEqualTo("application/msword");
            assertThat(read.document().text().content().strip())
                    .isEqualTo("Vraag 1\n\nIs dit zo?\n\nAntwoord 1\n\nJa, zie de verwijzing.");
        });
    }

    @Test
    void richTextIsReadByItsContent() {
        String rtf =
                "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Arial;}}\\pard\\plain {\\b Vraag 1}\\par Is dit zo in caf\\'e9?\\par}";
        ReadOutcome outcome = read(rtf.getBytes(StandardCharsets.UTF_8));
        assertThat(outcome).isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(
                        read.document().text().content().strip())
                .isEqualTo("Vraag 1\n\nIs dit zo in café?"));
    }

    @Test
    void thePartOfAPageThatSomebodyKeptIsReadAsAPage() {
        for (String part : List.of(
                "<main class=\"cell\"><hr class=\"hide\">\n<p class=\"mnone\">Een motie over de zee.</p></main>",
                "<div id=\"inhoud\"><p>Een motie over de zee.</p></div>",
                "<table><tr><td>Een motie over de zee.</td></tr></table>")) {
            assertThat(read(part.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(ReadOutcome.Read.class, read -> {
                        assertThat(read.document().mediaType()).isEqualTo("text/html");
                        assertThat(read.document().text().content().strip()).isEqualTo("Een motie over de zee.");
                    });
        }
        assertThat(read("<zee> is geen <teken>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ReadOutcome.Read.class, read -> assertThat(
                                read.document().text().content().strip())
                        .isEqualTo("<zee> is geen <teken>"));
    }

    @Test
    void nothingAtAllIsEmpty() {
        assertThat(read(new byte[0]))
                .isInstanceOfSatisfying(ReadOutcome.NoContent.class, none -> assertThat(none.reason())
                        .isEqualTo(NoContentReason.EMPTY));
    }

    @Test
    void brokenPdfIsCorrupt() {
        assertThat(read("%PDF-1.7\nnothing else".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(ReadOutcome.Failed.class, failed -> assertThat(failed.reason())
                        .isEqualTo(FailureReason.CORRUPT));
    }

    private ReadOutcome read(byte[] bytes) {
        return reader.read("invented", bytes).get(0);
    }
}

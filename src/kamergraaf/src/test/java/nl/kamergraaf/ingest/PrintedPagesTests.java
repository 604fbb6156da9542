package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import org.junit.jupiter.api.Test;

class PrintedPagesTests {

    private static final String PRINT = "Vraag 1\nKent u de zee-\nkabel?1\n\n1 Dagkrant, 3 mei 2031\n";

    private static SourceDocument read(String html) {
        return ((ReadOutcome.Read) TikaDocumentReader.standard()
                        .read("invented", html.getBytes(StandardCharsets.UTF_8))
                        .get(0))
                .document();
    }

    @Test
    void tikaKeepsTheLinesOfAPageInItsParagraphs() {
        SourceDocument document = read("<html xmlns=\"http://www.w3.org/1999/xhtml\"><head><title></title></head><body>"
                + "<div class=\"page\"><p />\n<p>Vraag 1\nKent u de zee-\nkabel?1\n</p>\n<p>1 Dagkrant, 3 mei 2031\n</p>"
                + "<div class=\"annotation\"><a href=\"https://example.org\">https://example.org</a></div></div>"
                + "<div class=\"page\"><p>Antwoord 1\nJa.\n</p></div></body></html>");
        assertThat(document.text().content().replaceAll("\n+", "\n").strip())
                .isEqualTo((PRINT + "Antwoord 1\nJa.").replaceAll("\n+", "\n"));
        assertThat(document.text().pages()).hasSize(2);
        assertThat(document.mediaType()).isEqualTo("text/html");
    }

    @Test
    void pdftotextKeepsTheWholeText() {
        assertThat(read("<html><head><title>None</title></head><body><pre>" + PRINT + "</pre></body></html>")
                        .text()
                        .content())
                .isEqualTo(PRINT);
        assertThat(read("<html><body><p>De zee is diep en nat.</p><pre>een\ntwee\ndrie</pre></body></html>")
                        .text()
                        .content())
                .startsWith("De zee is diep en nat.");
    }

    @Test
    void pdftohtmlBreaksEachLineAndRulesBetweenPages() {
        SourceDocument document = read(
                "<!DOCTYPE html><html><head><meta name=\"generator\" content=\"pdftohtml 0.36\"/></head>"
                        + "<body bgcolor=\"#A0A0A0\">\n<a name=1></a>Vraag&#160;1<br/>Kent u&#160;<i>de zee-<br/>kabel</i>?1<br/>\n"
                        + "1&#160;<i>Dagkrant&#160;</i>van 3 mei 2031<br/>\n<hr/>\n<a name=2></a>Antwoord 1<br/>Ja.<br/>\n<hr/>\n</body></html>");
        assertThat(document.text().content())
                .isEqualTo("Vraag 1\nKent u de zee-\nkabel?1\n1 Dagkrant van 3 mei 2031\nAntwoord 1\nJa.\n");
        assertThat(document.text().pages()).hasSizeGreaterThan(1);
    }
}

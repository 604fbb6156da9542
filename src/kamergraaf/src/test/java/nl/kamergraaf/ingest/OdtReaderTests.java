package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.model.ReadOutcome;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class OdtReaderTests {

    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";

    @Test
    void whatWasDeletedAndWhatIsRemarkedIsNoText() throws IOException {
        assertThat(read(
                        "<text:tracked-changes><text:changed-region><text:deletion><text:p>weggehaald</text:p></text:deletion>"
                                + "</text:changed-region></text:tracked-changes><text:p>Kent u het bericht over de veerdienst"
                                + "<office:annotation><text:p>Klopt dit nog</text:p></office:annotation>?</text:p>"))
                .isEqualTo("Kent u het bericht over de veerdienst?\n\n");
    }

    @Test
    void aTextBoxThatHoldsSentencesIsReadWhereItStands() throws IOException {
        String box =
                "<text:p><draw:frame><draw:text-box><text:p>%s</text:p><text:p>%s</text:p></draw:text-box></draw:frame></text:p>";
        SourceText text = document("<text:p>Vraag 1</text:p>"
                        + box.formatted("Over de kabel", "Ligt de kabel er nog en wie ziet daarop toe?")
                        + box.formatted("Ons kenmerk", "4711"))
                .text();
        assertThat(text.content())
                .isEqualTo(
                        "Vraag 1\n\nOver de kabel\n\nLigt de kabel er nog en wie ziet daarop toe?\n\nOns kenmerk\n\n4711\n\n");
        assertThat(text.markup(Markup.Kind.FURNITURE))
                .extracting(markup -> markup.span().in(text.content()).strip())
                .containsExactly("Ons kenmerk\n\n4711");
    }

    private static String read(String body) throws IOException {
        return document(body).text().content();
    }

    private static SourceDocument document(String body) throws IOException {
        String content = "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:text=\"" + NAMES
                + "text:1.0\" xmlns:draw=\"" + NAMES + "drawing:1.0\"><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : new java.util.TreeMap<>(
                            Map.of("mimetype", "application/vnd.oasis.opendocument.text", "content.xml", content))
                    .descendingMap()
                    .entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        ReadOutcome outcome = TikaDocumentReader.standard()
                .read("invented.odt", bytes.toByteArray())
                .get(0);
        return ((ReadOutcome.Read) outcome).document();
    }
}

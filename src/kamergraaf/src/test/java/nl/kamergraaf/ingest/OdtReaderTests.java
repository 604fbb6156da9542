package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.model.ReadOutcome;
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

    private static String read(String body) throws IOException {
        String content = "<office:document-content xmlns:office=\"" + NAMES + "office:1.0\" xmlns:text=\"" + NAMES
                + "text:1.0\"><office:body><office:text>" + body
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
        return ((ReadOutcome.Read) outcome).document().text().content();
    }
}

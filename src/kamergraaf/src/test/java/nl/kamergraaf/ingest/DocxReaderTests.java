package nl.kamergraaf.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.text.Markup.Kind;
import nl.kamergraaf.text.SourceText;
import org.junit.jupiter.api.Test;

class DocxReaderTests {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @Test
    void notesNumbersTablesAndFrames() throws IOException {
        Draft draft = read("<w:p><w:r><w:txbxContent><w:p><w:r><w:t>Ons kenmerk</w:t></w:r></w:p></w:txbxContent></w:r>"
                + "<w:r><w:t>Vraag 1</w:t></w:r></w:p>"
                + "<w:p><w:r><w:t>Kent u dit</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                + "<w:r><w:t xml:space=\"preserve\"> bericht?</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>eerste</w:t></w:r></w:p>"
                + "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>tweede</w:t></w:r></w:p>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>jaar</w:t></w:r></w:p></w:tc>"
                + "<w:tc><w:p><w:r><w:t>aantal</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Geheel in een kader.</w:t></w:r></w:p></w:tc></w:tr></w:tbl>");
        SourceText text =
                draft.toDocument(Source.of("invented", new byte[0], 0), "docx").text();
        assertThat(text.content())
                .isEqualTo("Vraag 1\n\nOns kenmerk\n\nKent u dit1 bericht?\n\na) eerste\n\nb) tweede\n\n"
                        + "jaar | aantal\n\nGeheel in een kader.\n\n1 Dagblad, 1 mei 2029\n");
        assertThat(marked(text, Kind.FURNITURE)).containsExactly("Ons kenmerk");
        assertThat(marked(text, Kind.NOTE_MARK)).containsExactly("1");
        assertThat(marked(text, Kind.NOTE)).containsExactly("1 Dagblad, 1 mei 2029");
        assertThat(marked(text, Kind.TABLE)).containsExactly("jaar | aantal");
        assertThat(draft.has(MetadataKey.REFERENCE)).isTrue();
    }

    @Test
    void aTextBoxThatHoldsSentencesIsReadWhereItStands() throws IOException {
        Draft draft = read(
                "<w:p><w:r><w:t>Vraag 1</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>Over de kabel</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Ligt de kabel er nog en wie ziet daarop toe?</w:t></w:r></w:p></w:txbxContent></w:r></w:p>"
                        + "<w:p><w:r><w:t>Antwoord 1</w:t></w:r><w:r><w:txbxContent><w:p><w:r><w:t>Ons kenmerk</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Bij beantwoording de datum en ons kenmerk vermelden.</w:t></w:r></w:p></w:txbxContent></w:r></w:p>");
        SourceText text =
                draft.toDocument(Source.of("invented", new byte[0], 0), "docx").text();
        assertThat(text.content())
                .startsWith(
                        "Vraag 1\n\nOver de kabel\n\nLigt de kabel er nog en wie ziet daarop toe?\n\nAntwoord 1\n\n");
        assertThat(marked(text, Kind.FURNITURE))
                .containsExactly("Ons kenmerk", "Bij beantwoording de datum en ons kenmerk vermelden.");
    }

    @Test
    void instructionsOfFieldsAndDeletedTextAreNotRead() throws IOException {
        Draft draft = read(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
                        + "<w:r><w:t>if</w:t></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>vier</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:del><w:r><w:delText>oud</w:delText></w:r></w:del></w:p>");
        assertThat(draft.soFar().toString()).isEqualTo("vier\n\n");
    }

    @Test
    void paragraphsThatAreBoldOrItalicThroughout() throws IOException {
        Draft draft = read(
                "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Hoe laat</w:t></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"
                        + "<w:r><w:rPr><w:i/></w:rPr><w:t>is het?</w:t></w:r></w:p>"
                        + "<w:p><w:pPr><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:t>Laat.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:rPr><w:b w:val=\"0\"/></w:rPr><w:t>Heel</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>laat.</w:t></w:r>"
                        + "</w:p>");
        SourceText text =
                draft.toDocument(Source.of("invented", new byte[0], 0), "docx").text();
        assertThat(marked(text, Kind.BOLD)).containsExactly("Hoe laat is het?");
    }

    private static List<String> marked(SourceText text, Kind kind) {
        return text.markup(kind).stream()
                .map(each -> text.content()
                        .substring(each.span().start(), each.span().end()))
                .toList();
    }

    private static Draft read(String body) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document" + W + "><w:body>" + body + "</w:body></w:document>");
        parts.put(
                "word/footnotes.xml",
                "<w:footnotes" + W + "><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote>"
                        + "<w:footnote w:id=\"2\"><w:p><w:r><w:t>Dagblad, 1 mei 2029</w:t></w:r></w:p></w:footnote></w:footnotes>");
        parts.put(
                "word/numbering.xml",
                "<w:numbering" + W + "><w:abstractNum w:abstractNumId=\"5\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                        + "<w:numFmt w:val=\"lowerLetter\"/><w:lvlText w:val=\"%1)\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num></w:numbering>");
        parts.put(
                "docProps/custom.xml",
                "<Properties><property name=\"onskenmerk\"><lpwstr>1234567</lpwstr></property></Properties>");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Draft draft = new Draft();
        new DocxReader().read(Source.of("invented.docx", bytes.toByteArray(), 0), draft);
        return draft;
    }
}

package nl.kamergraaf.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.samples.Run.Style;

/**
 * A ministry's letter as a Word document (Office Open XML): address and date in a table, the answers after it, Word's own
 * footnotes, "Pagina 1 van 2" in the footer, and what the ministry's templates keep as custom properties.
 */
final class WordDocument implements Form {

    private static final String W = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    @Override
    public byte[] render(Paper paper) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", contentTypes());
        parts.put(
                "_rels/.rels",
                relations(Map.of(
                        "officeDocument", "word/document.xml",
                        "custom-properties", "docProps/custom.xml")));
        parts.put("word/document.xml", document(paper));
        parts.put(
                "word/_rels/document.xml.rels",
                relations(Map.of("footnotes", "footnotes.xml", "footer", "footer1.xml")));
        parts.put("word/footnotes.xml", footnotes(paper));
        parts.put(
                "word/footer1.xml",
                XML + "<w:ftr" + W + ">"
                        + paragraph("<w:r><w:t xml:space=\"preserve\">Pagina </w:t></w:r>" + field("PAGE")
                                + "<w:r><w:t xml:space=\"preserve\"> van </w:t></w:r>" + field("NUMPAGES"))
                        + "</w:ftr>");
        parts.put("docProps/custom.xml", properties(paper));
        return StoredZip.pack(parts);
    }

    private static String document(Paper paper) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<w:document")
                .append(W)
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>");
        xml.append(plain("> Retouradres " + paper.get("return-address")));
        for (String line : List.of(
                "Aan de Voorzitter van de Tweede Kamer der Staten-Generaal", "Postbus 20018", "2500 EA DEN HAAG")) {
            xml.append(plain(line));
        }
        xml.append(table(List.of(
                List.of("Datum", paper.get("date-line")),
                List.of("Onderwerp", paper.get("subject")),
                List.of("Ons kenmerk", paper.get("reference")),
                List.of("Uw kenmerk", paper.get("your-reference")))));
        for (Block block : paper.body()) {
            StringBuilder runs = new StringBuilder();
            for (Run run : block.runs()) {
                runs.append(run(run, block instanceof Block.Label || block instanceof Block.Heading));
            }
            xml.append(paragraph(runs.toString()));
        }
        return xml.append("<w:sectPr><w:footerReference w:type=\"default\" r:id=\"footer\"/>")
                .append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>")
                .toString();
    }

    private static String table(List<List<String>> rows) {
        StringBuilder xml = new StringBuilder("<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/><w:gridCol/></w:tblGrid>");
        for (List<String> row : rows) {
            xml.append("<w:tr>");
            row.forEach(cell -> xml.append("<w:tc>").append(plain(cell)).append("</w:tc>"));
            xml.append("</w:tr>");
        }
        return xml.append("</w:tbl>").toString();
    }

    private static String footnotes(Paper paper) {
        StringBuilder xml =
                new StringBuilder(XML).append("<w:footnotes").append(W).append('>');
        xml.append("<w:footnote w:type=\"separator\" w:id=\"-1\">")
                .append(paragraph("<w:r><w:separator/></w:r>"))
                .append("</w:footnote>");
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Note note) {
                xml.append("<w:footnote w:id=\"").append(note.mark()).append("\">");
                StringBuilder runs = new StringBuilder(
                        "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>");
                runs.append(run(new Run(" ", Style.PLAIN, null), false));
                note.runs().forEach(r -> runs.append(run(r, false)));
                xml.append(paragraph(runs.toString())).append("</w:footnote>");
            }
        }
        return xml.append("</w:footnotes>").toString();
    }

    private static String run(Run run, boolean bold) {
        if (run.style() == Style.MARK) {
            return "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\"" + run.text()
                    + "\"/></w:r>";
        }
        String style =
                (bold || run.style() == Style.BOLD ? "<w:b/>" : "") + (run.style() == Style.ITALIC ? "<w:i/>" : "");
        return "<w:r>" + (style.isEmpty() ? "" : "<w:rPr>" + style + "</w:rPr>") + "<w:t xml:space=\"preserve\">"
                + Markup.escape(run.plain()) + "</w:t></w:r>";
    }

    private static String plain(String text) {
        return paragraph(run(new Run(text, Style.PLAIN, null), false));
    }

    private static String paragraph(String runs) {
        return "<w:p>" + runs + "</w:p>";
    }

    private static String field(String name) {
        return "<w:fldSimple w:instr=\" " + name + " \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";
    }

    private static String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/word/document.xml", "wordprocessingml.document.main+xml")
                + override("/word/footnotes.xml", "wordprocessingml.footnotes+xml")
                + override("/word/footer1.xml", "wordprocessingml.footer+xml")
                + override("/docProps/custom.xml", "custom-properties+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPE + type + "\"/>";
    }

    private static String relations(Map<String, String> targets) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        targets.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(e -> xml.append("<Relationship Id=\"")
                .append(e.getKey())
                .append("\" Type=\"")
                .append(RELATION)
                .append(e.getKey())
                .append("\" Target=\"")
                .append(e.getValue())
                .append("\"/>"));
        return xml.append("</Relationships>").toString();
    }

    private static String properties(Paper paper) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/custom-properties\"")
                .append(" xmlns:vt=\"http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes\">");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("datum", paper.get("date-line"));
        values.put("onskenmerk", paper.get("reference"));
        values.put("onderwerp", paper.get("subject"));
        int id = 2;
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.append("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
                    .append(id++)
                    .append("\" name=\"")
                    .append(value.getKey())
                    .append("\"><vt:lpwstr>")
                    .append(Markup.escape(value.getValue()))
                    .append("</vt:lpwstr></property>");
        }
        return xml.append("</Properties>").toString();
    }
}

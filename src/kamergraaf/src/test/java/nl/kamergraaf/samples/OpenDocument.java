package nl.kamergraaf.samples;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.samples.Run.Style;

/** A paper as an OpenDocument text, footnotes included. */
final class OpenDocument implements Form {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    @Override
    public byte[] render(Paper paper) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("mimetype", TYPE);
        parts.put("content.xml", content(paper));
        parts.put(
                "META-INF/manifest.xml",
                XML
                        + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                        + "<manifest:file-entry manifest:full-path=\"/\" manifest:media-type=\"" + TYPE + "\"/>"
                        + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>"
                        + "</manifest:manifest>\n");
        return StoredZip.pack(parts);
    }

    private static String content(Paper paper) {
        StringBuilder xml = new StringBuilder(XML)
                .append("<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\"")
                .append(" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" office:version=\"1.2\">")
                .append("<office:body><office:text>\n");
        for (Block block : paper.body()) {
            boolean heading = block instanceof Block.Label || block instanceof Block.Heading;
            xml.append(heading ? "<text:h text:outline-level=\"2\">" : "<text:p>");
            block.runs().forEach(run -> run(xml, paper, run));
            xml.append(heading ? "</text:h>\n" : "</text:p>\n");
        }
        return xml.append("</office:text></office:body></office:document-content>\n")
                .toString();
    }

    private static void run(StringBuilder xml, Paper paper, Run run) {
        String text = Markup.escape(run.plain());
        if (run.style() == Style.MARK) {
            xml.append("<text:note text:id=\"ftn").append(text).append("\" text:note-class=\"footnote\">");
            xml.append("<text:note-citation>").append(text).append("</text:note-citation><text:note-body><text:p>");
            paper.note(run.text()).runs().forEach(r -> run(xml, paper, r));
            xml.append("</text:p></text:note-body></text:note>");
        } else {
            xml.append(text);
        }
    }
}

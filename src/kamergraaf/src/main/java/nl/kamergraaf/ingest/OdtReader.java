package nl.kamergraaf.ingest;

import java.io.IOException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.text.Markup;

/** Reads OpenDocument texts, among them official publications with their masthead, number and metadata. */
final class OdtReader implements FormatReader {

    @Override
    public void read(Source source, Draft draft) throws IOException {
        try {
            ZipParts parts = new ZipParts(source.bytes());
            XMLStreamReader meta = parts.open("meta.xml").orElse(null);
            while (meta != null && meta.hasNext()) {
                if (meta.next() == XMLStreamConstants.START_ELEMENT
                        && meta.getLocalName().equals("user-defined")) {
                    String name = SecureXml.attribute(meta, "name");
                    int slash = name.indexOf('/');
                    PublicationMetadata.keep(
                            draft,
                            name.substring(slash + 1),
                            name.substring(0, Math.max(slash, 0)),
                            meta.getElementText());
                }
            }
            XMLStreamReader content = parts.open("content.xml").orElseThrow(() -> new IOException("no content.xml"));
            new Content(new FlowWriter(draft)).read(content);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    /** Writes the elements of the text. */
    private static final class Content {

        private final FlowWriter text;
        private FlowWriter writer;
        private boolean body;
        private int frames;
        private int frame; // where the outermost text box starts
        private boolean masthead;
        private int paragraph;
        private String style = "";
        private String mark = "";

        Content(FlowWriter text) {
            this.text = text;
            this.writer = text;
        }

        void read(XMLStreamReader xml) throws XMLStreamException {
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS -> {
                        if (body) {
                            writer.text(xml.getText());
                        }
                    }
                    default -> {}
                }
            }
            text.finish();
        }

        private void start(XMLStreamReader xml) throws XMLStreamException {
            switch (xml.getLocalName()) {
                case "body" -> body = true;
                case "p", "h" -> {
                    if (writer != text) {
                        writer.softBreak();
                        return;
                    }
                    writer.startParagraph();
                    if (xml.getLocalName().equals("h")) {
                        writer.heading();
                    }
                    paragraph = writer.position();
                    style = SecureXml.attribute(xml, "style-name");
                }
                case "tracked-changes", "annotation" -> SecureXml.skip(xml);
                case "tab", "s" -> writer.text(" ");
                case "line-break" -> writer.softBreak();
                case "text-box" -> {
                    if (frames++ == 0 && writer == text) {
                        writer.startParagraph();
                        frame = writer.position();
                    }
                }
                case "note-citation" -> {
                    mark = xml.getElementText();
                    text.noteMark(mark);
                }
                case "note-body" -> writer = text.note(mark);
                case "table" -> {
                    masthead = SecureXml.attribute(xml, "name").endsWith(".kop");
                    if (!masthead) {
                        writer.startTable();
                    }
                }
                case "table-row" -> writer.startRow();
                case "table-cell" -> writer.startCell();
                default -> {}
            }
        }

        private void end(String name) {
            switch (name) {
                case "p", "h" -> {
                    if (writer == text) {
                        String beside = masthead ? "masthead" : style.equals("kamervraagnummer") ? "number" : "";
                        if (!beside.isEmpty()) {
                            writer.mark(paragraph, Markup.Kind.FURNITURE, beside);
                        }
                        writer.endParagraph();
                    }
                }
                case "text-box" -> {
                    if (--frames == 0 && writer == text) {
                        String held = text.since(frame);
                        if (!Frame.isProse(held) && !held.isBlank()) {
                            writer.mark(frame, Markup.Kind.FURNITURE, "frame");
                        }
                    }
                }
                case "note-body" -> {
                    writer.endNote(mark);
                    writer = text;
                }
                case "table" -> {
                    if (!masthead) {
                        writer.endTable();
                    }
                    masthead = false;
                }
                default -> {}
            }
        }
    }
}

package nl.kamergraaf.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.model.MetadataKey;

/**
 * Reads Word documents (ECMA-376, WordprocessingML) with their notes, automatic numbers, tables and headers. The header of
 * the first page is the letterhead and comes first; other headers and footers come after the text.
 */
final class DocxReader implements FormatReader {

    private static final String MAIN = "word/document.xml";

    @Override
    public void read(Source source, Draft draft) throws IOException {
        try {
            read(new ZipParts(source.bytes()), draft);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private static void read(ZipParts parts, Draft draft) throws IOException, XMLStreamException {
        XMLStreamReader main = parts.open(MAIN).orElseThrow(() -> new IOException("no " + MAIN));
        Map<String, String> relations = relations(parts);
        DocxBody.Context context = new DocxBody.Context(
                new DocxStyles(), new DocxNumbering(), relations, notes(parts, "footnote"), notes(parts, "endnote"));
        XMLStreamReader styles = parts.open("word/styles.xml").orElse(null);
        if (styles != null) {
            context.styles().read(styles);
        }
        XMLStreamReader numbering = parts.open("word/numbering.xml").orElse(null);
        if (numbering != null) {
            context.numbering().read(numbering);
        }
        List<String> first = new ArrayList<>();
        List<String> others = new ArrayList<>();
        edges(parts.open(MAIN).orElseThrow(), relations, first, others);
        FlowWriter writer = new FlowWriter(draft);
        for (String part : first) {
            edge(parts, part, context, writer);
        }
        new DocxBody(context, writer, "", DocxTables.of(parts.open(MAIN).orElseThrow())).read(main);
        for (String part : others) {
            edge(parts, part, context, writer);
        }
        writer.finish();
        properties(parts, draft);
    }

    private static void edge(ZipParts parts, String part, DocxBody.Context context, FlowWriter writer)
            throws XMLStreamException {
        XMLStreamReader xml = parts.open(part).orElse(null);
        if (xml != null) {
            new DocxBody(context, writer, part.contains("footer") ? "footer" : "header", List.of()).read(xml);
        }
    }

    /** Sorts the headers and footers that are used: the first page's header apart. */
    private static void edges(
            XMLStreamReader xml, Map<String, String> relations, List<String> first, List<String> others)
            throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String name = xml.getLocalName();
            if (name.equals("headerReference") || name.equals("footerReference")) {
                String part = "word/" + relations.getOrDefault(SecureXml.attribute(xml, "id"), "");
                boolean letterhead = name.equals("headerReference")
                        && SecureXml.attribute(xml, "type").equals("first")
                        && first.isEmpty();
                if (!first.contains(part) && !others.contains(part)) {
                    (letterhead ? first : others).add(part);
                }
            }
        }
    }

    private static Map<String, String> relations(ZipParts parts) throws XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        XMLStreamReader xml = parts.open("word/_rels/document.xml.rels").orElse(null);
        while (xml != null && xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("Relationship")) {
                targets.put(SecureXml.attribute(xml, "Id"), SecureXml.attribute(xml, "Target"));
            }
        }
        return targets;
    }

    /** Returns the texts of notes by their ids; separators are no notes. */
    private static Map<String, String> notes(ZipParts parts, String kind) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        XMLStreamReader xml = parts.open("word/" + kind + "s.xml").orElse(null);
        StringBuilder text = new StringBuilder();
        String id = "";
        boolean separator = false;
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals(kind)) {
                    id = SecureXml.attribute(xml, "id");
                    separator = SecureXml.attribute(xml, "type")
                            .toLowerCase(Locale.ROOT)
                            .contains("separator");
                    text.setLength(0);
                } else if (name.equals("t")) {
                    text.append(xml.getElementText());
                } else if (name.equals("noBreakHyphen")) {
                    text.append('-');
                } else if (name.equals("p") || name.equals("tab") || name.equals("br")) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(kind)
                    && !separator) {
                notes.put(id, text.toString().strip());
            }
        }
        return notes;
    }

    /** Keeps the properties of the letter template. Its subject may be left from an older letter: a printed one goes first. */
    private static void properties(ZipParts parts, Draft draft) throws XMLStreamException {
        XMLStreamReader xml = parts.open("docProps/custom.xml").orElse(null);
        String printed = draft.soFar().toString();
        boolean subject = printed.contains("Onderwerp") || printed.contains("Betreft");
        String name = "";
        while (xml != null && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("property")) {
                name = SecureXml.attribute(xml, "name").toLowerCase(Locale.ROOT);
            } else if (event == XMLStreamConstants.CHARACTERS) {
                if (name.equals("onskenmerk") || name.equals("kenmerk")) {
                    draft.metadata(MetadataKey.REFERENCE, xml.getText());
                } else if (!subject && (name.equals("onderwerp") || name.equals("betreft"))) {
                    draft.metadata(MetadataKey.SUBJECT, xml.getText());
                }
            }
        }
    }
}

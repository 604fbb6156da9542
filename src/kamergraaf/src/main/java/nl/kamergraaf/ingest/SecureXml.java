package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML so that it can reach nothing outside itself: document types are not read and no entity is resolved. */
final class SecureXml {

    private static final XMLInputFactory FACTORY = factory();
    private static final byte[] DECLARATION = "<?xml".getBytes(StandardCharsets.US_ASCII);
    private static final byte[][] LEFT_BEFORE = {
        "\ufeff".getBytes(StandardCharsets.UTF_8),
        "\u00ef\u00bb\u00bf".getBytes(StandardCharsets.UTF_8),
        {'\n'},
        {'\r'},
        {' '},
        {'\t'}
    };

    private SecureXml() {}

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        return factory;
    }

    /** Returns a reader at the start of the document; its encoding is the one the XML declares. */
    static synchronized XMLStreamReader open(byte[] bytes) throws XMLStreamException {
        int start = declaration(bytes);
        return FACTORY.createXMLStreamReader(new ByteArrayInputStream(bytes, start, bytes.length - start));
    }

    /**
     * Returns where the declaration of XML stands that is not the first in its file: white space, a byte order mark, or one that was
     * encoded twice was left before it, with which no parser reads it. 0 where nothing or anything else stands before it.
     */
    static int declaration(byte[] bytes) {
        int at = 0;
        boolean left = true;
        while (left) {
            left = false;
            for (byte[] mark : LEFT_BEFORE) {
                if (Arrays.mismatch(bytes, at, Math.min(bytes.length, at + mark.length), mark, 0, mark.length) < 0) {
                    at += mark.length;
                    left = true;
                }
            }
        }
        int end = Math.min(bytes.length, at + DECLARATION.length);
        return Arrays.equals(bytes, at, end, DECLARATION, 0, DECLARATION.length) ? at : 0;
    }

    /** Returns the local name of the outermost element; empty where the bytes are no XML up to there. */
    static Optional<String> root(byte[] bytes) {
        try {
            XMLStreamReader reader = open(bytes);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return Optional.of(reader.getLocalName());
                }
            }
        } catch (XMLStreamException | RuntimeException e) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    /** Returns an attribute by its local name, whatever its namespace; empty text without it. */
    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** Goes on to the end of the element that has just started. */
    static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0 && xml.hasNext(); ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}

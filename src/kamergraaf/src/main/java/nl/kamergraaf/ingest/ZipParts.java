package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML parts of a document that is packed as ZIP (OOXML, OpenDocument). */
final class ZipParts {

    private static final int MOST = 256 << 20;

    private final Map<String, byte[]> parts = new HashMap<>();

    /**
     * Unpacks the XML parts; pictures and other files are passed over.
     *
     * @throws IOException if the archive is broken or its XML is larger than any sensible document's
     */
    ZipParts(byte[] bytes) throws IOException {
        int left = MOST;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".xml") || name.endsWith(".rels")) {
                    byte[] part = zip.readNBytes(left);
                    left -= part.length;
                    if (left <= 0) {
                        throw new IOException("more XML than " + MOST + " bytes");
                    }
                    parts.put(name.replace('\\', '/'), part);
                }
            }
        }
    }

    /** Returns a reader of a part; empty where there is none. */
    Optional<XMLStreamReader> open(String name) throws XMLStreamException {
        byte[] part = parts.get(name);
        return part == null || part.length == 0 ? Optional.empty() : Optional.of(SecureXml.open(part));
    }
}

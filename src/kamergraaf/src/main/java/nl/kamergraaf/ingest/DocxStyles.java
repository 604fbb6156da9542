package nl.kamergraaf.ingest;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the paragraph styles of a Word document say: which are headings, and which belong to a list. */
final class DocxStyles {

    private static final int MOST_PARENTS = 12;

    private final Map<String, Style> styles = new HashMap<>();

    private static final class Style {
        private String parent = "";
        private boolean heading;
        private @Nullable String list;
        private int level;
    }

    /** Reads {@code styles.xml}. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        Style style = new Style();
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String value = SecureXml.attribute(xml, "val");
            switch (xml.getLocalName()) {
                case "style" -> {
                    style = new Style();
                    styles.put(SecureXml.attribute(xml, "styleId"), style);
                }
                case "name" -> {
                    String name = value.toLowerCase(Locale.ROOT);
                    style.heading = name.startsWith("heading ") || name.startsWith("kop ") || name.equals("title");
                }
                case "basedOn" -> style.parent = value;
                case "numId" -> style.list = value;
                case "ilvl" -> style.level = DocxNumbering.number(value, 0);
                default -> {}
            }
        }
    }

    boolean heading(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MOST_PARENTS; i++) {
            if (style.heading) {
                return true;
            }
            style = styles.get(style.parent);
        }
        return false;
    }

    /** Returns the list to which paragraphs of a style belong; null where to none. */
    @Nullable String list(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < MOST_PARENTS; i++) {
            if (style.list != null) {
                return style.list;
            }
            style = styles.get(style.parent);
        }
        return null;
    }

    int level(String id) {
        Style style = styles.get(id);
        return style == null ? 0 : style.level;
    }
}

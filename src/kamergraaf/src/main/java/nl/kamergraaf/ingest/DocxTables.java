package nl.kamergraaf.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells of each table of a Word document, in order of their starts, what it is for. */
final class DocxTables {

    /** What a table is for. */
    enum Use {
        /** Cells that belong together. */
        DATA,
        /** Only places text on the page: tables within it, or never two cells with text in a row. */
        LAYOUT,
        /** Stands beside the text: the margin of a letter. */
        MARGIN
    }

    private static final class Seen {
        private Use use = Use.LAYOUT;
        private boolean nested;
        private int filled;
        private boolean text;
    }

    private DocxTables() {}

    static List<Use> of(XMLStreamReader xml) throws XMLStreamException {
        List<Seen> all = new ArrayList<>();
        Deque<Seen> open = new ArrayDeque<>();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("tbl")) {
                if (!open.isEmpty()) {
                    open.peek().nested = true;
                }
                open.push(new Seen());
                all.add(open.peek());
            } else if (!open.isEmpty()) {
                inTable(xml, event, open);
            }
        }
        return all.stream()
                .map(seen -> seen.nested && seen.use == Use.DATA ? Use.LAYOUT : seen.use)
                .toList();
    }

    private static void inTable(XMLStreamReader xml, int event, Deque<Seen> open) {
        Seen seen = open.element();
        if (event == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "tr" -> seen.filled = 0;
                case "tc" -> seen.text = false;
                case "tblpPr" -> seen.use = Use.MARGIN;
                case "t" -> seen.text = true;
                default -> {}
            }
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            if (xml.getLocalName().equals("tc") && seen.text && ++seen.filled == 2 && seen.use == Use.LAYOUT) {
                seen.use = Use.DATA;
            } else if (xml.getLocalName().equals("tbl")) {
                open.pop();
            }
        }
    }
}

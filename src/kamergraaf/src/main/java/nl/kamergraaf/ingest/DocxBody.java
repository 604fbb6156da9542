package nl.kamergraaf.ingest;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.kamergraaf.text.Markup;
import org.jspecify.annotations.Nullable;

/** Writes one part of a Word document: its text, a header or footer, or a note. */
final class DocxBody {

    /** What the other parts of the package say. */
    record Context(
            DocxStyles styles,
            DocxNumbering numbering,
            Map<String, String> links,
            Map<String, String> footnotes,
            Map<String, String> endnotes) {}

    private final Context context;
    private final FlowWriter writer;
    private final String furniture;
    private final List<DocxTables.Use> tables;
    private final Deque<DocxTables.Use> open = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>(); // those of the paragraph that is open
    private final Deque<Boolean> fields = new ArrayDeque<>();
    private @Nullable StringBuilder box;
    private int boxDepth;
    private int table;
    private int dataDepth;
    private int footnotes;
    private int endnotes;
    private int paragraph;
    private int link;
    private String target = "";
    private String style = "";
    private String list = "";
    private int level = -1;
    private boolean numbered = true;
    private boolean hidden;
    private boolean bold;
    private boolean italic;
    private boolean plainText;
    private boolean emphasised;

    /**
     * @param furniture what the whole part is beside the text; empty for text
     * @param tables    what its tables are for, in order
     */
    DocxBody(Context context, FlowWriter writer, String furniture, List<DocxTables.Use> tables) {
        this.context = context;
        this.writer = writer;
        this.furniture = furniture;
        this.tables = tables;
    }

    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            }
        }
        boxes();
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        String value = SecureXml.attribute(xml, "val");
        switch (xml.getLocalName()) {
            case "Fallback", "del", "moveFrom", "sectPr", "rPrChange", "pPrChange", "tblPr", "tabs" ->
                SecureXml.skip(xml);
            case "txbxContent" -> {
                boxDepth++;
                box = new StringBuilder();
            }
            case "t" -> text(xml.getElementText());
            case "tab" -> text(" ");
            case "noBreakHyphen" -> text("-");
            case "br", "cr" -> lineBreak();
            case "fldChar" -> field(SecureXml.attribute(xml, "fldCharType"));
            case "r" -> {
                hidden = false;
                bold = false;
                italic = false;
            }
            case "b" -> bold = isOn(value);
            case "i" -> italic = isOn(value);
            case "vanish", "webHidden" -> hidden = isOn(value);
            default -> {
                if (box == null) {
                    structure(xml, xml.getLocalName(), value);
                }
            }
        }
    }

    private void structure(XMLStreamReader xml, String name, String value) throws XMLStreamException {
        switch (name) {
            case "p" -> {
                writer.startParagraph();
                paragraph = writer.position();
                style = "";
                list = "";
                level = -1;
                numbered = false;
                plainText = false;
                emphasised = false;
            }
            case "pStyle" -> style = value;
            case "numId" -> list = value;
            case "ilvl" -> level = DocxNumbering.number(value, 0);
            case "outlineLvl" -> {
                if (DocxNumbering.number(value, 9) < 9) {
                    writer.heading();
                }
            }
            case "hyperlink" -> {
                number();
                link = writer.position();
                target = context.links().getOrDefault(SecureXml.attribute(xml, "id"), "");
            }
            case "footnoteReference" -> note(context.footnotes(), xml, String.valueOf(++footnotes));
            case "endnoteReference" -> note(context.endnotes(), xml, DocxNumbering.roman(++endnotes));
            case "tbl" -> {
                DocxTables.Use use = table < tables.size() ? tables.get(table) : DocxTables.Use.LAYOUT;
                table++;
                open.push(use);
                if (use == DocxTables.Use.DATA && dataDepth++ == 0) {
                    writer.startTable();
                }
            }
            case "tr" -> {
                if (inData()) {
                    writer.startRow();
                }
            }
            case "tc" -> {
                if (inData()) {
                    writer.startCell();
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        if (name.equals("txbxContent")) {
            if (--boxDepth == 0 && box != null) {
                boxes.add(box.toString());
                box = null;
            }
        } else if (box != null) {
            if (name.equals("p")) {
                box.append('\n');
            }
        } else if (name.equals("p")) {
            boolean beside = !furniture.isEmpty() || open.contains(DocxTables.Use.MARGIN);
            if (beside) {
                writer.mark(paragraph, Markup.Kind.FURNITURE, furniture.isEmpty() ? "margin" : furniture);
            }
            if (emphasised && !plainText && !beside) {
                writer.mark(paragraph, Markup.Kind.BOLD, "");
            }
            writer.endParagraph();
            boxes();
        } else if (name.equals("hyperlink")) {
            if (!target.isEmpty()) {
                writer.mark(link, Markup.Kind.LINK, target);
            }
        } else if (name.equals("tbl") && !open.isEmpty()) {
            if (open.pop() == DocxTables.Use.DATA && --dataDepth == 0) {
                writer.endTable();
            }
        }
    }

    private boolean inData() {
        return dataDepth == 1 && open.peek() == DocxTables.Use.DATA;
    }

    /** Writes the automatic number before the first character of a paragraph. */
    private void number() {
        if (numbered) {
            return;
        }
        numbered = true;
        if (context.styles().heading(style)) {
            writer.heading();
        }
        String of = list.isEmpty() ? context.styles().list(style) : list;
        if (of != null && !of.equals("0")) {
            String number =
                    context.numbering().next(of, level < 0 ? context.styles().level(style) : level);
            if (!number.isBlank()) {
                writer.text(number + " ");
            }
        }
    }

    private void text(String characters) {
        if (hidden || fields.contains(Boolean.FALSE)) {
            return;
        }
        if (box != null) {
            box.append(characters);
        } else {
            number();
            if (!characters.isBlank()) {
                emphasised |= bold || italic;
                plainText |= !bold && !italic;
            }
            writer.text(characters);
        }
    }

    /** Whether a property of a run is set: by being there, unless its value says otherwise. */
    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("none");
    }

    private void lineBreak() {
        if (box != null) {
            box.append('\n');
        } else if (!furniture.isEmpty() || !open.isEmpty()) {
            writer.softBreak();
        } else {
            writer.lineBreak();
        }
    }

    /** Text of a field counts from its separator on; before it stands the instruction. */
    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(Boolean.FALSE);
            case "separate" -> {
                if (!fields.isEmpty()) {
                    fields.pop();
                    fields.push(Boolean.TRUE);
                }
            }
            case "end" -> fields.poll();
            default -> {}
        }
    }

    private void note(Map<String, String> texts, XMLStreamReader xml, String mark) {
        String text = texts.get(SecureXml.attribute(xml, "id"));
        if (text != null) {
            number();
            writer.noteMark(mark);
            FlowWriter note = writer.note(mark);
            note.text(text);
            note.endNote(mark);
        }
    }

    private void boxes() {
        if (dataDepth > 0) {
            return;
        }
        for (String text : boxes) {
            boolean aside = !furniture.isEmpty() || !Frame.isProse(text);
            for (String line : text.lines().filter(each -> !each.isBlank()).toList()) {
                writer.startParagraph();
                int start = writer.position();
                writer.text(line);
                if (aside) {
                    writer.mark(start, Markup.Kind.FURNITURE, furniture.isEmpty() ? "frame" : furniture);
                }
                writer.endParagraph();
            }
        }
        boxes.clear();
    }
}

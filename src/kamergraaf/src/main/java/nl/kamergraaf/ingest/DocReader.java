package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/**
 * Reads Word's binary format (Word 97 to 2003): paragraphs, headings by their style, tables, footnotes with their marks.
 * Headers and footers are left out, as in DOCX. Older files are read through Tika.
 */
final class DocReader implements FormatReader {

    private static final char NOTE = '\u0002';
    private static final char CELL_END = '\u0007';
    private static final char FIELD_BEGIN = '\u0013';
    private static final char FIELD_SEPARATOR = '\u0014';
    private static final char FIELD_END = '\u0015';
    private static final char FIXED_HYPHEN = '\u001e';
    private static final char LINE_BREAK = '\u000b';

    @Override
    public void read(Source source, Draft draft) throws IOException, UnreadableException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(source.bytes()))) {
            new Reading(document, new FlowWriter(draft)).read();
        } catch (EncryptedDocumentException e) {
            throw UnreadableException.encrypted();
        } catch (OldWordFileFormatException e) {
            new TikaFormatReader(FormatDetector.DOC).read(source, draft);
        }
    }

    /** One document while it is read. */
    private static final class Reading {

        private final HWPFDocument document;
        private final FlowWriter writer;
        private final Notes footnotes;
        private int note;
        private boolean row;
        private boolean cell;

        private Reading(HWPFDocument document, FlowWriter writer) {
            this.document = document;
            this.writer = writer;
            this.footnotes = document.getFootnotes();
        }

        private void read() {
            Range range = document.getRange();
            for (int i = 0; i < range.numParagraphs(); i++) {
                Paragraph paragraph = range.getParagraph(i);
                if (paragraph.isInTable()) {
                    inTable(paragraph);
                    continue;
                }
                if (writer.inTable()) {
                    writer.endTable();
                    row = false;
                }
                writer.startParagraph();
                if (isHeading(paragraph)) {
                    writer.heading();
                }
                text(writer, paragraph.text(), true);
                writer.endParagraph();
            }
            writer.finish();
        }

        private void inTable(Paragraph paragraph) {
            if (!writer.inTable()) {
                writer.startTable();
            }
            if (paragraph.isTableRowEnd()) {
                writer.endRow();
                row = false;
                return;
            }
            if (!row) {
                writer.startRow();
                row = true;
                cell = true;
            }
            if (cell) {
                writer.startCell();
            }
            String text = paragraph.text();
            text(writer, text, true);
            cell = text.endsWith(String.valueOf(CELL_END));
            writer.softBreak();
        }

        private boolean isHeading(Paragraph paragraph) {
            int index = paragraph.getStyleIndex();
            StyleSheet styles = document.getStyleSheet();
            StyleDescription style =
                    styles == null || index >= styles.numStyles() ? null : styles.getStyleDescription(index);
            String name = style == null || style.getName() == null
                    ? ""
                    : style.getName().toLowerCase(Locale.ROOT);
            return name.startsWith("heading") || name.startsWith("kop ");
        }

        /** Writes text without the codes of fields, marks and pictures in it. */
        private void text(FlowWriter to, String text, boolean running) {
            StringBuilder plain = new StringBuilder();
            // A field is its code, and after a separator its result; fields stand within fields.
            Deque<Boolean> inCode = new ArrayDeque<>();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == FIELD_BEGIN) {
                    inCode.push(true);
                } else if (c == FIELD_SEPARATOR || c == FIELD_END) {
                    inCode.poll();
                    if (c == FIELD_SEPARATOR) {
                        inCode.push(false);
                    }
                } else if (inCode.contains(true)) {
                    continue;
                } else if (c == NOTE && running && note < footnotes.getNotesCount()) {
                    to.text(plain);
                    plain.setLength(0);
                    note(to);
                } else if (c == LINE_BREAK) {
                    to.text(plain);
                    plain.setLength(0);
                    to.lineBreak();
                } else if (c == FIXED_HYPHEN) {
                    plain.append('-');
                } else if (c >= ' ' || c == '\t') {
                    plain.append(c);
                }
            }
            to.text(plain);
        }

        private void note(FlowWriter to) {
            String mark = String.valueOf(note + 1);
            to.noteMark(mark);
            String all = document.getFootnoteRange().text();
            int start = Math.min(all.length(), footnotes.getNoteTextStartOffset(note));
            int end = Math.max(start, Math.min(all.length(), footnotes.getNoteTextEndOffset(note)));
            note++;
            FlowWriter body = writer.note(mark);
            text(body, all.substring(start, end).replace('\r', ' '), false);
            body.endNote(mark);
        }
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Markup;

/**
 * Writes formats that know their paragraphs: each paragraph on a line of its own, an empty line after it, notes at the end
 * as lines {@code mark text}.
 */
final class FlowWriter {

    private final Draft draft;
    private final List<Draft> notes = new ArrayList<>();
    private int paragraph = -1;
    private int heading;
    private boolean pendingSpace;
    private int table = -1;
    private int cell;
    private boolean rowOpen;

    FlowWriter(Draft draft) {
        this.draft = draft;
    }

    /** Returns where the next character will stand. */
    int position() {
        return draft.length() + (pendingSpace ? 1 : 0);
    }

    /** Returns what was written since an earlier {@link #position()}. */
    String since(int position) {
        CharSequence written = draft.soFar();
        return written.subSequence(Math.min(position, written.length()), written.length())
                .toString();
    }

    /** Starts a paragraph; one that is still open ends first. */
    void startParagraph() {
        if (table >= 0) {
            softBreak();
            return;
        }
        endParagraph();
    }

    /** From here to the end of the paragraph is a heading. */
    void heading() {
        heading = 1;
    }

    /** Ends the paragraph, if one is open. */
    void endParagraph() {
        if (table >= 0) {
            softBreak();
            return;
        }
        pendingSpace = false;
        if (paragraph >= 0) {
            draft.trimEnd();
            draft.mark(paragraph, Markup.Kind.PARAGRAPH, "");
            if (heading > 0) {
                draft.mark(paragraph, Markup.Kind.HEADING, "");
            }
            draft.append("\n\n");
            paragraph = -1;
        }
        heading = 0;
    }

    /** Ends the line; what follows is a paragraph of its own without an empty line before it. */
    void lineBreak() {
        if (table >= 0) {
            softBreak();
        } else if (paragraph >= 0) {
            pendingSpace = false;
            draft.trimEnd();
            draft.mark(paragraph, Markup.Kind.PARAGRAPH, "");
            if (heading > 0) {
                draft.mark(paragraph, Markup.Kind.HEADING, "");
            }
            draft.append("\n");
            paragraph = -1;
        }
    }

    /** A space that is written only if text follows in the same paragraph. */
    void softBreak() {
        pendingSpace = paragraph >= 0 && draft.length() > paragraph && !endsBlank();
    }

    private boolean endsBlank() {
        char last = draft.soFar().charAt(draft.length() - 1);
        return last == ' ' || last == '\n' || last == '\t';
    }

    /** Writes text with every stretch of white space, line breaks too, as one space. */
    void text(CharSequence characters) {
        int from = 0;
        int length = characters.length();
        for (int i = 0; i < length; i++) {
            char c = characters.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                raw(characters, from, i);
                softBreak();
                from = i + 1;
            }
        }
        raw(characters, from, length);
    }

    private void raw(CharSequence characters, int from, int to) {
        if (from >= to) {
            return;
        }
        if (paragraph < 0) {
            paragraph = draft.length();
            pendingSpace = false;
        }
        if (pendingSpace) {
            draft.append(" ");
            pendingSpace = false;
        }
        draft.append(characters.subSequence(from, to));
    }

    /** Marks what was written since {@code start}, a value of {@link #position()}. */
    void mark(int start, Markup.Kind kind, String value) {
        draft.mark(Math.min(start, draft.length()), kind, value);
    }

    /** Writes the mark of a note at this place of the running text. */
    void noteMark(String mark) {
        if (!mark.isBlank()) {
            pendingSpace = false;
            int start = draft.length();
            raw(mark.strip(), 0, mark.strip().length());
            draft.mark(start, Markup.Kind.NOTE_MARK, bare(mark));
        }
    }

    /** Returns a writer for the text of a note, which will stand at the end of the document. */
    FlowWriter note(String mark) {
        Draft note = new Draft();
        notes.add(note);
        FlowWriter writer = new FlowWriter(note);
        writer.paragraph = 0;
        note.append(mark.strip()).append(" ");
        return writer;
    }

    /** Ends a note; all its paragraphs are one line. */
    void endNote(String mark) {
        pendingSpace = false;
        draft.trimEnd();
        paragraph = -1;
        draft.mark(0, Markup.Kind.NOTE, bare(mark));
    }

    /** Returns a mark without brackets and full stop. */
    static String bare(String mark) {
        String clean = mark.strip();
        int from = 0;
        int to = clean.length();
        while (from < to && "[(".indexOf(clean.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "]).".indexOf(clean.charAt(to - 1)) >= 0) {
            to--;
        }
        return from == to ? clean : clean.substring(from, to);
    }

    void startTable() {
        endParagraph();
        if (table < 0) {
            table = draft.length();
            rowOpen = false;
        }
    }

    void startRow() {
        if (table >= 0) {
            endRow();
            paragraph = draft.length();
            rowOpen = true;
            cell = 0;
        }
    }

    void startCell() {
        if (table >= 0 && rowOpen && cell++ > 0) {
            pendingSpace = false;
            draft.append(draft.length() == paragraph || endsBlank() ? "| " : " | ");
        }
    }

    void endRow() {
        if (table >= 0 && rowOpen) {
            pendingSpace = false;
            if (draft.length() > paragraph) {
                draft.append("\n");
            }
            rowOpen = false;
            paragraph = -1;
        }
    }

    void endTable() {
        if (table >= 0) {
            endRow();
            int start = table;
            table = -1;
            paragraph = -1;
            pendingSpace = false;
            draft.mark(start, Markup.Kind.TABLE, "");
            if (draft.length() > start) {
                draft.append("\n");
            }
        }
    }

    boolean inTable() {
        return table >= 0;
    }

    /** Ends the text and adds the notes. */
    void finish() {
        endTable();
        endParagraph();
        for (Draft note : notes) {
            draft.append(note);
            draft.append("\n");
        }
    }
}

package nl.kamergraaf.text;

/**
 * What the source itself says about a stretch of its text: by tags (XML, HTML, DOCX) or by position and font (PDF).
 * Plain text has none.
 *
 * @param span  where in {@link SourceText#content()}
 * @param kind  what is said
 * @param value what belongs to the kind, see there; empty where nothing does
 */
public record Markup(Span span, Kind kind, String value) {

    /** What can be said of a stretch of text. */
    public enum Kind {
        /** A paragraph: line breaks within it are no ends of paragraphs. No value. */
        PARAGRAPH,
        /** A heading of any level. No value. */
        HEADING,
        /** A running header or footer, page number, letter margin or masthead. The value tells which, or is empty. */
        FURNITURE,
        /** The mark in running text that refers to a note. The value is the mark as printed, without brackets. */
        NOTE_MARK,
        /** A whole note with its mark, wherever it stands. The value is the mark as printed, without brackets. */
        NOTE,
        /** Raised small text that may be a note mark. No value. */
        SUPERSCRIPT,
        /** A link. The value is its target: a URL, or an official identifier such as {@code kst-28844-266}. */
        LINK,
        /** A table, its cells separated by {@code " | "} and its rows by line breaks. No value. */
        TABLE,
        /** Bold text. No value. */
        BOLD,
        /** Italic text. No value. */
        ITALIC
    }
}

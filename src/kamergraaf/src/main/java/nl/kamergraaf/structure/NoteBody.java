package nl.kamergraaf.structure;

import nl.kamergraaf.text.Span;

/**
 * A footnote as it stands in the source.
 *
 * @param id     of the footnote unit
 * @param mark   as printed, without brackets
 * @param source the whole note with its printed mark
 * @param text   the note without its mark
 */
record NoteBody(String id, String mark, Span source, Span text) {}

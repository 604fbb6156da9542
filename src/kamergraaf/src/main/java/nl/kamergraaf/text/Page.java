package nl.kamergraaf.text;

/**
 * A page of the source and the text that stands on it.
 *
 * @param number counted from 1, as a viewer shows it
 * @param span   where its text stands in {@link SourceText#content()}
 */
public record Page(int number, Span span) {}

package nl.kamergraaf.text;

/**
 * A stretch of text within one line and the place where it is printed.
 *
 * @param span where the text stands in {@link SourceText#content()}
 * @param page number of the page, counted from 1
 * @param box  where it is printed on that page
 */
public record PlacedRun(Span span, int page, Box box) {}

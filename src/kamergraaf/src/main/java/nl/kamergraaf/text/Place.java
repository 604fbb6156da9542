package nl.kamergraaf.text;

/**
 * A printed spot: what a viewer highlights.
 *
 * @param page number of the page, counted from 1
 * @param box  where on that page
 */
public record Place(int page, Box box) {}

package nl.kamergraaf.ingest;

/**
 * A word, or the part of one that has a style of its own, as it is printed. Places are in points from the top left corner
 * of the page as a viewer shows it.
 *
 * @param text     without white space
 * @param left     where it starts
 * @param right    where it ends
 * @param edges    of its letters, one for each character of the text and the end
 * @param baseline the line it stands on
 * @param size     of its font
 * @param face     of its font
 * @param spaced   whether white space stands before it
 */
record PrintedWord(
        String text,
        float left,
        float right,
        LetterEdges edges,
        float baseline,
        float size,
        Face face,
        boolean spaced) {

    /** How letters are cut. */
    enum Face {
        PLAIN,
        BOLD,
        ITALIC,
        BOLD_ITALIC;

        static Face of(boolean bold, boolean italic) {
            return bold ? italic ? BOLD_ITALIC : BOLD : italic ? ITALIC : PLAIN;
        }

        boolean isBold() {
            return this == BOLD || this == BOLD_ITALIC;
        }

        boolean isItalic() {
            return this == ITALIC || this == BOLD_ITALIC;
        }
    }

    /** Returns the same word without or with white space before it. */
    PrintedWord spaced(boolean space) {
        return space == spaced ? this : new PrintedWord(text, left, right, edges, baseline, size, face, space);
    }
}

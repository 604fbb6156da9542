package nl.kamergraaf.ingest;

/**
 * Gives a copy its paragraphs back in which two spaces or more stand where one ended, and no line break anywhere, as services do that
 * hand out the text of a paper as one value.
 */
final class FlatText {

    private static final int FEWEST_ENDS = 5;

    private FlatText() {}

    /** Returns the text with an empty line where such spaces stand; a text with lines stays as it is. */
    static String parted(String text) {
        String whole = text.strip();
        if (whole.indexOf('\n') >= 0 || whole.indexOf('\r') >= 0) {
            return text;
        }
        StringBuilder parted = new StringBuilder(whole.length());
        int ends = 0;
        int at = 0;
        while (at < whole.length()) {
            int after = at;
            while (after < whole.length() && whole.charAt(after) == ' ') {
                after++;
            }
            if (after - at > 1) {
                parted.append("\n\n");
                ends++;
                at = after;
            } else {
                parted.append(whole.charAt(at++));
            }
        }
        return ends < FEWEST_ENDS ? text : parted.append('\n').toString();
    }
}

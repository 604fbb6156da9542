package nl.kamergraaf.structure;

/**
 * The list of signatories that web pages print below a paper ("Ondertekenaars", then "Eerste ondertekenaar" and the name): it
 * belongs to the page, not to the paper.
 */
final class SignatureList {

    private static final String TITLE = "Ondertekenaars";
    private static final String FIRST = "Eerste ondertekenaar";
    private static final int NEAR = 60;

    private SignatureList() {}

    /** Returns whether the list starts with the line from {@code from} on. */
    static boolean starts(String content, int from, int end) {
        if (!content.startsWith(TITLE, from)
                || !content.substring(from, end).strip().equals(TITLE)) {
            return false;
        }
        int first = content.indexOf(FIRST, end);
        return first >= 0 && first - end < NEAR;
    }
}

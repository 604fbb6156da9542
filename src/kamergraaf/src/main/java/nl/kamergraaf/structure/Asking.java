package nl.kamergraaf.structure;

/** How a question ends: with its mark, or with a bracket, a quote, the mark of a note or a remark in brackets behind it. */
final class Asking {

    /** What may stand behind the question mark, other than a remark in brackets. */
    private static final int TAIL = 6;

    /** The longest remark in brackets, such as the page that is asked about: "(blz. 7)". */
    private static final int LONGEST_REMARK = 60;

    /** As many characters at its end tell how a text ends. */
    static final int LOOKED_AT = LONGEST_REMARK + 2 * TAIL;

    private Asking() {}

    /** Returns whether what stands between two offsets ends as a question does. */
    static boolean ends(CharSequence text, int from, int to) {
        return endsWithMark(text, from, to) || endsWithMark(text, from, beforeRemark(text, from, to));
    }

    private static boolean endsWithMark(CharSequence text, int from, int to) {
        for (int i = to - 1; i >= Math.max(from, to - TAIL); i--) {
            char c = text.charAt(i);
            if (c == '?') {
                return true;
            }
            if (c != ')' && c != '"' && c != '’' && c != '”' && c != '»' && c > ' ' && !Character.isDigit(c)) {
                return false;
            }
        }
        return false;
    }

    /** Returns where the remark in brackets begins that ends the text; the text's end where none does. */
    private static int beforeRemark(CharSequence text, int from, int to) {
        int last = to - 1;
        while (last >= from && text.charAt(last) <= ' ') {
            last--;
        }
        if (last < from || text.charAt(last) != ')') {
            return to;
        }
        for (int i = last - 1; i >= Math.max(from, last - LONGEST_REMARK); i--) {
            if (text.charAt(i) == '(') {
                return i;
            }
        }
        return to;
    }
}

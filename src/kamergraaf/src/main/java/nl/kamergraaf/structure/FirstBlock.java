package nl.kamergraaf.structure;

/** Tells a title from the prose with which a fragment begins, or a paper whose masthead was set aside with what surrounds it. */
final class FirstBlock {

    private static final int LONGEST_TITLE = 300;

    /** The lines of prose are filled; the name of the kind of paper, its number or a short title above it is not. */
    private static final int FILLED_LINE = 60;

    private FirstBlock() {}

    /**
     * Returns whether the paragraph that begins with a line is longer than titles are and holds several sentences, the first of them
     * on filled lines.
     */
    static boolean isProse(Lines lines, Paragraphs paragraphs, int line) {
        int last = line;
        boolean sentence = false;
        while (!sentence && lines.end(last) - lines.visible(last) >= FILLED_LINE) {
            sentence = holdsSentenceEnd(lines.characters(), lines.visible(last), lines.end(last));
            if (isLast(lines, paragraphs, last)) {
                break;
            }
            last++;
        }
        while (sentence && !isLast(lines, paragraphs, last)) {
            last++;
        }
        return sentence && lines.end(last) - lines.visible(line) > LONGEST_TITLE;
    }

    private static boolean isLast(Lines lines, Paragraphs paragraphs, int line) {
        int next = line + 1;
        return next == lines.count()
                || lines.isBlank(next)
                || paragraphs.startsIn(lines.start(next), lines.visible(next));
    }

    /** Returns whether a sentence ends within a stretch and another one follows. */
    private static boolean holdsSentenceEnd(char[] text, int start, int end) {
        for (int i = start + 2; i + 1 < end; i++) {
            if (Lines.isSpace(text[i])
                    && text[i - 1] == '.'
                    && Character.isLowerCase(text[i - 2])
                    && Character.isUpperCase(text[i + 1])) {
                return true;
            }
        }
        return false;
    }
}

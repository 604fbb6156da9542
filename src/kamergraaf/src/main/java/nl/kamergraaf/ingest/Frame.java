package nl.kamergraaf.ingest;

/** What a text box of a letter or a paper holds: a part of the letterhead, or a part of the text, which is read where it stands. */
final class Frame {

    private static final int WORDS_OF_SENTENCE = 6;

    /** The margin of a letter asks this of those who answer it. */
    private static final String ANSWER_NOTE = "kenmerk vermelden";

    private Frame() {}

    /**
     * Returns whether it is text: its lines are sentences, each with at most one title above it.
     *
     * @param text with a line a paragraph
     */
    static boolean isProse(String text) {
        int sentences = 0;
        int others = 0;
        for (String line : text.lines().toList()) {
            String seen = line.strip();
            if (!seen.isEmpty()) {
                boolean sentence = ".?!:;".indexOf(seen.charAt(seen.length() - 1)) >= 0
                        && seen.split("\\s+").length >= WORDS_OF_SENTENCE;
                sentences += sentence ? 1 : 0;
                others += sentence ? 0 : 1;
            }
        }
        return sentences > 0 && others <= sentences && !text.contains(ANSWER_NOTE);
    }
}

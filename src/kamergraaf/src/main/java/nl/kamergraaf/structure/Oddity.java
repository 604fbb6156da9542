package nl.kamergraaf.structure;

import java.util.Locale;

/** What can be odd in the structure of a paper; the names are the codes of its diagnostics. */
enum Oddity {
    /** A letter, a decision, or questions with or without answers state no date of their own. */
    NO_DATE_LINE,
    /** A paper of answers has none to a question. */
    QUESTION_WITHOUT_ANSWER,
    /** An answer names a question that is not in the paper. */
    ANSWER_WITHOUT_QUESTION,
    /** A number is missing in the series of questions. */
    NUMBERING_GAP,
    /** A question stands after one with a higher number. */
    QUESTION_OUT_OF_ORDER,
    /** No mark in the text leads to a footnote. */
    NOTE_WITHOUT_MARK,
    /** A mark in the text leads to no footnote. */
    MARK_WITHOUT_NOTE;

    /** Returns the name as it stands in the output, {@code no-date-line}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

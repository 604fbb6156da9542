package nl.kamergraaf.model;

import java.util.Locale;

/** What kind of paper a document is. The public format uses {@link #code()}. */
public enum DocumentKind {
    /** Questions with their answers. */
    ANSWERS,
    /** Questions only. */
    QUESTIONS,
    /** Questions with a notice that they will be answered later or elsewhere. */
    NOTICE,
    /** A letter of the government to the Kamer (Kamerbrief). */
    LETTER,
    /** Lijst van vragen en antwoorden. */
    QUESTION_LIST,
    /** Verslag van een schriftelijk overleg. */
    CONSULTATION,
    /** Motie. */
    MOTION,
    /** Amendement. */
    AMENDMENT,
    /** Handelingen. */
    PROCEEDINGS,
    /** Rapport. */
    REPORT,
    /** A decision on a request under the Wob or the Woo. */
    DECISION,
    /** Anything else. */
    OTHER;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Returns the name in the public format, such as {@code question-list}. */
    public String code() {
        return code;
    }
}

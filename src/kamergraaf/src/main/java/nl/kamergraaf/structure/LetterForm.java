package nl.kamergraaf.structure;

/** How letters, motions and published papers open, line by line, as {@code openings.rules} has it. */
final class LetterForm {

    private static final int WINDOW = 160;
    private static final LineRules RULES = LineRules.load("openings");

    private LetterForm() {}

    /** A line above the title of a paper that is no part of it. */
    static boolean masthead(String line) {
        return is("masthead", line);
    }

    /** The first line of what a letter, a motion or a decision says, or its address or date. */
    static boolean body(String line) {
        return is("body", line);
    }

    /** The title of the answers annexed to a letter. */
    static boolean annex(String line) {
        return is("annex", line);
    }

    /** The number of a paper in its dossier, with or without its name. */
    static boolean number(String line) {
        return is("number", line);
    }

    /** A line of a ministry's letterhead. */
    static boolean letterhead(String line) {
        return is("letterhead", line);
    }

    /** The subject line of a letter. */
    static boolean subject(String line) {
        return is("subject", line);
    }

    private static boolean is(String role, String line) {
        return RULES.match(line.strip(), WINDOW, rule -> rule.attribute("as")
                        .orElse("")
                        .equals(role))
                .isPresent();
    }
}

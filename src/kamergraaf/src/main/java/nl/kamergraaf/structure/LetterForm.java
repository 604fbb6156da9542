package nl.kamergraaf.structure;

import java.util.List;
import nl.kamergraaf.lexicon.Rule;
import nl.kamergraaf.lexicon.RuleFile;

/** How letters, motions and published papers open, line by line, as {@code openings.rules} has it. */
final class LetterForm {

    private static final int WINDOW = 160;
    private static final List<Rule> RULES = RuleFile.load("openings");
    private static final LineRules MASTHEAD = as("masthead");
    private static final LineRules RETURN = as("return");
    private static final LineRules BODY = as("body");
    private static final LineRules ANNEX = as("annex");
    private static final LineRules NUMBER = as("number");
    private static final LineRules LETTERHEAD = as("letterhead");
    private static final LineRules SUBJECT = as("subject");
    private static final LineRules DOSSIER = as("dossier");
    private static final LineRules NAME = as("name");

    private LetterForm() {}

    private static LineRules as(String role) {
        return LineRules.of(RULES.stream()
                .filter(rule -> rule.attribute("as").orElse("").equals(role))
                .toList());
    }

    /** A line above the title of a paper that is no part of it. */
    static boolean masthead(String line) {
        return is(MASTHEAD, line);
    }

    /** The return address of a letter: it stands below the name of the sender and above that of the addressee. */
    static boolean returnAddress(String line) {
        return is(RETURN, line);
    }

    /** The first line of what a letter, a motion or a decision says, or its address or date. */
    static boolean body(String line) {
        return is(BODY, line);
    }

    /** The title of the answers annexed to a letter. */
    static boolean annex(String line) {
        return is(ANNEX, line);
    }

    /** The number of a paper in its dossier, with or without its name. */
    static boolean number(String line) {
        return is(NUMBER, line);
    }

    /** The line of the dossier with which a published paper begins. */
    static boolean dossier(String line) {
        return is(DOSSIER, line);
    }

    /** Returns whether a line that begins with a character may be that of the dossier. */
    static boolean mayBeDossier(char first) {
        return DOSSIER.mayStart(first) || Character.isWhitespace(first);
    }

    /** The number or the letters of a published paper, with or without its name. */
    static boolean name(String line) {
        return is(NAME, line);
    }

    /** A line of a ministry's letterhead. */
    static boolean letterhead(String line) {
        return is(LETTERHEAD, line);
    }

    /** The subject line of a letter. */
    static boolean subject(String line) {
        return is(SUBJECT, line);
    }

    /** Returns whether a line that begins with a character may be one of a letter's: its annex, its letterhead, its subject. */
    static boolean mayOpen(char first) {
        return ANNEX.mayStart(first)
                || LETTERHEAD.mayStart(first)
                || SUBJECT.mayStart(first)
                || Character.isWhitespace(first);
    }

    private static boolean is(LineRules rules, String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        return (rules.mayStart(first) || Character.isWhitespace(first))
                && rules.match(line.strip(), WINDOW).isPresent();
    }
}

package nl.kamergraaf.structure;

import java.util.regex.Pattern;

/** How letters, motions and published papers open, line by line. */
final class LetterForm {

    private static final int WINDOW = 160;
    private static final Pattern MASTHEAD = Pattern.compile("(?:AH|Nr\\.?)? ?\\d{1,4}|\\d{4}Z ?\\d{5}|Kamerstuk(?:ken)?"
            + "|Datum publicatie.*|Vergaderjaar \\d{4}[–-]\\d{4}.{0,60}|Tweede Kamer der Staten-Generaal ?[\\d–-]*.{0,40}"
            + "|Eerste Kamer der Staten-Generaal.{0,60}|Aanhangsel van de Handelingen|> ?Retouradres.*");
    private static final Pattern BODY = Pattern.compile("Aan de [Vv]oorzitter\\b.*|AAN DE VOORZITTER.*"
            + "|De [Vv]oorzitter van de (?:Tweede|Eerste)\\b.*|Aan de leden\\b.*|Geachte\\b.*|Zeer geachte\\b.*"
            + "|(?:Den Haag|[’']s-Gravenhage|Amsterdam|Rotterdam|Utrecht), \\d.*"
            + "|(?:In (?:antwoord|reactie|vervolg) op|Hierbij|Bijgaand|Hiermee|Hiermede|Naar aanleiding van|Met (?:deze|mijn)"
            + " brief|Met verwijzing|Mede namens|Op \\d{1,2} [a-z]+ (?:19|20)\\d\\d|Per (?:brief|e-mail)|In uw brief|Bij brief)"
            + " .*"
            + "|(?:Voorgesteld|De Kamer,|De ondergetekende|Inleiding|Het Presidium|Tijdens het) ?.*"
            + "|gehoord de beraadslaging.*|Ontvangen .*");
    private static final Pattern ANNEX = Pattern.compile("(?:Antwoord(?:en)?|Beantwoording|ANTWOORD(?:EN)?|Vragen)"
            + "(?: van| op| door| schriftelijke| Kamervragen| vragen| VAN| OP)\\b.*");
    private static final Pattern LETTERHEAD =
            Pattern.compile("(?:> ?)?(?:Retouradres|Postbus \\d|Ons kenmerk|Onze [Rr]eferentie|Uw kenmerk).*");
    private static final Pattern SUBJECT = Pattern.compile("(?:Onderwerp|Betreft):?(?:[ \\t].*)?");

    private LetterForm() {}

    /** A line above the title of a paper that is no part of it. */
    static boolean masthead(String line) {
        return matches(MASTHEAD, line);
    }

    /** The first line of what a letter, a motion or a decision says, or its address or date. */
    static boolean body(String line) {
        return matches(BODY, line);
    }

    /** The title of the answers annexed to a letter. */
    static boolean annex(String line) {
        return matches(ANNEX, line);
    }

    /** A line of a ministry's letterhead. */
    static boolean letterhead(String line) {
        return matches(LETTERHEAD, line);
    }

    /** The subject line of a letter. */
    static boolean subject(String line) {
        return matches(SUBJECT, line);
    }

    private static boolean matches(Pattern pattern, String line) {
        String window = line.length() > WINDOW ? line.substring(0, WINDOW) : line;
        return pattern.matcher(window.strip()).matches();
    }
}

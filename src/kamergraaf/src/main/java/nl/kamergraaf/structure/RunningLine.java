package nl.kamergraaf.structure;

import java.util.regex.Pattern;

/** The mastheads and running lines of parliamentary papers in text without layout. */
final class RunningLine {

    private static final int LONGEST = 160;
    private static final Pattern FORM = Pattern.compile("Tweede Kamer der Staten-Generaal ?\\d?"
            + "|Vergaderjaar \\d{4}[–-]\\d{4} (?:Aanhangsel van de Handelingen|Vragen gesteld door de leden der Kamer)"
            + "|Vragen gesteld door de leden der Kamer, met de daarop door de|regering gegeven antwoorden"
            + "|(?:ah|kv)-[te]k-[\\w-]+|kst-[\\w()-]+"
            + "|[| ]*Pagina (?:\\d+ )?van \\d+[| ]*|_{3,}|-{5,}|ISSN \\d{4} ?[-–] ?\\d{4}(?: ?[’']s-Gravenhage \\d{4})?|[’']s-Gravenhage \\d{4}"
            + "|(?:(?:ISSN \\d{4} ?- ?\\d{4} ?)?[’']s-Gravenhage \\d{4} ?)?"
            + "Tweede Kamer, vergaderjaar \\d{4}[–-]\\d{4}, [^.?!]{1,60}");

    private RunningLine() {}

    /** Returns whether the line from {@code from} on, white space at its end aside, is one of them. */
    static boolean matches(String content, int from, int to) {
        if (to - from > LONGEST || from == to || "TVraksPI’'_-|".indexOf(content.charAt(from)) < 0) {
            return false;
        }
        return FORM.matcher(content.substring(from, to).strip()).matches();
    }
}

package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;

/**
 * The margin of a ministry's letter that came between the lines of its text: a label of the house style on a line of its own
 * ("Onze Referentie", "Datum"), its value on the next, with the name of the directorate above them.
 */
final class LetterMargin {

    private static final int LONGEST = 60;

    /** The name of a ministry and its directorate, broken in a narrow column, has as many lines at most. */
    private static final int OFFICE_LINES = 6;

    private static final int NARROW = 40;
    private static final Pattern LABEL = Pattern.compile(
            "(?:(?:Onze|Uw) [Rr]eferentie|(?:Ons|Uw) [Kk]enmerk|Datum|Contactpersoon|Projectnaam|Bijlagen?(?:\\(n\\))?)"
                    + ":?");
    private static final Pattern OFFICE = Pattern.compile(
            "(?:Directie|Directoraat-[Gg]eneraal|Dienst|Afdeling|Ministerie van|DG) [^.?!]{2,55}|Ministerie van");

    /** How labels and offices begin. */
    private static final String[] LABELS = {"Onze ", "Ons ", "Uw ", "Datum", "Contactpersoon", "Projectnaam", "Bijlage"
    };

    private static final String[] OFFICES = {"Direct", "Dienst ", "Afdeling ", "Ministerie van", "DG "};

    private LetterMargin() {}

    /** Returns the margins in order. */
    static List<Span> find(Lines lines) {
        String content = lines.content();
        List<Span> margins = new ArrayList<>();
        int office = -1;
        int officeLines = 0;
        int margin = 0;
        for (int i = 0; i < lines.count(); i++) {
            int start = lines.start(i);
            int end = lines.end(i);
            boolean wide = end - start > LONGEST;
            if (start < margin || (lines.isBlank(i) && !wide)) {
                continue; // a line of the margin that was found has no other beginning in it
            }
            if (wide) {
                office = -1;
            } else if (isOne(LABEL, "OUDCPB", LABELS, content, lines.visible(i), end)) {
                margin = value(content, end);
                if (margin > 0) {
                    margins.add(new Span(office >= 0 ? office : start, margin));
                    office = margin;
                    continue;
                }
                office = -1;
            } else if (isOne(OFFICE, "DAM", OFFICES, content, lines.visible(i), end)) {
                office = office >= 0 && officeLines < OFFICE_LINES ? office : start;
                officeLines++;
            } else {
                office = office >= 0 && ++officeLines < OFFICE_LINES && goesOn(content, start, end) ? office : -1;
            }
            officeLines = office < 0 ? 0 : officeLines;
        }
        return margins;
    }

    /** Returns whether a line begins as the name of an office does. */
    static boolean isOffice(String content, int from) {
        return Lines.startsWithAny(content, from, OFFICES);
    }

    /** Returns whether a line is what a pattern says; most do not begin as it does. */
    private static boolean isOne(
            Pattern pattern, String first, String[] beginnings, String content, int from, int end) {
        if (from == end || first.indexOf(content.charAt(from)) < 0) {
            return false;
        }
        return Lines.startsWithAny(content, from, beginnings)
                && pattern.matcher(Lines.stripped(content, from, end)).matches();
    }

    /** A line of a name that began on a line above: short, and no sentence ends on it. */
    private static boolean goesOn(String content, int start, int end) {
        String line = Lines.stripped(content, start, end);
        return !line.isEmpty()
                && line.length() <= NARROW
                && ".?!:;,".indexOf(line.charAt(line.length() - 1)) < 0
                && PartHeading.at(line).isEmpty()
                && !LetterForm.subject(line);
    }

    /** Returns the offset after the line with a label's value: a short line with a digit in it; -1 if there is none. */
    private static int value(String content, int labelEnd) {
        int start = labelEnd + 1;
        for (int lines = 0; lines < 3 && start < content.length(); lines++) {
            int end = lineEnd(content, start);
            if (end - start > LONGEST) {
                return -1;
            }
            String line = Lines.stripped(content, start, end);
            if (!line.isEmpty()) {
                boolean value = line.chars().anyMatch(Character::isDigit)
                        && line.indexOf('?') < 0
                        && PartHeading.at(line).isEmpty();
                return value ? Math.min(content.length(), end + 1) : -1;
            }
            start = end + 1;
        }
        return -1;
    }

    private static int lineEnd(String content, int from) {
        int newline = content.indexOf('\n', from);
        return newline < 0 ? content.length() : newline;
    }
}

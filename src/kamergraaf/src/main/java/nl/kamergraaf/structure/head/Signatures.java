package nl.kamergraaf.structure.head;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The signatures under a letter: a line with an office ("De Minister van Zeezaken,") and, on it or below it, who holds it.
 * A sentence that begins with an office goes on with a verb and is none.
 */
final class Signatures {

    private static final int MOST_LINES = 3;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CLOSING = 40;
    private static final String GAP = "   ";
    private static final String ON_BEHALF = "namens ";

    private final Offices offices;

    Signatures(Offices offices) {
        this.offices = offices;
    }

    /** Returns the signatures in a unit, in order. */
    List<Sender> in(String content, List<Span> sources) {
        List<Sender> found = new ArrayList<>();
        int aboveStart = 0; // the last line above that has something on it, unless it is too long for a name
        int aboveEnd = 0;
        for (int i = 0; i < sources.size(); i++) {
            Span span = sources.get(i);
            int start = span.start();
            while (start < span.end()) {
                int newline = content.indexOf('\n', start);
                int end = newline < 0 ? span.end() : Math.min(newline, span.end());
                if (startsWithOffice(content, start, end) && !goesOn(content, start, aboveStart, aboveEnd)) {
                    List<String> lines = Evidence.lines(content, sources, i, start, MOST_LINES + 2);
                    List<List<String>> columns = columns(lines);
                    if (columns.isEmpty()) {
                        String above = content.substring(aboveStart, aboveEnd).strip();
                        signedAbove(above, lines).or(() -> signature(lines)).ifPresent(found::add);
                    }
                    columns.forEach(column -> signature(column).ifPresent(found::add));
                }
                if (end - start > LONGEST_NAME) {
                    aboveStart = start;
                    aboveEnd = start;
                } else if (isVisible(content, start, end)) {
                    aboveStart = start;
                    aboveEnd = end;
                }
                start = end + 1;
            }
        }
        return found;
    }

    /** Whether "namens de Minister van Zeezaken" is the middle of a sentence: no closing formula and no empty line is above it. */
    private static boolean goesOn(String content, int start, int aboveStart, int aboveEnd) {
        int from = start;
        while (content.charAt(from) <= ' ') {
            from++;
        }
        if (!content.regionMatches(true, from, ON_BEHALF, 0, ON_BEHALF.length())) {
            return false;
        }
        int breaks = 0;
        int at = start - 1;
        while (at >= 0 && content.charAt(at) <= ' ') {
            breaks += content.charAt(at) == '\n' ? 1 : 0;
            at--;
        }
        String above = content.substring(aboveStart, aboveEnd).strip();
        return at >= 0 && breaks < 2 && !(above.length() <= LONGEST_CLOSING && above.endsWith(","));
    }

    /** Returns what stands below each of several offices that stand side by side, nothing where one stands alone. */
    private static List<List<String>> columns(List<String> lines) {
        List<String> first = lines.isEmpty() ? List.of() : cells(lines.get(0));
        boolean offices = first.size() > 1;
        for (String cell : first) {
            offices = offices && startsWithOffice(cell, 0, cell.length());
        }
        if (!offices) {
            return List.of();
        }
        List<List<String>> columns = new ArrayList<>();
        first.forEach(cell -> columns.add(new ArrayList<>(List.of(cell))));
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            if (cells.size() != columns.size()) {
                break;
            }
            for (int i = 0; i < cells.size(); i++) {
                columns.get(i).add(cells.get(i));
            }
        }
        return columns;
    }

    /** Returns what stands on a line with wide gaps between. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        int gap = line.indexOf(GAP);
        while (gap >= 0) {
            cells.add(line.substring(start, gap).strip());
            start = gap;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            gap = line.indexOf(GAP, start);
        }
        cells.add(line.substring(start).strip());
        return cells;
    }

    /** "J. van Voorbeeld" with "Minister van Zeezaken" below it: the office closes the letter, and no comma follows it. */
    private Optional<Sender> signedAbove(String above, List<String> lines) {
        boolean name = above.indexOf(' ') > 0 && Character.isUpperCase(above.charAt(0)) && above.indexOf(',') < 0;
        if (!name || lines.isEmpty() || lines.get(0).regionMatches(true, 0, "de ", 0, 3)) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        Optional<Sender> signed = Optional.empty();
        for (int i = 0; i < Math.min(lines.size(), MOST_LINES); i++) {
            text.append(text.isEmpty() ? "" : " ").append(lines.get(i));
            Offices.Office office = only(text.toString());
            if (office != null && office.listed() && office.name() == null && office.end() == text.length()) {
                String role = office.role();
                signed = PersonName.of(above).map(signer -> new Sender(signer, role));
            }
        }
        return signed;
    }

    private static boolean isVisible(String content, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(content.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithOffice(String content, int start, int end) {
        int from = start;
        while (from < end && (content.charAt(from) <= ' ' || content.charAt(from) == '\u00a0')) {
            from++;
        }
        from = content.regionMatches(true, from, ON_BEHALF, 0, ON_BEHALF.length()) ? from + ON_BEHALF.length() : from;
        if (from >= end || "dmsDMS".indexOf(content.charAt(from)) < 0) {
            return false;
        }
        int at = content.regionMatches(true, from, "de ", 0, 3) ? from + 3 : from;
        return at < end
                && (content.regionMatches(true, at, "minister", 0, 8)
                        || content.regionMatches(true, at, "staatssecretaris", 0, 16));
    }

    private Optional<Sender> signature(List<String> lines) {
        String opening = lines.get(0);
        boolean onBehalf = opening.regionMatches(true, 0, ON_BEHALF, 0, ON_BEHALF.length());
        int last = 0;
        StringBuilder text = new StringBuilder(onBehalf ? opening.substring(ON_BEHALF.length()) : opening);
        Offices.Office office = only(text.toString());
        StringBuilder longer = new StringBuilder(text);
        for (int i = 1; i < Math.min(lines.size(), MOST_LINES) && !startsAnother(lines, i); i++) {
            longer.append(' ').append(lines.get(i));
            Offices.Office whole = only(longer.toString());
            if (whole != null && whole.listed() && ends(longer, whole)) {
                office = whole;
                last = i;
                text = new StringBuilder(longer);
            }
        }
        if (office == null) {
            return Optional.empty();
        }
        if (ends(text, office)) {
            return onBehalf ? onBehalf(text, office) : below(lines, last + 1, office.role());
        }
        String rest = text.substring(office.end()).strip();
        String role = office.role();
        return rest.startsWith(",") && !onBehalf
                ? PersonName.of(rest.substring(1)).map(name -> new Sender(name, role))
                : Optional.empty();
    }

    /** Whether an office of its own stands on a line; "De Minister van Zeezaken en" goes on. */
    private static boolean startsAnother(List<String> lines, int line) {
        String text = lines.get(line);
        return text.regionMatches(true, 0, "de ", 0, 3)
                && startsWithOffice(text, 0, text.length())
                && !lines.get(line - 1).endsWith(" en");
    }

    /** "Namens de Minister van Zeezaken," above who signed: a comma tells it from a sentence that goes on. */
    private static Optional<Sender> onBehalf(CharSequence text, Offices.Office office) {
        return text.toString().strip().endsWith(",") ? Optional.of(new Sender(null, office.role())) : Optional.empty();
    }

    /** Returns the last office of a line that begins with one: "De Minister van Zeezaken en de Minister van Wind". */
    private Offices.@Nullable Office only(String text) {
        List<Offices.Office> list = offices.list(text, 0);
        return list.isEmpty() ? null : list.get(list.size() - 1);
    }

    private static boolean ends(CharSequence text, Offices.Office office) {
        String rest = text.subSequence(office.end(), text.length()).toString().strip();
        return rest.isEmpty() || rest.equals(",");
    }

    /** The name under an office; "namens deze" says that someone else signed for it. */
    private static Optional<Sender> below(List<String> lines, int from, String role) {
        if (from >= lines.size()) {
            return Optional.of(new Sender(null, role));
        }
        String next = lines.get(from);
        String lower = next.toLowerCase(Locale.ROOT);
        if (lower.startsWith("namens deze")
                || lower.startsWith("voor deze")
                || lower.startsWith("overeenkomstig")
                || (next.endsWith(",") && startsWithOffice(next, 0, next.length()))) {
            return Optional.of(new Sender(null, role));
        }
        return PersonName.of(next).map(name -> new Sender(name, role));
    }
}

package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;

/**
 * The address of the sender that a ministry prints in the margin of a letter, where it came between the lines of the text: the
 * names of the directorate, a street, a post box, a site, telephone numbers. The address of the one who is written to is shorter
 * and has no site or number.
 */
final class AddressBlock {

    private static final int LONGEST = 60;
    private static final int LONGEST_NAME = 42;
    private static final int LONGEST_TOWN = 25;
    private static final int NAME_LINES = 6;
    private static final int FEWEST = 3;
    private static final int MOST_LINES = 40;

    private static final Pattern POSTAL = Pattern.compile(
            "Postbus \\d{1,6}|\\d{4} ?\\S{2} +\\p{Lu}.{1,30}|(?:Bezoek|Post|Internet)adres.{0,40}|\\d{8,25}|Behandeld door.{0,30}");

    /** What only the sender gives. */
    private static final Pattern CONTACT = Pattern.compile(
            "www\\.\\S+|[TFME]:? ?\\+?[\\d(][\\d ()+-]{6,20}(?: ?\\([a-z ]+\\))?|\\S*@\\S+|Overheidsidentificatien.{0,10}|Contact(?:persoon)?");

    private static final Pattern STREET = Pattern.compile("\\p{Lu}[\\p{L} .’'-]{2,35} \\d{1,4}(?:[a-z]|-\\d{1,4})?");

    /** How a line begins that is no name of the sender. */
    private static final String[] OTHERS = {
        ">",
        "Retouradres",
        "Aan ",
        "T.a.v.",
        "Per ",
        "Datum",
        "Betreft",
        "Onderwerp",
        "Pagina",
        "Geachte",
        "Ons kenmerk",
        "Onze ",
        "Uw "
    };

    private final Lines lines;

    private AddressBlock(Lines lines) {
        this.lines = lines;
    }

    /** Returns the blocks in order. */
    static List<Span> find(Lines lines) {
        return new AddressBlock(lines).blocks();
    }

    private List<Span> blocks() {
        List<Span> found = new ArrayList<>();
        int above = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (!mayBeContact(line) || !CONTACT.matcher(text(line)).matches()) {
                continue;
            }
            int top = line;
            while (top > above && (isAddress(top - 1) || isTown(top - 1))) {
                top--;
            }
            int bottom = line;
            while (bottom + 1 < lines.count() && (isAddress(bottom + 1) || isTown(bottom + 1))) {
                bottom++;
            }
            while (lines.isBlank(top)) {
                top++;
            }
            while (lines.isBlank(bottom)) {
                bottom--;
            }
            if (isWhole(top, bottom)) {
                found.add(new Span(
                        lines.start(names(top, above)), Math.min(lines.content().length(), lines.end(bottom) + 1)));
                above = bottom + 1;
            }
            line = bottom;
        }
        return found;
    }

    /** Of enough lines and not of too many; a list of sites or mail addresses has no street and no post box. */
    private boolean isWhole(int top, int bottom) {
        int parts = 0;
        boolean place = false;
        for (int line = top; line <= bottom && line < top + MOST_LINES; line++) {
            if (!lines.isBlank(line) && !isTown(line)) {
                parts++;
                place |= isPlace(text(line));
            }
        }
        return place && parts >= FEWEST && bottom < top + MOST_LINES;
    }

    /** Most lines are too long, or do not begin as what only the sender gives. */
    private boolean mayBeContact(int line) {
        int from = lines.visible(line);
        int length = lines.end(line) - from;
        if (length <= 0 || length > LONGEST) {
            return false;
        }
        String content = lines.content();
        return switch (lines.first(line)) {
            case 'w' -> content.startsWith("www.", from);
            case 'C' -> content.startsWith("Contact", from);
            case 'O' -> content.startsWith("Overheids", from);
            case 'T', 'F', 'M', 'E' ->
                length > 2 && " :".indexOf(content.charAt(from + 1)) >= 0 || isMail(from, length);
            default -> isMail(from, length);
        };
    }

    private boolean isMail(int from, int length) {
        char[] characters = lines.characters();
        for (int at = from; at < from + length; at++) {
            if (characters[at] == '@') {
                return true;
            }
        }
        return false;
    }

    private boolean isAddress(int line) {
        if (lines.isBlank(line)) {
            return true;
        }
        if (lines.end(line) - lines.visible(line) > LONGEST) {
            return false;
        }
        String text = text(line);
        return isPlace(text) || CONTACT.matcher(text).matches();
    }

    private static boolean isPlace(String text) {
        return POSTAL.matcher(text).matches() || STREET.matcher(text).matches();
    }

    /** A town or a word on the sender between two lines of the address. */
    private boolean isTown(int line) {
        if (lines.isBlank(line) || line + 1 >= lines.count() || lines.isBlank(line + 1) || isAddress(line)) {
            return false;
        }
        return lines.end(line) - lines.visible(line) <= LONGEST_TOWN
                && Character.isUpperCase(lines.first(line))
                && !isOther(line)
                && isAddress(line + 1);
    }

    /** Returns the line at which the names of the sender begin that stand right above the address. */
    private int names(int line, int top) {
        int first = firstName(line, top);
        return first < line || line == top || !lines.isBlank(line - 1) ? first : office(line - 1, top);
    }

    private int firstName(int below, int top) {
        int first = below;
        while (first > top && below - first < NAME_LINES && isName(first - 1)) {
            first--;
        }
        return first;
    }

    /** Returns where the names of the sender begin that stand above an empty line: those of an office, by themselves; else the line. */
    private int office(int blank, int top) {
        int below = blank;
        while (below > top && lines.isBlank(below - 1)) {
            below--;
        }
        int first = firstName(below, top);
        boolean apart = first < below && (first == 0 || lines.isBlank(first - 1));
        return apart && LetterMargin.isOffice(lines.content(), lines.visible(first)) ? first : blank + 1;
    }

    private boolean isName(int line) {
        if (lines.isBlank(line) || lines.end(line) - lines.visible(line) > LONGEST_NAME || isOther(line)) {
            return false;
        }
        String text = text(line);
        return ".?!:;".indexOf(text.charAt(text.length() - 1)) < 0
                && !POSTAL.matcher(text).matches();
    }

    private boolean isOther(int line) {
        return Lines.startsWithAny(lines.content(), lines.visible(line), OTHERS)
                || PartHeading.at(text(line)).isPresent();
    }

    private String text(int line) {
        return Lines.stripped(lines.content(), lines.start(line), lines.end(line));
    }
}

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
    private final boolean mail;

    private AddressBlock(Lines lines) {
        this.lines = lines;
        this.mail = lines.content().indexOf('@') >= 0;
    }

    /** Returns the blocks in order. */
    static List<Span> find(Lines lines) {
        AddressBlock address = new AddressBlock(lines);
        for (int line = 0; line < lines.count(); line++) {
            if (!lines.isBlank(line) && lines.end(line) - lines.visible(line) <= LONGEST && address.isContact(line)) {
                return address.blocks();
            }
        }
        return List.of(); // as in most papers
    }

    private List<Span> blocks() {
        List<Span> found = new ArrayList<>();
        int above = 0;
        for (int line = 0; line < lines.count(); line++) {
            if (!mayStart(line) || !isAddress(line)) {
                continue;
            }
            int end = line;
            int parts = 0;
            boolean contact = false;
            int next = line;
            while (next < lines.count() && (isAddress(next) || isTown(next))) {
                if (!lines.isBlank(next)) {
                    contact |= isContact(next);
                    parts += isTown(next) ? 0 : 1;
                    end = next;
                }
                next++;
            }
            if (contact && parts >= FEWEST) {
                int start = names(line, above);
                found.add(new Span(lines.start(start), Math.min(lines.content().length(), lines.end(end) + 1)));
                above = end + 1;
            }
            line = end;
        }
        return found;
    }

    /** Most lines are too long, or do not begin as an address does. */
    private boolean mayStart(int line) {
        int length = lines.end(line) - lines.visible(line);
        if (length <= 0 || length > LONGEST) {
            return false;
        }
        char first = lines.first(line);
        return Character.isUpperCase(first) || Character.isDigit(first) || first == 'w' || first == '@';
    }

    private boolean isAddress(int line) {
        if (lines.isBlank(line)) {
            return true;
        }
        if (lines.end(line) - lines.visible(line) > LONGEST) {
            return false;
        }
        return isPostal(line) || isContact(line) || isStreet(line);
    }

    /** Most lines do not begin as such a line does, and cost no more than a look at their first letter. */
    private boolean isPostal(int line) {
        char first = lines.first(line);
        return (Character.isDigit(first) || "PBI".indexOf(first) >= 0)
                && POSTAL.matcher(text(line)).matches();
    }

    private boolean isContact(int line) {
        return mayBeContact(line) && CONTACT.matcher(text(line)).matches();
    }

    private boolean mayBeContact(int line) {
        int from = lines.visible(line);
        int end = lines.end(line);
        if (mail && has('@', from, end)) {
            return true;
        }
        char second = from + 1 < end ? lines.characters()[from + 1] : 0;
        return switch (lines.first(line)) {
            case 'T', 'F', 'M', 'E' -> ": +(".indexOf(second) >= 0 || Character.isDigit(second);
            case 'w' -> second == 'w';
            case 'O' -> second == 'v';
            case 'C' -> second == 'o';
            default -> false;
        };
    }

    private boolean isStreet(int line) {
        int end = lines.end(line);
        return Character.isUpperCase(lines.first(line))
                && hasDigit(lines.visible(line), end)
                && STREET.matcher(text(line)).matches();
    }

    private boolean has(char wanted, int from, int end) {
        for (int i = from; i < end; i++) {
            if (lines.characters()[i] == wanted) {
                return true;
            }
        }
        return false;
    }

    private boolean hasDigit(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Character.isDigit(lines.characters()[i])) {
                return true;
            }
        }
        return false;
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
        int first = line;
        while (first > top && line - first < NAME_LINES && isName(first - 1)) {
            first--;
        }
        return first < line || line == top || !lines.isBlank(line - 1) ? first : office(line - 1, top);
    }

    /** Returns where the names of the sender begin that stand above an empty line: those of an office, by themselves; else the line. */
    private int office(int blank, int top) {
        int below = blank;
        while (below > top && lines.isBlank(below - 1)) {
            below--;
        }
        int first = below;
        while (first > top && below - first < NAME_LINES && isName(first - 1)) {
            first--;
        }
        boolean apart = first < below && (first == 0 || lines.isBlank(first - 1));
        return apart && LetterMargin.isOffice(lines.content(), lines.visible(first)) ? first : blank + 1;
    }

    private boolean isName(int line) {
        if (lines.isBlank(line) || lines.end(line) - lines.visible(line) > LONGEST_NAME || isOther(line)) {
            return false;
        }
        String text = text(line);
        return ".?!:;".indexOf(text.charAt(text.length() - 1)) < 0 && !isPostal(line);
    }

    private boolean isOther(int line) {
        for (String other : OTHERS) {
            if (lines.content().startsWith(other, lines.visible(line))) {
                return true;
            }
        }
        return PartHeading.at(text(line)).isPresent();
    }

    private String text(int line) {
        return Lines.stripped(lines.content(), lines.start(line), lines.end(line));
    }
}

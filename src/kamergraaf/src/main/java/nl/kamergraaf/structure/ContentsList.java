package nl.kamergraaf.structure;

import java.util.HashSet;
import java.util.Set;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a paper: below "Inhoudsopgave" the titles of its parts, each with the page on which it starts, in
 * order. A title may have no page, where its first part has, or go on on the next line; its number and its page may have come out on
 * lines of their own. It ends where nothing has a page any more, or where the first of its titles stands above the part itself.
 */
final class ContentsList {

    private static final int LONGEST = 200;
    private static final int FEWEST = 3;
    private static final int MOST_DIGITS = 3;

    /** "III.", "1.2." */
    private static final int LONGEST_NUMBER = 5;

    /** So many lines without a page may follow each other. */
    private static final int WITHOUT_PAGE = 2;

    private static final int WIDEST_STEP = 80;
    private static final String TITLE = "Inhoud";
    private static final String FILLING = " .\t\u00a0|…";
    private static final Set<String> PAGE_LABELS =
            Set.of("", "Blz.", "blz.", "Blz", "blz", "Pagina", "pagina", "P.", "p.");

    private final Lines lines;
    private final Set<String> titles = new HashSet<>();
    private int page;

    private ContentsList(Lines lines) {
        this.lines = lines;
    }

    /** Returns the first table of contents of a text with its title, {@code null} if it has none. */
    static @Nullable Span find(Lines lines) {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.content().startsWith(TITLE, lines.visible(line)) && isTitle(text(lines, line))) {
                int end = new ContentsList(lines).end(line + 1);
                if (end > 0) {
                    return new Span(lines.start(line), Math.min(lines.content().length(), lines.end(end) + 1));
                }
            }
        }
        return null;
    }

    /** "Inhoudsopgave", "Inhoud | blz." */
    private static boolean isTitle(String line) {
        String rest = line.substring(TITLE.length());
        rest = rest.startsWith("sopgave") ? rest.substring("sopgave".length()) : rest;
        int at = 0;
        while (at < rest.length() && " \t:|".indexOf(rest.charAt(at)) >= 0) {
            at++;
        }
        return PAGE_LABELS.contains(rest.substring(at));
    }

    /** Returns the last line of the list that starts at a line, -1 where there is none. */
    private int end(int start) {
        int last = -1;
        int entries = 0;
        int without = 0;
        for (int line = start; line < lines.count() && without <= WITHOUT_PAGE; line++) {
            String text = lines.isBlank(line) ? "" : text(lines, line);
            if (text.length() > LONGEST) {
                break;
            }
            if (PAGE_LABELS.contains(text)) {
                continue;
            }
            int title = beforePage(text);
            boolean paged = title >= (without > 0 ? 0 : 2) && isNext(text);
            String name = single(text.substring(0, paged ? title : text.length()));
            boolean number = isNumber(name);
            if (!number && !titles.add(name)) {
                break;
            }
            without = paged ? 0 : number ? without : without + 1;
            if (paged) {
                entries++;
                last = line;
            }
        }
        return entries < FEWEST ? -1 : last;
    }

    /** Returns where the title ends in front of the page at the end of a line; 0 where nothing but a page stands there; else -1. */
    private static int beforePage(String line) {
        int digits = pageStart(line);
        int title = digits;
        while (title > 0 && FILLING.indexOf(line.charAt(title - 1)) >= 0) {
            title--;
        }
        boolean page = digits < line.length() && line.length() - digits <= MOST_DIGITS;
        return page && (title < digits || digits == 0) ? title : -1;
    }

    private static int pageStart(String line) {
        int start = line.length();
        while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether the page at the end of a line can be the next; then it is. */
    private boolean isNext(String line) {
        int next = Integer.parseInt(line.substring(pageStart(line)));
        boolean follows = next >= page && next > 0 && next - page <= WIDEST_STEP;
        page = follows ? next : page;
        return follows;
    }

    /** The number of a part on a line of its own, or nothing at all. */
    private static boolean isNumber(String name) {
        return name.isEmpty()
                || name.length() <= LONGEST_NUMBER
                        && name.endsWith(".")
                        && name.chars()
                                .allMatch(c -> c == '.' || Character.isDigit(c) || "IVXABCDEFGH".indexOf(c) >= 0);
    }

    /** Returns a title with one space for each stretch of white space in it. */
    private static String single(String title) {
        StringBuilder single = new StringBuilder(title.length());
        for (int i = 0; i < title.length(); i++) {
            char c = title.charAt(i);
            boolean space = c == ' ' || c == '\t' || c == '\u00a0';
            if (!space || single.isEmpty() || single.charAt(single.length() - 1) != ' ') {
                single.append(space ? ' ' : c);
            }
        }
        return single.toString();
    }

    private static String text(Lines lines, int line) {
        return Lines.stripped(lines.content(), lines.visible(line), lines.end(line));
    }
}

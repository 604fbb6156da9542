package nl.kamergraaf.structure;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The table of contents of a paper: below "Inhoudsopgave" the titles of its parts, each with the page on which it starts, in
 * order. A title may have no page, where its first part has, or go on on the next line. It ends where nothing has a page any more, or
 * where the first of its titles stands above the part itself.
 */
final class ContentsList {

    private static final int LONGEST = 200;
    private static final int FEWEST = 3;

    /** So many lines without a page may follow each other. */
    private static final int WITHOUT_PAGE = 2;

    private static final int WIDEST_STEP = 80;
    private static final String TITLE = "Inhoud";
    private static final Pattern TITLE_LINE =
            Pattern.compile("Inhoud(?:sopgave)?[ \\t:]*(?:\\|[ \\t]*)?(?:[Bb]lz\\.?|[Pp]agina|[Pp]\\.)?");
    private static final Pattern ENTRY = Pattern.compile("(.{2,}?)[ .\\t\u00a0|…]+(\\d{1,3})");
    private static final Pattern SPACE = Pattern.compile("[ \\t\u00a0]+");

    private final Lines lines;
    private final Set<String> titles = new HashSet<>();

    private ContentsList(Lines lines) {
        this.lines = lines;
    }

    /** Returns the first table of contents of a text with its title, {@code null} if it has none. */
    static @Nullable Span find(Lines lines) {
        for (int line = 0; line < lines.count(); line++) {
            if (lines.content().startsWith(TITLE, lines.visible(line))
                    && TITLE_LINE.matcher(text(lines, line)).matches()) {
                int end = new ContentsList(lines).end(line + 1);
                if (end > 0) {
                    return new Span(lines.start(line), Math.min(lines.content().length(), lines.end(end) + 1));
                }
            }
        }
        return null;
    }

    /** Returns the last line of the list that starts at a line, -1 where there is none. */
    private int end(int start) {
        int last = -1;
        int entries = 0;
        int page = 0;
        int without = 0;
        for (int line = start; line < lines.count() && without <= WITHOUT_PAGE; line++) {
            if (lines.isBlank(line)) {
                continue;
            }
            String text = text(lines, line);
            Matcher entry = text.length() > LONGEST ? null : ENTRY.matcher(text);
            if (entry == null) {
                break;
            }
            boolean paged = entry.matches() && isNext(page, Integer.parseInt(entry.group(2)));
            String title = SPACE.matcher(paged ? entry.group(1) : text).replaceAll(" ");
            if (!titles.add(title)) {
                break;
            }
            without = paged ? 0 : without + 1;
            if (paged) {
                page = Integer.parseInt(entry.group(2));
                entries++;
                last = line;
            }
        }
        return entries < FEWEST ? -1 : last;
    }

    private static boolean isNext(int page, int next) {
        return next >= page && next > 0 && next - page <= WIDEST_STEP;
    }

    private static String text(Lines lines, int line) {
        return Lines.stripped(lines.content(), lines.visible(line), lines.end(line));
    }
}

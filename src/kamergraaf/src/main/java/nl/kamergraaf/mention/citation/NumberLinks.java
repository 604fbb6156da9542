package nl.kamergraaf.mention.citation;

import nl.kamergraaf.lexicon.PatternMatch;
import nl.kamergraaf.lexicon.PlacedPattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what joins a number of a text to the next one of its list: " en 12", ", nr. 13". Every number may begin a list ("vraag 1, vraag 2,
 * vraag 3"), so that lists run through each other; what was read at a place a while ago is remembered. To be used by one thread.
 */
final class NumberLinks {

    private static final int WINDOW = 24;
    private static final PlacedPattern NEXT = PlacedPattern.of(
            "(?P<link>, ?| en |, en | & | t/m | tot en met | respectievelijk | resp\\. | ?[-–] ?)(?:nrs?\\.? ?|vraag |vragen |letter |items? )?(?P<number>\\d{1,6}|[A-Z]{1,2})\\b",
            WINDOW);

    /** Pages between two numbers: "nr. 4, p. 12 en 13, en nr. 6". */
    private static final PlacedPattern PAGED = PlacedPattern.of(
            ", (?:pp?\\.|blz\\.|pag\\.) ?\\d{1,4}(?:(?: ?[-–] ?|, ?| en )\\d{1,4}){0,3}(?P<link>, | en |, en )(?:nrs?\\.? ?)(?P<number>\\d{1,4}|[A-Z]{1,2})\\b",
            60);

    /** A month or thousands behind the number, which is none of a list then. */
    private static final PlacedPattern OTHER =
            PlacedPattern.of(" ?(?:jan|feb|maart|april|mei|jun|jul|aug|sep|okt|nov|dec|\\d{3})", WINDOW);

    /** As many places as the longest list takes, usually. */
    private static final int REMEMBERED = 1 << 9;

    private static final int NOWHERE = -1;

    private final String text;
    private @Nullable Link @Nullable [] recent;

    /**
     * A link between two numbers.
     *
     * @param start  where it begins, right behind a number
     * @param end    where the number ends to which it leads; negative if there is none
     * @param joint  the words or the sign between them, without spaces
     * @param number the number, or the letters of a paper
     */
    record Link(int start, int end, String joint, String number) {

        private boolean isAny() {
            return end >= 0;
        }
    }

    NumberLinks(String text) {
        this.text = text;
    }

    /** Returns the text. */
    String text() {
        return text;
    }

    /** Returns the link that begins at an offset, or {@code null}. */
    @Nullable Link at(int start) {
        @Nullable Link[] known = recent;
        if (known == null) {
            known = new Link[REMEMBERED];
            recent = known;
        }
        int place = start & REMEMBERED - 1;
        Link link = known[place];
        if (link == null || link.start() != start) {
            link = read(start);
            known[place] = link;
        }
        return link.isAny() ? link : null;
    }

    private Link read(int start) {
        PatternMatch linked = NEXT.at(text, start);
        PatternMatch next = linked == null ? PAGED.at(text, start) : linked;
        if (next == null || OTHER.at(text, start + next.length()) != null) {
            return new Link(start, NOWHERE, "", "");
        }
        return new Link(start, start + next.length(), next.held("link").strip(), next.held("number"));
    }
}

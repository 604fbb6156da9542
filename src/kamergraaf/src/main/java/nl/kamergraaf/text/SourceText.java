package nl.kamergraaf.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a document exactly as it was extracted, with its pages, its markup and the places of its lines.
 * Every span of the model leads back to offsets in {@link #content()}.
 *
 * <p>Lines end with {@code \n}; an empty line separates blocks. Nothing has been cleaned: words are still broken at line
 * ends, and notes and page headers stand where the source has them.
 */
public final class SourceText {

    private final String content;
    private final List<Markup> markup;
    private final Map<Markup.Kind, List<Markup>> byKind;
    private final List<Page> pages;
    private final List<PlacedRun> runs;

    private SourceText(String content, List<Markup> markup, List<Page> pages, List<PlacedRun> runs) {
        this.content = content;
        this.markup = sorted(markup);
        this.byKind = byKind(this.markup);
        this.pages = List.copyOf(pages);
        this.runs = List.copyOf(runs);
    }

    /** Returns text without markup, on one page. */
    public static SourceText plain(String content) {
        return of(content, List.of(), List.of(), List.of());
    }

    /**
     * Returns text with what is known of it.
     *
     * @param content the text
     * @param markup  in any order
     * @param pages   in order, covering the text; empty where the format has no pages
     * @param runs    the places of the text's runs in order of their spans; empty where the format has no places
     * @throws IllegalArgumentException if a span ends after the text
     */
    public static SourceText of(String content, List<Markup> markup, List<Page> pages, List<PlacedRun> runs) {
        for (Markup each : markup) {
            checkInside(each.span(), content);
        }
        for (Page each : pages) {
            checkInside(each.span(), content);
        }
        for (PlacedRun each : runs) {
            checkInside(each.span(), content);
        }
        return new SourceText(content, markup, pages, runs);
    }

    private static void checkInside(Span span, String content) {
        if (span.end() > content.length()) {
            throw new IllegalArgumentException(span + " ends after the text of " + content.length() + " characters");
        }
    }

    private static List<Markup> sorted(List<Markup> markup) {
        List<Markup> copy = new ArrayList<>(markup);
        copy.sort((a, b) -> a.span().compareTo(b.span()));
        return Collections.unmodifiableList(copy);
    }

    /** Returns the whole text. */
    public String content() {
        return content;
    }

    /** Returns the markup in reading order. */
    public List<Markup> markup() {
        return markup;
    }

    /** Returns the markup of one kind in reading order. */
    public List<Markup> markup(Markup.Kind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static Map<Markup.Kind, List<Markup>> byKind(List<Markup> markup) {
        Map<Markup.Kind, List<Markup>> byKind = new EnumMap<>(Markup.Kind.class);
        for (Markup each : markup) {
            byKind.computeIfAbsent(each.kind(), kind -> new ArrayList<>()).add(each);
        }
        byKind.replaceAll((kind, all) -> List.copyOf(all));
        return byKind;
    }

    /** Returns the pages in order; empty where the format has none. */
    public List<Page> pages() {
        return pages;
    }

    /**
     * Returns the number of the page on which the character at {@code offset} stands; empty without pages. Where the place of
     * the character is known that decides: a note is kept together with its lines overleaf.
     */
    public Optional<Integer> pageAt(int offset) {
        List<PlacedRun> placed = runsIn(new Span(offset, offset + 1));
        if (!placed.isEmpty()) {
            return Optional.of(placed.get(0).page());
        }
        int low = 0;
        int high = pages.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = pages.get(middle).span();
            if (offset < span.start()) {
                high = middle - 1;
            } else if (offset >= span.end()) {
                low = middle + 1;
            } else {
                return Optional.of(pages.get(middle).number());
            }
        }
        return Optional.empty();
    }

    /** Returns the places of all runs in order of their spans; empty where the format has no places. */
    public List<PlacedRun> runs() {
        return runs;
    }

    /** Returns the runs that share a character with {@code span}, in order. */
    public List<PlacedRun> runsIn(Span span) {
        List<PlacedRun> found = new ArrayList<>();
        for (int i = Spans.firstEndingAfter(runs, PlacedRun::span, span.start());
                i < runs.size() && runs.get(i).span().start() < span.end();
                i++) {
            found.add(runs.get(i));
        }
        return found;
    }

    /**
     * Returns where a stretch of the text is printed, one box a line, in reading order; empty where the format has no places.
     * A word that belongs to the stretch in part counts in proportion to its characters.
     */
    public List<Place> places(Span span) {
        List<Place> places = new ArrayList<>();
        int last = -1;
        for (PlacedRun run : runsIn(span)) {
            Box box = part(run, span);
            Place open = places.isEmpty() ? null : places.get(places.size() - 1);
            boolean sameLine = open != null
                    && open.page() == run.page()
                    && onOneLine(last, run.span().start())
                    && box.x() >= open.box().x();
            if (open != null && sameLine) {
                places.set(places.size() - 1, new Place(run.page(), open.box().union(box)));
            } else {
                places.add(new Place(run.page(), box));
            }
            last = run.span().end();
        }
        return List.copyOf(places);
    }

    private boolean onOneLine(int from, int to) {
        int newline = content.indexOf('\n', from);
        return newline < 0 || newline >= to;
    }

    private static Box part(PlacedRun run, Span span) {
        Span whole = run.span();
        if (span.contains(whole)) {
            return run.box();
        }
        float letter = run.box().width() / whole.length();
        int before = Math.max(0, span.start() - whole.start());
        int length = Math.min(whole.end(), span.end()) - Math.max(whole.start(), span.start());
        return new Box(
                run.box().x() + before * letter,
                run.box().y(),
                length * letter,
                run.box().height());
    }
}

package nl.kamergraaf.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Diagnostic;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.text.Box;
import nl.kamergraaf.text.Markup;
import nl.kamergraaf.text.Page;
import nl.kamergraaf.text.PlacedRun;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;

/** A document while it is being read: text, markup, pages, places, metadata and diagnostics, all growing. */
final class Draft {

    private final StringBuilder text = new StringBuilder();
    private final List<Markup> markup = new ArrayList<>();
    private final List<Page> pages = new ArrayList<>();
    private final List<PlacedRun> runs = new ArrayList<>();
    private final Map<String, List<String>> metadata = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    /** Returns how many characters there are so far. */
    int length() {
        return text.length();
    }

    /** Returns the text so far. */
    CharSequence soFar() {
        return text;
    }

    Draft append(CharSequence characters) {
        text.append(characters);
        return this;
    }

    /** Marks what was written since {@code start}, without white space at its ends; nothing where that leaves nothing. */
    void mark(int start, Markup.Kind kind, String value) {
        mark(start, text.length(), kind, value);
    }

    /** Marks a range, without white space at its ends; nothing where that leaves nothing. */
    void mark(int start, int end, Markup.Kind kind, String value) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            markup.add(new Markup(new Span(from, to), kind, value));
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    /** Adds a page that holds what was written since {@code start}. */
    void page(int number, int start) {
        pages.add(new Page(number, new Span(start, text.length())));
    }

    void place(int start, int end, int page, Box box) {
        if (start < end) {
            runs.add(new PlacedRun(new Span(start, end), page, box));
        }
    }

    /** Adds a value to what the format states of the document; blank ones and repetitions are left out. */
    void metadata(String key, String value) {
        String clean = value.strip();
        if (!clean.isEmpty()) {
            List<String> values = metadata.computeIfAbsent(key, k -> new ArrayList<>());
            if (!values.contains(clean)) {
                values.add(clean);
            }
        }
    }

    boolean has(String key) {
        return metadata.containsKey(key);
    }

    void diagnostic(String code, String message) {
        diagnostics.add(Diagnostic.ofDocument(code, message));
    }

    void diagnostic(String code, Span span, String message) {
        diagnostics.add(new Diagnostic(code, null, span, message));
    }

    /** Adds the text and markup of another draft at the end of this one. */
    void append(Draft other) {
        int shift = text.length();
        text.append(other.text);
        for (Markup each : other.markup) {
            markup.add(new Markup(each.span().shift(shift), each.kind(), each.value()));
        }
        other.metadata.forEach((key, values) -> values.forEach(value -> metadata(key, value)));
        diagnostics.addAll(other.diagnostics);
    }

    /**
     * Puts a space at each of these places of a text that has no markup, places or diagnostics yet; pages go on to hold what
     * they held.
     *
     * @param at offsets in the text as it is now, ascending
     */
    void insertSpaces(List<Integer> at) {
        if (!markup.isEmpty() || !runs.isEmpty() || !diagnostics.isEmpty()) {
            throw new IllegalStateException("what is marked already would move");
        }
        StringBuilder spaced = new StringBuilder(text.length() + at.size());
        int done = 0;
        for (int seam : at) {
            spaced.append(text, done, seam).append(' ');
            done = seam;
        }
        spaced.append(text, done, text.length());
        text.setLength(0);
        text.append(spaced);
        pages.replaceAll(page -> new Page(
                page.number(),
                new Span(
                        page.span().start() + before(at, page.span().start()),
                        page.span().end() + before(at, page.span().end()))));
    }

    private static int before(List<Integer> at, int offset) {
        int found = Collections.binarySearch(at, offset);
        return found < 0 ? -found - 1 : found;
    }

    /** Takes away line breaks and spaces at the end of the text. */
    void trimEnd() {
        int end = text.length();
        while (end > 0 && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        text.setLength(end);
    }

    boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && text.charAt(i) != '\ufeff') {
                return false;
            }
        }
        return true;
    }

    SourceDocument toDocument(Source source, String mediaType) {
        return new SourceDocument(
                source.name(),
                source.sha256(),
                mediaType,
                metadata,
                SourceText.of(text.toString(), markup, pages, runs),
                diagnostics);
    }
}

package nl.kamergraaf.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.model.MetadataKey;
import nl.kamergraaf.text.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads web pages, among them official publications with their metadata and notes. Menus and scripts are left out. */
final class HtmlReader implements FormatReader {

    private static final String ASIDE = "script, style, noscript, template, nav, form, button, iframe, svg,"
            + " body > footer, main ~ footer, main > footer, #kopregel, #voetregel, #inhoudsopgave";
    private static final String NOTES = "div.noot, li.noot, aside.noot";
    private static final int LONGEST_MARK = 4;

    @Override
    public void read(Source source, Draft draft) throws IOException {
        Document page = Jsoup.parse(new ByteArrayInputStream(source.bytes()), null, "");
        for (Element meta : page.select("meta[name]")) {
            PublicationMetadata.keep(draft, meta.attr("name"), meta.attr("scheme"), meta.attr("content"));
        }
        if (!draft.has(MetadataKey.TITLE)) {
            draft.metadata(MetadataKey.TITLE, page.title());
        }
        String printed = PrintedPages.text(page);
        if (printed != null) {
            PlainTextReader.paper(printed, draft);
            return;
        }
        page.select(ASIDE).remove();
        Map<String, Element> notes = new LinkedHashMap<>();
        for (Element note : page.select(NOTES)) {
            Element number = note.selectFirst(".nootnum");
            if (number != null && !number.text().isBlank()) {
                notes.putIfAbsent(number.text().strip(), note);
                note.remove();
            }
        }
        linkedNotes(page, notes);
        FlowWriter writer = new FlowWriter(draft);
        page.body().filter(new Blocks(writer));
        notes.forEach((mark, note) -> {
            note.select(".nootnum, h1, h2, h3, h4, h5, h6").remove();
            FlowWriter text = writer.note(mark);
            note.filter(new NoteText(text));
            text.endNote(mark);
        });
        writer.finish();
    }

    /**
     * Takes out the notes of pages that are no publications: a mark in the text is a link with a raised number, to the element
     * with the note, from which a link may lead back. The marks become those of publications.
     */
    private static void linkedNotes(Document page, Map<String, Element> notes) {
        for (Element link : page.select("a[href^=#]:has(sup), sup > a[href^=#]")) {
            String mark = FlowWriter.bare(link.text());
            Element body = isNumber(mark) ? noteAt(page, link.attr("href").substring(1)) : null;
            if (body == null || notes.containsKey(mark) || body.select("a").contains(link)) {
                continue;
            }
            body.select("a[href^=#]").remove();
            withoutMark(body, mark);
            body.remove();
            notes.put(mark, body);
            link.addClass("nootnum");
        }
    }

    /** Returns the element with a note: the one with that name, or the one around an anchor that stands at its beginning. */
    private static @Nullable Element noteAt(Document page, String name) {
        Element named = page.getElementById(name);
        Element at = named != null
                ? named
                : page.getElementsByAttributeValue("name", name).first();
        return at != null && at.normalName().equals("a") ? at.parent() : at;
    }

    private static boolean isNumber(String mark) {
        return !mark.isEmpty() && mark.length() < LONGEST_MARK && mark.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** Removes the number with which a note begins, where it is not that of a list. */
    private static void withoutMark(Element note, String mark) {
        Element raised = note.selectFirst("sup");
        if (raised != null && FlowWriter.bare(raised.text()).equals(mark)) {
            raised.remove();
        }
    }

    private static void link(FlowWriter writer, Element element, int from) {
        String target = PublicationMetadata.target(element.attr("href"));
        if (!target.isEmpty() && !target.startsWith("#")) {
            writer.mark(from, Markup.Kind.LINK, target);
        }
    }

    /** Writes the text of a note: one line, with its links. */
    private static final class NoteText implements NodeFilter {

        private final FlowWriter writer;
        private int link;

        NoteText(FlowWriter writer) {
            this.writer = writer;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                writer.text(text.getWholeText());
            } else if (node instanceof Element element) {
                if (element.isBlock() || element.normalName().equals("br")) {
                    writer.softBreak();
                }
                if (element.normalName().equals("a")) {
                    link = writer.position();
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element && element.normalName().equals("a")) {
                link(writer, element, link);
            }
            return FilterResult.CONTINUE;
        }
    }

    /** Turns elements into paragraphs, headings and tables. */
    private static final class Blocks implements NodeFilter {

        private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

        private final FlowWriter writer;
        private int link;

        Blocks(FlowWriter writer) {
            this.writer = writer;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                writer.text(text.getWholeText());
                return FilterResult.CONTINUE;
            }
            if (!(node instanceof Element element)) {
                return FilterResult.CONTINUE;
            }
            String name = element.normalName();
            switch (name) {
                case "table" -> writer.startTable();
                case "tr" -> writer.startRow();
                case "td", "th" -> writer.startCell();
                case "br" -> writer.lineBreak();
                case "a" -> {
                    if (isNoteMark(element)) {
                        writer.noteMark(element.text());
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    link = writer.position();
                }
                default -> {
                    if (HEADINGS.contains(name)) {
                        if (isLabelOfNotes(element)) {
                            return FilterResult.SKIP_ENTIRELY;
                        }
                        writer.startParagraph();
                        writer.heading();
                    } else if (element.isBlock()) {
                        writer.startParagraph();
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                switch (element.normalName()) {
                    case "a" -> {
                        if (!isNoteMark(element)) {
                            link(writer, element, link);
                        }
                    }
                    case "table" -> writer.endTable();
                    case "tr", "td", "th", "thead", "tbody", "tfoot" -> writer.softBreak();
                    default -> {
                        if (element.isBlock()) {
                            writer.endParagraph();
                        }
                    }
                }
            }
            return FilterResult.CONTINUE;
        }

        private static boolean isNoteMark(Element element) {
            return element.hasClass("nootnum") && element.attr("href").startsWith("#");
        }

        /** Returns whether a heading says only that a note follows. */
        private static boolean isLabelOfNotes(Element element) {
            String text = element.text().strip().toLowerCase(Locale.ROOT);
            return text.equals("x noot") || text.equals("noot") || text.equals("noten");
        }
    }
}

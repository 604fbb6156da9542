package nl.kamergraaf.ingest;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The HTML that programs write of a printed document, in which the lines of print stand as they stood. Since a line's end says more
 * there than it does in a web page, such HTML is read as plain text with pages. Tika writes an element a page, and in it a paragraph for
 * each block of lines; pdftotext puts the whole text in one element that keeps its lines; pdftohtml breaks each line, and rules a line
 * between pages.
 */
final class PrintedPages {

    private static final String PAGE = "body > div.page";

    /** What Tika adds to a page: what its links and remarks say. */
    private static final String ADDED = "div.annotation, div.embedded, div.ocr";

    private static final String BREAKING = "meta[name=generator][content^=pdftohtml]";

    private static final int FEWEST_LINES = 3;

    /** What else stands on a page than its text is less than one part in so many. */
    private static final int ELSE = 10;

    private PrintedPages() {}

    /** Returns the text with form feeds between its pages; {@code null} where a page is none of print. */
    static @Nullable String text(Document document) {
        List<Element> pages = document.select(PAGE);
        if (pages.stream().anyMatch(PrintedPages::hasLines)) {
            return pages.stream().map(PrintedPages::text).collect(Collectors.joining("\f"));
        }
        if (document.selectFirst(BREAKING) != null) {
            return broken(document.body());
        }
        Element kept = document.selectFirst("body > pre");
        return kept != null && isAll(kept, document.body()) ? kept.wholeText() : null;
    }

    private static boolean hasLines(Element page) {
        return page.children().stream()
                .anyMatch(block -> block.normalName().equals("p")
                        && block.wholeText().strip().indexOf('\n') > 0);
    }

    private static String text(Element page) {
        page.select(ADDED).remove();
        StringBuilder text = new StringBuilder();
        for (Element block : page.children()) {
            text.append(block.wholeText()).append('\n');
        }
        return text.toString();
    }

    private static boolean isAll(Element kept, Element body) {
        String text = kept.wholeText();
        int others = body.wholeText().length() - text.length();
        return text.lines().limit(FEWEST_LINES).count() == FEWEST_LINES && others * ELSE < text.length();
    }

    private static String broken(Element body) {
        StringBuilder text = new StringBuilder();
        for (Node node : body.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText().replace("\n", ""));
            } else if (node instanceof Element element) {
                text.append(shown(element));
            }
        }
        return text.toString().replace('\u00a0', ' ');
    }

    private static String shown(Element element) {
        return switch (element.normalName()) {
            case "br" -> "\n";
            case "hr" -> "\f";
            default -> element.wholeText();
        };
    }
}

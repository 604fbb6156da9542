package nl.kamergraaf.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.text.Page;
import nl.kamergraaf.text.SourceText;

/**
 * The running lines of text that has pages but no places: the first or last lines of at least half of the pages, or of the left or the right ones,
 * that say the same, or the same but for the number of the page.
 */
final class RepeatedLines {

    private static final int LONGEST = 120;
    private static final int LINES_OF_AN_EDGE = 3;
    private static final int WORDS_OF_SENTENCE = 4;

    /** "Ministerie van Zeezaken en Kabels". */
    private static final int WORDS_OF_NAME = 5;

    /** A number alone at the top may be that of a question on two pages by chance. */
    private static final int FEWEST_NUMBERS = 3;

    private final Lines lines;
    private final String content;
    private final List<Integer> found = new ArrayList<>();

    private RepeatedLines(Lines lines) {
        this.lines = lines;
        this.content = lines.content();
    }

    /** Returns where the lines start, without their white space, in no order; none in text whose places the format tells. */
    static List<Integer> in(Lines lines, SourceText text) {
        if (text.pages().isEmpty() || !text.runs().isEmpty()) {
            return List.of();
        }
        RepeatedLines repeated = new RepeatedLines(lines);
        List<List<Integer>> pages = repeated.pages(text.pages());
        if (pages.size() == 1) {
            repeated.singlePage(pages.get(0));
            return repeated.found;
        }
        repeated.edge(pages, true);
        pages.forEach(Collections::reverse);
        repeated.edge(pages, false);
        return repeated.found;
    }

    /** The number of a single page stands alone below a gap. */
    private void singlePage(List<Integer> page) {
        int last = page.isEmpty() ? 0 : page.get(page.size() - 1);
        if (last > 0 && lines.number(last) == 1 && lines.isBlank(last - 1)) {
            found.add(lines.visible(last));
        }
    }

    /** Returns the lines of each page that hold something. */
    private List<List<Integer>> pages(List<Page> pages) {
        List<List<Integer>> linesOf = new ArrayList<>();
        int line = 0;
        for (Page page : pages) {
            List<Integer> ofPage = new ArrayList<>();
            while (line < lines.count() && lines.start(line) < page.span().end()) {
                if (!lines.isBlank(line)) {
                    ofPage.add(line);
                }
                line++;
            }
            linesOf.add(ofPage);
        }
        return linesOf;
    }

    /**
     * Goes inward line by line as long as the line further out is a running one.
     *
     * @param pages the lines of each page, from the edge on
     */
    private void edge(List<List<Integer>> pages, boolean top) {
        boolean[] open = new boolean[pages.size()];
        Arrays.fill(open, true);
        for (int depth = 0; depth < LINES_OF_AN_EDGE; depth++) {
            Map<String, Integer> counts = new HashMap<>();
            String[] keys = new String[open.length];
            Map<String, Integer> even = new HashMap<>();
            int printed = 0;
            for (int page = 0; page < open.length; page++) {
                List<Integer> ofPage = pages.get(page);
                printed += ofPage.isEmpty() ? 0 : 1;
                open[page] &= depth < ofPage.size();
                keys[page] = open[page] ? key(ofPage.get(depth), page + 1) : "";
                counts.merge(keys[page], 1, Integer::sum);
                even.merge(keys[page], page % 2, Integer::sum);
            }
            for (int page = 0; page < open.length; page++) {
                int count = counts.getOrDefault(keys[page], 0);
                open[page] = !keys[page].isEmpty()
                        && count >= (top && keys[page].equals("#") ? FEWEST_NUMBERS : 2)
                        && (2 * count >= printed
                                || 4 * count + 2 >= printed && isOfOneSide(count, even.getOrDefault(keys[page], 0)));
                if (open[page] && !(top && page == 0 && isTitle(keys[page]))) {
                    found.add(lines.visible(pages.get(page).get(depth)));
                }
            }
        }
    }

    /** What stands on left pages only, or on right ones. */
    private static boolean isOfOneSide(int count, int even) {
        return even == 0 || even == count;
    }

    /** A paper's title may be repeated above each of its pages; above the first it is the title. */
    private static boolean isTitle(String key) {
        return key.indexOf('#') < 0 && key.split(" ").length > WORDS_OF_NAME;
    }

    /** Returns what has to be the same of a line, with a sign for the number of the page; empty for what is no running line. */
    private String key(int line, int page) {
        int from = lines.visible(line);
        if (lines.end(line) - from > LONGEST) {
            return "";
        }
        String text = content.substring(from, lines.end(line)).strip();
        String[] words = text.split("\\s+");
        boolean sentence = words.length >= WORDS_OF_SENTENCE && ".?!:;,".indexOf(text.charAt(text.length() - 1)) >= 0;
        boolean note = words.length > 1 && Character.isDigit(text.charAt(0));
        if (sentence || note || PartHeading.at(text).isPresent()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        boolean numbered = false; // by the first number: the last page says "3 van 3"
        for (String word : words) {
            String sign = numbered ? word : numbered(word, page);
            numbered |= !sign.equals(word);
            key.append(key.isEmpty() ? "" : " ").append(sign);
        }
        return key.toString();
    }

    /** "2", "-2-" or "2/4" on page 2. */
    private static String numbered(String word, int page) {
        String number = String.valueOf(page);
        if (word.equals(number)) {
            return "#";
        }
        if (word.equals("-" + number + "-")) {
            return "-#-";
        }
        return word.startsWith(number + "/") ? "#" + word.substring(number.length()) : word;
    }
}

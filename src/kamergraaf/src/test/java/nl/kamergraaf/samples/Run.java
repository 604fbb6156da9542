package nl.kamergraaf.samples;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a paragraph in one style.
 *
 * @param text   the words; of a footnote mark the mark
 * @param style  how it is printed
 * @param target identifier of the publication that it links to, or {@code null}
 */
record Run(String text, Style style, @Nullable String target) {

    /** A place where a word may be broken with a hyphen, in the notation of papers. */
    static final char BREAK = '·';

    enum Style {
        PLAIN,
        BOLD,
        ITALIC,
        /** The raised mark of a footnote. */
        MARK
    }

    /** Returns the text without the places where words may be broken. */
    String plain() {
        return text.replace(String.valueOf(BREAK), "");
    }

    /** Returns the words of all runs, marks left out. */
    static String plain(List<Run> runs) {
        StringBuilder all = new StringBuilder();
        for (Run run : runs) {
            if (run.style != Style.MARK) {
                all.append(run.plain());
            }
        }
        return all.toString();
    }

    /** Reads a line with {@code *bold*}, {@code _italic_}, <code>[^1]</code> and <code>{kst-99310-7|words}</code>. */
    static List<Run> parse(String line) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Style style = Style.PLAIN;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '*' || c == '_') {
                add(runs, text, style);
                Style other = c == '*' ? Style.BOLD : Style.ITALIC;
                style = style == other ? Style.PLAIN : other;
            } else if (line.startsWith("[^", i)) {
                int end = line.indexOf(']', i);
                add(runs, text, style);
                runs.add(new Run(line.substring(i + 2, end), Style.MARK, null));
                i = end;
            } else if (c == '{') {
                int end = line.indexOf('}', i);
                int bar = line.indexOf('|', i);
                add(runs, text, style);
                runs.add(new Run(line.substring(bar + 1, end), style, line.substring(i + 1, bar)));
                i = end;
            } else {
                text.append(c);
            }
        }
        add(runs, text, style);
        return List.copyOf(runs);
    }

    private static void add(List<Run> runs, StringBuilder text, Style style) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), style, null));
            text.setLength(0);
        }
    }
}

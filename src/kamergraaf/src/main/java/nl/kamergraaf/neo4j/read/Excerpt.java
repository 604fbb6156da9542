package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.text.Span;

/**
 * Some words of a text around what was searched for.
 *
 * @param text  with an ellipsis where it was cut
 * @param marks where in it the words searched for stand
 */
record Excerpt(String text, List<Span> marks) {

    private static final int LENGTH = 240;
    private static final int BEFORE = 80;

    /** Cuts the stretch that holds most of the words; the beginning where it holds none. */
    static Excerpt around(String text, FullText words) {
        List<Span> all = marks(text, words);
        int from = 0;
        int most = 0;
        for (Span first : all) {
            int count = (int) all.stream()
                    .filter(mark -> mark.start() >= first.start() && mark.end() <= first.start() + LENGTH - BEFORE)
                    .count();
            if (count > most) {
                most = count;
                from = Math.max(0, first.start() - BEFORE);
            }
        }
        from = from == 0 ? 0 : wordBegin(text, from);
        int to = text.length() <= from + LENGTH ? text.length() : wordEnd(text, from + LENGTH);
        String before = from == 0 ? "" : "… ";
        String cut = before + text.substring(from, to).replace('\n', ' ') + (to == text.length() ? "" : " …");
        List<Span> marks = new ArrayList<>();
        for (Span mark : all) {
            if (mark.start() >= from && mark.end() <= to) {
                int shift = before.length() - from;
                marks.add(new Span(mark.start() + shift, mark.end() + shift));
            }
        }
        return new Excerpt(cut, marks);
    }

    private static List<Span> marks(String text, FullText words) {
        List<Span> marks = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                if (words.matches(text.substring(start, i))) {
                    marks.add(new Span(start, i));
                }
                start = -1;
            }
        }
        return marks;
    }

    /** Returns the beginning of the first word at or after an offset. */
    private static int wordBegin(String text, int offset) {
        int space = text.indexOf(' ', offset);
        return space < 0 || space > offset + BEFORE / 2 ? offset : space + 1;
    }

    /** Returns the end of the last word that ends at or before an offset. */
    private static int wordEnd(String text, int offset) {
        int space = text.lastIndexOf(' ', offset);
        return space < offset - BEFORE / 2 ? offset : space;
    }
}

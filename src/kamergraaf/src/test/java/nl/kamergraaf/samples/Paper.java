package nl.kamergraaf.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An invented paper before it is given a form.
 *
 * <p>The notation, UTF-8: lines {@code key: value}, a line {@code ---}, then a block a line:
 *
 * <pre>
 * file: ah-tk-20312032-9012.pdf
 * form: publication-pdf
 * ---
 * Vragen van het lid *Duinstra* (D66) …          bold; _italic_
 * ## Vraag 1                                     a question's heading
 * Kent u het bericht?[^1]                        a footnote's mark
 * # Herstel                                      a heading in running text
 * Zie Kamerstuk {kst-99310-7|99 310, nr. 7}.     a link, where the form has links
 * ! De Minister van Economische Zaken,           a paragraph at some distance
 * + J.M. de Wadloper                             a line without distance to the one before
 * [^1]: De Kustbode, 3 november 2031             a footnote
 * </pre>
 *
 * A dot in the middle of a word (herstel·tijd) is a place where a line may end with a hyphen.
 *
 * @param head   keys and their values; those of a key that occurs more than once are joined by line feeds
 * @param blocks the text
 */
record Paper(Map<String, String> head, List<Block> blocks) {

    static Paper parse(String source) {
        Map<String, String> head = new LinkedHashMap<>();
        List<Block> blocks = new ArrayList<>();
        boolean inBody = false;
        for (String line : source.lines().map(String::strip).toList()) {
            if (inBody) {
                if (!line.isEmpty()) {
                    blocks.add(Block.parse(line));
                }
            } else if (line.equals("---")) {
                inBody = true;
            } else {
                int colon = line.indexOf(": ");
                if (colon < 0) {
                    throw new IllegalArgumentException("neither \"key: value\" nor \"---\": " + line);
                }
                head.merge(line.substring(0, colon), line.substring(colon + 2), (a, b) -> a + "\n" + b);
            }
        }
        return new Paper(head, List.copyOf(blocks));
    }

    /** Returns the value of a key that must be there. */
    String get(String key) {
        String value = head.get(key);
        if (value == null) {
            throw new IllegalArgumentException("no \"" + key + ":\" in " + head);
        }
        return value;
    }

    /** Returns the value of a key, or an empty text. */
    String find(String key) {
        return head.getOrDefault(key, "");
    }

    /** Returns the values of a key, each from a line of its own. */
    List<String> list(String key) {
        return head.containsKey(key) ? Arrays.asList(get(key).split("\n")) : List.of();
    }

    /** Returns the footnote with that mark. */
    Block.Note note(String mark) {
        return blocks.stream()
                .filter(Block.Note.class::isInstance)
                .map(Block.Note.class::cast)
                .filter(note -> note.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no footnote " + mark));
    }

    /** Returns the text without its footnotes. */
    List<Block> body() {
        return blocks.stream().filter(b -> !(b instanceof Block.Note)).toList();
    }
}

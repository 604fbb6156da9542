package nl.kamergraaf.samples;

import java.util.List;

/** A paragraph of a paper, or what stands in the place of one. */
sealed interface Block {

    /** Returns what is printed. */
    List<Run> runs();

    /** The heading of a question or an answer: {@code ## Vraag 3, 4 en 5}. */
    record Label(List<Run> runs) implements Block {}

    /** A heading within running text: {@code # Herstel}. */
    record Heading(List<Run> runs) implements Block {}

    /** Running text: a line of its own. */
    record Paragraph(List<Run> runs) implements Block {}

    /** A line close to the one before it, as in a signature: {@code + J.M. de Wadloper}. */
    record Continued(List<Run> runs) implements Block {}

    /** A paragraph at some distance from the one before it: {@code ! De Minister van Economische Zaken,}. */
    record Apart(List<Run> runs) implements Block {}

    /** A footnote: <code>[^1]: …</code>. */
    record Note(String mark, List<Run> runs) implements Block {}

    /** Reads one line. */
    static Block parse(String line) {
        if (line.startsWith("## ")) {
            return new Label(Run.parse(line.substring(3)));
        }
        if (line.startsWith("# ")) {
            return new Heading(Run.parse(line.substring(2)));
        }
        if (line.startsWith("! ")) {
            return new Apart(Run.parse(line.substring(2)));
        }
        if (line.startsWith("+ ")) {
            return new Continued(Run.parse(line.substring(2)));
        }
        if (line.startsWith("[^")) {
            int end = line.indexOf("]: ");
            return new Note(line.substring(2, end), Run.parse(line.substring(end + 3)));
        }
        return new Paragraph(Run.parse(line));
    }
}

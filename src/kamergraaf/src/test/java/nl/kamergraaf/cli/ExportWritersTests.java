package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.kamergraaf.query.ExportQueries.EdgeElement;
import nl.kamergraaf.query.ExportQueries.Element;
import nl.kamergraaf.query.ExportQueries.NodeElement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exports go out as they come: what a writer keeps back does not grow with the graph. */
class ExportWritersTests {

    private static final int ELEMENTS = 50_000;

    /** How many characters a writer may keep back. */
    private static final int KEPT = 100_000;

    /** Counts characters and lines. */
    private static final class Counter extends Writer {

        private long characters;
        private long lines;

        @Override
        public void write(char[] text, int offset, int length) {
            characters += length;
            for (int i = offset; i < offset + length; i++) {
                lines += text[i] == '\n' ? 1 : 0;
            }
        }

        @Override
        public void flush() {
            // nothing is kept
        }

        @Override
        public void close() {
            // nothing is open
        }
    }

    private static Element element(int i) {
        Map<String, Object> properties =
                Map.of("text", "de brief van een dag <" + i + "> & meer", "starts", List.of(i));
        return i < ELEMENTS / 2
                ? new NodeElement("Document/kst-" + i, List.of("Document", "Kamerbrief"), properties)
                : new EdgeElement("CITES", "Document/kst-1", "Document/kst-2", properties);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jsonl", "graphml"})
    void everyElementIsALineThatGoesOutBeforeTheNext(String format) {
        Function<Writer, ExportWriter> writers = format.equals("jsonl") ? JsonLinesWriter::new : GraphMlWriter::new;
        Counter out = new Counter();
        ExportWriter writer = writers.apply(out);
        writer.begin(List.of("text", "starts"));
        long least = 0;
        for (int i = 0; i < ELEMENTS; i++) {
            writer.write(element(i));
            least += 60;
            assertThat(out.characters).isGreaterThan(least - KEPT);
        }
        writer.end();
        assertThat(out.lines).isBetween((long) ELEMENTS, ELEMENTS + 2L);
    }
}

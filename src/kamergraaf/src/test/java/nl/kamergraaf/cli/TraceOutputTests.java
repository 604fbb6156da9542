package nl.kamergraaf.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Reference;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.junit.jupiter.api.Test;

class TraceOutputTests {

    private static DocumentRef paper(String id, String date, boolean read) {
        return new DocumentRef(id, read, read ? "letter" : null, read ? "Over \"kabels\"" : id, null, date, 1);
    }

    private static Link link(
            int step, String citing, String part, List<String> noteOf, String cited, double confidence) {
        return new Link(
                step,
                citing,
                citing + "#" + part,
                part,
                noteOf,
                cited,
                "de brief\nvan toen",
                2,
                "kind+day",
                confidence,
                false);
    }

    /** a → b by an answer, a → c by a footnote, b → a: a circle. */
    private static Trace circle() {
        Map<String, DocumentRef> papers = new LinkedHashMap<>();
        papers.put("a", paper("a", "2031-02-03", true));
        papers.put("b", paper("b", "2031-01-01", true));
        papers.put("c", paper("c", null, false));
        return new Trace(
                "a",
                Direction.BACK,
                papers,
                List.of(
                        link(1, "a", "Antwoord 2", List.of(), "b", 0.7),
                        link(1, "a", "Noot 1", List.of("Vraag 1"), "c", 1),
                        link(2, "b", "Slot", List.of(), "a", 1)),
                List.of(new Reference("a", "a#A12", "Antwoord 12", "a#A5", "Antwoord 5", "antwoord op vraag 5")),
                true);
    }

    @Test
    void theTreeEndsCircles() {
        StringWriter out = new StringWriter();
        TraceTree.print(circle(), new PrintWriter(out));
        assertThat(out.toString().lines())
                .containsExactly(
                        "a  2031-02-03  Over \"kabels\"",
                        "├─ Antwoord 2, p. 2 «de brief van toen»  (by kind+day, 0.70)",
                        "│  → b  2031-01-01  Over \"kabels\"",
                        "│     └─ Slot, p. 2 «de brief van toen»",
                        "│        → a  2031-02-03  Over \"kabels\"  (unfolded elsewhere)",
                        "├─ Vraag 1, noot 1, p. 2 «de brief van toen»",
                        "│  → c  (not in the collection)",
                        "└─ Antwoord 12 «antwoord op vraag 5» → Antwoord 5 of the same paper");
    }

    @Test
    void drawingsEscapeWhatMeansSomethingThere() {
        assertThat(TraceDrawings.dot(circle()))
                .contains("\"a\" [label=\"a\\nOver \\\"kabels\\\"\\n2031-02-03\"];")
                .contains("\"c\" [label=\"c\", style=dashed];")
                .contains("\"a\" -> \"c\" [label=\"Noot 1: de brief van toen\"];");
        assertThat(TraceDrawings.mermaid(circle()))
                .contains("p0[\"a · Over #34;kabels#34; · 2031-02-03\"]")
                .contains("p0 -->|\"Noot 1: de brief van toen\"| p2");
    }
}

package nl.kamergraaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries.MonthCount;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class TraceViewsTests {

    private static final String HOSTILE = "<script>alert(1)</script> & \"']]>\u0000\u0001 \ud83d\ude00";

    private static DocumentRef paper(String id, String date) {
        return new DocumentRef(id, date != null, "letter", id, HOSTILE, date, 1);
    }

    private static Link link(int step, String from, String to) {
        return new Link(step, from, from + "#A1", "Antwoord 1", List.of(), to, HOSTILE, 1, "identifier", 1, false);
    }

    private static Trace trace() {
        Map<String, DocumentRef> papers = new LinkedHashMap<>();
        papers.put("a", paper("a", "2032-05-01"));
        papers.put("b", paper("b", "2031-03-03"));
        papers.put("c", paper("c", null));
        return new Trace(
                "a",
                Direction.BACK,
                papers,
                List.of(link(1, "a", "b"), link(1, "a", "b"), link(2, "b", "c"), link(2, "b", "a")),
                List.of(),
                true);
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void theTreeEndsInCircles() {
        TraceTree tree = TraceTree.of(trace());
        assertThat(tree.branches()).hasSize(1);
        TraceTree b = tree.branches().get(0);
        assertThat(b.links()).hasSize(2);
        assertThat(b.branches().stream().map(each -> each.paper().id())).containsExactly("c", "a");
        assertThat(b.branches().get(1).repeated()).isTrue();
        assertThat(b.branches().get(1).branches()).isEmpty();
    }

    @Test
    void olderPapersStandMoreToTheLeft() {
        TraceDrawing drawing = TraceDrawing.of(trace(), DocumentRef::caption);
        assertThat(drawing.columns().stream().map(TraceDrawing.Column::month))
                .containsExactly("", "2031-03", "2032-05");
        assertThat(drawing.edges()).hasSize(3);
        assertThat(drawing.edges().get(0).count()).isEqualTo(2);
        assertThat(drawing.nodes()).allMatch(node -> node.x() < drawing.width() && node.y() < drawing.height());
    }

    @Test
    void filesAreSoundXmlWhateverThePapersAreCalled() throws Exception {
        Document graphml = parsed(TraceFiles.graphml(trace(), paper -> String.valueOf(paper.title())));
        assertThat(graphml.getElementsByTagName("node").getLength()).isEqualTo(3);
        assertThat(graphml.getElementsByTagName("edge").getLength()).isEqualTo(4);
        assertThat(graphml.getElementsByTagName("script").getLength()).isZero();
        assertThat(graphml.getElementsByTagName("data").item(0).getTextContent())
                .contains("<script>alert(1)</script> & \"");

        Document svg = parsed(
                TraceFiles.svg(TraceDrawing.of(trace(), paper -> String.valueOf(paper.title())), month -> month));
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
    }

    @Test
    void aTimelineKeepsEmptyMonthsAndCounts() {
        Timeline timeline = Timeline.of(List.of(
                new MonthCount("2031-03", "answers", 2),
                new MonthCount("2031-05", "letter", 1),
                new MonthCount("2031-05", "answers", 1)));
        assertThat(timeline.bars().stream().map(Timeline.Bar::total)).containsExactly(2L, 0L, 2L);
        assertThat(timeline.kinds()).containsExactly("answers", "letter");
        assertThat(timeline.top()).isEqualTo(2);
        assertThat(Timeline.of(List.of()).bars()).isEmpty();
        assertThat(Timeline.of(List.of(new MonthCount("2010-01", "letter", 1), new MonthCount("2031", "letter", 1)))
                        .bars())
                .hasSize(22);
    }
}

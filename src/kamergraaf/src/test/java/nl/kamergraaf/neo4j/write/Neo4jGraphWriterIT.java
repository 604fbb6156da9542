package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriter.Forgotten;
import nl.kamergraaf.graph.GraphWriter.Outcome;
import nl.kamergraaf.graph.GraphWriter.Written;
import nl.kamergraaf.graphs.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The laws of the graph, against the real database. */
class Neo4jGraphWriterIT {

    private static List<GraphDelta> samples = List.of();

    private TestGraph graph;
    private Neo4jGraphWriter writer;

    @BeforeAll
    static void read() throws Exception {
        samples = TestExtraction.folder(Repository.root().resolve("import")).stream()
                .map(GraphProjector::project)
                .toList();
    }

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
        writer = graph.writer();
    }

    @Test
    void everyOrderAndEveryBatchSizeGiveTheSameGraph() {
        writer.write(samples);
        List<String> expected = graph.dump();
        assertThat(expected).hasSizeGreaterThan(200);

        Random random = new Random(11);
        for (int round = 0; round < 6; round++) {
            graph.clear();
            List<GraphDelta> shuffled = new ArrayList<>(samples);
            shuffled.addAll(samples.subList(0, 3));
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); ) {
                int to = Math.min(shuffled.size(), from + 1 + random.nextInt(5));
                writer.write(shuffled.subList(from, to));
                from = to;
            }
            assertThat(graph.dump()).isEqualTo(expected);
        }
    }

    @Test
    void theSecondTimeChangesNothing() {
        assertThat(writer.write(samples)).extracting(Written::outcome).containsOnly(Outcome.INGESTED);
        List<String> before = graph.dump();

        assertThat(writer.write(samples)).extracting(Written::outcome).containsOnly(Outcome.UNCHANGED);
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void forgettingAndReadingAgainGivesTheSameGraph() {
        writer.write(samples);
        List<String> before = graph.dump();
        GraphDelta one = samples.get(samples.size() / 2);

        assertThat(writer.forget(one.documentId())).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(writer.forget(one.documentId())).isEqualTo(Forgotten.UNKNOWN);
        assertThat(graph.dump()).isNotEqualTo(before);
        writer.write(List.of(one));

        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void whatIsCitedButNotReadIsAStub() {
        writer.write(samples);

        assertThat(graph.number("MATCH (d:Stub) WHERE d.read RETURN count(d)")).isZero();
        assertThat(graph.number(
                        "MATCH (d:Document {id: 'kst-99310-3'}) WHERE d:Stub AND d.citedBy > 2 RETURN count(d)"))
                .isEqualTo(1);
        assertThat(graph.number("MATCH (d:Document {read: true}) RETURN count(d)"))
                .isEqualTo(samples.size());
    }
}

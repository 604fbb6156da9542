package nl.kamergraaf.neo4j.write;

import nl.kamergraaf.graphs.TestGraph;

/** Takes single records out, as no user can. */
final class PaperUpdateProbe {

    private PaperUpdateProbe() {}

    static void remove(TestGraph graph, String paperRecord) {
        try (var session = graph.driver().session()) {
            session.executeWriteWithoutResult(transaction -> {
                PaperUpdate update = new PaperUpdate(new Statements(transaction));
                update.remove(paperRecord);
                update.write();
            });
        }
    }
}

package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.DatabaseUnavailableException;
import nl.kamergraaf.neo4j.Neo4jGraph;
import org.junit.jupiter.api.Test;

/** What is wrong with a connection is told in one line. */
class DatabasesIT {

    private final TestGraph graph = TestGraph.empty();
    private final Connection good = graph.connection();

    private static void refused(Connection connection, String message) {
        assertThatThrownBy(() -> Neo4jGraph.open(connection).close())
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessageContaining(message)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    @Test
    void wrongPassword() {
        refused(new Connection(good.uri(), good.user(), "verkeerd", "neo4j"), "refuses user neo4j with this password");
        refused(
                new Connection(good.uri(), good.user(), "", "neo4j"),
                "refuses user neo4j without a password: set KAMERGRAAF_PASSWORD");
    }

    @Test
    void wrongDatabase() {
        refused(new Connection(good.uri(), good.user(), good.password(), "elders"), "has no database \"elders\"");
    }

    @Test
    void wrongAddress() {
        refused(new Connection("ftp://127.0.0.1", "neo4j", "x", "neo4j"), "is no address of a Neo4j database");
        refused(
                new Connection("bolt://127.0.0.1:1", "neo4j", "x", "neo4j"),
                "no database answers at bolt://127.0.0.1:1");
    }

    @Test
    void theRoutingSchemeWorksToo() {
        String uri = good.uri().replace("bolt://", "neo4j://");
        Neo4jGraph.open(new Connection(uri, good.user(), good.password(), "neo4j"))
                .close();
    }

    @Test
    void anEncryptedConnectionToAServerWithoutCertificate() {
        for (String scheme : List.of("neo4j+s://", "bolt+s://")) {
            String uri = good.uri().replace("bolt://", scheme);
            refused(
                    new Connection(uri, good.user(), good.password(), "neo4j"),
                    "no database answers at " + uri + " (+s asks for an encrypted connection");
        }
    }

    @Test
    void aDatabaseOfANewerVersionIsRefused() {
        graph.ask("MATCH (m:__Neo4jMigration) WHERE NOT (m)-[:MIGRATED_TO]->()"
                + " CREATE (m)-[:MIGRATED_TO {at: datetime(), in: duration('PT1S'), by: 'x', connectedAs: 'x'}]->"
                + "(n:__Neo4jMigration) SET n = properties(m), n.version = '9999', n.description = 'Later',"
                + " n.source = 'V9999__Later.cypher', n.checksum = '1'");
        try {
            refused(good, "was written by a newer version of this program");
        } finally {
            graph.ask("MATCH (m:__Neo4jMigration {version: '9999'}) DETACH DELETE m");
        }
    }
}

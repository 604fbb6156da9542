package nl.kamergraaf.neo4j;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabasesTests {

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/4.4.30", "Neo4j/3.5.0", "Neo4j/4", "Neo4j/5.0.0", "Neo4j/5.5.0"})
    void anOldServerIsRefusedInOneLine(String agent) {
        String version = agent.substring("Neo4j/".length());
        assertThatThrownBy(() -> Databases.refuseOld(agent, "bolt://127.0.0.1:1"))
                .isInstanceOf(DatabaseUnavailableException.class)
                .hasMessage(
                        "the server at bolt://127.0.0.1:1 is Neo4j " + version + "; this program needs 5.6 or newer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Neo4j/5.6.0", "Neo4j/5.10.0", "Neo4j/5.26.31", "Neo4j/2026.09.0", "Neo4j/dev"})
    void aNewerServerIsTaken(String agent) {
        assertThatCode(() -> Databases.refuseOld(agent, "bolt://127.0.0.1:1")).doesNotThrowAnyException();
    }
}

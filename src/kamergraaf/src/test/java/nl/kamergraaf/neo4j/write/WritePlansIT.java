package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.neo4j.CypherFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.neo4j.driver.Session;
import org.neo4j.driver.summary.Plan;

/**
 * What writing takes does not grow with the graph: every statement finds by an index what it looks for. The plans are made for a small
 * graph, in which reading everything looks cheap: such a plan stays in use while a large catalogue is loaded.
 */
class WritePlansIT {

    @TestFactory
    List<DynamicTest> noStatementReadsTheWholeGraph() throws IOException {
        TestGraph graph = TestGraph.empty();
        graph.writer()
                .write(TestExtraction.folder(Repository.root().resolve("import")).stream()
                        .map(GraphProjector::project)
                        .toList());
        graph.ask("CALL db.clearQueryCaches()");
        try (Stream<Path> files = Files.list(Repository.root().resolve("cypher/write"))) {
            return files.map(file -> file.getFileName().toString().replace(".cypher", ""))
                    .sorted()
                    .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(operators(graph, name))
                            .isNotEmpty()
                            .noneMatch(each -> each.contains("Scan"))))
                    .toList();
        }
    }

    private static List<String> operators(TestGraph graph, String name) {
        try (Session session = graph.driver().session()) {
            List<String> operators = new ArrayList<>();
            add(
                    session.run("EXPLAIN " + CypherFiles.load("write", name))
                            .consume()
                            .plan(),
                    operators);
            return operators;
        }
    }

    private static void add(Plan plan, List<String> operators) {
        operators.add(plan.operatorType() + " " + plan.arguments().get("Details"));
        plan.children().forEach(child -> add(child, operators));
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.List;
import nl.kamergraaf.neo4j.Neo4jGraph;
import nl.kamergraaf.query.GraphQueries;
import org.neo4j.driver.Driver;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.aot.Neo4jManagedTypes;
import org.springframework.data.neo4j.core.DatabaseSelectionProvider;
import org.springframework.data.neo4j.core.Neo4jClient;
import org.springframework.data.neo4j.core.transaction.Neo4jTransactionManager;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/**
 * The beans that read the graph; {@link GraphQueries} is the one for others. Wants a bean of {@link Neo4jGraph}, open, which
 * stays its owner's to close.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration(DataNeo4jAutoConfiguration.class)
@EnableNeo4jRepositories(basePackageClasses = ReadConfiguration.class)
public class ReadConfiguration {

    @Bean(destroyMethod = "")
    Driver driver(Neo4jGraph graph) {
        return graph.driver();
    }

    @Bean
    DatabaseSelectionProvider databaseSelectionProvider(Neo4jGraph graph) {
        return DatabaseSelectionProvider.createStaticDatabaseSelectionProvider(graph.database());
    }

    @Bean
    Neo4jManagedTypes neo4jManagedTypes() {
        return Neo4jManagedTypes.fromIterable(List.of(PaperNode.class));
    }

    @Bean
    GraphQueries graphQueries(
            Neo4jGraph graph, Neo4jClient client, Neo4jTransactionManager transactions, PaperRepository papers) {
        GraphClient reading = new GraphClient(client, transactions);
        return new Neo4jGraphQueries(reading, papers, new ExportReader(reading, graph.driver(), graph.database()));
    }
}

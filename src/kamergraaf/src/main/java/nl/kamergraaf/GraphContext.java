package nl.kamergraaf;

import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Neo4jGraph;
import nl.kamergraaf.neo4j.read.ReadConfiguration;
import nl.kamergraaf.query.GraphQueries;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/**
 * The Spring context of commands that need a database: {@link GraphQueries}, {@link GraphWriter} and what they stand on.
 * Commands without a database never load it.
 */
final class GraphContext implements AutoCloseable {

    private final Neo4jGraph graph;
    private final ConfigurableApplicationContext context;

    private GraphContext(Neo4jGraph graph, ConfigurableApplicationContext context) {
        this.graph = graph;
        this.context = context;
    }

    /**
     * Opens a database and starts the context on it.
     *
     * @throws nl.kamergraaf.neo4j.DatabaseUnavailableException if the address, the password, or the state of the schema is
     *     wrong
     */
    static GraphContext open(Connection connection) {
        return open(connection, WebApplicationType.NONE);
    }

    /**
     * Opens a database and starts the context on it, with more beans.
     *
     * @param more configurations
     */
    static GraphContext open(Connection connection, WebApplicationType type, Class<?>... more) {
        Neo4jGraph graph = Neo4jGraph.open(connection);
        try {
            return new GraphContext(graph, start(graph, type, more));
        } catch (RuntimeException e) {
            graph.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext start(Neo4jGraph graph, WebApplicationType type, Class<?>... more) {
        // logback.xml has the last word on what is logged and where.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        return new SpringApplicationBuilder(Beans.class)
                .sources(more)
                .web(type)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .initializers(context -> context.getBeanFactory().registerSingleton("neo4jGraph", graph))
                .initializers(context -> context.getBeanFactory().registerSingleton("graphWriter", graph.writer()))
                .run();
    }

    GraphWriter writer() {
        return graph.writer();
    }

    GraphQueries queries() {
        return context.getBean(GraphQueries.class);
    }

    @Override
    public void close() {
        context.close();
        graph.close();
    }

    /** What every such context has. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import(ReadConfiguration.class)
    static class Beans {}
}

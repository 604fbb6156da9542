package nl.kamergraaf;

import java.util.ArrayList;
import java.util.List;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Neo4jGraph;
import nl.kamergraaf.neo4j.read.ReadConfiguration;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.web.ReadingRoom;
import nl.kamergraaf.web.WarmUp;
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
    private final List<ConfigurableApplicationContext> rooms = new ArrayList<>();

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

    /**
     * Starts the reading room on these queries.
     *
     * @param port on 127.0.0.1; 0 for any free one
     * @return its address
     * @throws org.springframework.boot.web.server.PortInUseException if something else listens there
     */
    String serve(int port, SourceFiles files, PrintedPlaces places, ReadingLog log) {
        ConfigurableApplicationContext room = new SpringApplicationBuilder(ReadingRoom.class)
                .parent(context)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(ReadingRoom.properties(port))
                .initializers(each -> each.getBeanFactory().registerSingleton("sourceFiles", files))
                .initializers(each -> each.getBeanFactory().registerSingleton("printedPlaces", places))
                .initializers(each -> each.getBeanFactory().registerSingleton("readingLog", log))
                .run();
        rooms.add(room);
        return address(room);
    }

    private static String address(ConfigurableApplicationContext room) {
        return "http://127.0.0.1:" + room.getEnvironment().getProperty("local.server.port") + "/";
    }

    /** Has the pages that are served opened once, in the background. */
    void warm() {
        rooms.forEach(room -> WarmUp.inBackground(address(room), queries()));
    }

    GraphWriter writer() {
        return graph.writer();
    }

    GraphQueries queries() {
        return context.getBean(GraphQueries.class);
    }

    @Override
    public void close() {
        rooms.forEach(ConfigurableApplicationContext::close);
        context.close();
        graph.close();
    }

    /** What every such context has. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import(ReadConfiguration.class)
    static class Beans {}
}

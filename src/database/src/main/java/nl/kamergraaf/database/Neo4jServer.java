package nl.kamergraaf.database;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.database.pages.BrowserPages;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.connectors.HttpConnector;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.DatabaseStateService;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.config.Setting;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.server.configuration.ServerSettings;
import org.neo4j.server.configuration.ThirdPartyJaxRsPackage;

/** Neo4j with Bolt, HTTP and the Neo4j Browser on 127.0.0.1, authentication on, usage reports off. */
final class Neo4jServer implements AutoCloseable {

    private static final String HOST = "127.0.0.1";
    private static final long DATABASE_START_MILLIS = 60_000;

    private final DatabaseManagementService service;

    private Neo4jServer(DatabaseManagementService service) {
        this.service = service;
    }

    /**
     * Starts the server; on return both ports answer.
     *
     * @throws StartException if it cannot start; nothing is left running that would not end with the process
     */
    static Neo4jServer start(Configuration configuration, StoreFolder folder) {
        checkFree(configuration.boltPort());
        checkFree(configuration.httpPort());
        try {
            Credentials credentials = new Credentials(folder.path(), configuration.password());
            credentials.prepareFirstStart();
            Neo4jServer server = new Neo4jServer(new DatabaseManagementServiceBuilder(folder.path())
                    .setConfig(settings(configuration))
                    .build());
            server.awaitDatabase();
            credentials.ensure(server.service.database(SYSTEM_DATABASE_NAME));
            return server;
        } catch (RuntimeException | IOException e) {
            throw StartFailures.of(e, folder.path());
        }
    }

    private static Map<Setting<?>, Object> settings(Configuration configuration) {
        SocketAddress bolt = new SocketAddress(HOST, configuration.boltPort());
        SocketAddress http = new SocketAddress(HOST, configuration.httpPort());
        Map<Setting<?>, Object> settings = new HashMap<>();
        settings.put(GraphDatabaseSettings.auth_enabled, true);
        settings.put(BoltConnector.enabled, true);
        settings.put(BoltConnector.listen_address, bolt);
        settings.put(BoltConnector.advertised_address, bolt);
        settings.put(HttpConnector.enabled, true);
        settings.put(HttpConnector.listen_address, http);
        settings.put(HttpConnector.advertised_address, http);
        settings.put(ServerSettings.http_access_control_allow_origin, "http://" + HOST + ":" + http.getPort());

        // Pages of our own beside the Neo4j Browser, which applies the style and shows the guide when it has connected.
        settings.put(
                ServerSettings.third_party_packages,
                List.of(new ThirdPartyJaxRsPackage(BrowserPages.class.getPackageName(), BrowserPages.MOUNT)));
        settings.put(ServerSettings.http_auth_allowlist, List.of("/", "/browser.*", BrowserPages.MOUNT + ".*"));
        settings.put(ServerSettings.browser_remote_content_hostname_whitelist, HOST);
        if (http.getPort() != 0) {
            String pages = "http://" + http + BrowserPages.MOUNT;
            settings.put(
                    ServerSettings.browser_post_connect_cmd,
                    "style " + pages + "/style.grass; play " + pages + "/guide.html");
        }

        settings.put(GraphDatabaseSettings.udc_enabled, false);
        settings.put(ServerSettings.allow_telemetry, false);
        settings.put(BoltConnector.server_bolt_telemetry_enabled, false);

        settings.put(GraphDatabaseSettings.pagecache_memory, configuration.pageCache());
        // The defaults keep up to 2 GiB of logs for cluster members and backups that do not exist here.
        settings.put(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32));
        settings.put(GraphDatabaseSettings.keep_logical_logs, "64M size");
        settings.put(GraphDatabaseSettings.preallocate_logical_logs, false);
        settings.put(GraphDatabaseSettings.filewatcher_enabled, false);

        // Without these a stop takes five seconds and more.
        settings.put(GraphDatabaseInternalSettings.netty_server_shutdown_quiet_period, 0);
        settings.put(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(2));
        settings.put(BoltConnectorInternalSettings.connection_shutdown_wait_time, Duration.ofSeconds(2));
        return settings;
    }

    /** Neo4j notices a taken port only after seconds of starting. */
    private static void checkFree(int port) {
        if (port == 0) {
            return;
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(HOST), port));
        } catch (IOException e) {
            throw StartFailures.portTaken(port, e);
        }
    }

    private void awaitDatabase() throws IOException {
        GraphDatabaseService database = service.database(DEFAULT_DATABASE_NAME);
        if (!database.isAvailable(1)) {
            GraphDatabaseAPI api = (GraphDatabaseAPI) database;
            Throwable cause = api.getDependencyResolver()
                    .resolveDependency(DatabaseStateService.class)
                    .causeOfFailure(api.databaseId())
                    .orElse(null);
            if (cause != null || !database.isAvailable(DATABASE_START_MILLIS)) {
                service.shutdown();
                throw new IOException("the database \"" + DEFAULT_DATABASE_NAME + "\" does not start", cause);
            }
        }
    }

    int boltPort() {
        return port(ConnectorType.BOLT);
    }

    int httpPort() {
        return port(ConnectorType.HTTP);
    }

    private int port(ConnectorType type) {
        return ((GraphDatabaseAPI) service.database(SYSTEM_DATABASE_NAME))
                .getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(type)
                .getPort();
    }

    @Override
    public void close() {
        service.shutdown();
    }
}

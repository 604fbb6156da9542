package nl.kamergraaf.database;

import static org.neo4j.configuration.GraphDatabaseSettings.SYSTEM_DATABASE_NAME;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.configuration.Config;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.kernel.api.connectioninfo.ClientConnectionInfo;
import org.neo4j.internal.kernel.api.security.AuthenticationResult;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.fs.FileSystemAbstraction;
import org.neo4j.io.layout.Neo4jLayout;
import org.neo4j.kernel.api.security.AuthManager;
import org.neo4j.kernel.api.security.AuthToken;
import org.neo4j.kernel.api.security.exception.InvalidAuthTokenException;
import org.neo4j.kernel.impl.security.User;
import org.neo4j.kernel.internal.GraphDatabaseAPI;
import org.neo4j.logging.NullLogProvider;
import org.neo4j.memory.EmptyMemoryTracker;
import org.neo4j.server.security.SecureHasher;
import org.neo4j.server.security.SystemGraphCredential;
import org.neo4j.server.security.auth.CommunitySecurityModule;
import org.neo4j.server.security.auth.FileUserRepository;

/**
 * Sees that the user {@code neo4j} has the password that the parent knows.
 *
 * <p>A new store would open its ports with the password {@code neo4j}; so the password is laid down before the first start,
 * in the same file that Neo4j's own {@code set-initial-password} writes. In a store whose password differs (its password
 * file was lost) it is set after the start.
 */
final class Credentials {

    private static final String USER = "neo4j";

    private final Path store;
    private final String password;

    Credentials(Path store, String password) {
        this.store = store;
        this.password = password;
    }

    /** Lays the password down for a store that does not exist yet. */
    void prepareFirstStart() throws IOException {
        Config config =
                Config.newBuilder().set(GraphDatabaseSettings.neo4j_home, store).build();
        if (Files.exists(Neo4jLayout.of(config).databasesDirectory().resolve(SYSTEM_DATABASE_NAME))) {
            return;
        }
        try (FileSystemAbstraction files = new DefaultFileSystemAbstraction()) {
            Path initial = CommunitySecurityModule.getInitialUserRepositoryFile(config);
            Files.deleteIfExists(initial);
            FileUserRepository users =
                    new FileUserRepository(files, initial, NullLogProvider.getInstance(), EmptyMemoryTracker.INSTANCE);
            users.start();
            users.create(new User(
                    USER,
                    null,
                    SystemGraphCredential.createCredentialForPassword(
                            password.getBytes(StandardCharsets.UTF_8), new SecureHasher()),
                    false,
                    false));
            users.shutdown();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the first password cannot be laid down", e);
        }
    }

    /** Sets the password if the store has another. */
    void ensure(GraphDatabaseService system) {
        if (!isAccepted(system)) {
            system.executeTransactionally(
                    "ALTER USER $user SET PASSWORD $password CHANGE NOT REQUIRED",
                    Map.of("user", USER, "password", password));
        }
    }

    private boolean isAccepted(GraphDatabaseService system) {
        try {
            return ((GraphDatabaseAPI) system)
                            .getDependencyResolver()
                            .resolveDependency(AuthManager.class)
                            .login(
                                    AuthToken.newBasicAuthToken(USER, password),
                                    ClientConnectionInfo.EMBEDDED_CONNECTION)
                            .subject()
                            .getAuthenticationResult()
                    == AuthenticationResult.SUCCESS;
        } catch (InvalidAuthTokenException e) {
            return false;
        }
    }
}

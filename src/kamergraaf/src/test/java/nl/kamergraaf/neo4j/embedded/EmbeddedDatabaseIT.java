package nl.kamergraaf.neo4j.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** The real database in its real process. */
class EmbeddedDatabaseIT {

    static final Path JARS = Path.of(System.getProperty("kamergraaf.root", "../.."), "target", "database");

    @TempDir
    Path store;

    private EmbeddedSettings settings() {
        return EmbeddedSettings.of(JARS, store).onPorts(0, 0);
    }

    private static long count(EmbeddedDatabase database, String cypher) {
        try (Driver driver =
                GraphDatabase.driver(database.uri(), AuthTokens.basic(database.user(), database.password()))) {
            return driver.executableQuery(cypher)
                    .execute()
                    .records()
                    .get(0)
                    .get(0)
                    .asLong();
        }
    }

    @Test
    void answersOverBoltAndHttpAndKeepsItsStore() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(settings())) {
            assertThat(database.passwordIsNew()).isTrue();
            assertThat(RunningDatabase.on(store)).hasValueSatisfying(running -> {
                assertThat(running.uri()).isEqualTo(database.uri());
                assertThat(running.password()).isEqualTo(database.password());
                assertThat(running.toString()).doesNotContain(database.password());
            });
            assertThat(count(database, "CREATE (n:Thing) RETURN 1")).isEqualTo(1);
            HttpResponse<String> browser = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + database.httpPort() + "/browser/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(browser.statusCode()).isEqualTo(200);
            assertThat(browser.body()).contains("Neo4j Browser");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(database.passwordFile())))
                    .isEqualTo("rw-------");
        }
        assertThat(RunningDatabase.on(store)).isEmpty();
        try (EmbeddedDatabase again = EmbeddedDatabase.start(settings())) {
            assertThat(again.passwordIsNew()).isFalse();
            assertThat(count(again, "MATCH (n:Thing) RETURN count(n)")).isEqualTo(1);

            assertThatThrownBy(() -> EmbeddedDatabase.start(settings()))
                    .isInstanceOfSatisfying(EmbeddedDatabaseException.class, e -> assertThat(e.code())
                            .isEqualTo("STORE_LOCKED"))
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void whatAKilledProcessLeftIsNotTakenForRunning() throws Exception {
        RunningFile.write(store, 1, 2, ProcessHandle.current().pid());
        assertThat(RunningDatabase.on(store)).isEmpty();
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process ended = new ProcessBuilder("true").start();
            ended.waitFor();
            RunningFile.write(store, other.getLocalPort(), 2, ended.pid());
            assertThat(RunningDatabase.on(store)).isEmpty();
        }
        Files.writeString(store.resolve("running.txt"), "bolt=what http=2 process=3");
        assertThat(RunningDatabase.on(store)).isEmpty();
    }

    @Test
    void tellsOfATakenPort() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            EmbeddedSettings settings = EmbeddedSettings.of(JARS, store).onPorts(taken.getLocalPort(), 0);
            assertThatThrownBy(() -> EmbeddedDatabase.start(settings))
                    .isInstanceOfSatisfying(EmbeddedDatabaseException.class, e -> assertThat(e.code())
                            .isEqualTo("PORT_TAKEN"))
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void tellsOfAFolderThatIsNone() throws IOException {
        Path file = Files.writeString(store.resolve("file"), "x");
        assertThatThrownBy(() -> EmbeddedDatabase.start(EmbeddedSettings.of(JARS, file)))
                .isInstanceOfSatisfying(EmbeddedDatabaseException.class, e -> assertThat(e.code())
                        .isEqualTo("FOLDER_UNUSABLE"));
    }

    @Test
    void tellsOfMissingJars() {
        assertThatThrownBy(() -> EmbeddedDatabase.start(EmbeddedSettings.of(store, store)))
                .hasMessageContaining("mvn package");
    }

    @Test
    void endsWhenItsParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ParentProcess.class.getName(),
                        JARS.toString(),
                        store.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long child = Long.parseLong(parent.inputReader().readLine().strip());
        ProcessHandle handle = ProcessHandle.of(child).orElseThrow();
        assertThat(handle.isAlive()).isTrue();

        parent.destroyForcibly().waitFor();

        handle.onExit().get(30, TimeUnit.SECONDS);
        assertThat(handle.isAlive()).isFalse();
    }

    /** A parent that starts a database and waits to be killed. */
    static final class ParentProcess {

        public static void main(String[] args) throws InterruptedException {
            EmbeddedDatabase database = EmbeddedDatabase.start(
                    EmbeddedSettings.of(Path.of(args[0]), Path.of(args[1])).onPorts(0, 0));
            System.out.println(database.processId());
            System.out.flush();
            Thread.sleep(120_000);
        }
    }
}

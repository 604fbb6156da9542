package nl.kamergraaf.neo4j.embedded;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kamergraaf.query.NamedQuery;

/**
 * Neo4j Community in a child process. The child takes its settings on standard input, says on standard output when it is
 * ready, and ends when its standard input ends: that is when this object is closed, or this process ends in whatever way.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    static final String USER = "neo4j";
    private static final Pattern READY = Pattern.compile("READY bolt=(?<bolt>\\d+) http=(?<http>\\d+)");
    private static final Pattern FAILED = Pattern.compile("FAILED (?<code>\\w+) (?<message>.*)");
    private static final int STOP_SECONDS = 20;

    private final Process process;
    private final Writer input;
    private final Thread hook;
    private final PasswordFile password;
    private final Path store;
    private final int boltPort;
    private final int httpPort;
    private final RunningFile running;

    private EmbeddedDatabase(
            Process process, Writer input, PasswordFile password, Path store, int boltPort, int httpPort)
            throws IOException {
        this.process = process;
        this.input = input;
        this.password = password;
        this.store = store;
        this.boltPort = boltPort;
        this.httpPort = httpPort;
        this.running = RunningFile.write(store, boltPort, httpPort, process.pid());
        this.hook = new Thread(this::stop, "stop-database");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /**
     * Starts the database and waits until it answers.
     *
     * @throws EmbeddedDatabaseException if it does not start; the message tells why in one line
     */
    public static EmbeddedDatabase start(EmbeddedSettings settings) {
        Path jar = settings.jars().resolve("kamergraaf-database.jar");
        if (!Files.isReadable(jar)) {
            throw new EmbeddedDatabaseException(
                    "JARS_MISSING",
                    "the embedded database is not at " + jar + ": build the project with \"mvn package\", or set"
                            + " kamergraaf.database.jars");
        }
        PasswordFile password = PasswordFile.in(settings.store());
        Path log = settings.store().resolve("database.log");
        Process process = launch(settings, jar, log);
        try {
            Writer input =
                    new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
            configure(input, settings, password);
            Matcher ready = awaitReady(process, settings, log);
            return new EmbeddedDatabase(
                    process,
                    input,
                    password,
                    settings.store(),
                    Integer.parseInt(ready.group("bolt")),
                    Integer.parseInt(ready.group("http")));
        } catch (IOException e) {
            process.destroyForcibly();
            throw new EmbeddedDatabaseException("OTHER", "the database process ended at once; see " + log);
        } catch (RuntimeException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    private static Process launch(EmbeddedSettings settings, Path jar, Path log) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.heap());
        if (!settings.muchWork()) {
            // Quick compilation only: start, schema and the first 77 papers take 24 s of a processor so, and 42 s with
            // the optimising compiler. That wins it back after some 75,000 rows of a catalogue: 0.5 ms a row, not 0.7.
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.add("-XX:+UseSerialGC");
        for (String opened : List.of("java.nio", "java.io", "sun.nio.ch")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        if (Runtime.version().feature() >= 24) {
            command.add("--enable-native-access=ALL-UNNAMED");
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        try {
            return new ProcessBuilder(command)
                    .directory(settings.store().toFile())
                    .redirectError(ProcessBuilder.Redirect.to(new File(log.toString())))
                    .start();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("OTHER", "Java could not be started for the database: " + e);
        }
    }

    private static void configure(Writer input, EmbeddedSettings settings, PasswordFile password) throws IOException {
        input.write("store=" + settings.store().toAbsolutePath() + "\n");
        input.write("boltPort=" + settings.boltPort() + "\n");
        input.write("httpPort=" + settings.httpPort() + "\n");
        input.write("pageCache=" + settings.pageCache() + "\n");
        input.write("password=" + password.password() + "\n\n");
        input.flush();
    }

    private static Matcher awaitReady(Process process, EmbeddedSettings settings, Path log) {
        CompletableFuture<Matcher> answer = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, answer, log), "database-output");
        reader.setDaemon(true);
        reader.start();
        try {
            return answer.get(settings.startLimit().toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new EmbeddedDatabaseException(
                    "OTHER",
                    "the database was not ready after " + settings.startLimit().toSeconds() + " s; see " + log);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof EmbeddedDatabaseException known) {
                throw known;
            }
            throw new EmbeddedDatabaseException("OTHER", "the database did not start: " + e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("OTHER", "interrupted while the database was starting");
        }
    }

    /** Reads the child's output to its end, so that it never blocks on it; other lines than its answer mean nothing. */
    private static void read(Process process, CompletableFuture<Matcher> answer, Path log) {
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                Matcher ready = READY.matcher(line);
                Matcher failed = FAILED.matcher(line);
                if (ready.matches()) {
                    answer.complete(ready);
                } else if (failed.matches()) {
                    answer.completeExceptionally(
                            new EmbeddedDatabaseException(failed.group("code"), failed.group("message")));
                }
            }
        } catch (IOException e) {
            answer.completeExceptionally(new EmbeddedDatabaseException("OTHER", "lost the database process: " + e));
        }
        answer.completeExceptionally(
                new EmbeddedDatabaseException("OTHER", "the database process ended while starting; see " + log));
    }

    /** Returns the address for Bolt clients. */
    public String uri() {
        return "bolt://127.0.0.1:" + boltPort;
    }

    /** Returns the address of the Neo4j Browser, its connection filled in but for the password. */
    public String browserAddress() {
        return "http://127.0.0.1:" + httpPort + "/browser/?dbms=neo4j://neo4j@127.0.0.1:" + boltPort
                + "&preselectAuthMethod=NATIVE";
    }

    /**
     * Dresses the Neo4j Browser for this graph: a style, a guide, and queries among the favourites.
     *
     * @param queries what people ask by name
     * @return the address that opens the Neo4j Browser signed in. It carries a key that gives the password once, to whoever
     *     comes first; a new one is made at every call
     * @throws EmbeddedDatabaseException if the files cannot be written
     */
    public String dressBrowser(List<NamedQuery> queries) {
        try {
            String key = new BrowserDress(queries).writeTo(store);
            return "http://127.0.0.1:" + httpPort + "/kamergraaf/#" + key;
        } catch (IOException e) {
            throw new EmbeddedDatabaseException(
                    "FOLDER_UNUSABLE", "the pages for the Neo4j Browser cannot be written to " + store + ": " + e);
        }
    }

    /** Returns the port of HTTP and the Neo4j Browser. */
    public int httpPort() {
        return httpPort;
    }

    /** Returns the user to sign in as. */
    public String user() {
        return USER;
    }

    /** Returns the password; never to be logged. */
    public String password() {
        return password.password();
    }

    /** Returns the file that keeps the password, readable by its owner only. */
    public Path passwordFile() {
        return password.file();
    }

    /** Returns whether the password was generated at this start. */
    public boolean passwordIsNew() {
        return password.isNew();
    }

    /** Returns the process id of the child. */
    long processId() {
        return process.pid();
    }

    /** Stops the database and waits until its store is closed. */
    @Override
    public void close() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // This process is ending already; then the hook itself has come here.
        }
    }

    private synchronized void stop() {
        if (!process.isAlive()) {
            return;
        }
        running.delete();
        try {
            input.close();
            if (!process.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}

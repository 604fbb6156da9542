package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestServer;
import nl.kamergraaf.samples.RepeatedWords;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/** The reading room of the sample collection and of one hostile paper, open while any test class needs it. */
final class Room implements AutoCloseable {

    /** A PDF that is read, and whose file a test takes away. */
    static final String GONE = "ah-tk-20312032-9778.pdf";

    /** A PDF that is read, and whose file a test writes anew. */
    static final String CHANGED = "ah-tk-20312032-9779.pdf";

    /** A PDF that is read, and whose file a test makes long. */
    static final String LONG = "ah-tk-20312032-9781.pdf";

    /** The page with words that run on to the next page. */
    static final String PRINTED = "/source?id=ah-tk-20312032-9012&part=A3,4,5&start=3&end=55";

    /** A paper whose every place where text can come to stand tries to break out of it. */
    private static final String HOSTILE =
            """
            99 310 Zeekabels <script>window.broken = 1</script>

            Nr. 66 BRIEF VAN DE MINISTER VAN <img src=x onerror="window.broken = 2">

            Aan de Voorzitter van de Tweede Kamer der Staten-Generaal

            Den Haag, 4 juni 2031

            Zie Kamerstuk 99 310, nr. 7 en https://www.kustbode.example/"><script>window.broken=3</script>/?a=1&b=2 over
            Noorwegen </div></article></main> en [[${7*7}]] #{7*7} javascript:window.broken=4 <a href="javascript:window.broken=5">
            kwaadaardigwoord <svg onload=window.broken=6>.

            De Minister van Buitenlandse Zaken, A.C. "><b>Zeegras
            """;

    private final Path folder;
    private final TestServer server;

    private Room(Path folder) throws IOException {
        this.folder = folder;
        Path documents = Files.createDirectory(documents());
        try (Stream<Path> samples = Files.list(Repository.root().resolve("import"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Files.copy(sample, documents.resolve(String.valueOf(sample.getFileName())));
            }
        }
        Files.writeString(documents.resolve("vijandig' onload=x &lt;.txt"), HOSTILE);
        Files.write(documents.resolve(RepeatedWords.FILE), RepeatedWords.pdf());
        Files.write(documents.resolve(GONE), RepeatedWords.pdf("ah-tk-20312032-9778"));
        Files.write(documents.resolve(CHANGED), RepeatedWords.pdf("ah-tk-20312032-9779"));
        Files.write(documents.resolve(LONG), RepeatedWords.pdf("ah-tk-20312032-9781"));
        Files.writeString(documents.resolve("leeg.txt"), " ");
        server = TestServer.start(folder.resolve("store"), documents);
    }

    /** Gives a test class the room; it is opened once and closed when the last test has ended. */
    static final class Opened implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Room.class;
        }

        @Override
        public Room resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot()
                    .getStore(ExtensionContext.Namespace.GLOBAL)
                    .computeIfAbsent(Room.class, key -> open(), Room.class);
        }

        private static Room open() {
            try {
                return new Room(Files.createTempDirectory("kamergraaf-room"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Returns the folder that was read. */
    Path documents() {
        return folder.resolve("documents");
    }

    /** Returns what serves the room. */
    TestServer server() {
        return server;
    }

    /** Returns the address of a page, by its path with the slash before it. */
    String page(String path) {
        return server.room() + path.substring(1);
    }

    /** Asks for a page, with headers as pairs of name and value. */
    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(page(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Holds the interface to telling what is wrong with what it was asked. */
    void wrong(String path, int status, String... headers) throws IOException, InterruptedException {
        HttpResponse<String> answer = get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat(answer.body()).as(path).contains("\"status\":" + status, "\"detail\":");
    }

    static Map<?, ?> json(String body) {
        return JsonMapper.builder().build().readValue(body, Map.class);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}

package nl.kamergraaf.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.pipeline.DocumentFiles.DocumentFile;
import nl.kamergraaf.pipeline.IngestOutcome;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.GraphReadException;
import nl.kamergraaf.query.OverviewQueries.Overview;
import nl.kamergraaf.query.OverviewQueries.Summary;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchResult;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** What people see before anything is read, while it is being read, and when the database is gone. */
class EmptyRoomTests {

    private static final Paging FIRST = Paging.first(50);
    private static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);

    private static final Map<String, Object> ANSWERS = Map.of(
            "summary", NOTHING,
            "overview", new Overview(NOTHING, List.of(), List.of(), List.of(), List.of(), 0, 0, 0, 0, 0),
            "search", new SearchResult(new Paged<>(List.of(), 0, FIRST), Map.of(), true),
            "missing", new Paged<>(List.of(), 0, FIRST),
            "paper", Optional.empty());

    private static final SourceFiles FILES = new SourceFiles();
    private static final ReadingLog LOG = new ReadingLog();
    private static boolean gone;
    private static ConfigurableApplicationContext room;

    @BeforeAll
    static void open() {
        GraphQueries queries = (GraphQueries) Proxy.newProxyInstance(
                EmptyRoomTests.class.getClassLoader(),
                new Class<?>[] {GraphQueries.class},
                (proxy, method, arguments) -> {
                    if (method.getDeclaringClass() == Object.class) {
                        return method.getName().equals("equals") ? proxy == arguments[0] : method.hashCode();
                    }
                    if (gone) {
                        throw new GraphReadException("the database is gone", new IOException("secret-host:7687"));
                    }
                    return ANSWERS.getOrDefault(method.getName(), List.of());
                });
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        room = new SpringApplicationBuilder(ReadingRoom.class)
                .web(WebApplicationType.SERVLET)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .properties(ReadingRoom.properties(0))
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("graphQueries", queries);
                    context.getBeanFactory().registerSingleton("sourceFiles", FILES);
                    context.getBeanFactory().registerSingleton("readingLog", LOG);
                    context.getBeanFactory().registerSingleton("printedPlaces", new PrintedPlaces(() -> null, FILES));
                })
                .run();
    }

    @AfterAll
    static void close() {
        room.close();
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        String port = room.getEnvironment().getProperty("local.server.port");
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=kabel", "/overview", "/missing", "/names"})
    void saysHowToBegin(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("nog geen stukken", "import/", "kamergraaf.jar ingest");
    }

    @Test
    void saysThatReadingGoesOnAndWhatFailed() throws Exception {
        FILES.add(List.of(new DocumentFile(Path.of("a.pdf"), "a.pdf"), new DocumentFile(Path.of("b.pdf"), "b.pdf")));
        try {
            assertThat(get("/").body()).contains("0 van 2 bestanden").doesNotContain("nog geen stukken");
            LOG.add(new IngestOutcome.Failed("a.pdf", "corrupt", "broken <b>or</b> cut off"));
            assertThat(get("/overview").body())
                    .contains("1 van 2 bestanden", "a.pdf", "broken &lt;b&gt;or&lt;/b&gt; cut off");
        } finally {
            LOG.add(new IngestOutcome.Failed("b.pdf", "corrupt", "broken"));
        }
        assertThat(get("/").body()).contains("nog geen stukken");
    }

    @Test
    void tellsPeopleAndProgramsThatTheDatabaseIsGone() throws Exception {
        gone = true;
        try {
            for (String path : List.of("/", "/d/kst-99310-7", "/overview", "/trace?id=kst-99310-7", "/source?id=x")) {
                HttpResponse<String> page = get(path);
                assertThat(page.statusCode()).as(path).isEqualTo(503);
                assertThat(page.body()).contains("De database antwoordt niet").doesNotContain("secret-host");
            }
            HttpResponse<String> api = get("/api/overview");
            assertThat(api.statusCode()).isEqualTo(503);
            assertThat(api.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(api.body()).doesNotContain("secret-host");
        } finally {
            gone = false;
        }
    }
}

package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestServer;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** A person in the reading room, and a program at its interface, on the sample collection and one hostile paper. */
class ReadingRoomIT {

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

    @TempDir
    static Path folder;

    @TempDir
    Path profile;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        try (Stream<Path> samples = Files.list(Repository.root().resolve("import"))) {
            for (Path sample : samples.filter(Files::isRegularFile).toList()) {
                Files.copy(sample, documents.resolve(String.valueOf(sample.getFileName())));
            }
        }
        Files.writeString(documents.resolve("vijandig' onload=x &lt;.txt"), HOSTILE);
        server = TestServer.start(folder.resolve("store"), documents);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String page(String path) {
        return server.room() + path.substring(1);
    }

    private static HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(page(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Test
    void somebodyReadsFromASearchToWhatAnAnswerRestsOn() throws IOException {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 900).dark(false).open(page("/"));
            chromium.await("h1", "Waarop rust dit antwoord?");
            accessible(chromium, "room-home");

            chromium.await("#find").sendKeys("herstelschip");
            chromium.await(".find button").click();
            chromium.await(".tally", "herstelschip");
            assertThat(chromium.all("mark")).isNotEmpty();
            accessible(chromium, "room-search");

            // An answer, and a citation of a paper that is there.
            chromium.open(page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer");
            accessible(chromium, "room-answer");
            WebElement citation = chromium.all(".cite:not(.stub)").stream()
                    .filter(each -> each.getAttribute("href") != null)
                    .findFirst()
                    .orElseThrow();
            chromium.script("arguments[0].scrollIntoView({block: 'center'}); arguments[0].focus()", citation);
            chromium.await(".cited .tip .why");
            chromium.picture("room-citation");
            String cited = citation.getAttribute("href");
            citation.click();
            chromium.await("main h1");
            assertThat(chromium.address()).isEqualTo(cited);

            // A trace of two steps.
            chromium.open(page("/trace?id=kst-99310-30&direction=back&depth=2"));
            chromium.await(".tree .tree ol, .tree details ol");
            assertThat(chromium.all(".drawing .dot").size()).isGreaterThan(3);
            accessible(chromium, "room-trace");
            chromium.await("#interactive").click();
            chromium.await("#graph canvas");
            Chromium.pause(Duration.ofMillis(500));
            chromium.picture("room-trace-movable");

            // A paper that is missing.
            chromium.open(page("/missing"));
            accessible(chromium, "room-missing");
            chromium.await(".missing .paper").click();
            chromium.await(".absent", "niet in de collectie");
            assertThat(chromium.all(".citing li")).isNotEmpty();
            accessible(chromium, "room-stub");

            // A country over time.
            chromium.open(page("/e/country?id=NO"));
            chromium.await("h1", "Noorwegen");
            assertThat(chromium.all(".bars .layer")).isNotEmpty();
            accessible(chromium, "room-country");

            chromium.open(page("/overview"));
            accessible(chromium, "room-overview");

            chromium.await(".language").click();
            chromium.await("h1", "What there is");
            assertThat(chromium.script("return document.documentElement.lang")).isEqualTo("en");
            chromium.open(page("/"));
            chromium.await("h1", "On what does this answer rest?");
            chromium.assertNoComplaints();
        }
    }

    @Test
    void itIsReadableOnAPhoneAndInTheDark() throws IOException {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(390, 844).dark(true);
            Map<String, String> pages = Map.of(
                    "room-phone-home", "/",
                    "room-phone-answer", "/d/ah-tk-20322033-9120",
                    "room-phone-trace", "/trace?id=kst-99310-30&depth=2",
                    "room-phone-country", "/e/country?id=NO",
                    "room-phone-overview", "/overview");
            for (Map.Entry<String, String> each : pages.entrySet()) {
                chromium.open(page(each.getValue()));
                chromium.await("main h1");
                assertThat((Long) chromium.script("return document.documentElement.scrollWidth"))
                        .as("width of %s", each.getValue())
                        .isLessThanOrEqualTo(390);
                accessible(chromium, each.getKey());
            }
            chromium.assertNoComplaints();
        }
    }

    @Test
    void thePdfOpensAtTheWords() {
        GraphQueries queries = server.graph().queries();
        var paper = queries.search(new SearchRequest("", Map.of(), Paging.first(100))).hits().items().stream()
                .map(hit -> queries.paper(hit.document().id()).orElseThrow())
                .filter(each -> "application/pdf".equals(each.mediaType()))
                .filter(each ->
                        each.parts().stream().anyMatch(part -> !part.citations().isEmpty()))
                .findFirst()
                .orElseThrow();
        var part = paper.parts().stream()
                .filter(each -> !each.citations().isEmpty())
                .findFirst()
                .orElseThrow();
        var citation = part.citations().get(0);
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 1000).dark(false);
            chromium.open(page("/source?id=" + encoded(paper.document().id()) + "&part=" + encoded(part.anchor())
                    + "&start=" + citation.start() + "&end=" + citation.end()));
            chromium.await("#sheet .spot.exact");
            chromium.picture("room-source");
            chromium.assertNoComplaints();
        }
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String id = server.graph()
                .queries()
                .search(new SearchRequest("kwaadaardigwoord", Map.of(), Paging.first(5)))
                .hits()
                .items()
                .get(0)
                .document()
                .id();
        List<String> paths = List.of(
                "/search?q=kwaadaardigwoord",
                "/search?q=" + encoded("\"><script>window.broken=8</script>"),
                "/d?id=" + encoded(id),
                "/d?id=" + encoded("<script>window.broken=9</script>"),
                "/trace?depth=3&id=" + encoded(id),
                "/missing",
                "/names?q=" + encoded("'><img src=x onerror=window.broken=10>"),
                "/e/country?id=" + encoded("<svg onload=window.broken=11>"),
                "/queries/most-cited?limit=" + encoded("\"><script>window.broken=12</script>"),
                "/queries/refers-elsewhere");
        try (Chromium chromium = Chromium.start(profile)) {
            for (String path : paths) {
                chromium.open(page(path));
                chromium.await("main h1, .tally");
                assertThat(chromium.script("return window.broken === undefined"))
                        .as(path)
                        .isEqualTo(true);
                assertThat(chromium.all("main img, main script:not([src]), [onload], [onerror], [href^='javascript:']"))
                        .as(path)
                        .isEmpty();
                assertThat(String.valueOf(chromium.script("return document.body.innerText")))
                        .as("no expression is evaluated: %s", path)
                        .doesNotContain("[[49]]");
            }
            chromium.open(page("/d?id=" + encoded(id)));
            assertThat(chromium.await(".paper-page").getText()).contains("[[${7*7}]]", "<svg onload=window.broken=6>");
            assertThat(chromium.all("main")).hasSize(1);
        }
    }

    @Test
    void theInterfaceAnswersProgramsInPagesAndTellsWhatIsWrong() throws Exception {
        HttpResponse<String> paper = get("/api/paper?id=kst-99310-30");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(paper.body()).contains("\"parts\":[", "\"citations\":[");
        String tag = paper.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = get("/api/paper?id=kst-99310-30", "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();

        for (String path : List.of(
                "/api/overview",
                "/api/search?q=zeekabel&size=2&year=2032",
                "/api/papers?identifier=kst-99310-7",
                "/api/citations?id=kst-99310-7&size=3",
                "/api/missing?size=2&page=1",
                "/api/trace?id=kst-99310-30&depth=3",
                "/api/entities?q=noor",
                "/api/entities/country?id=NO",
                "/api/entities/country/papers?id=NO",
                "/api/queries",
                "/api/queries/most-cited?limit=3",
                "/api/openapi.json")) {
            HttpResponse<String> answer = get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.body()).as(path).matches("(?s)[\\[{].*[\\]}]\\s*");
        }
        wrong("/api/paper?id=kst-99310-3000", 404);
        wrong("/api/paper", 400);
        wrong("/api/search?size=100000", 400);
        wrong("/api/search?page=x", 400);
        wrong("/api/trace?id=kst-99310-30&depth=99", 400);
        wrong("/api/trace?id=kst-99310-30&direction=up", 400);
        wrong("/api/queries/most-cited?limit=many", 400);
        wrong("/api/queries/drop-everything", 404);
        wrong("/api/entities/ship?id=x", 404);
        wrong("/api/search?q=" + "x".repeat(2000), 400);

        HttpResponse<String> write = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(page("/api/paper?id=kst-99310-30")))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(write.statusCode()).isEqualTo(405);
    }

    private static void wrong(String path, int status) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat(answer.body()).as(path).contains("\"status\":" + status, "\"detail\":");
    }

    /** Every rule of WCAG 2.2 A and AA that axe-core can check, in the colours of the moment; keeps a picture. */
    private static void accessible(Chromium chromium, String name) throws IOException {
        chromium.picture(name);
        chromium.script(axe());
        Object broken = chromium.asyncScript(
                """
                const done = arguments[arguments.length - 1];
                axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}).then(result => done(
                  result.violations.map(each => each.id + ': ' + each.nodes.slice(0, 3).map(node => node.html + ' '
                    + node.failureSummary).join(' | '))));
                """);
        assertThat((List<?>) broken).as(name).isEmpty();
    }

    private static String axe() throws IOException {
        try (InputStream in = ReadingRoomIT.class.getResourceAsStream("/axe.min.js")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

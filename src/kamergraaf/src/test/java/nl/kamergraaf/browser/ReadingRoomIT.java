package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestServer;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.samples.RepeatedWords;
import nl.kamergraaf.web.api.OpenApi;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

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

    private static final String GONE = "ah-tk-20312032-9778.pdf";
    private static final String CHANGED = "ah-tk-20312032-9779.pdf";
    private static final String LONG = "ah-tk-20312032-9781.pdf";

    /** Pages of which the documentation shows how they look on a phone. */
    private static final Set<String> OF_A_PHONE = Set.of("home", "answer", "trace", "country", "overview");

    /** Every kind of page. */
    private static final Map<String, String> PAGES = pages();

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
        Files.write(documents.resolve(RepeatedWords.FILE), RepeatedWords.pdf());
        Files.write(documents.resolve(GONE), RepeatedWords.pdf("ah-tk-20312032-9778"));
        Files.write(documents.resolve(CHANGED), RepeatedWords.pdf("ah-tk-20312032-9779"));
        Files.write(documents.resolve(LONG), RepeatedWords.pdf("ah-tk-20312032-9781"));
        Files.writeString(documents.resolve("leeg.txt"), " ");
        server = TestServer.start(folder.resolve("store"), documents);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
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
    void somebodyReadsFromASearchToWhatAnAnswerRestsOn() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 900).dark(false).open(page("/"));
            chromium.await("h1", "Waarop rust dit antwoord?");
            chromium.picture("room-home");

            chromium.await("#find").sendKeys("herstelschip");
            chromium.await(".find button").click();
            chromium.await(".tally", "herstelschip");
            assertThat(chromium.all("mark")).isNotEmpty();
            chromium.picture("room-search");

            // An answer, and a citation of a paper that is there.
            chromium.open(page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer");
            chromium.picture("room-answer");
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
            chromium.picture("room-trace");
            chromium.await("#interactive").click();
            chromium.await("#graph canvas");
            Chromium.pause(Duration.ofMillis(500));
            chromium.picture("room-trace-movable");

            // A paper that is missing.
            chromium.open(page("/missing"));
            chromium.picture("room-missing");
            chromium.await(".missing .paper").click();
            chromium.await(".absent", "niet in de collectie");
            assertThat(chromium.all(".citing li")).isNotEmpty();
            chromium.picture("room-stub");

            // A country over time.
            chromium.open(page("/e/country?id=NO"));
            chromium.await("h1", "Noorwegen");
            assertThat(chromium.all(".bars .layer")).isNotEmpty();
            chromium.picture("room-country");

            chromium.open(page("/overview"));
            chromium.picture("room-overview");

            chromium.await(".language").click();
            chromium.await("h1", "What there is");
            assertThat(chromium.script("return document.documentElement.lang")).isEqualTo("en");
            chromium.open(page("/"));
            chromium.await("h1", "On what does this answer rest?");
            chromium.assertNoComplaints();
        }
    }

    private static Map<String, String> pages() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "/");
        pages.put("search", "/search?q=herstelschip&kind=answers");
        pages.put("nothing-found", "/search?q=" + "zzzz");
        pages.put("answer", "/d/ah-tk-20322033-9120");
        pages.put("letter", "/d/kst-99310-7");
        pages.put("stub", "/d/kst-99310-3");
        pages.put("trace", "/trace?id=kst-99310-30&depth=2");
        pages.put("forward", "/trace?id=kst-99310-3&direction=forward&depth=2");
        pages.put("country", "/e/country?id=NO");
        pages.put("organisation", "/e/organisation?id=navo");
        pages.put("names", "/names");
        pages.put("missing", "/missing");
        pages.put("overview", "/overview");
        pages.put("queries", "/queries");
        pages.put("query", "/queries/trace-back");
        pages.put("source", "/source?id=ah-tk-20312032-9012&part=A3,4,5&start=3&end=55");
        pages.put("no-pages", "/source?id=kst-99310-7");
        pages.put("not-there", "/d/kst-99310-3000");
        pages.put("wrong", "/trace?id=kst-99310-30&depth=99");
        pages.put("no-such-page", "/nergens");
        return pages;
    }

    @Test
    void everyPageFitsAPhoneAndHasContrastInLightAndDark() throws IOException {
        try (Chromium chromium = Chromium.start(profile)) {
            for (int width : List.of(390, 1280)) {
                for (boolean dark : List.of(false, true)) {
                    chromium.sized(width, 844).dark(dark);
                    for (Map.Entry<String, String> each : PAGES.entrySet()) {
                        chromium.open(page(each.getValue()));
                        chromium.await("main h1");
                        assertThat((Long) chromium.script("return document.documentElement.scrollWidth"))
                                .as("width of %s", each.getValue())
                                .isLessThanOrEqualTo(width);
                        if (each.getKey().equals("source")) {
                            chromium.await("#sheet[data-ready] .spot");
                        }
                        chromium.keep(each.getKey() + (width < 600 ? "-phone" : "") + (dark ? "-dark" : ""));
                        accessible(chromium, each.getKey());
                        if (width < 600 && dark && OF_A_PHONE.contains(each.getKey())) {
                            chromium.picture("room-phone-" + each.getKey());
                        }
                    }
                }
            }
            // Pages that are not there say so to the console too, and nothing else does.
            assertThat(chromium.complaints()).allMatch(each -> each.contains("status of 40"));
        }
    }

    @Test
    void nothingStandsBetweenTheWordsOfATextThatIsNotPrinted() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(page("/d/kst-99310-30"));
            assertThat(chromium.all(".block .name.person ~ .name.person")).isNotEmpty();
            String added = "return [...document.querySelectorAll('.block .text a')]"
                    + ".map(each => each.className + getComputedStyle(each, '::before').content)"
                    + ".filter(each => !each.endsWith('none'))";
            assertThat((List<?>) chromium.script(added)).isEmpty();
            String listed =
                    "return getComputedStyle(document.querySelector('.facts .person + .person'), '::before').content";
            assertThat((String) chromium.script(listed)).isEqualTo("\", \"");
        }
    }

    @Test
    void everyPageSpeaksEnglishOnDemand() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(page("/?taal=en"));
            for (String path : PAGES.values()) {
                chromium.open(page(path));
                assertThat(chromium.await("main h1").getText()).as(path).doesNotStartWith("??");
                assertThat(chromium.script("return document.documentElement.lang"))
                        .as(path)
                        .isEqualTo("en");
                assertThat(chromium.await("nav").getText()).as(path).contains("Missing", "Nederlands");
            }
            chromium.open(page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer h3", "Answer 1");
            chromium.keep("english");
        }
    }

    @Test
    void withoutScriptsPeopleReadSearchAndFollow() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 900).dark(false).scripts(false).open(page("/"));
            assertThat(chromium.all("#interactive:not([hidden]), #png:not([hidden])"))
                    .isEmpty();
            chromium.await("#find").sendKeys("herstelschip");
            chromium.await(".find button").click();
            chromium.await(".tally", "herstelschip");
            chromium.await(".facet a").click();
            chromium.await(".chosen");
            chromium.await(".hit h3 a").click();
            chromium.await(".block.answer");

            chromium.open(page("/d/ah-tk-20322033-9120"));
            WebElement citation = chromium.await("a.cite:not(.stub)");
            String cited = citation.getAttribute("href");
            citation.click();
            chromium.await("main h1");
            assertThat(chromium.address()).isEqualTo(cited);

            // The picture of a trace is drawn by the server, and more steps are one form away.
            chromium.open(page("/trace?id=kst-99310-30"));
            assertThat(chromium.all(".drawing .dot").size()).isGreaterThan(3);
            chromium.await(".controls button").click();
            chromium.await(".tree .reached");
            chromium.keep("without-scripts");

            // The page of the PDF cannot be drawn; that is said, with the page and the file.
            chromium.open(page(PAGES.get("source")));
            chromium.await("noscript .note, .printed .note", "JavaScript");
            chromium.await(".read mark", "Kamerstuk 99 310, nr. 7");
            assertThat(chromium.await(".printed .downloads a").getAttribute("href"))
                    .contains("#page=1");
            chromium.open(page("/e/country?id=NO"));
            assertThat(chromium.all(".bars .layer")).isNotEmpty();
        }
    }

    @Test
    void theKeyboardIsEnough() {
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(page("/d/ah-tk-20322033-9120"));
            chromium.await(".block.answer");
            chromium.press(Keys.TAB);
            assertThat(chromium.focused().getAttribute("class")).isEqualTo("skip");
            assertThat(chromium.focused().isDisplayed()).isTrue();
            chromium.press(Keys.ENTER);
            assertThat(chromium.script("return document.activeElement.id")).isEqualTo("content");

            chromium.press("/");
            assertThat(chromium.focused().getAttribute("id")).isEqualTo("find");

            // A note beside a citation opens with the focus and closes with Escape.
            for (int i = 0;
                    i < 60
                            && !String.valueOf(chromium.focused().getAttribute("class"))
                                    .contains("cite");
                    i++) {
                chromium.press(Keys.TAB);
            }
            chromium.await(".cited .tip .why");
            chromium.press(Keys.ESCAPE);
            assertThat(chromium.all(".tip")).noneMatch(WebElement::isDisplayed);

            chromium.press("/");
            chromium.press("herstelschip", Keys.ENTER);
            chromium.await(".tally", "herstelschip");
        }
    }

    private static Map<?, ?> json(String body) {
        return JsonMapper.builder().build().readValue(body, Map.class);
    }

    @Test
    void thePdfMarksTheCitedWordsAndNoOthers() throws Exception {
        GraphQueries queries = server.graph().queries();
        Paper paper = queries.paper("ah-tk-20312032-9777").orElseThrow();
        List<Double> tops = new ArrayList<>();
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.sized(1280, 1000).dark(false);
            for (String answer : List.of("A1", "A2", "A3")) {
                Paper.Part part =
                        paper.part(paper.document().id() + "#" + answer).orElseThrow();
                Paper.CitationOut citation = part.citations().stream()
                        .filter(each -> each.text().contains(RepeatedWords.WORDS))
                        .findFirst()
                        .orElseThrow();
                String words = "id=" + encoded(part.id()) + "&start=" + citation.start() + "&end=" + citation.end();
                List<?> places =
                        (List<?>) json(get("/api/places?" + words).body()).get("places");
                chromium.open(page("/source?id=" + encoded(paper.document().id()) + "&part=" + answer + "&start="
                        + citation.start() + "&end=" + citation.end()));
                chromium.await("#sheet[data-ready] .spot.exact");
                chromium.await(".read mark", citation.text());
                assertThat(chromium.all("#sheet .spot")).as(answer).hasSameSizeAs(places);
                double top = ((Number) chromium.script("const spot = document.querySelector('#sheet .spot');"
                                + " const sheet = document.querySelector('#sheet canvas');"
                                + " return (spot.getBoundingClientRect().top - sheet.getBoundingClientRect().top)"
                                + " / sheet.getBoundingClientRect().height * 842"))
                        .doubleValue();
                double y = ((Number) ((Map<?, ?>) places.get(0)).get("y")).doubleValue();
                assertThat(top).as("the mark lies where the words were read").isCloseTo(y, within(4.0));
                tops.add(top);
            }
            assertThat(tops).isSorted().doesNotHaveDuplicates();
            chromium.keep("source-repeated");

            // Words that run on to the next page are marked on both.
            chromium.open(page(PAGES.get("source")));
            chromium.await("#sheet[data-ready] .spot.exact");
            chromium.picture("room-source");
            chromium.await("#after").click();
            chromium.await("#where", "2");
            chromium.assertNoComplaints();
        }
    }

    @Test
    void aFileThatIsGoneOrChangedIsSaid() throws Exception {
        Path documents = folder.resolve("documents");
        Files.delete(documents.resolve(GONE));
        Files.write(documents.resolve(CHANGED), RepeatedWords.pdf("ah-tk-20312032-9780", "Nee."));
        HttpResponse<String> gone = get("/api/places?id=" + encoded("ah-tk-20312032-9778#A1"));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains(GONE);
        wrong("/api/places?id=" + encoded("ah-tk-20312032-9779#A1"), 409);
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(page("/source?id=ah-tk-20312032-9778&part=A1&start=0&end=3"));
            chromium.await(".note", "is er niet meer");
            chromium.await(".read mark", "Ja,");
            chromium.keep("source-gone");
            chromium.open(page("/source?id=ah-tk-20312032-9779&part=A1&start=0&end=3"));
            chromium.await("#lost", "veranderd");
            assertThat(chromium.all("#sheet .spot")).isEmpty();
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

        OpenApi api = OpenApi.load();
        for (OpenApi.Call call : api.calls()) {
            HttpResponse<String> answer = get(call.address());
            assertThat(answer.statusCode()).as(call.address()).isEqualTo(200);
            assertThat(api.violations(call.schema(), answer.body()))
                    .as(call.address())
                    .isEmpty();
            assertThat(answer.headers().firstValue("ETag")).as(call.address()).isPresent();
            HttpResponse<String> head = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(page(call.address())))
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(head.statusCode()).as(call.address()).isEqualTo(200);
            assertThat(head.body()).as(call.address()).isEmpty();
        }
        assertThat(get("/api/openapi.json").statusCode()).isEqualTo(200);
        pages("/api/missing?size=7");
        pages("/api/citations?id=kst-99310-3&size=4");
        pages("/api/entities/country/papers?id=NO&size=3");
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

        wrong("/api/nothing", 404);
        wrong("/api/search?page=-1", 400);
        wrong("/api/trace?id=kst-99310-30&links=100000", 400);
        wrong("/api/places?id=" + encoded("kst-99310-7#S1") + "&start=5&end=1000000", 400);
        wrong("/api/overview", 406, "Accept", "application/pdf");
        for (String sent : List.of(
                "GET /api/overview HTTP/1.1\r\nHost: evil.example",
                "GET /api/overview HTTP/1.1\r\nHost: evil.example:"
                        + URI.create(server.room()).getPort(),
                "GET /api/overview HTTP/1.0",
                "PUT /api/overview HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0",
                "GET /api/search?q=%zz HTTP/1.1\r\nHost: localhost",
                "GET /api/..%2fsecret HTTP/1.1\r\nHost: localhost")) {
            String answer = raw(sent);
            assertThat(answer.lines().findFirst().orElse("")).as(sent).matches("HTTP/1.1 (421|405|400).*");
            assertThat(answer).as(sent).contains("application/problem+json", "\"detail\":");
            assertThat(answer).as(sent).doesNotContainIgnoringCase("tomcat").doesNotContain("<html");
        }

        HttpResponse<String> write = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(page("/api/paper?id=kst-99310-30")))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(write.statusCode()).isEqualTo(405);
    }

    /** Who closes a page while its PDF comes is no fault of the program, and no line in its log. */
    @Test
    void whoLeavesWhileAFileComesIsNoFault() throws Exception {
        // Longer than what the system keeps between two programs; it was shorter when it was read.
        Files.write(folder.resolve("documents").resolve(LONG), new byte[64 << 20]);
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            URI room = URI.create(server.room());
            try (Socket socket = new Socket(room.getHost(), room.getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write("GET /source/file?id=ah-tk-20312032-9781 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
                byte[] first = socket.getInputStream().readNBytes(1000);
                assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 200");
            }
            // The next answers come while the first ends.
            for (int i = 0; i < 20; i++) {
                assertThat(get("/api/summary-of-nothing").statusCode()).isEqualTo(404);
                Chromium.pause(Duration.ofMillis(100));
            }
            assertThat(List.copyOf(log.list))
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            root.detachAppender(log);
        }
    }

    /** Sends what no proper client would. */
    private static String raw(String head) throws IOException {
        URI room = URI.create(server.room());
        try (Socket socket = new Socket(room.getHost(), room.getPort())) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every item comes once, in as many pages as it takes. */
    private static void pages(String path) throws Exception {
        List<Object> items = new ArrayList<>();
        long total = Long.MAX_VALUE;
        for (int page = 0; items.size() < total; page++) {
            Map<?, ?> answer = json(get(path + "&page=" + page).body());
            total = ((Number) answer.get("total")).longValue();
            List<?> more = (List<?>) answer.get("items");
            assertThat(more).as("%s, page %d", path, page).isNotEmpty();
            items.addAll(more);
        }
        assertThat(items).as(path).hasSize((int) total).doesNotHaveDuplicates();
    }

    private static void wrong(String path, int status, String... headers) throws Exception {
        HttpResponse<String> answer = get(path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).as(path).hasValueSatisfying(type -> assertThat(type)
                .startsWith("application/problem+json"));
        assertThat(answer.body()).as(path).contains("\"status\":" + status, "\"detail\":");
    }

    /** Every rule of WCAG 2.2 A and AA that axe-core can check, in the colours of the moment. */
    private static void accessible(Chromium chromium, String name) throws IOException {
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

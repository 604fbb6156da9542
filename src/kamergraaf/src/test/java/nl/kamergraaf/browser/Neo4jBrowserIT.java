package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The real Neo4j Browser on the sample collection, as a new user meets it. */
class Neo4jBrowserIT {

    @TempDir
    static Path store;

    @TempDir
    Path profile;

    private static TestServer server;

    @BeforeAll
    static void start() throws IOException {
        server = TestServer.start(store, Repository.root().resolve("import"));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void signsInByItselfAndShowsTheGraphInOurStyle() {
        String entry = server.newBrowserEntry();
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(entry);
            chromium.await("[data-testid=frame]", "Waarop rust dit antwoord?");
            assertThat(chromium.address()).doesNotContain("#");
            Chromium.pause(Duration.ofSeconds(1));
            chromium.picture("neo4j-browser-guide");

            WebElement run = chromium.all("[data-testid=frame] pre.runnable i").get(0);
            run.click();
            chromium.await("[data-testid=frame] svg .node");
            assertThat(fill(chromium, "node")).as("colours of the nodes").contains("#2B4C7E", "#FFFFFF");
            assertThat(chromium.script("return [...document.querySelectorAll('svg .relationship text')]"
                            + ".map(each => each.textContent).join(' ')"))
                    .asString()
                    .contains("haalt aan");
            Chromium.pause(Duration.ofSeconds(6));
            chromium.picture("neo4j-browser-graph");

            // A trace: the second page of the guide, its first query.
            chromium.await("[data-testid=nextSlide]").click();
            chromium.await("[data-testid=frame] h3", "Waarop rust een stuk");
            chromium.await("[data-testid=frame] pre.runnable i").click();
            chromium.await("[data-testid=frameCommand]", "start:Document");
            chromium.await("[data-testid=frame] svg .node");
            assertThat(fill(chromium, "node")).contains("#FFFFFF");
            chromium.all("[data-testid=frame] [title=Fullscreen]").get(0).click();
            Chromium.pause(Duration.ofSeconds(6));
            chromium.picture("neo4j-browser-trace");
            chromium.all("[data-testid=frame] [title='Close fullscreen']")
                    .get(0)
                    .click();

            chromium.await("[data-testid=navigationFavorites]").click();
            chromium.await("[data-testid=expandFolder-Kamergraaf]").click();
            chromium.await("[data-testid^='scriptTitle-']");
            Chromium.pause(Duration.ofSeconds(1));
            chromium.picture("neo4j-browser-favourites");
            assertThat(chromium.script("return localStorage.getItem('neo4j.documents')"))
                    .asString()
                    .contains("kamergraaf-trace-back");
        }
    }

    private static String fill(Chromium chromium, String kind) {
        return String.valueOf(chromium.script("return [...document.querySelectorAll('svg ." + kind
                + " circle')].map(each => each.getAttribute('fill')).join(' ')"));
    }

    @Test
    void givesThePasswordOnce() throws Exception {
        String entry = server.newBrowserEntry();
        String pages = entry.substring(0, entry.indexOf('#'));
        String key = entry.substring(entry.indexOf('#') + 1);
        assertThat(post(pages, "guess").statusCode()).isEqualTo(403);
        HttpResponse<String> first = post(pages, key);
        assertThat(first.body())
                .isEqualTo(Files.readString(store.resolve("password.txt")).strip());
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(post(pages, key).statusCode()).isEqualTo(403);
        assertThat(Files.exists(store.resolve("key.txt"))).isFalse();
    }

    private static HttpResponse<String> post(String pages, String key) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(pages + "password"))
                                .header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString(key))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}

package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.web.api.OpenApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A program at the interface of the reading room. */
@ExtendWith(Room.Opened.class)
class RoomInterfaceIT {

    private final Room room;

    RoomInterfaceIT(Room room) {
        this.room = room;
    }

    @Test
    void aPaperThatIsUnchangedIsNotSentAgain() throws Exception {
        HttpResponse<String> paper = room.get("/api/paper?id=kst-99310-30");
        assertThat(paper.statusCode()).isEqualTo(200);
        assertThat(paper.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
        assertThat(paper.body()).contains("\"parts\":[", "\"citations\":[");
        String tag = paper.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> unchanged = room.get("/api/paper?id=kst-99310-30", "If-None-Match", tag);
        assertThat(unchanged.statusCode()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
    }

    @Test
    void everyCallAnswersAsItIsDescribed() throws Exception {
        OpenApi api = OpenApi.load();
        for (OpenApi.Call call : api.calls()) {
            HttpResponse<String> answer = room.get(call.address());
            assertThat(answer.statusCode()).as(call.address()).isEqualTo(200);
            assertThat(api.violations(call.schema(), answer.body()))
                    .as(call.address())
                    .isEmpty();
            assertThat(answer.headers().firstValue("ETag")).as(call.address()).isPresent();
            HttpResponse<String> head = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(room.page(call.address())))
                                    .method("HEAD", HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertThat(head.statusCode()).as(call.address()).isEqualTo(200);
            assertThat(head.body()).as(call.address()).isEmpty();
        }
        assertThat(room.get("/api/openapi.json").statusCode()).isEqualTo(200);
    }

    @Test
    void listsComeInPages() throws Exception {
        pages("/api/missing?size=7");
        pages("/api/citations?id=kst-99310-3&size=4");
        pages("/api/entities/country/papers?id=NO&size=3");
    }

    @Test
    void whatIsWrongIsTold() throws Exception {
        room.wrong("/api/paper?id=kst-99310-3000", 404);
        room.wrong("/api/paper", 400);
        room.wrong("/api/search?size=100000", 400);
        room.wrong("/api/search?page=x", 400);
        room.wrong("/api/trace?id=kst-99310-30&depth=99", 400);
        room.wrong("/api/trace?id=kst-99310-30&direction=up", 400);
        room.wrong("/api/queries/most-cited?limit=many", 400);
        room.wrong("/api/queries/drop-everything", 404);
        room.wrong("/api/entities/ship?id=x", 404);
        room.wrong("/api/search?q=" + "x".repeat(2000), 400);

        room.wrong("/api/nothing", 404);
        room.wrong("/api/search?page=-1", 400);
        room.wrong("/api/trace?id=kst-99310-30&links=100000", 400);
        room.wrong("/api/places?id=" + Room.encoded("kst-99310-7#S1") + "&start=5&end=1000000", 400);
        room.wrong("/api/overview", 406, "Accept", "application/pdf");
    }

    @Test
    void whatNoProperClientSendsIsRefusedInTheSameForm() throws Exception {
        for (String sent : List.of(
                "GET /api/overview HTTP/1.1\r\nHost: evil.example",
                "GET /api/overview HTTP/1.1\r\nHost: evil.example:"
                        + URI.create(room.server().room()).getPort(),
                "GET /api/overview HTTP/1.0",
                "PUT /api/overview HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0",
                "GET /api/search?q=%zz HTTP/1.1\r\nHost: localhost",
                "GET /api/..%2fsecret HTTP/1.1\r\nHost: localhost")) {
            String answer = raw(sent);
            assertThat(answer.lines().findFirst().orElse("")).as(sent).matches("HTTP/1.1 (421|405|400).*");
            assertThat(answer).as(sent).contains("application/problem+json", "\"detail\":");
            assertThat(answer).as(sent).doesNotContainIgnoringCase("tomcat").doesNotContain("<html");
        }
    }

    @Test
    void nothingCanBeWritten() throws Exception {
        HttpResponse<String> write = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(room.page("/api/paper?id=kst-99310-30")))
                                .DELETE()
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(write.statusCode()).isEqualTo(405);
    }

    /** Sends what no proper client would. */
    private String raw(String head) throws IOException {
        URI address = URI.create(room.server().room());
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write((head + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Every item comes once, in as many pages as it takes. */
    private void pages(String path) throws Exception {
        List<Object> items = new ArrayList<>();
        long total = Long.MAX_VALUE;
        for (int page = 0; items.size() < total; page++) {
            Map<?, ?> answer = Room.json(room.get(path + "&page=" + page).body());
            total = ((Number) answer.get("total")).longValue();
            List<?> more = (List<?>) answer.get("items");
            assertThat(more).as("%s, page %d", path, page).isNotEmpty();
            items.addAll(more);
        }
        assertThat(items).as(path).hasSize((int) total).doesNotHaveDuplicates();
    }
}

package nl.kamergraaf.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.samples.RepeatedWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** The page of a PDF with the words that were cited, drawn beside what was read. */
@ExtendWith(Room.Opened.class)
class SourcePageIT {

    @TempDir
    Path profile;

    private final Room room;

    SourcePageIT(Room room) {
        this.room = room;
    }

    @Test
    void thePdfMarksTheCitedWordsAndNoOthers() throws Exception {
        GraphQueries queries = room.server().graph().queries();
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
                String words =
                        "id=" + Room.encoded(part.id()) + "&start=" + citation.start() + "&end=" + citation.end();
                List<?> places = (List<?>)
                        Room.json(room.get("/api/places?" + words).body()).get("places");
                chromium.open(
                        room.page("/source?id=" + Room.encoded(paper.document().id()) + "&part=" + answer + "&start="
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
            chromium.open(room.page(Room.PRINTED));
            chromium.await("#sheet[data-ready] .spot.exact");
            chromium.picture("room-source");
            chromium.await("#after").click();
            chromium.await("#where", "2");
            chromium.assertNoComplaints();
        }
    }

    @Test
    void aFileThatIsGoneOrChangedIsSaid() throws Exception {
        Files.delete(room.documents().resolve(Room.GONE));
        Files.write(room.documents().resolve(Room.CHANGED), RepeatedWords.pdf("ah-tk-20312032-9780", "Nee."));
        HttpResponse<String> gone = room.get("/api/places?id=" + Room.encoded("ah-tk-20312032-9778#A1"));
        assertThat(gone.statusCode()).isEqualTo(404);
        assertThat(gone.body()).contains(Room.GONE);
        room.wrong("/api/places?id=" + Room.encoded("ah-tk-20312032-9779#A1"), 409);
        try (Chromium chromium = Chromium.start(profile)) {
            chromium.open(room.page("/source?id=ah-tk-20312032-9778&part=A1&start=0&end=3"));
            chromium.await(".note", "is er niet meer");
            chromium.await(".read mark", "Ja,");
            chromium.keep("source-gone");
            chromium.open(room.page("/source?id=ah-tk-20312032-9779&part=A1&start=0&end=3"));
            chromium.await("#lost", "veranderd");
            assertThat(chromium.all("#sheet .spot")).isEmpty();
        }
    }

    /** Who closes a page while its PDF comes is no fault of the program, and no line in its log. */
    @Test
    void whoLeavesWhileAFileComesIsNoFault() throws Exception {
        // Longer than what the system keeps between two programs; it was shorter when it was read.
        Files.write(room.documents().resolve(Room.LONG), new byte[64 << 20]);
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        root.addAppender(log);
        try {
            URI address = URI.create(room.server().room());
            try (Socket socket = new Socket(address.getHost(), address.getPort())) {
                socket.setSoLinger(true, 0);
                socket.getOutputStream()
                        .write("GET /source/file?id=ah-tk-20312032-9781 HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .getBytes(StandardCharsets.ISO_8859_1));
                byte[] first = socket.getInputStream().readNBytes(1000);
                assertThat(new String(first, StandardCharsets.ISO_8859_1)).startsWith("HTTP/1.1 200");
            }
            // The next answers come while the first ends.
            for (int i = 0; i < 20; i++) {
                assertThat(room.get("/api/summary-of-nothing").statusCode()).isEqualTo(404);
                Chromium.pause(Duration.ofMillis(100));
            }
            assertThat(List.copyOf(log.list))
                    .filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN))
                    .isEmpty();
        } finally {
            root.detachAppender(log);
        }
    }
}

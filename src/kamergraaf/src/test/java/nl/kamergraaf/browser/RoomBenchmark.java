package nl.kamergraaf.browser;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestServer;
import nl.kamergraaf.samples.InventedArchive;

/**
 * Measures how long people wait in the reading room: the first call of every page after the start (warmed up as {@code serve}
 * does), the calls after it, when Chromium first paints something, and searches of many kinds. The arguments are the number of
 * papers of an invented archive (0: the sample collection of {@code import/}) and a folder to keep it in with its store, for another run
 * (a new one, deleted by whoever empties the folder of temporary files):
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q dependency:build-classpath -pl src/kamergraaf -DincludeScope=test -Dmdep.outputFile=target/classpath.txt
 * cd src/kamergraaf
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) nl.kamergraaf.browser.RoomBenchmark 10000
 * </pre>
 */
final class RoomBenchmark {

    private static final int CALLS = 30;

    /** Words that stand in nearly every paper of the archive, in some, in few, and in none. */
    private static final List<String> WORDS = List.of(
            "kabel",
            "minister",
            "zeekabel",
            "\"Algemene Rekenkamer\"",
            "Noorwegen herstel",
            "kabel beschadigd gevolgen",
            "stormseizoen",
            "99 310",
            "onvindbaar");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String room;

    private RoomBenchmark(String room) {
        this.room = room;
    }

    public static void main(String[] args) throws Exception {
        int papers = args.length > 0 ? Integer.parseInt(args[0]) : 0;
        Path work = args.length > 1
                ? Files.createDirectories(Path.of(args[1]))
                : Files.createTempDirectory("kamergraaf-benchmark");
        Path documents = papers == 0 ? Repository.root().resolve("import") : work.resolve("archive");
        if (papers > 0 && !Files.isDirectory(documents)) {
            InventedArchive.write(Files.createDirectory(documents), papers);
        }
        Path store = work.resolve("store");
        // What was read by an earlier run is in the store, and need not be looked at again.
        Path unread = Files.isDirectory(store) ? Files.createDirectories(work.resolve("nothing")) : documents;
        long start = System.nanoTime();
        try (TestServer server = TestServer.start(store, unread)) {
            System.out.printf(Locale.ROOT, "%d papers read in %.0f s%n", papers, (System.nanoTime() - start) / 1e9);
            server.graph().warmReadingRoom();
            Thread.sleep(15_000);
            RoomBenchmark benchmark = new RoomBenchmark(server.room());
            benchmark.pages(papers == 0 ? sample() : archive(), work);
            benchmark.searches();
        }
    }

    private static Map<String, String> sample() {
        Map<String, String> pages = common();
        pages.put("paper", "d/ah-tk-20322033-9120");
        pages.put("stub", "d/kst-99310-3");
        pages.put("trace, 3 steps", "trace?id=kst-99310-30&depth=3");
        pages.put("source", "source?id=ah-tk-20312032-9012&part=A3,4,5&start=3&end=55");
        return pages;
    }

    private static Map<String, String> archive() {
        Map<String, String> pages = common();
        pages.put("paper", "d/ah-tk-20312032-10150");
        pages.put("stub", "d/kst-99310-10");
        pages.put("trace, 3 steps", "trace?id=ah-tk-20312032-10150&depth=3");
        pages.put("source", "source?id=ah-tk-20312032-10150&part=A2");
        return pages;
    }

    private static Map<String, String> common() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("home", "");
        pages.put("missing", "missing");
        pages.put("names", "names");
        pages.put("overview", "overview");
        pages.put("country", "e/country?id=NO");
        pages.put("named query", "queries/most-cited");
        return pages;
    }

    private void pages(Map<String, String> pages, Path work) throws IOException, InterruptedException {
        System.out.printf("%-18s%12s%12s%12s%14s%n", "page", "first ms", "median ms", "worst ms", "first paint");
        Map<String, double[]> waits = new LinkedHashMap<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            waits.put(page.getKey(), waits(page.getValue()));
        }
        try (Chromium chromium = Chromium.start(work.resolve("profile"))) {
            chromium.open(room + "queries");
            for (Map.Entry<String, String> page : pages.entrySet()) {
                chromium.open(room + page.getValue());
                String paint = firstPaint(chromium);
                double[] wait = waits.get(page.getKey());
                System.out.printf(
                        Locale.ROOT,
                        "%-18s%12.0f%12.0f%12.0f%14s%n",
                        page.getKey(),
                        wait[0],
                        median(wait),
                        Arrays.stream(wait).skip(1).max().orElse(0),
                        paint);
            }
        }
    }

    /** Chromium tells of a paint a little after it; a page that paints nothing within some seconds is said so. */
    private static String firstPaint(Chromium chromium) {
        for (int i = 0; i < 50; i++) {
            Object paint = chromium.script("const paint = performance.getEntriesByName('first-contentful-paint')[0];"
                    + " return paint ? Math.round(paint.startTime) + ' ms' : '';");
            if (!"".equals(paint)) {
                return String.valueOf(paint);
            }
            Chromium.pause(Duration.ofMillis(100));
        }
        return "none";
    }

    private void searches() throws IOException, InterruptedException {
        System.out.printf("%-42s%12s%12s%12s%n", "search", "first ms", "median ms", "worst ms");
        for (String words : WORDS) {
            for (String facets :
                    List.of("", "&kind=answers", "&country=NO&kind=answers", "&organisation=navo", "&year=2010")) {
                double[] wait = waits("search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8) + facets);
                System.out.printf(
                        Locale.ROOT,
                        "%-42s%12.0f%12.0f%12.0f%n",
                        words + facets,
                        wait[0],
                        median(wait),
                        Arrays.stream(wait).skip(1).max().orElse(0));
            }
        }
    }

    private double[] waits(String path) throws IOException, InterruptedException {
        double[] waits = new double[CALLS];
        HttpRequest request = HttpRequest.newBuilder(URI.create(room + path)).build();
        for (int i = 0; i < CALLS; i++) {
            long start = System.nanoTime();
            HttpResponse<Void> answer = client.send(request, HttpResponse.BodyHandlers.discarding());
            waits[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(path + ": " + answer.statusCode());
            }
        }
        return waits;
    }

    private static double median(double[] waits) {
        return Arrays.stream(waits).sorted().skip(waits.length / 2).findFirst().orElse(0);
    }
}

package nl.kamergraaf.neo4j.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.stream.Stream;
import nl.kamergraaf.BenchmarkGraph;
import nl.kamergraaf.Repository;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.query.TraceQueries.Direction;

/**
 * Measures every named query, and the questions of the reading room, over Bolt and warm on a {@link LargeGraph} of about a million
 * nodes and four million edges.
 *
 * <pre>
 * mvn -q -DskipTests package
 * mvn -q dependency:build-classpath -pl src/kamergraaf -DincludeScope=test -Dmdep.outputFile=target/classpath.txt
 * cd src/kamergraaf
 * java -cp target/test-classes:target/classes:$(cat target/classpath.txt) nl.kamergraaf.neo4j.read.QueryBenchmark \
 *     FOLDER [PAPERS [SECONDS [NAMES]]]
 * </pre>
 *
 * SECONDS is how long a question is asked at most (20), NAMES a part of the names of those that are asked (all).
 * The graph is made in an empty folder with Neo4j's own import, which takes about a minute on a quiet machine, and its indexes
 * two more; a folder that has it is measured again.
 */
public final class QueryBenchmark {

    private static final int ROUNDS = 400;

    /** No question is asked for longer than this, if it was asked ten times. */
    private static final int SECONDS = 20;

    private final GraphQueries queries;
    private final int papers;
    private final long longNanos;
    private final String only;
    private final Random random = new Random(7);

    private QueryBenchmark(GraphQueries queries, int papers, int seconds, String only) {
        this.queries = queries;
        this.papers = papers;
        this.longNanos = seconds * 1_000_000_000L;
        this.only = only;
    }

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int papers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : LargeGraph.PAPERS;
        Path jars = Path.of(System.getProperty(
                "kamergraaf.database.jars",
                Repository.root().resolve("target/database").toString()));
        Path store = folder.resolve("store");
        if (!Files.isDirectory(store.resolve("data"))) {
            LargeGraph.load(folder, store, jars, papers);
        }
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(EmbeddedSettings.of(jars, store).onPorts(0, 0));
                BenchmarkGraph graph = BenchmarkGraph.on(database)) {
            System.out.println(graph.size());
            QueryBenchmark benchmark = new QueryBenchmark(
                    graph.queries(),
                    papers,
                    arguments.length > 2 ? Integer.parseInt(arguments[2]) : SECONDS,
                    arguments.length > 3 ? arguments[3] : "");
            benchmark.named();
            benchmark.questions();
        }
    }

    /** Every named query, with parameters that differ from round to round. */
    private void named() {
        for (NamedQuery query : NamedQueryFiles.all()) {
            measure("query " + query.name(), i -> {
                Map<String, String> parameters = parameters(query.name());
                return queries.run(query.name(), parameters).rows().size();
            });
        }
    }

    private Map<String, String> parameters(String query) {
        return switch (query) {
            case "trace-back", "trace-forward" -> Map.of("id", read(), "depth", "6");
            case "dead-ends", "subgraph" -> Map.of("id", read());
            case "path-between" -> Map.of("from", read(), "to", read());
            case "country-over-time" -> Map.of("country", country());
            case "organisation-over-time", "organisations-together" -> Map.of("organisation", organisation());
            case "who-asks-about" -> Map.of("about", random.nextBoolean() ? country() : organisation());
            case "first-and-latest" -> Map.of("words", word());
            case "dossier-timeline" -> Map.of("dossier", String.valueOf(100_000 + random.nextInt(papers / 27)));
            default -> Map.of();
        };
    }

    private void questions() {
        measure(
                "trace back",
                i -> queries.trace(read(), Direction.BACK, 6, 200).links().size());
        measure(
                "trace forward",
                i -> queries.trace(read(), Direction.FORWARD, 6, 200).links().size());
        measure(
                "trace back, 1000",
                i -> queries.trace(read(), Direction.BACK, 6, 1000).links().size());
        measure("paper", i -> queries.paper(read()).orElseThrow().parts().size());
        measure(
                "cited by",
                i -> queries.citedBy(stub(), Paging.first(30)).items().size());
        measure("missing", i -> queries.missing(Paging.first(30)).items().size());
        measure("near", i -> queries.near("kst-9999" + i).size());
        measure("search", i -> queries.search(new SearchRequest(word(), Map.of(), Paging.first(20)))
                .hits()
                .items()
                .size());
        measure("browse", i -> queries.search(new SearchRequest("", Map.of(), Paging.first(20)))
                .hits()
                .items()
                .size());
        measure("entity", i -> queries.entity(EntityType.ORGANISATION, organisation())
                .orElseThrow()
                .papers());
        measure("papers about", i -> queries.papersAbout(EntityType.COUNTRY, country(), Paging.first(30))
                .items()
                .size());
        measure("summary", i -> queries.summary().documents());
        measure("overview", i -> queries.overview().kinds().size());
    }

    private String read() {
        return LargeGraph.paper(random.nextInt(papers));
    }

    private String stub() {
        return LargeGraph.paper(papers + LargeGraph.zipf(random, papers * 7 / 10));
    }

    private String country() {
        return "C" + random.nextInt(LargeGraph.COUNTRIES);
    }

    private String organisation() {
        return "o" + random.nextInt(LargeGraph.ORGANISATIONS);
    }

    private String word() {
        return "word" + random.nextInt(LargeGraph.WORDS / 10);
    }

    /** Asks a question some hundred times, after as many that are not counted. */
    private void measure(String name, IntToLongFunction question) {
        if (!name.contains(only)) {
            return;
        }
        double[] millis = new double[ROUNDS];
        long rows = 0;
        int rounds = 0;
        long start = System.nanoTime();
        int warmUp = 0;
        while (warmUp < 5 || warmUp < ROUNDS / 2 && System.nanoTime() - start < longNanos / 2) {
            question.applyAsLong(warmUp++);
        }
        long processor = processorNanos();
        start = System.nanoTime();
        while (rounds < 10 || rounds < ROUNDS && System.nanoTime() - start < longNanos) {
            long before = System.nanoTime();
            rows += question.applyAsLong(rounds);
            millis[rounds++] = (System.nanoTime() - before) / 1e6;
        }
        double processorMillis = (processorNanos() - processor) / 1e6 / rounds;
        Arrays.sort(millis, 0, rounds);
        System.out.printf(
                Locale.ROOT,
                "%-30s p50 %8.1f ms   p99 %8.1f ms   cpu %8.1f ms   %7.1f rows   %3d times%n",
                name,
                millis[rounds / 2],
                millis[Math.min(rounds - 1, rounds * 99 / 100)],
                processorMillis,
                (double) rows / rounds,
                rounds);
    }

    /** Returns the time of all processors for the database and this process; on a busy machine it tells more than a clock. */
    private static long processorNanos() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .mapToLong(process ->
                        process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L))
                .sum();
    }
}

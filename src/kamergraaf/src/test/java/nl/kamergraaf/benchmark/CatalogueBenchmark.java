package nl.kamergraaf.benchmark;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamergraaf.BenchmarkGraph;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graph.GraphWriter;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.query.TraceQueries;
import nl.kamergraaf.query.TraceQueries.Direction;

/**
 * Measures the loading of a catalogue into the embedded database by tenths, what loading the first tenth again takes, and how fast papers
 * are written and resolved beside it, and what is asked of the graph then takes. Run the main method with the test class path; the argument is the number of rows, 1,000,000 if there
 * is none. {@code -Dkamergraaf.much-work=true} has the database compile well, as {@code ingest} has it for catalogues of this size. The rows are generated: motions, letters and reports of 20,000 dossiers with titles of eight to fifteen words.
 */
final class CatalogueBenchmark {

    private static final int ROWS = 1_000_000;
    private static final int WORDS = 20_000;
    private static final int PARTS = 10;
    private static final int ROUNDS = 3;
    private static final int ASKED = 200;

    private CatalogueBenchmark() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : ROWS;
        Path folder = Files.createTempDirectory("kamergraaf-catalogue");
        List<Path> files = generate(folder, rows);
        List<GraphDelta> papers = TestExtraction.folder(Repository.root().resolve("import")).stream()
                .map(GraphProjector::project)
                .toList();
        TestGraph graph = TestGraph.empty();
        GraphWriter writer = graph.writer();
        writer.write(papers);
        graph.clear();
        write(writer, papers, "papers before the catalogue");
        graph.clear();
        for (Path file : files) {
            load(writer, file, "loaded " + file.getFileName());
        }
        System.out.printf(Locale.ROOT, "%d documents%n", graph.number("MATCH (d:Document) RETURN count(d)"));
        load(writer, files.get(0), "loaded again");
        for (int round = 0; round < ROUNDS; round++) {
            write(writer, papers, "papers beside the catalogue");
            if (round == ROUNDS - 1) {
                ask(graph);
            }
            papers.forEach(
                    each -> writer.forget(each.paperRecord().identifiers().get(0)));
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static void ask(TestGraph graph) {
        try (BenchmarkGraph opened = BenchmarkGraph.on(graph.connection())) {
            GraphQueries queries = opened.queries();
            String last = "ah-tk-20322033-9120";
            measure("trace, six levels", () -> queries.trace(last, Direction.BACK, TraceQueries.DEEPEST, 200));
            measure("search, a word of the papers", () -> queries.search(search("zeekabels")));
            measure("search, a rare word of the catalogue", () -> queries.search(search(words(new Random(5), 1))));
            measure("search, a common word of the catalogue", () -> queries.search(search("motie")));
            measure("missing", () -> queries.missing(Paging.first(20)));
        }
    }

    private static SearchRequest search(String words) {
        return new SearchRequest(words, Map.of(), Paging.first(20));
    }

    private static void measure(String what, Runnable question) {
        long[] nanos = new long[ASKED];
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            question.run();
            nanos[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(nanos, ASKED / 4, ASKED);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.1f ms, 99th percentile %.1f ms, the first time %.0f ms%n",
                what,
                warm[warm.length / 2] / 1e6,
                warm[warm.length * 99 / 100] / 1e6,
                nanos[0] / 1e6);
    }

    private static void load(GraphWriter writer, Path file, String what) {
        double processor = processor();
        long start = System.nanoTime();
        CatalogueImport.Outcome outcome = new CatalogueImport(writer).load(file);
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime runtime = Runtime.getRuntime();
        System.out.printf(
                Locale.ROOT,
                "%s: %d rows, %d changed, in %.1f s: %.0f rows/s; %.1f s of a processor: %.0f rows/s; %d MB in use%n",
                what,
                outcome.rows(),
                outcome.changed(),
                seconds,
                outcome.rows() / seconds,
                processor() - processor,
                outcome.rows() / (processor() - processor),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        if (outcome.wrong() > 0) {
            throw new IllegalStateException(outcome.failures().get(0));
        }
    }

    private static void write(GraphWriter writer, List<GraphDelta> papers, String what) {
        double processor = processor();
        long start = System.nanoTime();
        writer.write(papers);
        System.out.printf(
                Locale.ROOT,
                "%s: %d in %.2f s, %.2f s of a processor%n",
                what,
                papers.size(),
                (System.nanoTime() - start) / 1e9,
                processor() - processor);
    }

    /** Returns the seconds that this process and the database have had of a processor: others may use the machine too. */
    private static double processor() {
        return Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().children())
                        .mapToDouble(process -> process.info()
                                .totalCpuDuration()
                                .orElse(Duration.ZERO)
                                .toMillis())
                        .sum()
                / 1000;
    }

    private static List<Path> generate(Path folder, int rows) throws IOException {
        Random random = new Random(1);
        List<Path> files = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            long from = (long) rows * part / PARTS;
            long to = (long) rows * (part + 1) / PARTS;
            files.add(generate(folder.resolve("papers-" + part + ".csv"), random, (int) from, (int) to));
        }
        return files;
    }

    private static Path generate(Path file, Random random, int from, int to) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("identifier,title,date,type,dossier\n");
            for (int i = from; i < to; i++) {
                int dossier = 40_000 + random.nextInt(20_000);
                int kind = random.nextInt(10);
                StringBuilder title = new StringBuilder(words(random, 3)).append("; ");
                title.append(
                        kind < 6
                                ? "Motie; Motie van het lid " + name(random) + " over "
                                : kind < 9 ? "Brief regering; " : "Rapport; ");
                title.append(words(random, 5 + random.nextInt(7)));
                String date = "%d-%02d-%02d"
                        .formatted(2031 + random.nextInt(20), 1 + random.nextInt(12), 1 + random.nextInt(28));
                String type = kind < 6 ? "Motie" : kind < 9 ? "Brief" : "Rapport";
                out.write("kst-%d-%d,\"%s\",%s,%s,%d%n".formatted(dossier, i, title, date, type, dossier));
            }
        }
        return file;
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            // common words are common: the number of a word is the product of two draws
            int word = (int) (WORDS * random.nextDouble() * random.nextDouble());
            words.append(i == 0 ? "" : " ").append(letters(word)).append(letters(word * 7 + 3));
        }
        return words.toString();
    }

    private static String name(Random random) {
        String letters = letters(random.nextInt(600));
        return Character.toUpperCase(letters.charAt(0)) + letters.substring(1);
    }

    /** Returns a number as syllables. */
    private static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int left = number; letters.length() == 0 || left > 0; left /= 80) {
            letters.append("bdfghklmnprstvwz".charAt(left % 16)).append("aeiou".charAt(left / 16 % 5));
        }
        return letters.toString();
    }
}

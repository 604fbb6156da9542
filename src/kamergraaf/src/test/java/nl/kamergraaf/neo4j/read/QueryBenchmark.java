package nl.kamergraaf.neo4j.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import nl.kamergraaf.Repository;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.Databases;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.neo4j.embedded.EmbeddedSettings;
import nl.kamergraaf.query.NamedQuery;
import org.neo4j.driver.Driver;

/**
 * Measures the named queries over Bolt on a generated graph of about a million nodes and four million edges. The graph has the
 * shape of the real one: 57,000 papers of 14 parts, each part with 3.5 mentions; five citations a paper, three of them of
 * earlier papers (a few of which are cited very often), two of papers that are missing.
 *
 * <pre>java -cp … nl.kamergraaf.neo4j.read.QueryBenchmark FOLDER [PAPERS]</pre>
 *
 * The graph is made in an empty folder with Neo4j's own import, which takes half a minute on a quiet machine; a folder that
 * has it is measured again.
 */
public final class QueryBenchmark {

    private static final int PAPERS = 57_000;
    private static final int PARTS = 14;
    private static final int ORGANISATIONS = 8_000;
    private static final int COUNTRIES = 190;
    private static final int WARM_UP = 100;
    private static final int ROUNDS = 400;

    private QueryBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        int papers = arguments.length > 1 ? Integer.parseInt(arguments[1]) : PAPERS;
        Path jars = Repository.root().resolve("target/database");
        Path store = folder.resolve("store");
        if (!Files.isDirectory(store.resolve("data"))) {
            load(folder, store, jars, papers);
        }
        try (EmbeddedDatabase database =
                        EmbeddedDatabase.start(EmbeddedSettings.of(jars, store).onPorts(0, 0));
                Driver driver =
                        Databases.open(new Connection(database.uri(), database.user(), database.password(), "neo4j"))) {
            driver.executableQuery("CALL db.awaitIndexes(600)").execute();
            System.out.println(driver.executableQuery(
                            "MATCH (n) WITH count(n) AS nodes" + " RETURN nodes, COUNT { ()-->() } AS edges")
                    .execute()
                    .records()
                    .get(0)
                    .asMap());
            Random random = new Random(7);
            IntFunction<Map<String, String>> trace =
                    i -> Map.of("id", "kst-" + (papers / 2 + random.nextInt(papers / 2)), "depth", "6");
            measure(driver, "trace-back", ROUNDS, trace);
            measure(
                    driver,
                    "trace-forward",
                    ROUNDS,
                    i -> Map.of("id", "kst-" + (papers / 2 + random.nextInt(papers / 2)), "depth", "6"));
            measure(driver, "most-cited", ROUNDS, i -> Map.of());
            measure(driver, "missing", ROUNDS / 4, i -> Map.of());
            measure(
                    driver,
                    "path-between",
                    ROUNDS / 4,
                    i -> Map.of("from", "kst-" + random.nextInt(papers), "to", "kst-" + random.nextInt(papers)));
            measure(driver, "dead-ends", ROUNDS / 4, i -> Map.of("id", "kst-" + random.nextInt(papers)));
            measure(driver, "country-over-time", ROUNDS / 20, i -> Map.of("country", "C" + random.nextInt(COUNTRIES)));
            measure(driver, "first-and-latest", ROUNDS / 20, i -> Map.of("words", "word" + random.nextInt(1000)));
        }
    }

    private static void measure(Driver driver, String name, int rounds, IntFunction<Map<String, String>> parameters) {
        NamedQuery query = NamedQuery.find(NamedQueryFiles.all(), name);
        double[] millis = new double[rounds];
        long rows = 0;
        for (int i = -Math.min(WARM_UP, rounds); i < rounds; i++) {
            Map<String, Object> values = query.values(parameters.apply(i));
            long start = System.nanoTime();
            int found = driver.executableQuery(query.cypher())
                    .withParameters(values)
                    .execute()
                    .records()
                    .size();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - start) / 1e6;
                rows += found;
            }
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%-20s p50 %7.1f ms   p99 %7.1f ms   %6.1f rows%n",
                name,
                millis[rounds / 2],
                millis[Math.min(rounds - 1, rounds * 99 / 100)],
                (double) rows / rounds);
    }

    private static void load(Path folder, Path store, Path jars, int papers) throws IOException, InterruptedException {
        Files.createDirectories(store);
        new Graph(folder, papers).write();
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx1g",
                        "--add-opens=java.base/java.nio=ALL-UNNAMED",
                        "--add-opens=java.base/sun.nio.ch=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "-cp",
                        jars + "/*",
                        "org.neo4j.cli.AdminTool",
                        "database",
                        "import",
                        "full",
                        "neo4j",
                        "--nodes=" + folder.resolve("papers.csv"),
                        "--nodes=" + folder.resolve("parts.csv"),
                        "--nodes=" + folder.resolve("identifiers.csv"),
                        "--nodes=" + folder.resolve("countries.csv"),
                        "--nodes=" + folder.resolve("organisations.csv"),
                        "--relationships=" + folder.resolve("has.csv"),
                        "--relationships=" + folder.resolve("cites.csv"),
                        "--relationships=" + folder.resolve("known.csv"),
                        "--relationships=" + folder.resolve("in-countries.csv"),
                        "--relationships=" + folder.resolve("in-organisations.csv"))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.log").toFile())
                .directory(store.toFile());
        builder.environment().put("NEO4J_HOME", store.toString());
        builder.environment().put("NEO4J_CONF", store.toString());
        Process process = builder.start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed; see " + folder.resolve("import.log"));
        }
    }

    /** Writes the graph as the files that Neo4j's import reads. */
    private static final class Graph {

        private final Path folder;
        private final int papers;
        private final int missing;
        private final Random random = new Random(42);

        Graph(Path folder, int papers) {
            this.folder = folder;
            this.papers = papers;
            this.missing = papers * 7 / 10;
        }

        void write() throws IOException {
            int[] citedBy = new int[papers + missing];
            try (BufferedWriter parts = file("parts.csv", "id:ID(Part),unit,caption,text,:LABEL");
                    BufferedWriter has = file("has.csv", ":START_ID(Document),:END_ID(Part),order:int,:TYPE");
                    BufferedWriter cites = file(
                            "cites.csv",
                            ":START_ID(Part),:END_ID(Document),text,target,start:int,end:int,basis,confidence:double,:TYPE");
                    BufferedWriter countries =
                            file("in-countries.csv", ":START_ID(Part),:END_ID(Country),count:int,:TYPE");
                    BufferedWriter organisations =
                            file("in-organisations.csv", ":START_ID(Part),:END_ID(Organisation),count:int,:TYPE")) {
                for (int paper = 0; paper < papers; paper++) {
                    for (int part = 0; part < PARTS; part++) {
                        boolean answer = part % 2 == 1;
                        String id = "kst-" + paper + "#" + (answer ? "A" : "Q") + (part / 2 + 1);
                        line(
                                parts,
                                id,
                                id.substring(id.indexOf('#') + 1),
                                (answer ? "Antwoord " : "Vraag ") + (part / 2 + 1),
                                text(),
                                answer ? "Part;Answer" : "Part;Question");
                        line(has, "kst-" + paper, id, part, answer ? "HAS_ANSWER" : "HAS_QUESTION");
                        line(countries, id, "C" + zipf(COUNTRIES), 1, "MENTIONS");
                        for (int i = part % 2; i < 3; i++) {
                            line(organisations, id, "o" + zipf(ORGANISATIONS), 1, "MENTIONS");
                        }
                    }
                    for (int citation = 0; citation < 5; citation++) {
                        int cited = citation < 3 && paper > 0 ? earlier(paper) : papers + zipf(missing);
                        citedBy[cited]++;
                        int part = random.nextInt(PARTS / 2) + 1;
                        line(
                                cites,
                                "kst-" + paper + "#A" + part,
                                "kst-" + cited,
                                "Kamerstuk nr. " + cited,
                                "kst-" + cited,
                                citation * 50,
                                citation * 50 + 20,
                                "kamerstuk",
                                1.0,
                                "CITES");
                    }
                }
            }
            nodes(citedBy);
        }

        private void nodes(int[] citedBy) throws IOException {
            try (BufferedWriter lines = file(
                            "papers.csv", "id:ID(Document),read:boolean,kind,caption,title,date,citedBy:long,:LABEL");
                    BufferedWriter identifiers = file("identifiers.csv", "value:ID(Identifier),:LABEL");
                    BufferedWriter known = file("known.csv", ":START_ID(Document),:END_ID(Identifier),:TYPE")) {
                for (int paper = 0; paper < citedBy.length; paper++) {
                    boolean read = paper < papers;
                    line(
                            lines,
                            "kst-" + paper,
                            read,
                            read ? "answers" : "",
                            "Stuk " + paper,
                            read ? "Antwoorden over zaak " + paper : "",
                            read ? date(paper) : "",
                            citedBy[paper],
                            read ? "Document;Kamervragen" : "Document;Kamerstuk;Stub");
                    line(identifiers, "kst-" + paper, "Identifier");
                    line(known, "kst-" + paper, "kst-" + paper, "IDENTIFIED_BY");
                }
            }
            try (BufferedWriter countries = file("countries.csv", "code:ID(Country),name,:LABEL")) {
                for (int i = 0; i < COUNTRIES; i++) {
                    line(countries, "C" + i, "Land " + i, "Country");
                }
            }
            try (BufferedWriter organisations = file("organisations.csv", "id:ID(Organisation),name,:LABEL")) {
                for (int i = 0; i < ORGANISATIONS; i++) {
                    line(organisations, "o" + i, "Organisatie " + i, "Organisation");
                }
            }
        }

        /** Returns an earlier paper: mostly a recent one, now and then one of the few that are cited for ever. */
        private int earlier(int paper) {
            return random.nextInt(10) == 0 ? zipf(paper) : Math.max(0, paper - 1 - random.nextInt(2000));
        }

        /** Returns a number below the limit, small ones far more often. */
        private int zipf(int limit) {
            return (int) Math.min(limit - 1, Math.pow(limit, random.nextDouble()) - 1);
        }

        private String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                text.append(i == 0 ? "" : " ").append("word").append(random.nextInt(20_000));
            }
            return text.toString();
        }

        private String date(int paper) {
            int day = (int) (paper * 5000L / papers);
            return java.time.LocalDate.of(2031, 1, 1).plusDays(day).toString();
        }

        private BufferedWriter file(String name, String header) throws IOException {
            BufferedWriter writer = Files.newBufferedWriter(folder.resolve(name));
            writer.write(header);
            writer.newLine();
            return writer;
        }

        private static void line(BufferedWriter writer, Object... values) {
            try {
                writer.write(String.join(
                        ",", List.of(values).stream().map(String::valueOf).toList()));
                writer.newLine();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}

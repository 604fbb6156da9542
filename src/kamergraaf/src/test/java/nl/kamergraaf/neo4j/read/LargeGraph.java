package nl.kamergraaf.neo4j.read;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * An invented graph of any size, written as the files that Neo4j's import reads. With 54,000 papers it has about a million nodes
 * and four million edges. Its shape is that of real collections: papers of fourteen parts, two thirds of them answers; five
 * citations a paper, three of them of earlier papers (mostly recent ones, now and then one of the few that are cited for ever),
 * two of papers that are missing; three mentions a part, of few countries and organisations very often and of many seldom;
 * dossiers, cases, askers, and dates of which one in fifty citations gives another than its paper bears. What is kept with
 * nodes for the sake of queries is kept here too.
 */
final class LargeGraph {

    /** Papers that make a million nodes. */
    static final int PAPERS = 54_000;

    /** The least frequent of the words in the texts has this number less one, the most frequent is {@code word0}. */
    static final int WORDS = 20_000;

    static final int COUNTRIES = 190;
    static final int ORGANISATIONS = 8_000;
    static final int PERSONS = 600;

    private static final int PARTS = 14;
    private static final int DAYS = 5_000;
    private static final LocalDate FIRST = LocalDate.of(2031, 1, 1);

    /** The files, by the label or the start label of what is in them, and their heads. */
    private static final Map<String, String> NODES = nodes();

    private static final Map<String, String> EDGES = edges();

    private final Path folder;
    private final int papers;
    private final int missing;
    private final int dossiers;
    private final Random random = new Random(42);
    private final Map<String, BufferedWriter> files = new LinkedHashMap<>();

    private LargeGraph(Path folder, int papers) {
        this.folder = folder;
        this.papers = papers;
        this.missing = papers * 7 / 10;
        this.dossiers = Math.max(1, papers / 27);
    }

    private static Map<String, String> nodes() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put(
                "papers",
                "id:ID(Document),read:boolean,kind,caption,title,date,submitted,received,days:long,citedBy:long,:LABEL");
        heads.put("parts", "id:ID(Part),unit,caption,text,length:long,:LABEL");
        heads.put("identifiers", "value:ID(Identifier),:LABEL");
        heads.put("countries", "code:ID(Country),name,:LABEL");
        heads.put("organisations", "id:ID(Organisation),name,:LABEL");
        heads.put("persons", "id:ID(Person),name,:LABEL");
        heads.put("dates", "value:ID(Date),:LABEL");
        heads.put("dossiers", "number:ID(Dossier),:LABEL");
        heads.put("cases", "number:ID(Zaak),:LABEL");
        return heads;
    }

    private static Map<String, String> edges() {
        Map<String, String> heads = new LinkedHashMap<>();
        heads.put("has", ":START_ID(Document),:END_ID(Part),order:long,:TYPE");
        heads.put("within", ":START_ID(Part),:END_ID(Part),text,start:long,end:long,:TYPE");
        heads.put(
                "cites",
                ":START_ID(Part),:END_ID(Document),text,target,start:long,end:long,page:long,rule,basis,confidence:double,"
                        + "citedDate,dateDiffers:boolean,:TYPE");
        heads.put("known", ":START_ID(Document),:END_ID(Identifier),:TYPE");
        heads.put("of-dossiers", ":START_ID(Document),:END_ID(Dossier),:TYPE");
        heads.put("of-cases", ":START_ID(Document),:END_ID(Zaak),:TYPE");
        heads.put("signed", ":START_ID(Document),:END_ID(Person),name,:TYPE");
        heads.put("dated", ":START_ID(Document),:END_ID(Date),basis,:TYPE");
        heads.put("members", ":START_ID(Person),:END_ID(Organisation),:TYPE");
        for (String kind : List.of("Country", "Organisation", "Person", "Date")) {
            heads.put(
                    "in-" + kind,
                    ":START_ID(Part),:END_ID(" + kind + "),texts:string[],starts:long[],count:long,:TYPE");
        }
        return heads;
    }

    /** Returns the identifier of a paper; those from the number of papers on are missing. */
    static String paper(int number) {
        return "kst-" + number;
    }

    /** Returns a number below the limit, small ones far more often. */
    static int zipf(Random random, int limit) {
        return (int) Math.min(limit - 1, Math.pow(limit, random.nextDouble()) - 1);
    }

    /**
     * Makes a store of it with Neo4j's import.
     *
     * @param folder for the files; some 500 MB
     * @param store  folder of the database, empty
     * @param jars   class path of the database
     */
    static void load(Path folder, Path store, Path jars, int papers) throws IOException, InterruptedException {
        Files.createDirectories(store);
        new LargeGraph(folder, papers).write();
        List<String> command = new ArrayList<>(List.of(
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
                "neo4j"));
        NODES.keySet().forEach(name -> command.add("--nodes=" + folder.resolve(name + ".csv")));
        EDGES.keySet().forEach(name -> command.add("--relationships=" + folder.resolve(name + ".csv")));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("import.log").toFile())
                .directory(store.toFile());
        builder.environment().put("NEO4J_HOME", store.toString());
        builder.environment().put("NEO4J_CONF", store.toString());
        if (builder.start().waitFor() != 0) {
            throw new IllegalStateException("the import failed; see " + folder.resolve("import.log"));
        }
        for (String name : NODES.keySet()) {
            Files.delete(folder.resolve(name + ".csv"));
        }
        for (String name : EDGES.keySet()) {
            Files.delete(folder.resolve(name + ".csv"));
        }
    }

    private void write() throws IOException {
        for (Map<String, String> heads : List.of(NODES, EDGES)) {
            for (Map.Entry<String, String> head : heads.entrySet()) {
                BufferedWriter writer = Files.newBufferedWriter(folder.resolve(head.getKey() + ".csv"));
                files.put(head.getKey(), writer);
                writer.write(head.getValue() + "\n");
            }
        }
        try {
            entities();
            int[] citedBy = new int[papers + missing];
            String[] kinds = new String[papers];
            for (int paper = 0; paper < papers; paper++) {
                kinds[paper] = kind();
                parts(paper, kinds[paper]);
                citations(paper, kinds[paper], citedBy);
            }
            for (int paper = 0; paper < papers + missing; paper++) {
                head(paper, paper < papers ? kinds[paper] : "", citedBy[paper]);
            }
        } finally {
            for (BufferedWriter file : files.values()) {
                file.close();
            }
        }
    }

    private String kind() {
        int of = random.nextInt(100);
        return of < 65 ? "answers" : of < 77 ? "questions" : of < 80 ? "notice" : "letter";
    }

    private void entities() {
        for (int i = 0; i < COUNTRIES; i++) {
            line("countries", "C" + i, "Land " + i, "Country");
        }
        for (int i = 0; i < ORGANISATIONS; i++) {
            line("organisations", "o" + i, "Organisatie " + i, "Organisation");
        }
        for (int i = 0; i < PERSONS; i++) {
            line("persons", "p" + i, "Van Voorbeeld " + i, "Person");
            line("members", "p" + i, "o" + i % 20, "MEMBER_OF");
        }
        for (int i = 0; i < DAYS; i++) {
            line("dates", FIRST.plusDays(i), "Date");
        }
        for (int i = 0; i < dossiers; i++) {
            line("dossiers", 100_000 + i, "Dossier");
        }
        for (int i = 0; i < papers * 8 / 10; i++) {
            line("cases", "Z" + i, "Zaak");
        }
    }

    private void parts(int paper, String kind) {
        for (int part = 0; part < PARTS; part++) {
            boolean note = part == PARTS - 1;
            boolean section = part == PARTS - 2;
            boolean answer = part % 2 == 1 && kind.equals("answers");
            boolean question = !kind.equals("letter");
            String label = note ? "Footnote" : section || !question ? "Section" : answer ? "Answer" : "Question";
            String unit = unit(paper, part, kind);
            String id = paper(paper) + "#" + unit;
            String text = text(label.equals("Answer") && random.nextInt(5) == 0 ? 10 : 35);
            line("parts", id, unit, label + " " + unit.substring(1), text, text.length(), "Part;" + label);
            line("has", paper(paper), id, part, "HAS_" + label.toUpperCase(java.util.Locale.ROOT));
            if (label.equals("Answer")) {
                String asked = paper(paper) + "#Q" + unit.substring(1);
                line("within", id, asked, "", "", "", "ANSWERS");
                if (random.nextInt(7) == 0) {
                    line("within", id, paper(paper) + "#A1", "antwoord op vraag 1", 0, 19, "REFERS_TO");
                }
            } else if (note) {
                line("within", paper(paper) + "#" + unit(paper, 0, kind), id, "", "", "", "NOTED_IN");
            }
            mentions(id);
        }
    }

    private static String unit(int paper, int part, String kind) {
        if (part == PARTS - 1) {
            return "F1";
        } else if (kind.equals("letter") || part == PARTS - 2) {
            return "S" + (part + 1);
        } else if (kind.equals("answers")) {
            return (part % 2 == 1 ? "A" : "Q") + (part / 2 + 1);
        }
        return "Q" + (part + 1);
    }

    private void mentions(String part) {
        mention("Country", part, "C" + zipf(random, COUNTRIES));
        int one = zipf(random, ORGANISATIONS);
        mention("Organisation", part, "o" + one);
        int other = zipf(random, ORGANISATIONS);
        if (other != one && random.nextInt(10) < 6) {
            mention("Organisation", part, "o" + other);
        }
        if (random.nextInt(5) == 0) {
            mention("Person", part, "p" + random.nextInt(PERSONS));
        }
        if (random.nextInt(4) == 0) {
            mention("Date", part, FIRST.plusDays(random.nextInt(DAYS)).toString());
        }
    }

    private void mention(String kind, String part, String id) {
        line("in-" + kind, part, id, id, 0, 1, "MENTIONS");
    }

    private void citations(int paper, String kind, int[] citedBy) {
        for (int citation = 0; citation < 5; citation++) {
            int cited = citation < 3 && paper > 0 ? earlier(paper) : papers + zipf(random, missing);
            citedBy[cited]++;
            boolean differs = cited < papers && random.nextInt(50) == 0;
            line(
                    "cites",
                    paper(paper) + "#" + unit(paper, random.nextInt(PARTS), kind),
                    paper(cited),
                    "de brief van een dag (Kamerstuk 99 999 nr. " + cited + ")",
                    paper(cited),
                    citation * 50,
                    citation * 50 + 45,
                    1 + citation,
                    "kamerstuk",
                    "kamerstuk",
                    1.0,
                    cited < papers ? differs ? FIRST : date(cited) : "",
                    differs ? "true" : "",
                    "CITES");
        }
    }

    /** Returns an earlier paper: mostly a recent one, now and then one of the few that are cited for ever. */
    private int earlier(int paper) {
        return random.nextInt(10) == 0 ? zipf(random, paper) : Math.max(0, paper - 1 - random.nextInt(2000));
    }

    private void head(int paper, String kind, int citedBy) {
        String id = paper(paper);
        boolean read = paper < papers;
        boolean questions = read && !kind.equals("letter");
        boolean answers = kind.equals("answers");
        int days = 5 + random.nextInt(50);
        String label = !read ? "Kamerstuk;Stub" : questions ? "Kamervragen" : "Kamerbrief";
        line(
                "papers",
                id,
                read,
                kind,
                "Stuk " + paper,
                read ? "Stuk over " + text(8) : "",
                read ? date(paper) : "",
                questions ? date(paper).minusDays(answers ? days : 0) : "",
                answers ? date(paper) : "",
                answers ? days : "",
                citedBy,
                "Document;" + label);
        line("identifiers", id, "Identifier");
        line("known", id, id, "IDENTIFIED_BY");
        if (!read) {
            return;
        }
        line("dated", id, date(paper), "dateline", "DATED");
        if (paper % 2 == 0) {
            line("of-dossiers", id, 100_000 + zipf(random, dossiers), "PART_OF");
        }
        if (questions) {
            // Three of four question papers share their case with their answers, which come soon after.
            int of = answers || random.nextInt(4) == 0 ? paper : paper + 1;
            line("of-cases", id, "Z" + of % (papers * 8 / 10), "PART_OF");
            line("signed", id, "p" + zipf(random, PERSONS), "", "ASKED_BY");
        }
        if (answers || kind.equals("letter")) {
            line("signed", id, "p" + random.nextInt(20), "", "SENT_BY");
        }
    }

    private LocalDate date(int paper) {
        return FIRST.plusDays((long) paper * DAYS / papers);
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append("word").append(zipf(random, WORDS));
        }
        return text.toString();
    }

    private void line(String file, Object... values) {
        try {
            BufferedWriter writer = files.get(file);
            writer.write(Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(",")));
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kamergraaf.Repository;
import nl.kamergraaf.TestExtraction;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.graphs.InventedPaper;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.pipeline.DocumentFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What {@code cypher/README.md} says of the graph is what is in the graph, and nothing else is. */
class GraphModelIT {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    private static TestGraph graph;
    private static List<String> documentation = List.of();

    @BeforeAll
    static void write() throws IOException {
        graph = TestGraph.empty();
        documentation = Files.readAllLines(Repository.root().resolve("cypher/README.md"));
        var samples = Repository.root().resolve("import");
        List<GraphDelta> documents = new ArrayList<>(TestExtraction.folder(samples).stream()
                .map(GraphProjector::project)
                .toList());
        Stream.of(
                        InventedPaper.of(DocumentKind.DECISION, "PROEF-9")
                                .sentBy("A. Test", "Minister van Proeven")
                                .askedBy("De Proef", "PVX")
                                .citing("Stb.", "stb-2031-1")
                                .citing("Handelingen", "h-tk-20312032-1-1")
                                .citing("brief", "kst-99310-7", "2030-01-01")
                                .saying("Zie mijn")
                                .describing("brief van 1 mei", "letter", "2031-05-01")
                                .describing("motie-Proef/Test", "motion", null, "Proef", "Test")
                                .titledCitation("Nota over proeven")
                                .pointingBack("Deze nota", "report")
                                .inPlace("Proefdam"),
                        InventedPaper.of(DocumentKind.OTHER, ""))
                .map(InventedPaper::delta)
                .forEach(documents::add);
        graph.writer().write(documents);
        for (var entry : CatalogueImport.read(DocumentFiles.catalogues(List.of(samples)))) {
            graph.writer().describe(List.of(entry));
        }
    }

    /** Returns the cells of the rows of the table in a section. */
    private static List<String[]> table(String section) {
        List<String[]> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : documentation) {
            if (line.startsWith("#")) {
                inside = line.equals("## " + section);
            } else if (inside && line.startsWith("| `")) {
                rows.add(line.split("\\|", -1));
            }
        }
        return rows;
    }

    private static TreeSet<String> codes(String cell) {
        TreeSet<String> codes = new TreeSet<>();
        Matcher matcher = CODE.matcher(cell);
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }

    private static Map<String, TreeSet<String>> inDatabase(String cypher) {
        Map<String, TreeSet<String>> found = new TreeMap<>();
        graph.ask(cypher).forEach(row -> {
            TreeSet<String> keys = found.computeIfAbsent(row.get("name").asString(), key -> new TreeSet<>());
            row.get("keys").asList().forEach(key -> keys.add(String.valueOf(key)));
        });
        return found;
    }

    @Test
    void labels() {
        TreeSet<String> documented = new TreeSet<>();
        table("Nodes").forEach(row -> documented.addAll(codes(row[1])));
        assertThat(inDatabase("MATCH (n) WHERE NOT n:__Neo4jMigration UNWIND labels(n) AS name"
                                + " RETURN DISTINCT name, [] AS keys")
                        .keySet())
                .isEqualTo(documented);
    }

    @Test
    void propertiesOfNodes() {
        Map<String, TreeSet<String>> documented = new TreeMap<>();
        for (String[] row : table("Nodes")) {
            if (!row[2].isBlank()) {
                documented.put(codes(row[1]).first(), codes(row[3]));
            }
        }
        Map<String, TreeSet<String>> found =
                inDatabase("MATCH (n) WHERE NOT n:__Neo4jMigration UNWIND labels(n) AS name"
                        + " UNWIND keys(n) AS key RETURN name, collect(DISTINCT key) AS keys");
        found.keySet().retainAll(documented.keySet());
        assertThat(found).isEqualTo(documented);
    }

    @Test
    void relationshipsAndTheirProperties() {
        Map<String, TreeSet<String>> documented = new TreeMap<>();
        table("Relationships").forEach(row -> documented.put(codes(row[1]).first(), codes(row[4])));
        assertThat(inDatabase("MATCH (a)-[r]->() WHERE NOT a:__Neo4jMigration"
                        + " WITH type(r) AS name, reduce(all = [], k IN collect(keys(r)) | all + k) AS keys"
                        + " RETURN name, keys"))
                .isEqualTo(documented);
    }

    @Test
    void endsOfRelationships() {
        for (String[] row : table("Relationships")) {
            String type = codes(row[1]).first();
            assertThat(ends(type, "startNode")).as("%s from", type).isSubsetOf(withSuper(codes(row[2])));
            assertThat(ends(type, "endNode")).as("%s to", type).isSubsetOf(withSuper(codes(row[3])));
        }
    }

    private static List<String> ends(String type, String end) {
        return graph.lines("MATCH ()-[r:" + type + "]->() UNWIND labels(" + end + "(r)) AS label"
                + " WITH DISTINCT label WHERE NOT label IN ['Kamervragen', 'Kamerbrief', 'Kamerstuk', 'Motie',"
                + " 'Handelingen', 'Besluit', 'Wet', 'Bron', 'Stub'] RETURN label");
    }

    private static TreeSet<String> withSuper(TreeSet<String> labels) {
        TreeSet<String> all = new TreeSet<>(labels);
        List<String> parts = List.of("Question", "Answer", "Section", "Footnote");
        if (labels.contains("Part")) {
            all.addAll(parts);
        } else if (labels.stream().anyMatch(parts::contains)) {
            all.add("Part");
        }
        return all;
    }
}

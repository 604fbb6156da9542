package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kamergraaf.graph.GraphWriter.Forgotten;
import nl.kamergraaf.graphs.InventedPaper;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.pipeline.CatalogueImport;
import nl.kamergraaf.resolve.CatalogueEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** References without identifier: what is open now is resolved by whatever is written later, without reading again. */
class ResolutionIT {

    private static final String CITED =
            "MATCH (:Part)-[c:CITES]->(d:Document) RETURN c.text AS text, d.id AS id, c.basis, c.confidence ORDER BY text, id";

    private static final InventedPaper CITING = InventedPaper.of(DocumentKind.ANSWERS, "ah-tk-20312032-1")
            .dated("2031-09-01")
            .sentBy(null, "Minister van Proeven")
            .saying("Ik verwijs naar mijn")
            .describing("brief van 3 maart jl.", "letter", "2031-03-03")
            .describing("motie-Van Voorbeeld over het proefstation", "motion", null, "Van Voorbeeld")
            .describing("regeerakkoord", "agreement", null);

    private static final InventedPaper OWN = InventedPaper.of(DocumentKind.LETTER, "kst-99999-3")
            .dated("2031-03-03")
            .sentBy("A. Test", "Minister van Proeven");

    private static final InventedPaper OTHER = InventedPaper.of(DocumentKind.LETTER, "kst-99998-3")
            .dated("2031-03-03")
            .sentBy("B. Test", "Minister van Toetsen");

    private static final CatalogueEntry MOTION = new CatalogueEntry(
            "proef.csv",
            List.of("kst-99997-4"),
            "Motie van het lid Van Voorbeeld over het proefstation",
            "2031-06-01",
            "motion",
            "99997");

    private TestGraph graph;
    private Neo4jGraphWriter writer;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
        writer = graph.writer();
    }

    @Test
    void whatComesLaterResolvesWhatWasOpen() {
        writer.write(List.of(CITING.delta()));
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "brief van 3 maart jl. ref:brief-van-3-maart-jl@2031-03-03 test 0.0",
                        "motie-Van Voorbeeld over het proefstation ref:motie-van-voorbeeld-over-het-proefstation test 0.0",
                        "regeerakkoord ref:regeerakkoord test 0.0");

        writer.write(List.of(OTHER.delta(), OWN.delta()));
        writer.describe(List.of(MOTION));

        assertThat(graph.lines(CITED))
                .containsExactly(
                        "brief van 3 maart jl. kst-99999-3 kind+day+sender 0.7",
                        "motie-Van Voorbeeld over het proefstation kst-99997-4 kind+author+title 0.8",
                        "regeerakkoord ref:regeerakkoord test 0.0");
        assertThat(graph.lines("MATCH (s:Stub) RETURN s.id AS id, s.citedBy, s.caption ORDER BY id"))
                .containsExactly(
                        "kst-99997-4 1 Motie van het lid Van Voorbeeld over het proefstation",
                        "ref:regeerakkoord 1 regeerakkoord");

        writer.forget("kst-99999-3");
        assertThat(graph.lines(CITED)).contains("brief van 3 maart jl. ref:brief-van-3-maart-jl@2031-03-03 test 0.0");
    }

    @Test
    void orderMakesNoDifference() {
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> writer.write(List.of(CITING.delta())),
                () -> writer.write(List.of(OWN.delta())),
                () -> writer.write(List.of(OTHER.delta())),
                () -> writer.describe(List.of(MOTION)),
                () -> writer.describe(List.of(new CatalogueEntry(
                        "proef.csv", List.of("kst-99999-3"), "Voortgang", "2031-03-03", "letter", "99999")))));
        steps.forEach(Runnable::run);
        List<String> expected = graph.dump();
        for (int round = 0; round < 8; round++) {
            Collections.shuffle(steps, new Random(round));
            graph.clear();
            steps.forEach(Runnable::run);
            assertThat(graph.difference(expected)).isEmpty();
        }
    }

    @Test
    void aCatalogueThatTellsTheDossierOfTheCitingPaperCountsInAnyOrder() {
        InventedPaper citing = InventedPaper.of(DocumentKind.LETTER, "2031D00009")
                .dated("2031-09-01")
                .sentBy("C. Test", "Minister van Metingen")
                .describing("brief van 3 maart 2031", "letter", "2031-03-03");
        CatalogueEntry ofCiting = new CatalogueEntry("proef.csv", List.of("2031D00009"), null, null, "letter", "99999");
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> writer.write(List.of(citing.delta())),
                () -> writer.write(List.of(OWN.delta(), OTHER.delta())),
                () -> writer.describe(List.of(ofCiting))));
        steps.subList(0, 2).forEach(Runnable::run);
        assertThat(graph.lines("MATCH ()-[c:CITES]->(d) RETURN d.id, c.candidates"))
                .as("without the catalogue both letters of that day may be meant")
                .containsExactly("ref:brief-van-3-maart-2031@2031-03-03 [kst-99998-3, kst-99999-3]");
        steps.get(2).run();
        List<String> expected = graph.dump();
        assertThat(graph.lines(CITED))
                .as("with it the one of the citing paper's dossier is")
                .containsExactly("brief van 3 maart 2031 kst-99999-3 kind+day+dossier 0.65");
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(steps, new Random(round));
            graph.clear();
            steps.forEach(Runnable::run);
            assertThat(graph.difference(expected)).isEmpty();
        }
    }

    @Test
    void wordsThatPointBackMeanWhatThoseMeanToWhichTheyPoint() {
        InventedPaper paper = InventedPaper.of(DocumentKind.LETTER, "kst-99999-20")
                .dated("2031-09-01")
                .describing("motie-Van Voorbeeld over het proefstation", "motion", null, "Van Voorbeeld")
                .pointingBack("Die motie", "motion")
                .citing("noot", "kst-99999-3")
                .noting("een brief", "letter", "2031-03-04")
                .citing("de brief (kst)", "kst-99999-3")
                .pointingBack("Deze brief", "letter");
        writer.write(List.of(paper.delta()));
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "Deze brief kst-99999-3 pointer 0.9",
                        "Die motie ref:motie-van-voorbeeld-over-het-proefstation pointer 0.0",
                        "de brief (kst) kst-99999-3 test 1.0",
                        "een brief kst-99999-3 test 0.95",
                        "motie-Van Voorbeeld over het proefstation ref:motie-van-voorbeeld-over-het-proefstation test 0.0",
                        "noot kst-99999-3 test 1.0");

        writer.describe(List.of(MOTION));
        writer.write(List.of(OWN.delta()));

        assertThat(graph.lines(CITED))
                .containsExactly(
                        "Deze brief kst-99999-3 anaphora 0.9",
                        "Die motie kst-99997-4 anaphora+kind+author+title 0.72",
                        "de brief (kst) kst-99999-3 test 1.0",
                        "een brief kst-99999-3 footnote 0.95",
                        "motie-Van Voorbeeld over het proefstation kst-99997-4 kind+author+title 0.8",
                        "noot kst-99999-3 test 1.0");
        assertThat(graph.lines("MATCH ()-[c:CITES {dateDiffers: true}]->() RETURN c.text"))
                .containsExactly("een brief");
    }

    @Test
    void aTitleAloneFindsItsPaperWhateverCameFirst() {
        InventedPaper citing = InventedPaper.of(DocumentKind.ANSWERS, "ah-tk-20312032-9")
                .dated("2031-09-01")
                .titledCitation("Gevolgen van proeven voor kleine stations")
                .titledCitation("Stationsrapportage", "report", "2030")
                .titledCitation("Stationsrapportage")
                .titledCitation("Voortgang van het coördinatiestation Proefdam", "letter", null);
        List<Runnable> steps = new ArrayList<>(List.of(
                () -> writer.write(List.of(citing.delta())),
                () -> writer.write(List.of(InventedPaper.of(DocumentKind.REPORT, "kst-99996-1")
                        .titled("Gevolgen van proeven voor kleine stations")
                        .dated("2030-02-02")
                        .delta())),
                () -> writer.describe(List.of(
                        report("kst-99996-2", "Proeven; Rapport; Stationsrapportage 2029", "2030-04-04"),
                        report("kst-99996-3", "Proeven; Rapport; Stationsrapportage 2030", "2031-04-04"),
                        report("kst-99996-4", "Proeven; Rapport; Stations met gevolgen", "2031-04-04"))),
                () -> writer.describe(List.of(new CatalogueEntry(
                        "proef.csv",
                        List.of("kst-99996-5"),
                        "Proeven; Brief regering; Voortgang van het coördinatiestation Proefdam",
                        "2031-03-05",
                        "letter",
                        "99996")))));
        steps.forEach(Runnable::run);
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "Gevolgen van proeven voor kleine stations kst-99996-1 kind+title+name 0.65",
                        "Stationsrapportage kst-99996-3 kind+title+name+year 0.75",
                        "Stationsrapportage ref:stationsrapportage test 0.0",
                        "Voortgang van het coördinatiestation Proefdam kst-99996-5 kind+title+name 0.65");
        List<String> expected = graph.dump();
        for (int round = 0; round < 8; round++) {
            Collections.shuffle(steps, new Random(round));
            graph.clear();
            steps.forEach(Runnable::run);
            assertThat(graph.difference(expected)).as("round %d", round).isEmpty();
        }
        assertThat(writer.forget("kst-99996-1")).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(graph.lines(CITED))
                .contains(
                        "Gevolgen van proeven voor kleine stations ref:gevolgen-van-proeven-voor-kleine-stations test 0.0");
    }

    private static CatalogueEntry report(String identifier, String title, String date) {
        return new CatalogueEntry("proef.csv", List.of(identifier), title, date, "report", "99996");
    }

    @Test
    void whatRowsShareWithEachOtherOrWithTheGraphIsOneNode() {
        writer.write(List.of(InventedPaper.of(DocumentKind.ANSWERS, "ah-tk-20312032-2")
                .saying("Zie ook")
                .citing("kst-99997-5", "kst-99997-5")
                .citing("2031Z00077", "2031Z00077")
                .delta()));
        List<CatalogueEntry> rows = List.of(
                new CatalogueEntry(
                        "proef.csv", List.of("kst-99997-5", "2031Z00077"), "Brief", "2031-06-01", "letter", "99997"),
                new CatalogueEntry(
                        "proef.csv", List.of("kst-99997-6", "2031Z00077"), "Motie", "2031-06-02", "motion", "99997"),
                new CatalogueEntry(
                        "proef.csv", List.of("kst-99997-7", "2031Z00078"), "Brief", "2031-06-03", "letter", "99997"),
                new CatalogueEntry(
                        "proef.csv", List.of("kst-99997-8", "2031Z00078"), "Motie", "2031-06-04", "motion", null));
        writer.describe(rows);

        assertThat(graph.lines("MATCH (d:Document)-[:IDENTIFIED_BY]->(i) WHERE d.catalogued"
                        + " RETURN i.value AS value, count(*) ORDER BY value"))
                .containsExactly(
                        "2031Z00077 2",
                        "2031Z00078 2",
                        "kst-99997-5 1",
                        "kst-99997-6 1",
                        "kst-99997-7 1",
                        "kst-99997-8 1");
        assertThat(graph.lines("MATCH (d:Document) WHERE d.catalogued RETURN d.id AS id, d.citedBy, d:Motie, d:Stub,"
                        + " COUNT { (d)-[:PART_OF]->(:Dossier {number: '99997'}) }, COUNT { (d)-[:PART_OF]->(:Zaak) },"
                        + " COUNT { (d)<-[:DESCRIBES]-() } ORDER BY id"))
                .containsExactly(
                        "kst-99997-5 1 false true 1 1 1",
                        "kst-99997-6 0 true true 1 1 1",
                        "kst-99997-7 0 false true 1 1 1",
                        "kst-99997-8 0 true true 1 1 1");

        List<String> together = graph.dump();
        assertThat(writer.describe(rows)).isZero();
        assertThat(graph.difference(together)).isEmpty();
    }

    @Test
    void aCatalogueFileIsLoadedOnceAndItsFaultsAreTold(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("papieren.csv");
        StringBuilder rows = new StringBuilder("identifier,title,date,type,dossier\n");
        for (int i = 1; i <= 2300; i++) {
            rows.append("kst-99999-%d 2031Z%05d,Proeven; Brief regering; Nummer %d,2031-03-03,Brief,99999\n"
                    .formatted(i, i, i));
        }
        Files.writeString(file, rows);
        writer.write(List.of(InventedPaper.of(DocumentKind.LETTER, "kst-99999-5001")
                .citing("brief (kenmerk)", "2031Z00017")
                .delta()));
        CatalogueImport catalogue = new CatalogueImport(writer);

        assertThat(catalogue.load(file)).isEqualTo(new CatalogueImport.Outcome(2300, 2300, 0, List.of()));
        List<String> before = graph.dump();
        assertThat(catalogue.load(file)).isEqualTo(new CatalogueImport.Outcome(2300, 0, 0, List.of()));
        assertThat(graph.difference(before)).isEmpty();
        assertThat(graph.lines("MATCH (s:Stub) WHERE s.citedBy > 0 RETURN s.id, s.title"))
                .containsExactly("kst-99999-17 Proeven; Brief regering; Nummer 17");

        Files.writeString(
                file,
                rows + "kst-99999-2301,Titel,morgen,Brief,99999\n"
                        + "kst-99999-2302,Een titel, met een komma,2031-03-03,Brief,99999\n"
                        + "kst-99999-2303,Goed,2031-03-03,Brief,99999\n"
                        + "kst-99999-2303,Beter,2031-03-03,Brief,99999\n"
                        + "kst-99999-2304,\"Open,2031-03-03,Brief,99999\n");
        assertThat(catalogue.load(file))
                .isEqualTo(new CatalogueImport.Outcome(
                        2302,
                        1,
                        3,
                        List.of(
                                file + ":2302: \"morgen\" is no date such as 2031-03-03",
                                file
                                        + ":2303: there are 6 fields, but the first line names 5: a field with a \",\" in it"
                                        + " stands in double quotes",
                                file + ":2306: a quote is opened and not closed; from here on nothing was read")));
        assertThat(graph.lines("MATCH (s:Stub) WHERE s.id STARTS WITH 'kst-99999-230' AND s.id <> 'kst-99999-230'"
                        + " AND s.id <> 'kst-99999-2300' RETURN s.id, s.title"))
                .containsExactly("kst-99999-2303 Beter");
        assertThat(graph.difference(before)).isNotEmpty().allMatch(line -> line.startsWith("+"));
    }

    @Test
    void ofVeryManyWrongRowsTheFirstAreTold(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("papieren.csv"),
                "identifier;date\n" + "kst-99999-1;gisteren\n".repeat(99) + "kst-99999-2;2031");
        CatalogueImport.Outcome outcome = new CatalogueImport(writer).load(file);
        assertThat(outcome.wrong()).isEqualTo(99);
        assertThat(outcome.failures()).hasSize(20);
        assertThat(graph.lines("MATCH (d:Document) RETURN d.id, d.date")).containsExactly("kst-99999-2 2031");
    }
}

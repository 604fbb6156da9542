package nl.kamergraaf.neo4j.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphWriteException;
import nl.kamergraaf.graph.GraphWriter.Forgotten;
import nl.kamergraaf.graph.GraphWriter.Outcome;
import nl.kamergraaf.graph.GraphWriter.Written;
import nl.kamergraaf.graphs.InventedPaper;
import nl.kamergraaf.graphs.TestGraph;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.resolve.CatalogueEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One paper, one node: by whatever it is known, in whatever form, whichever came first. */
class OnePaperOneNodeIT {

    private static final String CITED =
            "MATCH (:Part)-[c:CITES]->(d:Document) RETURN c.text AS text, d.id AS id ORDER BY text";

    private TestGraph graph;
    private Neo4jGraphWriter writer;

    @BeforeEach
    void open() {
        graph = TestGraph.empty();
        writer = graph.writer();
    }

    private void write(InventedPaper... papers) {
        writer.write(Stream.of(papers).map(InventedPaper::delta).toList());
    }

    private static InventedPaper answers(String identifiers) {
        return InventedPaper.of(DocumentKind.ANSWERS, identifiers);
    }

    private static InventedPaper letter(String identifiers) {
        return InventedPaper.of(DocumentKind.LETTER, identifiers);
    }

    @Test
    void everyIdentifierLeadsToOneNode() {
        write(
                letter("kst-99999-1").citing("a", "ah-tk-20312032-1"),
                letter("kst-99999-2").citing("b antwoorden (kenmerk)", "2031Z00001"));
        assertThat(graph.lines(CITED)).containsExactly("a ah-tk-20312032-1", "b antwoorden (kenmerk) 2031Z00001");

        write(answers("2031Z00001 ah-tk-20312032-1"));

        assertThat(graph.lines(CITED)).containsExactly("a ah-tk-20312032-1", "b antwoorden (kenmerk) ah-tk-20312032-1");
        assertThat(graph.lines("MATCH (d:Document) RETURN d.id AS id, d.citedBy AS n ORDER BY id"))
                .containsExactly("ah-tk-20312032-1 2", "kst-99999-1 0", "kst-99999-2 0");
        assertThat(graph.number("MATCH (d:Stub) RETURN count(d)")).isZero();
    }

    @Test
    void aCatalogueShowsTwoStubsToBeOne() {
        write(
                letter("kst-99999-1").citing("de brief (kenmerk)", "2031Z00005", "2031-02-01"),
                letter("kst-99999-2").citing("kst", "kst-99999-9"));

        CatalogueEntry entry = new CatalogueEntry(
                "proef.csv",
                List.of("kst-99999-9", "2031Z00005"),
                "Brief over proeven",
                "2031-03-01",
                "letter",
                "99999");
        assertThat(writer.describe(List.of(entry))).isEqualTo(1);

        assertThat(graph.lines(CITED)).containsExactly("de brief (kenmerk) kst-99999-9", "kst kst-99999-9");
        assertThat(graph.lines("MATCH (d:Stub) RETURN d.id, d.title, d.citedBy"))
                .containsExactly("kst-99999-9 Brief over proeven 2");
        assertThat(graph.lines("MATCH ()-[c:CITES {dateDiffers: true}]->() RETURN c.target"))
                .containsExactly("2031Z00005");

        List<String> before = graph.dump();
        assertThat(writer.describe(List.of(entry))).isZero();
        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void aCaseMeansThePaperOfTheKindThatTheWordsName() {
        write(
                InventedPaper.of(DocumentKind.QUESTIONS, "kv-tk-2031Z00001 2031Z00001"),
                letter("kst-99999-3")
                        .citing("mijn antwoorden op Kamervragen (kenmerk)", "2031Z00001")
                        .citing("uw vragen (kenmerk)", "2031Z00001"));
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "mijn antwoorden op Kamervragen (kenmerk) 2031Z00001", "uw vragen (kenmerk) kv-tk-2031Z00001");

        write(answers("ah-tk-20312032-1 2031Z00001"));
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "mijn antwoorden op Kamervragen (kenmerk) ah-tk-20312032-1",
                        "uw vragen (kenmerk) kv-tk-2031Z00001");

        assertThat(writer.forget("2031Z00001")).isEqualTo(Forgotten.AMBIGUOUS);
        assertThat(writer.forget("ah-tk-20312032-1")).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "mijn antwoorden op Kamervragen (kenmerk) 2031Z00001", "uw vragen (kenmerk) kv-tk-2031Z00001");
    }

    @Test
    void aPaperDoesNotMeanItselfByItsCase() {
        write(answers("ah-tk-20312032-1 2031Z00001").citing("uw kenmerk", "2031Z00001"));
        assertThat(graph.lines(CITED)).containsExactly("uw kenmerk 2031Z00001");

        write(InventedPaper.of(DocumentKind.QUESTIONS, "2031Z00001"));
        assertThat(graph.lines(CITED)).containsExactly("uw kenmerk 2031Z00001/questions");
    }

    @Test
    void severalPapersOfACaseStayCandidates() {
        write(
                letter("kst-99999-4 2031Z00007"),
                letter("kst-99999-5 2031Z00007"),
                letter("kst-99999-6").citing("brief (kenmerk)", "2031Z00007"));
        assertThat(graph.lines("MATCH ()-[c:CITES]->(d) RETURN d.id, c.candidates"))
                .containsExactly("2031Z00007 [kst-99999-4, kst-99999-5]");
    }

    @Test
    void formsOfOnePaperAreOneNodeByALesserIdentifierToo() {
        InventedPaper published = answers("ah-tk-20312032-1 2031Z00001")
                .file("a.pdf", "application/pdf")
                .saying("uit de pdf")
                .citing("x", "kst-99999-3");
        InventedPaper sent = answers("2031Z00001 PROEF-1-2")
                .file("b.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                .saying("uit het Word-bestand")
                .askedBy("De Proef", "PVX");
        InventedPaper notice = InventedPaper.of(DocumentKind.NOTICE, "2031Z00001");
        write(published, notice);
        write(sent);

        assertThat(graph.lines("MATCH (d:Document {read: true}) RETURN d.id AS id, d.mediaType ORDER BY id"))
                .containsExactly(
                        "2031Z00001/notice text/plain",
                        "ah-tk-20312032-1 application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(graph.lines(
                        "MATCH (d {id: 'ah-tk-20312032-1'})-[:IDENTIFIED_BY]->(i) RETURN i.value AS v ORDER BY v"))
                .containsExactly("2031Z00001", "PROEF-1-2", "ah-tk-20312032-1");
        assertThat(graph.number("MATCH (:Document {id: 'kst-99999-3'}) RETURN count(*)"))
                .isZero();

        List<String> before = graph.dump();
        List<InventedPaper> all = new ArrayList<>(List.of(published, sent, notice));
        for (int round = 0; round < 5; round++) {
            Collections.shuffle(all, new Random(round));
            graph.clear();
            all.forEach(this::write);
            assertThat(graph.difference(before)).isEmpty();
        }
    }

    @Test
    void whatIsShownGoesAndTheOtherFormIsShown() {
        InventedPaper pdf =
                answers("ah-tk-20312032-1").file("a.pdf", "application/pdf").saying("pdf");
        InventedPaper xml = answers("ah-tk-20312032-1 2031Z00001")
                .file("a.xml", "application/xml")
                .saying("xml")
                .askedBy("De Proef", "PVX");
        write(pdf);
        List<String> before = graph.dump();
        write(xml);
        assertThat(graph.lines("MATCH (s:Section) RETURN s.text")).containsExactly("Tekst. xml ");
        assertThat(graph.number("MATCH (:Person)-[:MEMBER_OF]->(o:Organisation) RETURN count(o)"))
                .isEqualTo(1);

        InventedPaper other =
                answers("ah-tk-20312032-2").file("a.xml", "application/xml").saying("anders");
        PaperUpdateProbe.remove(graph, xml.delta().paperRecord().id());

        assertThat(graph.difference(before)).isEmpty();
        write(other);
        assertThat(writer.forget("ah-tk-20312032-2")).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void aChangedFileTakesThePlaceOfWhatWasReadFromIt() {
        InventedPaper second =
                letter("kst-99999-2").file("brief.txt", "text/plain").saying("nieuw");
        write(second);
        List<String> expected = graph.dump();
        graph.clear();
        write(letter("kst-99999-2")
                .file("brief.txt", "text/plain")
                .saying("oud")
                .askedBy("De Proef", "PVX")
                .naming("proefraad", "Proefraad", "agency")
                .on("3 maart 2031", "2031-03-03")
                .citing("x", "kst-99999-7"));

        List<Written> written = writer.write(List.of(second.delta()));

        assertThat(written).extracting(Written::outcome).containsExactly(Outcome.REPLACED);
        assertThat(graph.difference(expected)).isEmpty();
    }

    @Test
    void ofDocumentsOfWhichTheDatabaseRefusesOneNoneIsWritten() {
        InventedPaper old = letter("kst-99999-2")
                .file("brief.txt", "text/plain")
                .saying("oud")
                .citing("x", "kst-99999-7");
        write(old);
        List<String> before = graph.dump();
        InventedPaper changed =
                letter("kst-99999-2").file("brief.txt", "text/plain").saying("nieuw");
        InventedPaper tooLong = letter("kst-99999-3").citing("y", "PROEF-" + "1".repeat(50_000));

        assertThatThrownBy(() -> write(answers("ah-tk-20312032-3"), changed, tooLong))
                .isInstanceOfSatisfying(GraphWriteException.class, e -> {
                    assertThat(e.isOfDocuments()).isTrue();
                    assertThat(e).hasMessageStartingWith("the database did not take the documents: ");
                    assertThat(e.getMessage().lines()).hasSize(1);
                });

        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void whatIsForgottenLeavesNothingButAStub() {
        write(letter("kst-99999-8").citing("y", "kst-99999-2"));
        List<String> before = graph.dump();
        GraphDelta delta = letter("kst-99999-2 2031Z00009")
                .dated("2031-03-03")
                .askedBy("De Proef", "PVX")
                .sentBy("A. Test", "Minister van Proeven")
                .naming("pvx", "Partij van X", "company")
                .naming("proefraad", "Proefraad", "agency")
                .on("4 april 2031", "2031-04-04")
                .citing("x", "kst-99999-7")
                .describing("brief van 2 mei", "letter", "2030-05-02")
                .delta();
        writer.write(List.of(delta));
        assertThat(graph.lines("MATCH (o:Organisation {id: 'pvx'}) RETURN o.kind, o.name"))
                .containsExactly("party PVX");

        assertThat(writer.forget("2031Z00009")).isEqualTo(Forgotten.FORGOTTEN);

        assertThat(graph.difference(before)).isEmpty();
    }

    @Test
    void namesAreThoseOfWhatIsLeft() {
        InventedPaper one =
                letter("kst-99999-1").naming("proefraad", "proefraad", "agency").askedBy("De Proef", null);
        write(one);
        List<String> before = graph.dump();
        write(letter("kst-99999-2").naming("proefraad", "Proefraad", "advisory").askedBy("de Proef", "PVX"));
        writer.forget("kst-99999-2");

        assertThat(graph.difference(before)).isEmpty();
    }

    /** Writes steps in the order given, then in others: the graph is the same. */
    private void inAnyOrder(List<Runnable> steps) {
        steps.forEach(Runnable::run);
        List<String> expected = graph.dump();
        List<Runnable> shuffled = new ArrayList<>(steps);
        for (int round = 0; round < 6; round++) {
            Collections.shuffle(shuffled, new Random(round));
            graph.clear();
            shuffled.forEach(Runnable::run);
            assertThat(graph.difference(expected)).as("round %d", round).isEmpty();
        }
    }

    @Test
    void aCaseOfQuestionsAnswerDelayAndLetter() {
        InventedPaper citing = letter("kst-99999-20")
                .citing("uw vragen (kenmerk)", "2031Z00011")
                .citing("mijn antwoorden (kenmerk)", "2031Z00011")
                .citing("de uitstelbrief (kenmerk)", "2031Z00011")
                .citing("mijn brief (kenmerk)", "2031Z00011")
                .citing("zaak", "2031Z00011");
        inAnyOrder(List.of(
                () -> write(InventedPaper.of(DocumentKind.QUESTIONS, "2031Z00011 kv-tk-2031Z00011")),
                () -> write(answers("2031Z00011 ah-tk-20312032-11")),
                () -> write(InventedPaper.of(DocumentKind.NOTICE, "2031Z00011 ah-tk-20312032-10")),
                () -> write(letter("2031Z00011 2031D00011")),
                () -> write(citing)));
        assertThat(graph.lines(CITED))
                .containsExactly(
                        "de uitstelbrief (kenmerk) ah-tk-20312032-10",
                        "mijn antwoorden (kenmerk) ah-tk-20312032-11",
                        "mijn brief (kenmerk) 2031D00011",
                        "uw vragen (kenmerk) kv-tk-2031Z00011",
                        "zaak 2031Z00011");
        assertThat(graph.lines("MATCH (z:Zaak {number: '2031Z00011'})<-[:PART_OF]-(d) RETURN count(d)"))
                .containsExactly("4");
    }

    @Test
    void aPaperThatIsAKamerstukAndInTheHandelingen() {
        InventedPaper citing =
                letter("kst-99999-20").citing("a", "h-tk-20312032-1-2").citing("b", "kst-99998-7");
        write(citing);
        List<String> stubs = graph.dump();
        InventedPaper paper = InventedPaper.of(DocumentKind.PROCEEDINGS, "kst-99998-7 h-tk-20312032-1-2");
        inAnyOrder(List.of(() -> write(citing), () -> write(paper)));

        assertThat(graph.lines(CITED)).containsExactly("a kst-99998-7", "b kst-99998-7");
        assertThat(graph.lines("MATCH (d:Document {id: 'kst-99998-7'}) RETURN d.citedBy, d.read"))
                .containsExactly("2 true");
        assertThat(writer.forget("h-tk-20312032-1-2")).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(graph.difference(stubs)).isEmpty();
    }

    @Test
    void twoReadPapersThatACatalogueShowsToBeOne() {
        CatalogueEntry one = new CatalogueEntry(
                "proef.csv", List.of("kst-99999-5", "ah-tk-20312032-5"), "Proeven", "2031-05-05", "answers", "99999");
        inAnyOrder(List.of(
                () -> write(
                        answers("ah-tk-20312032-5").saying("uit het Aanhangsel").citing("x", "kst-99999-1")),
                () -> write(
                        answers("kst-99999-5").file("b.xml", "application/xml").saying("uit het Kamerstuk")),
                () -> write(
                        letter("kst-99999-20").citing("a", "ah-tk-20312032-5").citing("b", "kst-99999-5")),
                () -> writer.describe(List.of(one))));
        assertThat(graph.lines("MATCH (d:Document {read: true}) RETURN d.id AS id, d.citedBy ORDER BY id"))
                .containsExactly("kst-99999-20 0", "kst-99999-5 2");
        assertThat(graph.lines("MATCH (:Document {id: 'kst-99999-5'})-[:HAS_SECTION]->(s) RETURN s.text"))
                .containsExactly("Tekst. uit het Kamerstuk ");
    }

    @Test
    void aCatalogueThatContradictsAPaperThatWasRead() {
        CatalogueEntry row = new CatalogueEntry(
                "proef.csv", List.of("kst-99999-6"), "Een andere titel", "2031-06-07", "motion", "99998");
        CatalogueEntry later =
                new CatalogueEntry("proef.csv", List.of("kst-99999-6"), "Nog een titel", "2031-06-08", "motion", null);
        InventedPaper paper = letter("kst-99999-6").titled("Zo heet het stuk").dated("2031-06-06");
        InventedPaper citing = letter("kst-99999-20").dated("2032-01-01").citing("brief", "kst-99999-6", "2031-06-07");
        inAnyOrder(List.of(() -> write(paper), () -> write(citing), () -> writer.describe(List.of(row))));
        String document = "MATCH (d:Document {id: 'kst-99999-6'}) RETURN d.kind, d.title, d.date, d.catalogued,"
                + " [l IN labels(d) WHERE l <> 'Document']";
        assertThat(graph.lines(document)).containsExactly("letter Zo heet het stuk 2031-06-06 true [Kamerbrief]");
        assertThat(graph.lines("MATCH ()-[c:CITES {dateDiffers: true}]->(d) RETURN d.id"))
                .containsExactly("kst-99999-6");

        writer.describe(List.of(later));
        assertThat(graph.lines(document)).containsExactly("letter Zo heet het stuk 2031-06-06 true [Kamerbrief]");
        assertThat(writer.forget("kst-99999-6")).isEqualTo(Forgotten.FORGOTTEN);
        assertThat(graph.lines(document)).containsExactly("motion Nog een titel 2031-06-08 true [Stub, Motie]");
        assertThat(graph.lines("MATCH (o:Dossier {number: '99998'}) RETURN o.number"))
                .isEmpty();
    }
}

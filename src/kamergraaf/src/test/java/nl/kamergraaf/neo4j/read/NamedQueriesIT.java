package nl.kamergraaf.neo4j.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.SampleGraph;
import nl.kamergraaf.graphs.InventedPaper;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.neo4j.NamedQueryFiles;
import nl.kamergraaf.neo4j.write.Neo4jGraphWriter;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.UnknownQueryException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Every named query on the sample collection: the database accepts it, and the rows are right. */
class NamedQueriesIT {

    private static final String LAST = "ah-tk-20322033-9120";

    @TempDir
    static Path store;

    private static SampleGraph graph;
    private static GraphQueries queries;
    private static Driver driver;

    @BeforeAll
    static void start() throws Exception {
        graph = SampleGraph.in(store);
        queries = graph.queries();
        driver = GraphDatabase.driver(
                graph.database().uri(),
                AuthTokens.basic(graph.database().user(), graph.database().password()));
    }

    @AfterAll
    static void stop() {
        driver.close();
        graph.close();
    }

    /** Returns the rows as maps. */
    private static List<Map<String, Object>> ask(String name, String... parameters) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            given.put(parameters[i], parameters[i + 1]);
        }
        QueryResult result = queries.run(name, given);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (List<Object> values : result.rows()) {
            Map<String, Object> row = new HashMap<>();
            for (int i = 0; i < values.size(); i++) {
                row.put(result.columns().get(i), values.get(i));
            }
            rows.add(row);
        }
        return rows;
    }

    private static List<Object> column(List<Map<String, Object>> rows, String name) {
        return rows.stream().map(row -> row.get(name)).toList();
    }

    @TestFactory
    List<DynamicTest> theDatabaseAcceptsItAndItsDefaultsRun() {
        return NamedQueryFiles.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    driver.executableQuery("EXPLAIN " + query.cypher())
                            .withParameters(query.values(Map.of()))
                            .execute();
                    QueryResult result = queries.run(query.name(), Map.of());
                    assertThat(result.rows()).isNotEmpty();
                }))
                .toList();
    }

    @TestFactory
    List<DynamicTest> itsExampleFindsSomething() {
        return NamedQueryFiles.all().stream()
                .map(query -> DynamicTest.dynamicTest(query.name(), () -> {
                    List<String> words = List.of(query.example().split(" "));
                    QueryResult result = queries.run(words.get(1), query.given(words.subList(2, words.size())));
                    assertThat(result.rows()).isNotEmpty();
                }))
                .toList();
    }

    @Test
    void tracesGoByStepAndGiveTheWords() {
        List<Map<String, Object>> back = ask("trace-back", "id", LAST, "depth", "2");
        assertThat(column(back, "step")).contains(1L, 2L).doesNotContain(3L);
        assertThat(back).anySatisfy(row -> {
            assertThat(row)
                    .containsEntry("from", LAST)
                    .containsEntry("part", "Antwoord 2")
                    .containsEntry("to", "kst-99310-21")
                    .containsEntry("read", true);
            assertThat((String) row.get("words")).contains("Kamerstuk 99 310, nr. 21");
        });

        // A trace goes breadth first: what is left out by a limit is what is farthest.
        List<Map<String, Object>> deep = ask("trace-back", "id", LAST, "depth", "6");
        assertThat(column(deep, "step").stream().map(Long.class::cast).toList()).isSorted();
        assertThat(ask("trace-back", "id", LAST, "depth", "6", "limit", "5")).isEqualTo(deep.subList(0, 5));
        assertThat(deep).doesNotHaveDuplicates();

        List<Map<String, Object>> fromAnswer = ask("trace-back", "id", LAST + "#A2", "depth", "1");
        assertThat(fromAnswer).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("part", "Antwoord 2"));

        List<Map<String, Object>> forward = ask("trace-forward", "id", "kst-99310-21", "depth", "1");
        assertThat(forward).anySatisfy(row -> assertThat(row)
                .containsEntry("cited", "kst-99310-21")
                .containsEntry("by", LAST)
                .containsEntry("part", "Antwoord 2"));
        assertThat(ask("trace-back", "id", "kst-1-1")).isEmpty();
    }

    @Test
    void aPathTiesTwoPapers() {
        List<Map<String, Object>> path = ask("path-between", "from", LAST, "to", "kst-99310-7");
        assertThat(path.get(0)).containsEntry("from", LAST).containsEntry("direction", "cites");
        assertThat(path.get(path.size() - 1)).containsEntry("to", "kst-99310-7");
        for (int i = 1; i < path.size(); i++) {
            assertThat(path.get(i).get("from")).isEqualTo(path.get(i - 1).get("to"));
        }
        assertThat(ask("path-between", "from", LAST, "to", LAST)).isEmpty();
    }

    @Test
    void whatIsCitedMostAndWhatOfItIsMissing() {
        List<Map<String, Object>> cited = ask("most-cited", "limit", "3");
        assertThat(column(cited, "paper")).hasSize(3).contains("kst-99310-3", "kst-99310-7");
        assertThat(column(cited, "citedBy").stream().map(Long.class::cast).toList())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));

        Map<String, Object> missing = ask("missing", "limit", "1").get(0);
        assertThat(missing).containsEntry("paper", "kst-99310-3");
        assertThat((List<?>) missing.get("by")).hasSize(((Long) missing.get("papers")).intValue());
    }

    @Test
    void chainsEndInPapersThatAreNotThere() {
        List<Map<String, Object>> ends = ask("dead-ends", "id", LAST);
        assertThat(column(ends, "missing")).contains("kst-99310-3");
        assertThat(ends).allSatisfy(row -> {
            List<?> chain = (List<?>) row.get("chain");
            assertThat(chain.get(0)).isEqualTo(LAST);
            assertThat(chain.get(chain.size() - 1)).isEqualTo(row.get("missing"));
            assertThat((List<?>) row.get("words")).hasSize(((Long) row.get("steps")).intValue());
            assertThat((List<?>) row.get("parts")).hasSameSizeAs((List<?>) row.get("words"));
        });
    }

    @Test
    void lateAnswersAreCountedInDays() {
        assertThat(ask("unanswered-or-late", "days", "21")).anySatisfy(row -> assertThat(row)
                .containsEntry("state", "late")
                .containsEntry("paper", "ah-tk-20312032-9012")
                .containsEntry("submitted", "2031-11-04")
                .containsEntry("received", "2031-12-02")
                .containsEntry("days", 28L));
        assertThat(column(ask("unanswered-or-late", "days", "28"), "state")).doesNotContain("late");
        assertThat(ask("unanswered-or-late")).anySatisfy(row -> assertThat(row)
                .containsEntry("state", "put off")
                .containsEntry("paper", "ah-tk-20312032-9541"));
    }

    @Test
    void timesOfCountriesOrganisationsAndDossiers() {
        for (String query : List.of("country-over-time", "organisation-over-time")) {
            List<Object> months = column(ask(query), "month");
            assertThat(months.stream().map(String.class::cast).toList())
                    .isSorted()
                    .allMatch(month -> month.matches("20\\d\\d-\\d\\d"));
        }
        List<Map<String, Object>> dossier = ask("dossier-timeline", "dossier", "99310");
        assertThat(column(dossier, "paper"))
                .containsSubsequence("kst-99310-7", "kst-99310-9", "kst-99310-12", "kst-99310-21", "kst-99310-30");
    }

    @Test
    void whoAndWhatTogether() {
        assertThat(ask("who-asks-about", "about", "NL")).allSatisfy(row -> {
            assertThat((Long) row.get("times")).isPositive();
            assertThat((String) row.get("latestPaper")).isNotEmpty();
            assertThat((String) row.get("first")).isLessThanOrEqualTo((String) row.get("latest"));
        });
        List<Map<String, Object>> together = ask("organisations-together", "organisation", "tweede-kamer");
        assertThat(together).isNotEmpty().allSatisfy(row -> {
            assertThat(row).containsEntry("one", "Tweede Kamer");
            assertThat(row.get("other")).isNotEqualTo("Tweede Kamer");
        });
        assertThat(column(together, "parts").stream().map(Long.class::cast).toList())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
        assertThat(column(ask("organisations-together", "organisation", "tweede-kamer", "least", "2"), "parts"))
                .doesNotContain(1L);
    }

    @Test
    void firstAndLatestInOrderOfTime() {
        List<Map<String, Object>> found = ask("first-and-latest", "words", "zeekabels", "each", "2");
        assertThat(column(found, "which")).containsExactly("first", "first", "latest", "latest");
        assertThat(column(found, "date").stream().map(String.class::cast).toList())
                .isSorted();
        assertThat(found)
                .allSatisfy(row -> assertThat((String) row.get("paper")).isNotEmpty());
    }

    @Test
    void theWordsFoundAreShownAndHowManyPartsHoldThem() {
        assertThat(ask("first-and-latest", "words", "zeekabels")).allSatisfy(row -> {
            assertThat(((String) row.get("text")).toLowerCase()).contains("zeekabel");
            assertThat((Long) row.get("found")).isGreaterThan(3);
        });
        assertThat(column(ask("first-and-latest", "words", "zeekabels", "among", "2"), "found"))
                .containsOnly(2L);
        assertThat(ask("first-and-latest", "words", "zeekabel zzzzzz")).isEmpty();
    }

    /** A member asks about what the question mentions, not about what only the minister's answer does; and once, however often printed. */
    @Test
    void whoAsksIsToldByTheQuestions() {
        try {
            driver.executableQuery(
                            """
                            MERGE (p:Person {id: 'van-voorbeeld'}) SET p.name = 'Van Voorbeeld'
                            MERGE (c:Country {code: 'XA'}) SET c.name = 'Voorbeeldland'
                            MERGE (e:Country {code: 'XB'}) SET e.name = 'Antwoordland'
                            MERGE (z:Zaak {number: '2039Z99999'})
                            CREATE (q:Document:Kamervragen {id: 'vragen-99', kind: 'questions', date: '2039-01-02', read: true}),
                                   (a:Document:Kamervragen {id: 'antwoord-99', kind: 'answers', date: '2039-02-03',
                                     submitted: '2039-01-02', read: true}),
                                   (q)-[:PART_OF]->(z), (a)-[:PART_OF]->(z), (q)-[:ASKED_BY]->(p), (a)-[:ASKED_BY]->(p),
                                   (q)-[:HAS_QUESTION]->(:Part:Question {id: 'vragen-99#Q1'})-[:MENTIONS]->(c),
                                   (a)-[:HAS_QUESTION]->(:Part:Question {id: 'antwoord-99#Q1'})-[:MENTIONS]->(c),
                                   (a)-[:HAS_ANSWER]->(:Part:Answer {id: 'antwoord-99#A1'})-[:MENTIONS]->(e)
                            """)
                    .execute();
            assertThat(ask("who-asks-about", "about", "XA")).singleElement().satisfies(row -> assertThat(row)
                    .containsEntry("asker", "Van Voorbeeld")
                    .containsEntry("times", 1L)
                    .containsEntry("first", "2039-01-02")
                    .containsEntry("latest", "2039-01-02"));
            assertThat(ask("who-asks-about", "about", "XB")).isEmpty();
        } finally {
            driver.executableQuery(
                            """
                            MATCH (n) WHERE n.id IN ['van-voorbeeld', 'vragen-99', 'antwoord-99', 'vragen-99#Q1', 'antwoord-99#Q1',
                              'antwoord-99#A1'] OR n.code IN ['XA', 'XB'] OR n.number = '2039Z99999'
                            DETACH DELETE n
                            """)
                    .execute();
        }
    }

    /** Where most papers mention a country, what is kept with the papers is read; it must tell what the mentions tell. */
    @Test
    void timesAreThoseOfTheMentions() {
        String byMentions =
                """
                MATCH (e {%s: $key})<-[:MENTIONS]-(:Part)<-[:HAS_QUESTION|HAS_ANSWER|HAS_SECTION|HAS_FOOTNOTE]-(d:Document)
                WHERE d.date IS NOT NULL
                RETURN substring(d.date, 0, 7) AS month, d.kind AS kind, count(DISTINCT d) AS papers ORDER BY month, kind
                """;
        for (String query : List.of("country", "organisation")) {
            boolean country = query.equals("country");
            List<String> keys = driver
                    .executableQuery(
                            country
                                    ? "MATCH (e:Country) RETURN e.code AS key"
                                    : "MATCH (e:Organisation) RETURN e.id AS key")
                    .execute()
                    .records()
                    .stream()
                    .map(each -> each.get("key").asString())
                    .toList();
            assertThat(keys).isNotEmpty();
            for (String key : keys) {
                assertThat(ask(query + "-over-time", query, key))
                        .as(key)
                        .isEqualTo(driver
                                .executableQuery(String.format(byMentions, country ? "code" : "id"))
                                .withParameters(Map.of("key", key))
                                .execute()
                                .records()
                                .stream()
                                .map(each -> each.asMap())
                                .toList());
            }
        }
    }

    @Test
    void whatIsNamedInWordsCanBeLeftOut() {
        int all = ask("missing", "limit", "1000").size();
        List<Object> numbered = column(ask("missing", "limit", "1000", "named", "number"), "paper");
        List<Object> inWords = column(ask("missing", "limit", "1000", "named", "words"), "paper");
        assertThat(numbered).isNotEmpty().noneMatch(id -> id.toString().startsWith("ref:"));
        assertThat(inWords).isNotEmpty().allMatch(id -> id.toString().startsWith("ref:"));
        assertThat(numbered.size() + inWords.size()).isEqualTo(all);
    }

    /** "waarnaar u verwijst" is the asker's reference, "zie ik" is no reference at all. */
    @Test
    void onlyWhatTheMinisterRefersToIsElsewhere() {
        Map<String, Boolean> texts = Map.of(
                "Zie het antwoord op vraag 2.", true,
                "Hiervoor verwijs ik u naar mijn brief.", true,
                "Ja, dat is het onderzoek waarnaar u verwijst.", false,
                "Gezien de motie zie ik daar geen reden toe.", false);
        texts.forEach((text, refers) -> {
            driver.executableQuery(
                            """
                            MATCH (t:Document {id: 'kst-99310-7'})
                            CREATE (:Document {id: 'stuk-98', read: true})-[:HAS_ANSWER]->(a:Part:Answer {id: 'stuk-98#A1', text: $text,
                              length: size($text)})-[:CITES]->(t)
                            """)
                    .withParameters(Map.of("text", text))
                    .execute();
            try {
                assertThat(column(ask("refers-elsewhere"), "paper").contains("stuk-98"))
                        .as(text)
                        .isEqualTo(refers);
            } finally {
                driver.executableQuery("MATCH (n) WHERE n.id IN ['stuk-98', 'stuk-98#A1'] DETACH DELETE n")
                        .execute();
            }
        });
    }

    @Test
    void shortAnswersThatPointAway() {
        assertThat(ask("refers-elsewhere", "length", "300")).isNotEmpty().allSatisfy(row -> {
            assertThat((String) row.get("text")).hasSizeLessThanOrEqualTo(300);
            assertThat((List<?>) row.get("refersTo")).isNotEmpty();
        });
        assertThat(ask("refers-elsewhere", "length", "0")).isEmpty();
    }

    @Test
    void disagreementOnTheDateIsShown() {
        Neo4jGraphWriter writer = new Neo4jGraphWriter(driver, "neo4j");
        writer.write(List.of(InventedPaper.of(DocumentKind.LETTER, "kst-99310-77")
                .citing("de brief van 9 oktober 2032 (Kamerstuk 99 310, nr. 21)", "kst-99310-21", "2032-10-09")
                .delta()));
        assertThat(ask("date-disagreement")).anySatisfy(row -> assertThat(row)
                .containsEntry("to", "kst-99310-21")
                .containsEntry("date", "2032-10-08")
                .containsEntry("citedDate", "2032-10-09"));
        writer.forget("kst-99310-77");
        assertThat(ask("date-disagreement"))
                .noneSatisfy(row -> assertThat(row).containsEntry("to", "kst-99310-21"))
                .anySatisfy(row -> assertThat(row)
                        .containsEntry("from", "BS2032009044/answers")
                        .containsEntry("words", "de brief van 21 april 2032 (kenmerk DGED-92041588)")
                        .containsEntry("citedDate", "2032-04-21")
                        .containsEntry("date", "2032-04-12"));
    }

    @Test
    void pathsBecomePlainValues() {
        Object path = ask("subgraph", "id", "kst-99310-7", "limit", "1").get(0).get("path");
        assertThat((List<?>) path).hasSize(5).allMatch(Map.class::isInstance);
        assertThat(((Map<?, ?>) ((List<?>) path).get(1)).containsKey("type")).isTrue();
        assertThat(((Map<?, ?>) ((List<?>) path).get(0)).containsKey("labels")).isTrue();
    }

    @Test
    void wrongQuestionsAreRefused() {
        assertThatThrownBy(() -> queries.run("nothing", Map.of())).isInstanceOf(UnknownQueryException.class);
        assertThat(queries.queries()).extracting(NamedQuery::name).contains("trace-back");
    }
}

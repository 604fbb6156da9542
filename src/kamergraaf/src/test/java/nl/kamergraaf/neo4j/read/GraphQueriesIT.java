package nl.kamergraaf.neo4j.read;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kamergraaf.SampleGraph;
import nl.kamergraaf.neo4j.Connection;
import nl.kamergraaf.neo4j.CypherFiles;
import nl.kamergraaf.neo4j.Databases;
import nl.kamergraaf.neo4j.embedded.EmbeddedDatabase;
import nl.kamergraaf.query.CitationIn;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries.EntityProfile;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.MissingPaper;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.OverviewQueries.Overview;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.SearchQueries.Facet;
import nl.kamergraaf.query.SearchQueries.FacetValue;
import nl.kamergraaf.query.SearchQueries.Hit;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.query.SearchQueries.SearchResult;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Link;
import nl.kamergraaf.query.TraceQueries.Reference;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.slf4j.LoggerFactory;

/** What the port answers on the sample collection, and how often it asks the database for it. */
class GraphQueriesIT {

    private static final String LAST = "ah-tk-20322033-9120";

    @TempDir
    static Path store;

    private static SampleGraph graph;
    private static GraphQueries queries;

    @BeforeAll
    static void start() throws Exception {
        graph = SampleGraph.in(store);
        queries = graph.queries();
    }

    @AfterAll
    static void stop() {
        graph.close();
    }

    /** Asks, and checks how many statements went to the database. */
    private static <T> T within(int most, Supplier<T> question) {
        Logger cypher = (Logger) LoggerFactory.getLogger("org.springframework.data.neo4j.cypher");
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        statements.start();
        Level before = cypher.getLevel();
        cypher.setLevel(Level.DEBUG);
        cypher.setAdditive(false);
        cypher.addAppender(statements);
        try {
            T answer = question.get();
            long count = statements.list.stream()
                    .filter(event -> event.getFormattedMessage().startsWith("Executing:"))
                    .count();
            assertThat(count).isBetween(1L, (long) most);
            return answer;
        } finally {
            cypher.detachAppender(statements);
            cypher.setLevel(before);
            cypher.setAdditive(true);
        }
    }

    /** One query for the paper with all its parts, one for the candidates of its citations, however many there are. */
    @Test
    void aPaperComesWholeInTwoQueriesAtMost() {
        Paper paper = within(2, () -> queries.paper(LAST)).orElseThrow();

        assertThat(paper.document().kind()).isEqualTo("answers");
        assertThat(paper.document().read()).isTrue();
        assertThat(paper.identifiers()).contains(LAST);
        assertThat(paper.parts())
                .isSortedAccordingTo((a, b) -> Integer.compare(a.order(), b.order()))
                .extracting(Paper.Part::kind)
                .contains(Paper.PartKind.QUESTION, Paper.PartKind.ANSWER, Paper.PartKind.SECTION);
        assertThat(paper.parts()).allSatisfy(part -> {
            part.mentions().forEach(mention -> {
                for (int i = 0; i < mention.texts().size(); i++) {
                    int start = mention.starts().get(i);
                    assertThat(part.text()
                                    .substring(
                                            start,
                                            start + mention.texts().get(i).length()))
                            .isEqualTo(mention.texts().get(i));
                }
            });
            part.citations().forEach(citation -> assertThat(part.text().substring(citation.start(), citation.end()))
                    .isEqualTo(citation.text()));
        });
        assertThat(paper.parts().stream().flatMap(part -> part.citations().stream()))
                .isNotEmpty()
                .allSatisfy(citation -> assertThat(citation.target().caption()).isNotEmpty());
        assertThat(paper.parts().stream().filter(part -> part.kind() == Paper.PartKind.ANSWER))
                .allSatisfy(answer -> assertThat(answer.answers()).isNotEmpty());
        assertThat(queries.paper("kst-1-1")).isEmpty();
    }

    @Test
    void aPaperIsFoundByAnyOfItsIdentifiers() {
        assertThat(within(1, () -> queries.named("kst-99310-7")))
                .extracting(DocumentRef::id)
                .containsExactly("kst-99310-7");
        queries.paper(LAST).orElseThrow().identifiers().forEach(identifier -> assertThat(queries.named(identifier))
                .extracting(DocumentRef::id)
                .contains(LAST));
        assertThat(queries.named("kst-1-1")).isEmpty();
        assertThat(within(1, () -> queries.near("kst-99310-77"))).first().isEqualTo("kst-99310-7");
    }

    @Test
    void aStubTellsWhoCitesIt() {
        DocumentRef stub = queries.named("kst-99310-3").get(0);
        assertThat(stub.read()).isFalse();
        Paged<CitationIn> first = within(1, () -> queries.citedBy("kst-99310-3", Paging.first(2)));

        assertThat(first.total()).isEqualTo(stub.citedBy()).isGreaterThan(2);
        assertThat(first.items()).hasSize(2).allSatisfy(citation -> {
            assertThat(citation.text()).isNotEmpty();
            assertThat(citation.from().read()).isTrue();
        });
        assertThat(first.hasMore()).isTrue();
        assertThat(queries.citedBy("kst-99310-3", new Paging(1, 2)).items()).doesNotContainAnyElementsOf(first.items());
    }

    @Test
    void missingPapersAreListedByWeight() {
        Paged<MissingPaper> missing = within(2, () -> queries.missing(Paging.first(50)));

        assertThat(missing.items())
                .hasSize((int) missing.total())
                .extracting(each -> -each.document().citedBy())
                .isSorted();
        assertThat(missing.items().get(0).document().id()).isEqualTo("kst-99310-3");
        assertThat(missing.items()).allSatisfy(each -> {
            assertThat(each.by()).isNotEmpty();
            assertThat(each.papers()).isGreaterThanOrEqualTo(each.by().size());
        });
    }

    @Test
    void searchFindsWordFormsInContext() {
        SearchResult result =
                within(2, () -> queries.search(new SearchRequest("zeekabel", Map.of(), Paging.first(20))));

        assertThat(result.complete()).isTrue();
        assertThat(result.hits().items()).hasSizeGreaterThan(3).allSatisfy(hit -> {
            assertThat(hit.passages()).isNotEmpty().hasSizeLessThanOrEqualTo(3);
            assertThat(hit.passages().get(0).marks()).isNotEmpty();
            hit.passages().forEach(passage -> passage.marks()
                    .forEach(mark -> assertThat(passage.text().substring(mark.start(), mark.end()))
                            .containsIgnoringCase("zeekabel")));
        });
        FacetValue first = result.facets().get(Facet.KIND).get(0);
        SearchResult narrowed =
                queries.search(new SearchRequest("zeekabel", Map.of(Facet.KIND, first.value()), Paging.first(20)));
        assertThat(narrowed.hits().total()).isEqualTo(first.papers());
        assertThat(narrowed.hits().items())
                .extracting(hit -> hit.document().kind())
                .containsOnly(first.value());
    }

    @Test
    void everyFacetNarrowsToWhatItCounts() {
        SearchResult all = queries.search(new SearchRequest("", Map.of(), Paging.first(20)));
        assertThat(all.hits().total()).isEqualTo(queries.summary().documents());
        all.facets()
                .forEach((facet, values) -> values.forEach(value -> {
                    SearchResult narrowed =
                            queries.search(new SearchRequest("", Map.of(facet, value.value()), Paging.first(20)));
                    assertThat(narrowed.hits().total()).as(facet + " " + value).isEqualTo(value.papers());
                }));
        assertThat(all.facets().get(Facet.YEAR)).isNotEmpty();
        assertThat(all.facets().get(Facet.COUNTRY)).isNotEmpty();
        assertThat(all.facets().get(Facet.ORGANISATION)).isNotEmpty();
    }

    /** Where there are more papers than are looked at, those that fit are counted, or their kept count is taken. */
    @Test
    void whatManyPapersHaveIsCountedWhole() {
        EmbeddedDatabase database = graph.database();
        try (Driver driver =
                Databases.open(new Connection(database.uri(), database.user(), database.password(), "neo4j"))) {
            queries.search(new SearchRequest("", Map.of(), Paging.first(1)))
                    .facets()
                    .forEach((facet, values) -> {
                        for (FacetValue value : values) {
                            Map<String, Object> asked =
                                    new HashMap<>(Map.of("skip", 0, "size", 1, "upto", 1, "most", 1));
                            for (Facet each : Facet.values()) {
                                asked.put(each.code(), each == facet ? value.value() : null);
                            }
                            long found = driver.executableQuery(CypherFiles.load("read", "browse"))
                                    .withParameters(asked)
                                    .execute()
                                    .records()
                                    .get(0)
                                    .get("found")
                                    .asLong();
                            assertThat(found).as(facet + " " + value).isEqualTo(value.papers());
                        }
                    });
        }
    }

    @Test
    void nothingThatIsTypedBreaksTheSearch() {
        for (String typed :
                List.of("a AND", "\"", "title:(", "+-!^~*?\\/", "[1 TO", "\"vaste verbinding", "NOT x OR")) {
            SearchResult result = queries.search(new SearchRequest(typed, Map.of(), Paging.first(5)));
            assertThat(result.hits().items()).extracting(Hit::document).doesNotContainNull();
        }
        SearchResult together = queries.search(new SearchRequest("\"achtenveertig uur\"", Map.of(), Paging.first(20)));
        assertThat(together.hits().items()).isNotEmpty();
    }

    @Test
    void anEntityHasItsTimeAndCompany() {
        EntityProfile profile =
                within(1, () -> queries.entity(EntityType.COUNTRY, "NL")).orElseThrow();

        assertThat(profile.papers()).isPositive();
        assertThat(profile.timeline())
                .isNotEmpty()
                .extracting(each -> each.month())
                .isSorted();
        assertThat(profile.together()).isNotEmpty().allSatisfy(each -> assertThat(each.count())
                .isPositive());
        Paged<DocumentRef> papers = within(1, () -> queries.papersAbout(EntityType.COUNTRY, "NL", Paging.first(50)));
        assertThat(papers.total()).isEqualTo(profile.papers());
        assertThat(papers.items()).hasSize((int) papers.total());
        assertThat(queries.entity(EntityType.COUNTRY, "ZZ")).isEmpty();
        assertThat(queries.entitiesNamed("nederl", 5))
                .extracting(each -> each.entity().id())
                .contains("NL");
    }

    @Test
    void aTraceGoesBackAndForward() {
        Trace back = within(2, () -> queries.trace(LAST, Direction.BACK, 6, 500));

        assertThat(back.papers().keySet()).first().isEqualTo(LAST);
        assertThat(back.links()).isNotEmpty().allSatisfy(link -> {
            assertThat(link.text()).isNotEmpty();
            assertThat(back.papers()).containsKeys(link.citing(), link.cited());
        });
        assertThat(back.papers()).containsKey("kst-99310-7");
        assertThat(back.links()).extracting(Link::step).isSorted();
        assertThat(back.complete()).isTrue();
        assertThat(queries.trace(LAST, Direction.BACK, 1, 500).links())
                .isEqualTo(back.from(LAST))
                .allSatisfy(link -> assertThat(link.citing()).isEqualTo(LAST));

        Trace cut = queries.trace(LAST, Direction.BACK, 6, 2);
        assertThat(cut.links()).hasSize(2);
        assertThat(cut.complete()).isFalse();

        Trace forward = within(2, () -> queries.trace("kst-99310-7", Direction.FORWARD, 6, 500));
        assertThat(forward.papers()).containsKey(LAST);

        Link one = back.from(LAST).get(0);
        Trace ofPart = queries.trace(one.partId(), Direction.BACK, 1, 500);
        assertThat(ofPart.root()).isEqualTo(LAST);
        assertThat(ofPart.links())
                .contains(one)
                .hasSizeLessThan(back.from(LAST).size())
                .allSatisfy(link -> {
                    // Of the part itself, of a note to it, or of a part that it refers to.
                    if (link.noteOf().isEmpty()) {
                        assertThat(link.partId())
                                .isIn(Stream.concat(
                                                Stream.of(one.partId()),
                                                ofPart.references().stream().map(Reference::toPart))
                                        .toList());
                    }
                });
    }

    @Test
    void theOverviewAddsUp() {
        Overview overview = within(2, queries::overview);

        assertThat(overview.kinds().stream().mapToLong(each -> each.papers()).sum())
                .isEqualTo(overview.summary().documents());
        assertThat(overview.resolved() + overview.ambiguous() + overview.missing() + overview.unresolved())
                .isEqualTo(overview.summary().citations());
        assertThat(overview.countries())
                .extracting(each -> each.entity().type())
                .containsOnly(EntityType.COUNTRY);
    }

    /** A question with how often it may ask the database; its name begins with that of the method. */
    private record Asked(String name, int most, Supplier<Object> question) {}

    private static SearchResult browse(Map<Facet, String> chosen) {
        return queries.search(new SearchRequest("", chosen, Paging.first(100)));
    }

    /** Every question of the port that goes through Spring Data, with how often it may ask the database. */
    @TestFactory
    List<DynamicTest> noQuestionAsksMoreOftenWhereMoreComesBack() {
        List<Asked> questions = new ArrayList<>(List.of(
                new Asked("named", 1, () -> queries.named(LAST)),
                new Asked("paper", 2, () -> queries.paper(LAST)),
                new Asked("citedBy", 1, () -> queries.citedBy("kst-99310-3", Paging.first(100))),
                new Asked("missing", 2, () -> queries.missing(Paging.first(100))),
                new Asked("missing with words", 2, () -> queries.missing(Paging.first(100), true)),
                new Asked("near", 1, () -> queries.near("kst-99310-")),
                new Asked("near nothing", 1, () -> queries.near("zzz")),
                new Asked(
                        "search", 2, () -> queries.search(new SearchRequest("zeekabel", Map.of(), Paging.first(100)))),
                new Asked("search for nothing", 2, () -> browse(Map.of())),
                new Asked("papersAbout", 1, () -> queries.papersAbout(EntityType.COUNTRY, "NL", Paging.first(100))),
                new Asked("entitiesNamed", 1, () -> queries.entitiesNamed("a", 100)),
                new Asked("trace back", 2, () -> queries.trace(LAST, Direction.BACK, 6, 1000)),
                new Asked("trace forward", 2, () -> queries.trace("kst-99310-7", Direction.FORWARD, 6, 1000)),
                new Asked("trace of a part", 2, () -> queries.trace(LAST + "#A2", Direction.BACK, 6, 1000)),
                new Asked("summary", 1, () -> queries.summary()),
                new Asked("overview", 2, () -> queries.overview()),
                new Asked("propertyNames", 1, () -> queries.propertyNames()),
                new Asked("check", 1, () -> queries.check())));
        // Where a country or organisation is chosen, whether few papers mention it is asked first.
        queries.search(new SearchRequest("", Map.of(), Paging.first(1)))
                .facets()
                .forEach((facet, values) -> values.stream().limit(1).forEach(value -> {
                    boolean entity = facet == Facet.COUNTRY || facet == Facet.ORGANISATION;
                    questions.add(
                            new Asked("search by " + facet.code(), 2, () -> browse(Map.of(facet, value.value()))));
                    questions.add(new Asked(
                            "search by unknown " + facet.code(), entity ? 3 : 2, () -> browse(Map.of(facet, "zz"))));
                }));
        for (EntityType type : EntityType.values()) {
            questions.add(new Asked("entity " + type, 1, () -> queries.entity(type, "NL")));
        }
        for (NamedQuery query : queries.queries()) {
            questions.add(new Asked("run " + query.name(), 1, () -> queries.run(query.name(), Map.of())));
        }
        // The list of named queries needs no database, and an export has one query for nodes and one for edges, by the
        // driver itself.
        assertThat(Stream.of(GraphQueries.class.getMethods())
                        .map(Method::getName)
                        .filter(name -> !name.equals("queries") && !name.equals("export"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(questions.stream()
                        .map(question -> question.name().split(" ")[0])
                        .collect(Collectors.toSet()));
        return questions.stream()
                .map(question ->
                        DynamicTest.dynamicTest(question.name(), () -> within(question.most(), question.question())))
                .toList();
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kamergraaf.query.CitationIn;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.MissingPaper;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.Paper;

/** The port, each question answered by the reader that knows its matter. */
final class Neo4jGraphQueries implements GraphQueries {

    private final PaperReader papers;
    private final SearchReader search;
    private final EntityReader entities;
    private final TraceReader traces;
    private final OverviewReader overviews;
    private final NamedQueryReader named;
    private final ExportReader exports;

    Neo4jGraphQueries(GraphClient client, PaperRepository repository, ExportReader exports) {
        this.exports = exports;
        this.papers = new PaperReader(client, repository);
        this.search = new SearchReader(client);
        this.entities = new EntityReader(client, search);
        this.traces = new TraceReader(client);
        this.overviews = new OverviewReader(client);
        this.named = new NamedQueryReader(client);
    }

    @Override
    public List<DocumentRef> named(String identifier) {
        return papers.named(identifier);
    }

    @Override
    public Optional<Paper> paper(String id) {
        return papers.paper(id);
    }

    @Override
    public Paged<CitationIn> citedBy(String id, Paging paging) {
        return papers.citedBy(id, paging);
    }

    @Override
    public Paged<MissingPaper> missing(Paging paging, boolean words) {
        return papers.missing(paging, words);
    }

    @Override
    public List<String> near(String identifier) {
        return papers.near(identifier);
    }

    @Override
    public SearchResult search(SearchRequest request) {
        return search.search(request);
    }

    @Override
    public Optional<EntityProfile> entity(EntityType type, String id) {
        return entities.entity(type, id);
    }

    @Override
    public Paged<DocumentRef> papersAbout(EntityType type, String id, Paging paging) {
        return entities.papersAbout(type, id, paging);
    }

    @Override
    public List<EntityCount> entitiesNamed(String letters, int limit) {
        return entities.entitiesNamed(letters, limit);
    }

    @Override
    public Trace trace(String id, Direction direction, int depth, int mostLinks) {
        return traces.trace(id, direction, depth, mostLinks);
    }

    @Override
    public Summary summary() {
        return overviews.summary();
    }

    @Override
    public Overview overview() {
        return overviews.overview();
    }

    @Override
    public List<NamedQuery> queries() {
        return named.queries();
    }

    @Override
    public QueryResult run(String name, Map<String, String> parameters) {
        return named.run(name, parameters);
    }

    @Override
    public List<String> propertyNames() {
        return exports.propertyNames();
    }

    @Override
    public void export(Consumer<Element> consumer) {
        exports.export(consumer);
    }

    @Override
    public List<Finding> check() {
        return exports.check();
    }
}

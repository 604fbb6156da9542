package nl.kamergraaf.neo4j.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries;
import nl.kamergraaf.query.EntityRef;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.Facet;

/** Reads what is said of countries, organisations, persons, places and dates. */
final class EntityReader implements EntityQueries {

    private final GraphClient client;
    private final SearchReader papers;

    EntityReader(GraphClient client, SearchReader papers) {
        this.client = client;
        this.papers = papers;
    }

    @Override
    public Optional<EntityProfile> entity(EntityType type, String id) {
        return client.askOne("entity", Map.of("type", type.code(), "id", id))
                .map(row -> new EntityProfile(
                        new EntityRef(type, id, row.text("name")),
                        row.number("papers"),
                        row.rows("timeline").stream()
                                .map(each ->
                                        new MonthCount(each.text("month"), each.text("kind"), each.number("count")))
                                .toList(),
                        counts(row, "together"),
                        counts(row, "askers")));
    }

    static List<EntityCount> counts(Row row, String name) {
        return row.rows(name).stream().map(EntityReader::count).toList();
    }

    private static EntityCount count(Row row) {
        return new EntityCount(row.entity(), row.number("count"));
    }

    @Override
    public Paged<DocumentRef> papersAbout(EntityType type, String id, Paging paging) {
        if (type == EntityType.COUNTRY || type == EntityType.ORGANISATION) {
            // What a paper mentions of these is kept with it, so that a search narrowed by one need not read all its
            // mentions.
            return papers.about(type == EntityType.COUNTRY ? Facet.COUNTRY : Facet.ORGANISATION, id, paging);
        }
        List<Row> rows = client.ask(
                "papers-about", Map.of("type", type.code(), "id", id, "skip", paging.skip(), "size", paging.size()));
        return new Paged<>(
                rows.stream().map(row -> row.row("paper").document()).toList(),
                rows.isEmpty() ? 0 : rows.get(0).number("total"),
                paging);
    }

    @Override
    public List<EntityCount> entitiesNamed(String letters, int limit) {
        String query = FullText.beginnings(letters);
        return query.isEmpty()
                ? List.of()
                : client.ask("entities-named", Map.of("query", query, "size", limit)).stream()
                        .map(EntityReader::count)
                        .toList();
    }
}

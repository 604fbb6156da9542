package nl.kamergraaf.neo4j.read;

import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.OverviewQueries;

/** Reads how much there is. */
final class OverviewReader implements OverviewQueries {

    private final GraphClient client;

    OverviewReader(GraphClient client) {
        this.client = client;
    }

    @Override
    public Summary summary() {
        Row row = client.ask("summary", Map.of()).get(0);
        return new Summary(
                row.number("documents"),
                row.number("questions"),
                row.number("answers"),
                row.number("citations"),
                row.number("missing"));
    }

    @Override
    public Overview overview() {
        Row row = client.ask("overview", Map.of()).get(0);
        return new Overview(
                summary(),
                counts(row, "kinds"),
                counts(row, "years"),
                EntityReader.counts(row, "countries"),
                EntityReader.counts(row, "organisations"),
                row.number("resolved"),
                row.number("ambiguous"),
                row.number("missing"),
                row.number("unresolved"),
                row.number("dateDiffers"));
    }

    private static List<Count> counts(Row row, String name) {
        return row.rows(name).stream()
                .map(each -> new Count(each.text("value"), each.number("papers")))
                .toList();
    }
}

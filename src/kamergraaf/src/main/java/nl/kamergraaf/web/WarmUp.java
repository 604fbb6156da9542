package nl.kamergraaf.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries.EntityCount;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens every kind of page once, so that the first reader does not wait until templates are parsed and queries are planned: the
 * first call of a query takes the database up to a third of a second.
 */
public final class WarmUp {

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROUNDS = 2;

    private WarmUp() {}

    /**
     * Opens the pages and returns at once; what goes wrong is nobody's loss.
     *
     * @param room    address of the reading room, with a slash at its end
     * @param queries on the same graph
     */
    public static void inBackground(String room, GraphQueries queries) {
        Thread thread = new Thread(() -> quietly(room, queries), "warm-up");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    private static void quietly(String room, GraphQueries queries) {
        try {
            for (int round = 0; round < ROUNDS; round++) {
                open(room, paths(queries));
            }
        } catch (IOException | RuntimeException e) {
            LOG.debug("pages are not warm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> paths(GraphQueries queries) {
        List<String> paths = new ArrayList<>(
                List.of("", "search?q=minister", "missing", "names", "names?q=a", "overview", "queries"));
        Links links = new Links();
        queries.search(new SearchRequest("", Map.of(), Paging.first(1))).hits().items().stream()
                .findFirst()
                .map(hit -> hit.document())
                .ifPresent(paper -> paths.addAll(List.of(
                        links.paper(paper.id()).substring(1),
                        links.trace(paper.id()).substring(1),
                        "trace?direction=forward&id=" + Links.encoded(paper.id()),
                        "search?q=minister&kind=" + Links.encoded(String.valueOf(paper.kind())),
                        "source?id=" + Links.encoded(paper.id()))));
        queries.missing(Paging.first(1)).items().stream()
                .findFirst()
                .map(missing -> missing.document())
                .map(DocumentRef::id)
                .ifPresent(id -> paths.add(links.paper(id).substring(1)));
        queries.overview().countries().stream()
                .findFirst()
                .map(EntityCount::entity)
                .ifPresent(country -> paths.add(links.entity(country).substring(1)));
        return paths;
    }

    private static void open(String room, List<String> paths) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        for (String path : paths) {
            client.send(
                    HttpRequest.newBuilder(URI.create(room + path))
                            .timeout(PATIENCE)
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        }
    }
}

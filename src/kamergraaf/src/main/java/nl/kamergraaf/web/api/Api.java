package nl.kamergraaf.web.api;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.query.CitationIn;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries.EntityCount;
import nl.kamergraaf.query.EntityQueries.EntityProfile;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.GraphQueries.QueryResult;
import nl.kamergraaf.query.MissingPaper;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.OverviewQueries.Overview;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.SearchQueries.Facet;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.query.SearchQueries.SearchResult;
import nl.kamergraaf.query.TraceQueries;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Trace;
import nl.kamergraaf.text.Box;
import nl.kamergraaf.text.Place;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Everything under {@code /api}. Ids of papers stand in the query, not in the path: some hold slashes. What may be asked for
 * at once is bounded; more is refused, never silently cut.
 */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
final class Api {

    private static final int LONGEST = 1_000;

    /** The furthest page of a list. */
    private static final int LAST_PAGE = 10_000;

    private final GraphQueries queries;
    private final PrintedPlaces places;

    Api(GraphQueries queries, PrintedPlaces places) {
        this.queries = queries;
        this.places = places;
    }

    private static String text(String name, String value) {
        if (value.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have at most " + LONGEST + " characters");
        }
        return value.strip();
    }

    private static Paging paging(int page, int size) {
        if (page > LAST_PAGE) {
            throw new IllegalArgumentException("page must be at most " + LAST_PAGE);
        }
        return new Paging(page, size);
    }

    private static EntityType type(String code) {
        return EntityType.of(code)
                .orElseThrow(() -> new UnknownThingException("there is no type of entity \"" + code + "\"", List.of()));
    }

    @GetMapping("/overview")
    Overview overview() {
        return queries.overview();
    }

    @GetMapping("/search")
    SearchResult search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            @RequestParam Map<String, String> parameters) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameters.get(facet.code());
            if (value != null && !value.isBlank()) {
                chosen.put(facet, text(facet.code(), value));
            }
        }
        return queries.search(new SearchRequest(text("q", q), chosen, paging(page, size)));
    }

    /** Returns the papers that an identifier names. */
    @GetMapping("/papers")
    List<DocumentRef> named(@RequestParam String identifier) {
        List<DocumentRef> named = queries.named(text("identifier", identifier));
        if (named.isEmpty()) {
            throw new UnknownThingException(
                    "nothing in the graph has the identifier \"" + identifier + "\"", queries.near(identifier));
        }
        return named;
    }

    private Paper found(String id) {
        return queries.paper(text("id", id))
                .orElseThrow(() -> new UnknownThingException("there is no paper \"" + id + "\"", queries.near(id)));
    }

    @GetMapping("/paper")
    Paper paper(@RequestParam String id) {
        return found(id);
    }

    /**
     * Returns a part.
     *
     * @param id of the paper, and {@code #}, and the part's name: {@code ah-tk-20322033-9120#A2}
     */
    @GetMapping("/part")
    Paper.Part part(@RequestParam String id) {
        return partOf(paperOf(id), id);
    }

    private Paper paperOf(String partId) {
        int hash = partId.lastIndexOf('#');
        if (hash < 1) {
            throw new IllegalArgumentException("id must be that of a part: PAPER#A2, with # written %23");
        }
        return found(partId.substring(0, hash));
    }

    private static Paper.Part partOf(Paper paper, String id) {
        return paper.part(id)
                .orElseThrow(() -> new UnknownThingException("there is no part \"" + id + "\"", List.of()));
    }

    /**
     * Where words are printed.
     *
     * @param places one box a line, in points from the top left corner of the page
     */
    record WordPlaces(List<WordPlace> places) {}

    /** A box on a page; pages count from 1. */
    record WordPlace(int page, double x, double y, double width, double height) {}

    /**
     * Returns where a part, or words of it, are printed on the pages of its file.
     *
     * @param start of the words in the text of the part
     * @param end   likewise; the end of the part where it is left out
     */
    @GetMapping("/places")
    WordPlaces places(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(required = false) @Nullable Integer end) {
        Paper paper = paperOf(id);
        Paper.Part part = partOf(paper, id);
        int length = part.text().length();
        int until = end == null ? length : end;
        if (start < 0 || start > until || until > length) {
            throw new IllegalArgumentException("start and end must lie within the part: 0 to " + length);
        }
        String source = String.valueOf(paper.source());
        PrintedPlaces.Printed printed = places.of(source, part.unit(), part.text(), new Span(start, until));
        switch (printed.state()) {
            case NO_FILE -> throw new UnknownThingException("the file \"" + source + "\" is not there", List.of());
            case CHANGED -> throw new ChangedFileException(source);
            case FOUND, NO_PLACES -> {
                // none is an answer too
            }
        }
        return new WordPlaces(printed.places().stream().map(Api::place).toList());
    }

    private static WordPlace place(Place place) {
        Box box = place.box();
        return new WordPlace(place.page(), tenths(box.x()), tenths(box.y()), tenths(box.width()), tenths(box.height()));
    }

    private static double tenths(float points) {
        return Math.round(points * 10) / 10.0;
    }

    @GetMapping("/citations")
    Paged<CitationIn> citations(
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return queries.citedBy(found(id).document().id(), paging(page, size));
    }

    @GetMapping("/missing")
    Paged<MissingPaper> missing(
            @RequestParam(defaultValue = "false") boolean words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return queries.missing(paging(page, size), words);
    }

    @GetMapping("/trace")
    Trace trace(
            @RequestParam String id,
            @RequestParam(defaultValue = "back") String direction,
            @RequestParam(defaultValue = "2") int depth,
            @RequestParam(defaultValue = "200") int links) {
        if (depth < 1 || depth > TraceQueries.DEEPEST) {
            throw new IllegalArgumentException("depth must be 1 to " + TraceQueries.DEEPEST);
        }
        if (links < 1 || links > TraceQueries.MOST_LINKS) {
            throw new IllegalArgumentException("links must be 1 to " + TraceQueries.MOST_LINKS);
        }
        Direction way =
                switch (direction.toLowerCase(Locale.ROOT)) {
                    case "back" -> Direction.BACK;
                    case "forward" -> Direction.FORWARD;
                    default -> throw new IllegalArgumentException("direction must be back or forward");
                };
        Trace trace = queries.trace(text("id", id), way, depth, links);
        if (trace.papers().get(trace.root()) == null) {
            throw new UnknownThingException("there is no paper or part \"" + id + "\"", queries.near(id));
        }
        return trace;
    }

    @GetMapping("/entities")
    List<EntityCount> entities(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > Paging.MOST) {
            throw new IllegalArgumentException("limit must be 1 to " + Paging.MOST);
        }
        return queries.entitiesNamed(text("q", q), limit);
    }

    @GetMapping("/entities/{type}")
    EntityProfile entity(@PathVariable String type, @RequestParam String id) {
        return queries.entity(type(type), text("id", id))
                .orElseThrow(() -> new UnknownThingException("there is no " + type + " \"" + id + "\"", List.of()));
    }

    @GetMapping("/entities/{type}/papers")
    Paged<DocumentRef> papersAbout(
            @PathVariable String type,
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        return queries.papersAbout(type(type), text("id", id), paging(page, size));
    }

    /** What a named query is, without its text. */
    record QueryHead(String name, String title, String answers, List<NamedQuery.Parameter> parameters) {}

    @GetMapping("/queries")
    List<QueryHead> queries() {
        return queries.queries().stream()
                .map(each -> new QueryHead(each.name(), each.title(), each.answers(), each.parameters()))
                .toList();
    }

    /** Asks a named query; every parameter of the request is one of the query's, and an unknown one is refused. */
    @GetMapping("/queries/{name}")
    QueryResult query(@PathVariable String name, @RequestParam Map<String, String> parameters) {
        if (queries.queries().stream().noneMatch(each -> each.name().equals(name))) {
            throw new UnknownThingException("there is no query \"" + name + "\"", List.of());
        }
        Map<String, String> given = new LinkedHashMap<>();
        parameters.forEach((key, value) -> given.put(key, text(key, value)));
        return queries.run(name, given);
    }
}

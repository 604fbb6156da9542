package nl.kamergraaf.web;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.EntityQueries.EntityCount;
import nl.kamergraaf.query.EntityQueries.EntityProfile;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.OverviewQueries.Overview;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.SearchQueries.Facet;
import nl.kamergraaf.query.SearchQueries.SearchRequest;
import nl.kamergraaf.query.SearchQueries.SearchResult;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages: search, a paper, an entity, what is missing, and what there is. */
@Controller
final class Pages {

    private static final int HITS = 20;
    private static final int LINES = 50;

    private final GraphQueries queries;
    private final SourceFiles files;
    private final ReadingLog log;
    private final Words words;
    private final OverviewCache overviews;
    private final List<Accuracy> accuracies = Accuracy.packaged();

    Pages(GraphQueries queries, SourceFiles files, ReadingLog log, Words words, OverviewCache overviews) {
        this.queries = queries;
        this.files = files;
        this.log = log;
        this.words = words;
        this.overviews = overviews;
    }

    @GetMapping("/")
    String home(Model model) {
        return search("", Map.of(), 0, model);
    }

    @GetMapping("/search")
    String search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        Map<Facet, String> chosen = chosen(parameters);
        SearchResult result = queries.search(new SearchRequest(Limits.text(q), chosen, Limits.paging(page, HITS)));
        model.addAttribute("q", q);
        model.addAttribute("chosen", chosen);
        model.addAttribute("result", result);
        model.addAttribute("facets", Facet.values());
        model.addAttribute("summary", queries.summary());
        model.addAttribute("search", new SearchLinks(q, chosen));
        model.addAttribute("start", q.isBlank() && chosen.isEmpty() && page == 0);
        return "search";
    }

    static Map<Facet, String> chosen(Map<String, String> parameters) {
        Map<Facet, String> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            String value = parameters.get(facet.code());
            if (value != null && !value.isBlank()) {
                chosen.put(facet, Limits.text(value));
            }
        }
        return chosen;
    }

    @GetMapping("/d")
    String paperByQuery(@RequestParam String id, @RequestParam(defaultValue = "0") int page, Model model) {
        return paper(id, page, model);
    }

    @GetMapping("/d/{id}")
    String paper(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        Optional<Paper> found = queries.paper(Limits.text(id));
        if (found.isEmpty()) {
            return otherwise(id, model);
        }
        Paper paper = found.get();
        model.addAttribute("paper", paper);
        model.addAttribute("title", words.name(paper.document()));
        model.addAttribute("view", PaperView.of(paper));
        model.addAttribute("citedBy", queries.citedBy(paper.document().id(), Limits.paging(page, LINES)));
        model.addAttribute(
                "hasSource",
                paper.source() != null && files.path(paper.source()).isPresent());
        return paper.document().read() ? "paper" : "stub";
    }

    /** An identifier that is no node's id leads to the paper that it names, or to a choice between several. */
    private String otherwise(String id, Model model) {
        List<DocumentRef> named = queries.named(id);
        if (named.size() == 1) {
            return "redirect:" + new Links().paper(named.get(0).id());
        }
        if (named.isEmpty()) {
            throw new NotThereException(id, queries.near(id));
        }
        model.addAttribute("id", id);
        model.addAttribute("papers", named);
        return "choice";
    }

    @GetMapping("/e/{type}")
    String entity(
            @PathVariable String type,
            @RequestParam String id,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        EntityType known = EntityType.of(type).orElseThrow(() -> new NotThereException(type, List.of()));
        EntityProfile profile =
                queries.entity(known, Limits.text(id)).orElseThrow(() -> new NotThereException(id, List.of()));
        model.addAttribute("profile", profile);
        model.addAttribute("timeline", Timeline.of(profile.timeline()));
        model.addAttribute("papers", queries.papersAbout(known, id, Limits.paging(page, LINES)));
        return "entity";
    }

    @GetMapping("/names")
    String names(@RequestParam(defaultValue = "") String q, Model model) {
        model.addAttribute("q", q);
        model.addAttribute("found", q.isBlank() ? mostNamed() : queries.entitiesNamed(Limits.text(q), 100));
        return "names";
    }

    /** What somebody sees who has not asked for a name yet. */
    private List<EntityCount> mostNamed() {
        Overview overview = overviews.get();
        return Stream.concat(overview.countries().stream(), overview.organisations().stream())
                .sorted(Comparator.comparingLong(EntityCount::count).reversed())
                .toList();
    }

    @GetMapping("/missing")
    String missing(
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "false") boolean words,
            Model model) {
        model.addAttribute("missing", queries.missing(Limits.paging(page, LINES), words));
        model.addAttribute("inWords", words);
        model.addAttribute("papers", queries.summary().documents());
        return "missing";
    }

    @GetMapping("/overview")
    String overview(Model model) {
        model.addAttribute("overview", overviews.get());
        model.addAttribute("log", log);
        model.addAttribute("accuracies", accuracies);
        return "overview";
    }

    @GetMapping("/queries")
    String queries(Model model) {
        model.addAttribute("queries", queries.queries());
        return "queries";
    }

    @GetMapping("/queries/{name}")
    String query(@PathVariable String name, @RequestParam Map<String, String> parameters, Model model) {
        var query = queries.queries().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotThereException(name, List.of()));
        Map<String, String> given = Limits.parametersOf(query, parameters);
        model.addAttribute("query", query);
        model.addAttribute("given", given);
        model.addAttribute("result", queries.run(name, given));
        return "query";
    }
}

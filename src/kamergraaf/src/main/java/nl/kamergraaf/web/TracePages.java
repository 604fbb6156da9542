package nl.kamergraaf.web;

import java.util.List;
import java.util.Locale;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.TraceQueries.Direction;
import nl.kamergraaf.query.TraceQueries.Trace;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** On what a paper or answer rests, or what builds on it: as a tree, as a picture, and as files. */
@Controller
final class TracePages {

    private final GraphQueries queries;
    private final Links links;
    private final Words words;

    TracePages(GraphQueries queries, Links links, Words words) {
        this.queries = queries;
        this.links = links;
        this.words = words;
    }

    /**
     * What is asked for.
     *
     * @param id    of a paper or a part
     * @param depth steps
     */
    record Asked(String id, Direction direction, int depth) {}

    private static Asked asked(String id, String direction, int depth) {
        Direction way = direction.toLowerCase(Locale.ROOT).equals("forward") ? Direction.FORWARD : Direction.BACK;
        return new Asked(Limits.text(id), way, Limits.depth(depth));
    }

    /** @throws NotThereException if there is no such paper */
    private Trace trace(Asked asked) {
        Trace trace = queries.trace(asked.id(), asked.direction(), asked.depth(), Limits.LINKS);
        if (trace.papers().get(trace.root()) == null) {
            throw new NotThereException(asked.id(), queries.near(asked.id()));
        }
        return trace;
    }

    @GetMapping("/trace")
    String page(
            @RequestParam String id,
            @RequestParam(defaultValue = "back") String direction,
            @RequestParam(defaultValue = "2") int depth,
            Model model) {
        Asked asked = asked(id, direction, depth);
        Trace trace = trace(asked);
        TraceTree tree = TraceTree.of(trace);
        model.addAttribute("title", words.of("trace.title") + ": " + words.name(tree.paper()));
        model.addAttribute("asked", asked);
        model.addAttribute("trace", trace);
        model.addAttribute("tree", tree);
        model.addAttribute("drawing", TraceDrawing.of(trace, words::label));
        model.addAttribute(
                "files",
                links.trace(asked.id(), asked.direction(), asked.depth()).substring("/trace".length()));
        return "trace";
    }

    @GetMapping("/trace.svg")
    ResponseEntity<String> svg(
            @RequestParam String id,
            @RequestParam(defaultValue = "back") String direction,
            @RequestParam(defaultValue = "2") int depth) {
        Trace trace = trace(asked(id, direction, depth));
        return file("image/svg+xml", "spoor.svg", TraceFiles.svg(TraceDrawing.of(trace, words::label), words::month));
    }

    @GetMapping("/trace.graphml")
    ResponseEntity<String> graphml(
            @RequestParam String id,
            @RequestParam(defaultValue = "back") String direction,
            @RequestParam(defaultValue = "2") int depth) {
        return file(
                "application/xml",
                "spoor.graphml",
                TraceFiles.graphml(trace(asked(id, direction, depth)), words::name));
    }

    private static ResponseEntity<String> file(String type, String name, String content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(content);
    }

    /** What the picture in the browser is made of. */
    record Picture(List<Dot> dots, List<Line> lines, boolean complete) {}

    /** A paper. */
    record Dot(String id, String label, String address, boolean read, boolean root, String kind, int x, int y) {}

    /** Citations between two papers. */
    record Line(String from, String to, int count, String words) {}

    @GetMapping(path = "/trace.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Picture> json(
            @RequestParam String id,
            @RequestParam(defaultValue = "back") String direction,
            @RequestParam(defaultValue = "2") int depth) {
        Trace trace = trace(asked(id, direction, depth));
        TraceDrawing drawing = TraceDrawing.of(trace, words::label);
        return ResponseEntity.ok(new Picture(
                drawing.nodes().stream()
                        .map(node -> new Dot(
                                node.paper().id(),
                                String.join("\n", node.lines()),
                                links.paper(node.paper().id()),
                                node.paper().read(),
                                node.root(),
                                String.valueOf(node.paper().kind()),
                                node.x(),
                                node.y()))
                        .toList(),
                drawing.edges().stream()
                        .map(edge -> new Line(
                                edge.from(),
                                edge.to(),
                                edge.count(),
                                words.part(edge.links().get(0).partCaption()) + ": „"
                                        + Words.shortened(edge.links().get(0).text(), 160) + "”"))
                        .toList(),
                trace.complete()));
    }
}

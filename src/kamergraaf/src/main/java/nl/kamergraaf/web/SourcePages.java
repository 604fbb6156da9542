package nl.kamergraaf.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kamergraaf.pipeline.PrintedPlaces;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.Paper;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The paper as it was published, beside what was read from it. */
@Controller
final class SourcePages {

    private static final String PDF = "application/pdf";

    private final GraphQueries queries;
    private final SourceFiles files;
    private final PrintedPlaces places;
    private final Words words;

    SourcePages(GraphQueries queries, SourceFiles files, PrintedPlaces places, Words words) {
        this.places = places;
        this.words = words;
        this.queries = queries;
        this.files = files;
    }

    private Paper paper(String id) {
        return queries.paper(Limits.text(id)).orElseThrow(() -> new NotThereException(id, queries.near(id)));
    }

    private Path file(Paper paper) {
        String source = paper.source();
        if (source == null) {
            throw new NotThereException(paper.document().id(), List.of());
        }
        return files.path(source).filter(Files::isReadable).orElseThrow(() -> new NotThereException(source, List.of()));
    }

    /** A PDF in a page with the words marked; anything else, and what is not there any more, beside what was read. */
    @GetMapping("/source")
    String page(
            @RequestParam String id,
            @RequestParam(defaultValue = "") String part,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            Model model) {
        Paper paper = paper(id);
        Paper.Part shown = paper.part(paper.document().id() + "#" + part).orElse(null);
        String text = shown == null ? "" : shown.text();
        boolean words = start >= 0 && end <= text.length() && start < end;
        String source = paper.source();
        boolean there =
                source != null && files.path(source).filter(Files::isReadable).isPresent();
        model.addAttribute("title", this.words.of("source.title") + ": " + this.words.name(paper.document()));
        model.addAttribute("paper", paper);
        model.addAttribute("part", shown);
        model.addAttribute("before", words ? text.substring(0, start) : "");
        model.addAttribute("quoted", words ? text.substring(start, end) : "");
        model.addAttribute("after", words ? text.substring(end) : text);
        model.addAttribute("number", number(shown, start, end));
        model.addAttribute("there", there);
        model.addAttribute("printed", there && PDF.equals(paper.mediaType()) && canBeShown(source));
        model.addAttribute("places", shown == null ? null : places(shown, words ? start : 0, words ? end : -1));
        return "source";
    }

    /** What is attached to an e-mail has no bytes of its own to show. */
    private boolean canBeShown(@Nullable String source) {
        return source != null
                && (!files.isPacked(source) || places.unpacked(source).isPresent());
    }

    private static int number(Paper.@Nullable Part part, int start, int end) {
        if (part == null) {
            return 1;
        }
        Integer page = part.citations().stream()
                .filter(citation -> citation.start() == start && citation.end() == end)
                .map(Paper.CitationOut::page)
                .findFirst()
                .orElse(part.page());
        return page == null ? 1 : page;
    }

    private static String places(Paper.Part part, int start, int end) {
        return "/api/places?id=" + Links.encoded(part.id()) + (end < 0 ? "" : "&start=" + start + "&end=" + end);
    }

    /** The bytes, as a download unless they are a PDF: a page of somebody else's must not run here. */
    @GetMapping("/source/file")
    ResponseEntity<Resource> bytes(@RequestParam String id) {
        Paper paper = paper(id);
        Path file = file(paper);
        String source = String.valueOf(paper.source());
        boolean packed = files.isPacked(source);
        Optional<byte[]> unpacked = packed ? places.unpacked(source) : Optional.empty();
        boolean pdf = PDF.equals(paper.mediaType()) && (unpacked.isPresent() || !packed);
        String name = unpacked.isPresent()
                ? source.substring(source.lastIndexOf('/') + 1)
                : String.valueOf(file.getFileName());
        Resource content = unpacked.<Resource>map(ByteArrayResource::new).orElseGet(() -> new FileSystemResource(file));
        ContentDisposition disposition = (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .cacheControl(CacheControl.noCache())
                .body(content);
    }
}

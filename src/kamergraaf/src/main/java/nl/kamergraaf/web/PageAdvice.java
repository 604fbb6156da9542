package nl.kamergraaf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import nl.kamergraaf.pipeline.ReadingLog;
import nl.kamergraaf.pipeline.SourceFiles;
import nl.kamergraaf.query.GraphReadException;
import nl.kamergraaf.query.UnknownQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.ui.Model;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has, and the pages that tell that something went wrong and what to do. */
@Order(Ordered.HIGHEST_PRECEDENCE)
@ControllerAdvice(assignableTypes = {Pages.class, TracePages.class, SourcePages.class, PageAdvice.class})
final class PageAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(PageAdvice.class);

    private final Words words;
    private final Links links;
    private final SourceFiles files;
    private final ReadingLog log;

    PageAdvice(Words words, Links links, SourceFiles files, ReadingLog log) {
        this.words = words;
        this.links = links;
        this.files = files;
        this.log = log;
    }

    @ModelAttribute("words")
    Words words() {
        return words;
    }

    @ModelAttribute("links")
    Links links() {
        return links;
    }

    /** Returns how far the reading of files is, while it goes on; else nothing. */
    @ModelAttribute("reading")
    String reading() {
        int done = log.files();
        int all = files.count();
        return done < all ? words.of("reading.now", done, all) : "";
    }

    /** Returns the address of this page, ready for one more parameter. */
    @ModelAttribute("self")
    String self(HttpServletRequest request) {
        return selfOf(request);
    }

    static String selfOf(HttpServletRequest request) {
        String query = request.getQueryString();
        String kept = query == null
                ? ""
                : query.replaceAll("(^|&)(taal|page)=[^&]*", "").replaceFirst("^&", "");
        return request.getRequestURI() + "?" + (kept.isEmpty() ? "" : kept + "&");
    }

    @ExceptionHandler(NotThereException.class)
    String notThere(NotThereException e, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        return problem(model, request, "notfound", String.valueOf(e.getMessage()), e.near());
    }

    @ExceptionHandler({
        IllegalArgumentException.class,
        UnknownQueryException.class,
        TypeMismatchException.class,
        MissingServletRequestParameterException.class
    })
    String wrong(Exception e, Model model, HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        String what = e instanceof TypeMismatchException || e.getMessage() == null ? "" : e.getMessage();
        return problem(model, request, "wrong", what, List.of());
    }

    @ExceptionHandler(GraphReadException.class)
    String noDatabase(GraphReadException e, Model model, HttpServletRequest request, HttpServletResponse response) {
        LOG.warn("no answer from the database", e);
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        return problem(model, request, "database", "", List.of());
    }

    private String problem(Model model, HttpServletRequest request, String kind, String what, List<String> near) {
        model.addAttribute("title", words.of("problem." + kind));
        model.addAttribute("words", words);
        model.addAttribute("links", links);
        model.addAttribute("kind", kind);
        model.addAttribute("what", Words.shortened(what, 200));
        model.addAttribute("near", near);
        model.addAttribute("self", selfOf(request));
        return "problem";
    }
}

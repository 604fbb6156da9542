package nl.kamergraaf.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.DisconnectedClientHelper;

/** What goes wrong outside the pages and the interface, and what nobody expected: a page for people, JSON for programs. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private final Words words;
    private final Links links;

    Problems(Words words, Links links) {
        this.words = words;
        this.links = links;
    }

    /** Answers nothing where nobody is there any more: a reader who leaves while a file comes is no fault. */
    @ExceptionHandler(Exception.class)
    @Nullable Object any(Exception e, HttpServletRequest request, HttpServletResponse response) {
        if (DisconnectedClientHelper.isClientDisconnectedException(e)) {
            LOG.debug("{}: the reader left", request.getRequestURI());
            return null;
        }
        HttpStatusCode status = status(e);
        if (status.is5xxServerError()) {
            LOG.error("{} failed", request.getRequestURI(), e);
        }
        if (isApi(request)) {
            ProblemDetail problem = ProblemDetail.forStatus(status);
            problem.setDetail(
                    status.value() == HttpStatus.NOT_FOUND.value()
                            ? "there is nothing at this address; /api/openapi.json tells what there is"
                            : status.is5xxServerError()
                                    ? "a fault of this program"
                                    : "the request cannot be understood");
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        String kind = status.value() == HttpStatus.NOT_FOUND.value()
                ? "notfound"
                : status.is5xxServerError() ? "fault" : "wrong";
        response.setStatus(status.value());
        return new ModelAndView(
                "problem",
                Map.of(
                        "title",
                        words.of("problem." + kind),
                        "words",
                        words,
                        "links",
                        links,
                        "kind",
                        kind,
                        "what",
                        "",
                        "near",
                        List.of(),
                        "self",
                        "/?"));
    }

    static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static HttpStatusCode status(Exception e) {
        if (e instanceof ErrorResponse known) {
            return known.getStatusCode();
        }
        return e instanceof InvalidParameterException ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
    }
}

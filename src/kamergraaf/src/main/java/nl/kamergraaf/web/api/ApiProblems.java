package nl.kamergraaf.web.api;

import nl.kamergraaf.query.GraphReadException;
import nl.kamergraaf.query.UnknownQueryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Tells programs what is wrong, as {@code application/problem+json}. */
@RestControllerAdvice(assignableTypes = Api.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiProblems {

    private static final Logger LOG = LoggerFactory.getLogger(ApiProblems.class);

    @ExceptionHandler(UnknownThingException.class)
    ProblemDetail unknown(UnknownThingException e) {
        ProblemDetail problem = problem(HttpStatus.NOT_FOUND, "Not in the graph", e);
        if (!e.near().isEmpty()) {
            problem.setProperty("near", e.near());
        }
        return problem;
    }

    @ExceptionHandler(ChangedFileException.class)
    ProblemDetail changed(ChangedFileException e) {
        return problem(HttpStatus.CONFLICT, "The file has changed", e);
    }

    @ExceptionHandler({
        IllegalArgumentException.class,
        UnknownQueryException.class,
        MissingServletRequestParameterException.class
    })
    ProblemDetail wrong(Exception e) {
        return problem(HttpStatus.BAD_REQUEST, "Wrong request", e);
    }

    @ExceptionHandler(TypeMismatchException.class)
    ProblemDetail wrongType(TypeMismatchException e) {
        return ProblemDetail.forStatusAndDetail(
                HttpStatus.BAD_REQUEST, e.getPropertyName() + " does not take this value");
    }

    @ExceptionHandler(GraphReadException.class)
    ProblemDetail noDatabase(GraphReadException e) {
        LOG.warn("no answer from the database", e);
        return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "the database does not answer");
    }

    private static ProblemDetail problem(HttpStatus status, String title, Exception e) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(e.getMessage()));
        problem.setTitle(title);
        return problem;
    }
}

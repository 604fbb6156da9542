package nl.kamergraaf.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;

/** Answers requests that are so broken that they never reach a page: without a word about the server. */
public final class BareErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable throwable) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String uri = request.getRequestURI();
        boolean program = uri != null && uri.startsWith("/api");
        try {
            response.setContentType(program ? "application/problem+json" : "text/plain");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getReporter()
                    .write(
                            program
                                    ? "{\"status\":" + status + ",\"detail\":\"the request cannot be understood\"}"
                                    : status + ": the request cannot be understood\n");
            response.finishResponse();
        } catch (IOException | IllegalStateException e) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, e);
        }
    }
}

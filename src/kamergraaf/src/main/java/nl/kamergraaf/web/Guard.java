package nl.kamergraaf.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Stands before every page. Answers only those who call this machine by its own name, since a page elsewhere can point a name
 * of its own at 127.0.0.1 and read along; changes nothing for anybody, so only reading methods are answered; and tells
 * browsers to load nothing from elsewhere and to run no script that stands in a page.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class Guard extends OncePerRequestFilter {

    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "OPTIONS");

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:"
            + " blob:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none';"
            + " frame-ancestors 'none'";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (!isOwnName(request.getHeader("Host"))) {
            refuse(request, response, 421, "This server answers to 127.0.0.1 and localhost only.");
        } else if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", "GET, HEAD, OPTIONS");
            refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "This server is for reading only.");
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOwnName(String host) {
        if (host == null) {
            return false;
        }
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > host.lastIndexOf(']');
        return NAMES.contains(hasPort ? host.substring(0, colon) : host);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, int status, String why)
            throws IOException {
        response.setStatus(status);
        response.setCharacterEncoding("UTF-8");
        if (Problems.isApi(request)) {
            response.setContentType("application/problem+json");
            response.getWriter().print("{\"status\":" + status + ",\"detail\":\"" + why + "\"}");
        } else {
            response.setContentType("text/plain; charset=utf-8");
            response.getWriter().println(why);
        }
    }
}

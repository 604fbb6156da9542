package nl.kamergraaf.web;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.kamergraaf.query.NamedQuery;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.TraceQueries;

/** What may be asked for at once. */
final class Limits {

    /** The longest text of a request, in characters. */
    static final int TEXT = 1_000;

    /** The furthest page of a list. */
    static final int PAGE = 10_000;

    /** The most links of a trace that is drawn. */
    static final int LINKS = 200;

    private Limits() {}

    /** @throws IllegalArgumentException if a text is too long */
    static String text(String text) {
        if (text.length() > TEXT) {
            throw new IllegalArgumentException("at most " + TEXT + " characters");
        }
        return text.strip();
    }

    /** @throws IllegalArgumentException if the page is too far or the size too large */
    static Paging paging(int page, int size) {
        if (page > PAGE) {
            throw new IllegalArgumentException("page must be at most " + PAGE);
        }
        return new Paging(page, size);
    }

    /** @throws IllegalArgumentException if a trace would be too deep */
    static int depth(int depth) {
        if (depth < 1 || depth > TraceQueries.DEEPEST) {
            throw new IllegalArgumentException("depth must be 1 to " + TraceQueries.DEEPEST);
        }
        return depth;
    }

    /** Returns those parameters of a request that a named query has, as far as they are filled in. */
    static Map<String, String> parametersOf(NamedQuery query, Map<String, String> request) {
        Map<String, String> given = new LinkedHashMap<>();
        query.parameters().forEach(parameter -> {
            String value = request.get(parameter.name());
            if (value != null && !value.isBlank()) {
                given.put(parameter.name(), text(value));
            }
        });
        return given;
    }
}

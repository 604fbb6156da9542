package nl.kamergraaf.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.kamergraaf.query.EntityRef;
import nl.kamergraaf.query.TraceQueries.Direction;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/** Addresses within the reading room. They are stable: people keep them. */
@Component
final class Links {

    /** What can stand in a path as it is; others go into the query, where servers leave them alone. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._,:~-]*");

    /** Returns the address of a paper. */
    public String paper(String id) {
        return PLAIN.matcher(id).matches() ? "/d/" + id : "/d?id=" + encoded(id);
    }

    /** Returns the address of a part of a paper. */
    public String part(String partId) {
        int hash = partId.lastIndexOf('#');
        return hash < 0
                ? paper(partId)
                : paper(partId.substring(0, hash)) + "#"
                        + UriUtils.encodeFragment(partId.substring(hash + 1), StandardCharsets.UTF_8);
    }

    /** Returns the address of the paper as it was published, with the words of a part marked. */
    public String source(String id, @Nullable String anchor, int start, int end) {
        String where = anchor == null ? "" : "&part=" + encoded(anchor) + "&start=" + start + "&end=" + end;
        return "/source?id=" + encoded(id) + where;
    }

    /** Returns the address of a trace from a paper or part. */
    public String trace(String id, Direction direction, int depth) {
        return "/trace?id=" + encoded(id) + "&direction=" + direction.code() + "&depth=" + depth;
    }

    /** Returns the address of a trace that goes back two steps. */
    public String trace(String id) {
        return trace(id, Direction.BACK, 2);
    }

    /** Returns the address of an entity. */
    public String entity(EntityRef entity) {
        return "/e/" + entity.type().code() + "?id=" + encoded(entity.id());
    }

    static String encoded(String value) {
        return UriUtils.encode(value, StandardCharsets.UTF_8);
    }
}

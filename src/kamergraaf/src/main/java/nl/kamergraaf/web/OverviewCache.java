package nl.kamergraaf.web;

import java.time.Duration;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.OverviewQueries.Overview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The overview, asked for anew when the counts of the graph have changed or it is a minute old: on ten thousand papers it takes
 * seconds to count what they mention.
 */
@Component
final class OverviewCache {

    private static final long KEPT_NANOS = Duration.ofMinutes(1).toNanos();

    private final GraphQueries queries;
    private @Nullable Overview kept;
    private long since;

    OverviewCache(GraphQueries queries) {
        this.queries = queries;
    }

    /** Returns the overview. */
    synchronized Overview get() {
        Overview overview = kept;
        if (overview == null
                || System.nanoTime() - since > KEPT_NANOS
                || !overview.summary().equals(queries.summary())) {
            overview = queries.overview();
            kept = overview;
            since = System.nanoTime();
        }
        return overview;
    }
}

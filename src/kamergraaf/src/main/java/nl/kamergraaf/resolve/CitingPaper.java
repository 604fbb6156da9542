package nl.kamergraaf.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paper in which a citation stands.
 *
 * @param id       of its node
 * @param date     ISO 8601, or {@code null}
 * @param roles    offices that sent it, as printed
 * @param dossiers codes of the dossiers that it belongs to
 */
public record CitingPaper(String id, @Nullable String date, List<String> roles, List<String> dossiers) {

    /** Keeps its own copies of the lists. */
    public CitingPaper {
        roles = List.copyOf(roles);
        dossiers = List.copyOf(dossiers);
    }
}

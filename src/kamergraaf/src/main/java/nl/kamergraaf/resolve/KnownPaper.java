package nl.kamergraaf.resolve;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a citation can mean: one that was read, or one of which a catalogue tells.
 *
 * @param id       of its node
 * @param kind     code of its kind, or {@code null}
 * @param date     ISO 8601, or {@code null}
 * @param title    or {@code null}
 * @param authors  slugs of the names of those who ask or propose
 * @param roles    offices that sent it, as printed
 * @param dossiers codes of the dossiers that it belongs to
 */
public record KnownPaper(
        String id,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String title,
        List<String> authors,
        List<String> roles,
        List<String> dossiers) {

    /** Keeps its own copies of the lists. */
    public KnownPaper {
        authors = List.copyOf(authors);
        roles = List.copyOf(roles);
        dossiers = List.copyOf(dossiers);
    }
}

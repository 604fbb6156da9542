package nl.kamergraaf.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One paper with all that is on record of it.
 *
 * @param id      of its node
 * @param records the best first
 */
public record Paper(String id, List<PaperRecord> records) {

    private static final String OTHER = "other";

    /** Keeps its own copy of the list. */
    public Paper {
        records = List.copyOf(records);
    }

    /** Returns the file whose content is shown; nothing for a paper that is known from a catalogue only. */
    public Optional<PaperRecord> shown() {
        return records.stream().filter(PaperRecord::file).findFirst();
    }

    /** Returns everything that the paper is known by, sorted. */
    public List<String> identifiers() {
        return records.stream()
                .flatMap(each -> each.identifiers().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Returns the kind of the best record that knows one. */
    public @Nullable String kind() {
        return records.stream()
                .map(PaperRecord::kind)
                .filter(kind -> kind != null && !kind.equals(OTHER))
                .findFirst()
                .orElse(records.get(0).kind());
    }

    /** Returns the title of the best record that has one. */
    public @Nullable String title() {
        return records.stream()
                .map(PaperRecord::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Returns the date of the best record that has one. */
    public @Nullable String date() {
        return records.stream()
                .map(PaperRecord::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}

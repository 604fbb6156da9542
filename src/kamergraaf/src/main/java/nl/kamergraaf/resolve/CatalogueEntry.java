package nl.kamergraaf.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a catalogue: what is known of a paper that need not be at hand.
 *
 * @param catalogue   name of the file
 * @param identifiers in canonical form, at least one
 * @param title       or {@code null}
 * @param date        ISO 8601, or {@code null}
 * @param kind        code of the kind of document, as far as type and title tell, or {@code null}
 * @param dossier     code of its dossier, {@code 99310} or {@code 99310-XV}, or {@code null}
 */
public record CatalogueEntry(
        String catalogue,
        List<String> identifiers,
        @Nullable String title,
        @Nullable String date,
        @Nullable String kind,
        @Nullable String dossier) {

    /** Keeps its own copy of the list. */
    public CatalogueEntry {
        identifiers = List.copyOf(identifiers);
    }

    /** Returns the entry as what is on record of a paper. */
    public PaperRecord asRecord() {
        List<String> all = new ArrayList<>(identifiers);
        if (dossier != null) {
            all.add("dossier-" + dossier);
        }
        String fingerprint = String.join("\t", String.join(" ", all), show(title), show(date), show(kind));
        return new PaperRecord(
                catalogue + " " + identifiers.get(0), false, catalogue, "", "", fingerprint, kind, all, title, date);
    }

    /** Returns the entry as a paper that a citation can mean. */
    KnownPaper asPaper() {
        return new KnownPaper(
                identifiers.get(0),
                kind,
                date,
                title,
                TitleAuthors.in(title),
                List.of(),
                Optional.ofNullable(dossier).map(List::of).orElse(List.of()));
    }

    private static String show(@Nullable String value) {
        return value == null ? "" : value;
    }
}

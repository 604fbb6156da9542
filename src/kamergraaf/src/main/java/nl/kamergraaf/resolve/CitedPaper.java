package nl.kamergraaf.resolve;

import java.util.List;
import java.util.Optional;
import nl.kamergraaf.model.Citation;
import org.jspecify.annotations.Nullable;

/**
 * What a citation says of the paper it means.
 *
 * @param identifier in canonical form, or {@code null}
 * @param kind       as the words name it ({@code letter}, {@code answers}), or {@code null}
 * @param date       ISO 8601 with as many parts as are known, or {@code null}
 * @param title      or {@code null}
 * @param authors    as printed
 * @param words      of the citation
 * @param own        whether the words call it a paper of the writer ("mijn brief")
 */
public record CitedPaper(
        @Nullable String identifier,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String title,
        List<String> authors,
        String words,
        boolean own) {

    private static final int DAY = "2031-03-03".length();
    private static final int MONTH = "2031-03".length();

    /** Keeps its own copy of the list. */
    public CitedPaper {
        authors = List.copyOf(authors);
    }

    /** Returns what a citation of a document or a reference without identifier says. */
    public static CitedPaper of(Citation citation, boolean own, @Nullable String dateInWords) {
        Citation.Detail detail = citation.detail();
        String identifier = citation.target() instanceof Citation.Identified identified
                ? identified.identifier().toString()
                : null;
        String kind = detail.kind() == null
                ? CitedKinds.standard().named(citation.text()).orElse(null)
                : detail.kind();
        return new CitedPaper(
                identifier,
                kind,
                detail.date() == null ? dateInWords : detail.date(),
                detail.title(),
                detail.authors(),
                citation.text(),
                own);
    }

    /**
     * Returns by what the papers are found that it can mean: its identifier, else its kind with its date, else its kind with
     * its first author. Nothing where the words give too little.
     */
    public Optional<Clue> clue() {
        String date = this.date;
        if (identifier != null) {
            return Optional.of(new Clue.Named(identifier));
        } else if (kind == null || CitedKinds.standard().accepted(kind).isEmpty()) {
            return Optional.empty();
        } else if (date != null && (date.length() == DAY || date.length() == MONTH)) {
            return Optional.of(new Clue.Dated(kind, date));
        } else if (!authors.isEmpty()) {
            return Optional.of(new Clue.Authored(kind, Slugs.lastWord(Slugs.of(authors.get(0)))));
        }
        return Optional.empty();
    }
}

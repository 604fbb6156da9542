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
 * @param via        where it is said: {@link #ANAPHORA}, {@link #NOTE}, or {@code null} for the words of the citation
 */
public record CitedPaper(
        @Nullable String identifier,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String title,
        List<String> authors,
        String words,
        boolean own,
        @Nullable String via) {

    /** The words of the citation point back ("deze motie") to words that say what is meant. */
    public static final String ANAPHORA = "anaphora";

    /** The identifier stands in the note whose mark stands at the citation. */
    public static final String NOTE = "footnote";

    private static final int DAY = "2031-03-03".length();
    private static final int MONTH = "2031-03".length();

    /** Keeps its own copy of the list. */
    public CitedPaper {
        authors = List.copyOf(authors);
    }

    /** What the words of a citation themselves say. */
    public CitedPaper(
            @Nullable String identifier,
            @Nullable String kind,
            @Nullable String date,
            @Nullable String title,
            List<String> authors,
            String words,
            boolean own) {
        this(identifier, kind, date, title, authors, words, own, null);
    }

    /** Returns the same, said elsewhere. */
    CitedPaper by(String place) {
        return new CitedPaper(identifier, kind, date, title, authors, words, own, place);
    }

    /** Returns the same with an identifier. */
    CitedPaper identifiedBy(String other) {
        return new CitedPaper(other, kind, date, title, authors, words, own, via);
    }

    /** Returns what a citation of a document or a reference without identifier says. */
    static CitedPaper of(Citation citation, boolean own, @Nullable String dateInWords) {
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
     * Returns by what the papers are found that it can mean: its identifier, else its kind with its date, with its first author where
     * members write such papers, or with its title. Nothing where the words give too little.
     */
    public Optional<Clue> clue() {
        String date = this.date;
        CitedKinds kinds = CitedKinds.standard();
        if (identifier != null) {
            return Optional.of(new Clue.Named(identifier));
        } else if (kind == null || kinds.accepted(kind).isEmpty()) {
            return Optional.empty();
        } else if (date != null && (date.length() == DAY || date.length() == MONTH)) {
            return Optional.of(new Clue.Dated(kind, date));
        } else if (!authors.isEmpty() && kinds.isByMembers(kind)) {
            return Optional.of(new Clue.Authored(kind, Slugs.lastWord(Slugs.of(authors.get(0)))));
        }
        return TitleWords.of(this).clue(kind);
    }
}

package nl.kamergraaf.neo4j.read;

import nl.kamergraaf.query.DocumentRef;
import org.jspecify.annotations.Nullable;

/** Projection of {@link PaperNode}: only these properties come over the line. */
interface PaperLine {

    String getId();

    @Nullable Boolean getRead();

    @Nullable String getKind();

    @Nullable String getCaption();

    @Nullable String getTitle();

    @Nullable String getDate();

    @Nullable Long getCitedBy();

    /** Returns the paper as others see it. */
    default DocumentRef ref() {
        String caption = getCaption();
        Long citedBy = getCitedBy();
        return new DocumentRef(
                getId(),
                Boolean.TRUE.equals(getRead()),
                getKind(),
                caption == null || caption.isBlank() ? getId() : caption,
                getTitle(),
                getDate(),
                citedBy == null ? 0 : citedBy);
    }
}

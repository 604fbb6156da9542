package nl.kamergraaf.query;

import org.jspecify.annotations.Nullable;

/**
 * A citation as the cited paper sees it.
 *
 * @param from        the paper that cites
 * @param partId      the part that cites
 * @param partCaption its short name: "Antwoord 2,3,6"
 * @param text        the words
 * @param start       where they begin in the part's text
 * @param end         where they end
 * @param page        on which they stand, from 1
 * @param basis       what the link rests on
 * @param confidence  0 to 1
 * @param dateDiffers whether the words give another date than the paper bears
 */
public record CitationIn(
        DocumentRef from,
        String partId,
        String partCaption,
        String text,
        int start,
        int end,
        @Nullable Integer page,
        String basis,
        double confidence,
        boolean dateDiffers) {}

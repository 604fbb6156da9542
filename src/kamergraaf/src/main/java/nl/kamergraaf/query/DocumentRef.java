package nl.kamergraaf.query;

import org.jspecify.annotations.Nullable;

/**
 * A paper as others show it: enough for a line in a list.
 *
 * @param id      id of its node; stable, and the key of every other question about it
 * @param read    whether its content is in the graph; otherwise it is a stub that others cite
 * @param kind    as the extraction names it ({@code answers}, {@code letter}, …), or {@code null} where that is not known
 * @param caption a short name for people, never empty
 * @param title   in full, where it has one
 * @param date    of the paper, ISO 8601 with as many parts as are known
 * @param citedBy how many citations lead to it
 */
public record DocumentRef(
        String id,
        boolean read,
        @Nullable String kind,
        String caption,
        @Nullable String title,
        @Nullable String date,
        long citedBy) {}

package nl.kamergraaf.query;

import java.util.List;
import java.util.Optional;

/** Asks about countries, organisations, persons and places. */
public interface EntityQueries {

    /** Returns an entity and how much is said of it. */
    Optional<EntityProfile> entity(EntityType type, String id);

    /** Returns the papers that mention an entity, the latest first. */
    Paged<DocumentRef> papersAbout(EntityType type, String id, Paging paging);

    /** Returns entities whose name begins with or holds these letters, the most mentioned first. */
    List<EntityCount> entitiesNamed(String letters, int limit);

    /**
     * An entity and how much is said of it.
     *
     * @param entity   which
     * @param papers   how many papers mention it
     * @param timeline papers a month and kind, in order of time; papers without a date are not in it
     * @param together what is mentioned in the same parts, the most frequent first: at most 15 a type
     * @param askers   who asks in papers that mention it, the most frequent first: at most 15
     */
    record EntityProfile(
            EntityRef entity,
            long papers,
            List<MonthCount> timeline,
            List<EntityCount> together,
            List<EntityCount> askers) {}

    /**
     * Papers in a month.
     *
     * @param month {@code 2031-03}, or {@code 2031} where the papers tell no month
     * @param kind  kind of paper
     * @param count papers
     */
    record MonthCount(String month, String kind, long count) {}

    /**
     * An entity and a count.
     *
     * @param count parts (for what occurs together) or papers (for everything else)
     */
    record EntityCount(EntityRef entity, long count) {}
}

package nl.kamergraaf.query;

/**
 * Something that papers speak of.
 *
 * @param type what it is
 * @param id   its key among those of its type: country code, slug, ISO date
 * @param name for people
 */
public record EntityRef(EntityType type, String id, String name) {}

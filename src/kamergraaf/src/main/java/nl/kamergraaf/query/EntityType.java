package nl.kamergraaf.query;

import java.util.Locale;
import java.util.Optional;

/** What a mention can be of. */
public enum EntityType {
    /** A state, keyed by its ISO 3166-1 code. */
    COUNTRY,
    /** A named body. */
    ORGANISATION,
    /** A named human. */
    PERSON,
    /** A place that is no state. */
    PLACE,
    /** A day, month or year, keyed by its ISO 8601 form. */
    DATE;

    /** Returns its name in addresses and files: {@code organisation}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the type with this code, if there is one. */
    public static Optional<EntityType> of(String code) {
        for (EntityType type : values()) {
            if (type.code().equals(code)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}

package nl.kamergraaf.mention.entity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A body that a list knows.
 *
 * @param id   slug by which it is known whatever was printed
 * @param name its usual name
 * @param kind {@code ministry}, {@code party}, {@code medium}, …
 * @param from first day on which it bore this name, or {@code null}
 * @param to   last such day, or {@code null}
 */
record Organisation(String id, String name, String kind, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Returns whether it bore this name on a day; with an unknown day or unknown limits it did. */
    boolean existedOn(@Nullable LocalDate day) {
        return day == null || (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

package nl.kamergraaf.model;

import org.jspecify.annotations.Nullable;

/**
 * Who answers or signs.
 *
 * @param name the name as printed, or {@code null} where only the office is named
 * @param role the office, "Minister van Buitenlandse Zaken", or {@code null}
 */
public record Sender(@Nullable String name, @Nullable String role) {}

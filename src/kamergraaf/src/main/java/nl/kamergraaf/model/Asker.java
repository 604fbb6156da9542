package nl.kamergraaf.model;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, or proposes a motion.
 *
 * @param name  the name as printed, without title: "Van der Burg"
 * @param party the party as printed, or {@code null}
 */
public record Asker(String name, @Nullable String party) {}

package nl.kamergraaf.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kamergraaf.cli.KnownPapers.UnknownIdentifierException;
import nl.kamergraaf.query.EntityQueries.EntityCount;
import nl.kamergraaf.query.EntityType;
import nl.kamergraaf.query.GraphQueries;
import nl.kamergraaf.query.NamedQuery;

/** Looks, where a named query found nothing, whether what it was asked about is known at all. */
final class KnownNames {

    private static final int MOST_LOOKED_AT = 100;
    private static final int MOST_NAMED = 5;

    private KnownNames() {}

    /**
     * Looks at the papers, countries and organisations that a person gave.
     *
     * @throws UnknownIdentifierException if one is not in the graph; the message names near ones
     */
    static void check(GraphQueries queries, NamedQuery query, Map<String, String> given) {
        Map<String, Object> values = query.values(given);
        for (NamedQuery.Parameter parameter : query.parameters()) {
            if (given.containsKey(parameter.name())) {
                String value = String.valueOf(values.get(parameter.name()));
                switch (parameter.type()) {
                    case "paper" -> paper(queries, value);
                    case "country" -> entity(queries, value, "country has the code", List.of(EntityType.COUNTRY));
                    case "organisation" ->
                        entity(queries, value, "organisation has the id", List.of(EntityType.ORGANISATION));
                    case "entity" ->
                        entity(
                                queries,
                                value,
                                "country or organisation is called",
                                List.of(EntityType.COUNTRY, EntityType.ORGANISATION));
                    default -> {
                        // any number or word may be asked for
                    }
                }
            }
        }
    }

    private static void paper(GraphQueries queries, String id) {
        int hash = queries.named(id).isEmpty() ? id.lastIndexOf('#') : -1;
        String paper = hash < 0 ? id : id.substring(0, hash);
        KnownPapers.named(queries, paper).forEach(found -> {
            if (hash >= 0) {
                String part = found.id() + id.substring(hash);
                KnownPapers.checkPart(queries, found.id(), part);
                if (!part.equals(id)) {
                    throw new UnknownIdentifierException("no part has the id " + id + "; do you mean " + part + "?");
                }
            }
        });
    }

    private static void entity(GraphQueries queries, String value, String what, List<EntityType> types) {
        if (types.stream().anyMatch(type -> queries.entity(type, value).isPresent())) {
            return;
        }
        String near = queries.entitiesNamed(value, MOST_LOOKED_AT).stream()
                .map(EntityCount::entity)
                .filter(entity -> types.contains(entity.type()))
                .limit(MOST_NAMED)
                .map(entity -> entity.id() + " (" + entity.name() + ")")
                .collect(Collectors.joining(", "));
        throw new UnknownIdentifierException(
                "no " + what + " " + value + (near.isEmpty() ? "" : "; do you mean " + near + "?"));
    }
}

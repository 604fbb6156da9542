package nl.kamergraaf.neo4j.write;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.neo4j.driver.Record;

/** What documents lead to whose content is taken out: some of it is left without any document that speaks of it. */
final class Leftovers {

    private final Statements statements;
    private final Set<String> nodes = new HashSet<>();
    private final Set<String> documents = new HashSet<>();

    Leftovers(Statements statements) {
        this.statements = statements;
    }

    /** Takes the parts of documents out, and what their content says of them. */
    void clearContent(Collection<String> ids) {
        for (Record row : statements.each("leaving", "ids", ids)) {
            if (row.get("document").asBoolean()) {
                documents.add(row.get("id").asString());
            } else {
                nodes.add(row.get("node").asString());
            }
        }
        statements.each("clear-parts", "ids", ids);
        statements
                .each("clear-people", "ids", ids)
                .forEach(row -> nodes.add(row.get("node").asString()));
    }

    /** Takes out what documents are known by and belong to. */
    void clearGroups(Collection<String> ids) {
        statements
                .each("clear-groups", "ids", ids)
                .forEach(row -> nodes.add(row.get("node").asString()));
    }

    /** Returns the ids of documents that lost a citation. */
    Set<String> documents() {
        return documents;
    }

    /** Takes away what nothing speaks of any more, and names the rest by what is left. */
    void sweep() {
        if (nodes.isEmpty()) {
            return;
        }
        statements
                .each("end-memberships", "nodes", nodes)
                .forEach(row -> nodes.add(row.get("party").asString()));
        statements.each("drop-orphans", "nodes", nodes);
        statements.each("rename", "nodes", nodes);
        List<String> dates = List.copyOf(nodes);
        while (!dates.isEmpty()) {
            dates = statements.each("drop-orphan-dates", "nodes", dates).stream()
                    .filter(row -> !row.get("parent").isNull())
                    .map(row -> row.get("parent").asString())
                    .toList();
        }
    }
}

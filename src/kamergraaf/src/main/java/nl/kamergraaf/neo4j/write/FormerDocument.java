package nl.kamergraaf.neo4j.write;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.resolve.Clue;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/**
 * What a document was in the graph before a change.
 *
 * @param read        whether its content was there; else it was a stub
 * @param shown       id of the record from which its content came; empty for a stub
 * @param fingerprint of that record; empty for a stub
 * @param countries     codes of those that it mentions
 * @param organisations ids of those that it mentions
 */
record FormerDocument(
        boolean read,
        String shown,
        String fingerprint,
        @Nullable String kind,
        @Nullable String date,
        @Nullable String author,
        @Nullable String title,
        List<String> countries,
        List<String> organisations) {

    /** Keeps its own copies of the lists. */
    FormerDocument {
        countries = List.copyOf(countries);
        organisations = List.copyOf(organisations);
    }

    /** Returns those of these documents that are there, by id. */
    static Map<String, FormerDocument> look(Statements statements, Collection<String> ids) {
        Map<String, FormerDocument> found = new HashMap<>();
        for (Record row : statements.each("shown", "ids", ids)) {
            found.put(
                    row.get("id").asString(),
                    new FormerDocument(
                            row.get("read").asBoolean(false),
                            row.get("shown").asString(""),
                            row.get("fingerprint").asString(""),
                            row.get("kind").asString(null),
                            row.get("date").asString(null),
                            row.get("author").asString(null),
                            row.get("title").asString(null),
                            row.get("countries").asList(Values.ofString()),
                            row.get("organisations").asList(Values.ofString())));
        }
        return found;
    }

    /** Returns the clues by which references found it. */
    Set<String> clues() {
        return Clue.leadingTo(kind, date, author, title);
    }
}

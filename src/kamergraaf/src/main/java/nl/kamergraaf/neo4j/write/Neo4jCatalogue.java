package nl.kamergraaf.neo4j.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.resolve.CitedKinds;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.DocumentCatalogue;
import nl.kamergraaf.resolve.KnownPaper;
import org.neo4j.driver.Record;
import org.neo4j.driver.Values;

/** The papers in the graph that were read or of which a catalogue told. */
final class Neo4jCatalogue implements DocumentCatalogue {

    private static final int DAY = "2031-03-03".length();

    private final Statements statements;

    Neo4jCatalogue(Statements statements) {
        this.statements = statements;
    }

    @Override
    public Map<Clue, List<KnownPaper>> find(Set<Clue> clues) {
        List<Map<String, Object>> named = new ArrayList<>();
        List<Map<String, Object>> days = new ArrayList<>();
        List<Map<String, Object>> months = new ArrayList<>();
        List<Map<String, Object>> authored = new ArrayList<>();
        List<Map<String, Object>> titled = new ArrayList<>();
        Map<String, Clue> byKey = new HashMap<>();
        for (Clue clue : clues) {
            byKey.put(key(clue), clue);
            if (clue instanceof Clue.Named name) {
                named.add(Map.of("key", key(clue), "identifier", name.identifier()));
            } else if (clue instanceof Clue.Dated dated) {
                (dated.date().length() == DAY ? days : months)
                        .add(Map.of("key", key(clue), "kinds", kinds(dated.kind()), "date", dated.date()));
            } else if (clue instanceof Clue.Authored by) {
                authored.add(Map.of("key", key(clue), "kinds", kinds(by.kind()), "author", by.author()));
            } else if (clue instanceof Clue.Titled by) {
                titled.add(Map.of("key", key(clue), "kinds", kinds(by.kind()), "words", query(by.words())));
            }
        }
        Map<Clue, List<KnownPaper>> found = new HashMap<>();
        if (!named.isEmpty()) {
            add(
                    statements.ask("known-by-identifier", Map.of("clues", named, "most", StoredRecords.MOST_DOCUMENTS)),
                    byKey,
                    found);
        }
        add(statements.each("known-by-date", "clues", days), byKey, found);
        add(statements.each("known-by-month", "clues", months), byKey, found);
        add(statements.each("known-by-author", "clues", authored), byKey, found);
        add(statements.each("known-by-title", "clues", titled), byKey, found);
        return found;
    }

    /** References can share the word by which papers find them and differ in the others. */
    private static String key(Clue clue) {
        return clue instanceof Clue.Titled titled ? clue + " " + String.join(" ", titled.words()) : clue.toString();
    }

    /** Returns the question to the full-text index; words are letters only, so nothing in them can be taken for an operator. */
    private static String query(List<String> words) {
        return "title:(+" + String.join(" +", words) + ")";
    }

    private static List<String> kinds(String citedKind) {
        return CitedKinds.standard().accepted(citedKind);
    }

    private static void add(List<Record> rows, Map<String, Clue> byKey, Map<Clue, List<KnownPaper>> found) {
        for (Record row : rows) {
            Clue clue = byKey.get(row.get("clue").asString());
            if (clue != null) {
                found.computeIfAbsent(clue, key -> new ArrayList<>(1))
                        .add(new KnownPaper(
                                row.get("id").asString(),
                                row.get("kind").asString(null),
                                row.get("date").asString(null),
                                row.get("title").asString(null),
                                row.get("authors").asList(Values.ofString()),
                                row.get("roles").asList(Values.ofString()),
                                row.get("dossiers").asList(Values.ofString())));
            }
        }
    }
}

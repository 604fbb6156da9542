package nl.kamergraaf.graph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.Mention;

/** Projects mentions to entities and edges: those of one entity in one part are one edge. */
final class MentionProjection {

    private final PartProjection parts;
    private final GraphDelta.Builder delta;

    MentionProjection(PartProjection parts, GraphDelta.Builder delta) {
        this.parts = parts;
        this.delta = delta;
    }

    /** Adds a date and the month and year it lies within. */
    void addDate(String value) {
        String date = value;
        for (int dash = date.lastIndexOf('-'); dash > 0; dash = date.lastIndexOf('-')) {
            String parent = date.substring(0, dash);
            delta.add(GraphTable.DATES, Map.of("value", date, "parent", parent));
            date = parent;
        }
        delta.add(GraphTable.DATES, Map.of("value", date, "parent", ""));
    }

    /** Adds all of them: an edge for each part and entity. */
    void addMentions(List<Mention> mentions) {
        Map<List<String>, List<Mention>> grouped = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (String from : parts.partsOf(mention.unit())) {
                grouped.computeIfAbsent(List.of(from, mention.type(), mention.id()), key -> new ArrayList<>())
                        .add(mention);
            }
        }
        grouped.forEach((key, same) -> mention(key.get(0), same));
    }

    private void mention(String from, List<Mention> same) {
        Mention first = same.get(0);
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("from", from);
        row.put("key", first.id());
        row.put("name", first.name());
        row.put("texts", same.stream().map(Mention::text).toList());
        row.put("starts", same.stream().map(mention -> mention.span().start()).toList());
        row.put("count", same.size());
        if (first instanceof Mention.Country) {
            delta.add(GraphTable.COUNTRIES, row);
        } else if (first instanceof Mention.Organisation organisation) {
            row.put("kind", organisation.kind());
            delta.add(GraphTable.ORGANISATIONS, row);
        } else if (first instanceof Mention.Person) {
            delta.add(GraphTable.PERSONS, row);
        } else if (first instanceof Mention.Place) {
            delta.add(GraphTable.PLACES, row);
        } else {
            addDate(first.id());
            same.forEach(mention -> anchor(row, (Mention.CalendarDate) mention));
            delta.add(GraphTable.MENTIONED_DATES, row);
        }
    }

    private static void anchor(Map<String, Object> row, Mention.CalendarDate date) {
        LocalDate anchor = date.anchor();
        DateBasis basis = date.anchorBasis();
        if (anchor != null && basis != null) {
            row.put("anchor", anchor.toString());
            row.put("anchorBasis", basis.code());
        }
    }
}

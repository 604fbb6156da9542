package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;

/** Projects the units of a document to its parts: a node a unit, but one a number for a heading that names several questions. */
final class PartProjection {

    private final DocumentStructure structure;
    private final GraphDelta.Builder delta;
    /** The parts of each unit: one, or one a number for a question unit. */
    private final Map<String, List<String>> parts = new HashMap<>();
    /** The names of all parts. */
    private final Set<String> names = new HashSet<>();

    PartProjection(DocumentStructure structure, GraphDelta.Builder delta) {
        this.structure = structure;
        this.delta = delta;
    }

    /** Adds the parts. */
    void addParts() {
        int order = 0;
        for (Unit unit : structure.units()) {
            order++;
            Map<String, Object> properties = new LinkedHashMap<>();
            properties.put("unit", unit.id());
            properties.put("text", unit.text().value());
            structure
                    .source()
                    .text()
                    .pageAt(unit.text().toSource(new Span(0, 0)).start())
                    .ifPresent(page -> properties.put("page", page));
            if (unit instanceof Unit.Question question) {
                List<String> ids = new ArrayList<>();
                for (int number : question.numbers()) {
                    Map<String, Object> own = new LinkedHashMap<>(properties);
                    own.put("number", number);
                    own.put("caption", "Vraag " + number);
                    ids.add(part(GraphTable.QUESTIONS, "Q" + number, order, own));
                }
                parts.put(unit.id(), ids);
            } else if (unit instanceof Unit.Answer answer) {
                properties.put("numbers", answer.numbers());
                properties.put("length", unit.text().value().length());
                properties.put("caption", "Antwoord " + unit.id().substring(1));
                parts.put(unit.id(), List.of(part(GraphTable.ANSWERS, unit.id(), order, properties)));
            } else if (unit instanceof Unit.Footnote footnote) {
                properties.put("mark", footnote.mark());
                properties.put("caption", "Noot " + footnote.mark());
                parts.put(unit.id(), List.of(part(GraphTable.FOOTNOTES, unit.id(), order, properties)));
            } else {
                String caption = unit.text().value();
                if (unit instanceof Unit.Section section) {
                    String heading = section.heading();
                    GraphDelta.put(properties, "heading", heading);
                    if (heading != null) {
                        caption = heading;
                    } else if (unit.id().equals("S1")) {
                        caption = DocumentNaming.textOf(
                                structure.head().kind().code()); // letters begin with whom they are addressed to
                    }
                }
                properties.put("caption", DocumentNaming.shorten(caption, DocumentNaming.CAPTION));
                parts.put(unit.id(), List.of(part(GraphTable.SECTIONS, unit.id(), order, properties)));
            }
        }
    }

    private String part(GraphTable table, String name, int order, Map<String, Object> properties) {
        String unique = name;
        for (char more = 'b'; !names.add(unique); more++) {
            unique = name + more; // a paper that numbers two questions alike
        }
        delta.add(table, Map.of("part", unique, "order", order, "properties", properties));
        return unique;
    }

    /** Returns the parts of a unit: one, or one a number for a question unit. */
    List<String> partsOf(String unitId) {
        return parts.getOrDefault(unitId, List.of());
    }

    /** Returns the nodes that a reference means: those of a unit, or one question out of several under one heading. */
    List<String> partsMeant(String unitId) {
        List<String> ofUnit = partsOf(unitId);
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        boolean there = parts.values().stream().anyMatch(names -> names.contains(unitId));
        return there ? List.of(unitId) : List.of();
    }

    /** Adds which question is answered, and which note belongs to what. */
    void addEdges() {
        structure.units().forEach(this::edgesWithin);
    }

    private void edgesWithin(Unit unit) {
        if (unit instanceof Unit.Answer answer) {
            for (Unit other : structure.units()) {
                if (other instanceof Unit.Question question) {
                    List<String> of = partsOf(question.id());
                    for (int i = 0; i < Math.min(of.size(), question.numbers().size()); i++) {
                        if (answer.numbers().contains(question.numbers().get(i))) {
                            delta.add(
                                    GraphTable.ANSWERED,
                                    Map.of("from", partsOf(unit.id()).get(0), "to", of.get(i)));
                        }
                    }
                }
            }
        }
        for (Unit.NoteMark mark : unit.noteMarks()) {
            noted(unit.id(), mark.footnoteId());
        }
        if (unit instanceof Unit.Footnote footnote && footnote.anchoredIn() != null) {
            noted(footnote.anchoredIn(), footnote.id());
        }
    }

    private void noted(String unitId, String footnoteId) {
        for (String from : partsOf(unitId)) {
            for (String to : partsOf(footnoteId)) {
                delta.add(GraphTable.NOTED, Map.of("from", from, "to", to));
            }
        }
    }
}

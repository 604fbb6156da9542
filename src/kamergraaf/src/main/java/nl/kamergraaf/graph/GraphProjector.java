package nl.kamergraaf.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Projects what was found in a document to nodes and edges. Pure: the same document gives the same rows. */
public final class GraphProjector {

    private static final int CAPTION = 60;

    private final ExtractedDocument document;
    private final DocumentStructure structure;
    private final String id;
    private final GraphDelta.Builder delta;
    /** The nodes of each unit: one, or one a number for a question unit. */
    private final Map<String, List<String>> nodes = new HashMap<>();

    private GraphProjector(ExtractedDocument document) {
        this.document = document;
        this.structure = document.structure();
        this.id = DocumentNaming.idOf(structure.head(), structure.source());
        this.delta = new GraphDelta.Builder(
                id,
                structure.source().sha256(),
                structure.source().source(),
                structure.source().mediaType());
    }

    /** Returns the rows of a document. */
    public static GraphDelta project(ExtractedDocument document) {
        GraphProjector projector = new GraphProjector(document);
        projector.document();
        projector.parts();
        projector.structure.units().forEach(projector::edgesWithin);
        projector.document.citations().forEach(projector::citation);
        projector.mentions();
        projector.people();
        return projector.delta.build();
    }

    private void document() {
        DocumentHead head = structure.head();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("id", id);
        properties.put("read", true);
        properties.put("kind", head.kind().code());
        put(properties, "title", head.title());
        put(properties, "subject", head.subject());
        put(properties, "date", head.date());
        put(properties, "submitted", head.submitted());
        put(properties, "received", head.received());
        properties.put("source", structure.source().source());
        properties.put("sha256", structure.source().sha256());
        properties.put("mediaType", structure.source().mediaType());
        properties.put(
                "roles",
                head.senders().stream()
                        .map(Sender::role)
                        .filter(role -> role != null)
                        .toList());
        String title = head.title();
        properties.put("caption", title == null ? id : DocumentNaming.shorten(title, CAPTION));
        delta.add(
                GraphTable.DOCUMENTS,
                Map.of("id", id, "label", DocumentNaming.labelOf(head.kind()), "properties", properties));
        for (DocumentIdentifier identifier : head.identifiers()) {
            if (identifier instanceof DocumentIdentifier.Dossier dossier) {
                delta.add(GraphTable.DOSSIERS, Map.of("document", id, "number", dossier.code()));
                continue;
            }
            delta.add(GraphTable.IDENTIFIERS, Map.of("document", id, "value", identifier.toString()));
            if (identifier instanceof DocumentIdentifier.Zaak zaak) {
                delta.add(GraphTable.ZAKEN, Map.of("document", id, "number", zaak.number()));
            } else if (identifier instanceof DocumentIdentifier.Kamerstuk kamerstuk) {
                delta.add(
                        GraphTable.DOSSIERS,
                        Map.of("document", id, "number", kamerstuk.dossier().code()));
            }
        }
        if (head.date() != null) {
            String basis = head.dateBasis() == null ? "" : head.dateBasis().code();
            dates(head.date().toString());
            delta.add(
                    GraphTable.DATED,
                    Map.of("document", id, "value", head.date().toString(), "basis", basis));
        }
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null) {
            properties.put(name, value.toString());
        }
    }

    /** Adds a date and the month and year it lies within. */
    private void dates(String value) {
        String date = value;
        for (int dash = date.lastIndexOf('-'); dash > 0; dash = date.lastIndexOf('-')) {
            String parent = date.substring(0, dash);
            delta.add(GraphTable.DATES, Map.of("value", date, "parent", parent));
            date = parent;
        }
        delta.add(GraphTable.DATES, Map.of("value", date, "parent", ""));
    }

    private void parts() {
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
                nodes.put(unit.id(), ids);
            } else if (unit instanceof Unit.Answer answer) {
                properties.put("numbers", answer.numbers());
                properties.put("caption", "Antwoord " + unit.id().substring(1));
                nodes.put(unit.id(), List.of(part(GraphTable.ANSWERS, unit.id(), order, properties)));
            } else if (unit instanceof Unit.Footnote footnote) {
                properties.put("mark", footnote.mark());
                properties.put("caption", "Noot " + footnote.mark());
                nodes.put(unit.id(), List.of(part(GraphTable.FOOTNOTES, unit.id(), order, properties)));
            } else {
                if (unit instanceof Unit.Section section) {
                    put(properties, "heading", section.heading());
                }
                properties.put("caption", DocumentNaming.shorten(unit.text().value(), CAPTION));
                nodes.put(unit.id(), List.of(part(GraphTable.SECTIONS, unit.id(), order, properties)));
            }
        }
    }

    private String part(GraphTable table, String name, int order, Map<String, Object> properties) {
        String partId = id + "#" + name;
        delta.add(table, Map.of("document", id, "id", partId, "order", order, "properties", properties));
        return partId;
    }

    private List<String> nodesOf(String unitId) {
        return nodes.getOrDefault(unitId, List.of());
    }

    /** Returns the nodes that a reference means: those of a unit, or one question out of several under one heading. */
    private List<String> nodesMeant(String unitId) {
        List<String> ofUnit = nodesOf(unitId);
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        String node = id + "#" + unitId;
        return nodes.values().stream().anyMatch(ids -> ids.contains(node)) ? List.of(node) : List.of();
    }

    private void edgesWithin(Unit unit) {
        if (unit instanceof Unit.Answer answer) {
            for (Unit other : structure.units()) {
                if (other instanceof Unit.Question question) {
                    for (int number : question.numbers()) {
                        if (answer.numbers().contains(number)) {
                            delta.add(
                                    GraphTable.ANSWERED,
                                    Map.of("from", nodesOf(unit.id()).get(0), "to", id + "#Q" + number));
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
        for (String from : nodesOf(unitId)) {
            for (String to : nodesOf(footnoteId)) {
                delta.add(GraphTable.NOTED, Map.of("from", from, "to", to));
            }
        }
    }

    private void citation(Citation citation) {
        for (String from : nodesOf(citation.unit())) {
            if (citation.target() instanceof Citation.Internal internal) {
                for (String to : nodesMeant(internal.unitId())) {
                    delta.add(
                            GraphTable.REFERENCES,
                            Map.of(
                                    "from", from,
                                    "to", to,
                                    "text", citation.text(),
                                    "start", citation.span().start(),
                                    "end", citation.span().end()));
                }
            } else {
                cites(from, citation);
            }
        }
    }

    private void cites(String from, Citation citation) {
        Citation.Detail detail = citation.detail();
        String target;
        double confidence = 1;
        if (citation.target() instanceof Citation.Identified identified) {
            target = identified.identifier().toString();
        } else if (citation.target() instanceof Citation.Web web) {
            target = web.url();
        } else {
            // The same words with the same date mean, as far as the text tells, the same paper.
            target = GraphDelta.REFERENCE + DocumentNaming.slug(citation.text());
            confidence = 0;
        }
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("target", target);
        properties.put("text", citation.text());
        properties.put("start", citation.span().start());
        properties.put("end", citation.span().end());
        properties.put("basis", citation.basis());
        properties.put("confidence", confidence);
        properties.put("candidates", List.of());
        put(properties, "citedKind", detail.kind());
        put(properties, "citedTitle", detail.title());
        put(properties, "citedDate", detail.date());
        structure
                .unit(citation.unit())
                .flatMap(unit -> structure
                        .source()
                        .text()
                        .pageAt(unit.text().toSource(citation.span()).start()))
                .ifPresent(page -> properties.put("page", page));
        delta.add(GraphTable.CITATIONS, Map.of("from", from, "target", target, "properties", properties));
    }

    private void mentions() {
        Map<List<String>, List<Mention>> grouped = new LinkedHashMap<>();
        for (Mention mention : document.mentions()) {
            for (String from : nodesOf(mention.unit())) {
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
            dates(first.id());
            delta.add(GraphTable.MENTIONED_DATES, row);
        }
    }

    private void people() {
        for (Asker asker : structure.head().askers()) {
            String key = DocumentNaming.slug(asker.name());
            delta.add(GraphTable.ASKERS, Map.of("document", id, "key", key, "name", asker.name(), "role", "asker"));
            String party = asker.party();
            if (party != null) {
                delta.add(
                        GraphTable.PARTIES, Map.of("person", key, "party", DocumentNaming.slug(party), "name", party));
            }
        }
        for (Sender sender : structure.head().senders()) {
            String name = sender.name();
            String role = sender.role();
            if (name != null) {
                delta.add(
                        GraphTable.SENDERS,
                        Map.of(
                                "document",
                                id,
                                "key",
                                DocumentNaming.slug(name),
                                "name",
                                name,
                                "role",
                                role == null ? "" : role));
            }
        }
    }
}

package nl.kamergraaf.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.resolve.CitedPaper;
import nl.kamergraaf.resolve.Clue;
import nl.kamergraaf.resolve.PaperRecord;
import nl.kamergraaf.resolve.ResolutionRules;
import nl.kamergraaf.resolve.Slugs;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** Projects what was found in a document to nodes and edges. Pure: the same document gives the same rows. */
public final class GraphProjector {

    private static final int LONGEST_TARGET = 2_000;

    private final ExtractedDocument document;
    private final DocumentStructure structure;
    private final GraphDelta.Builder delta = new GraphDelta.Builder();
    /** The parts of each unit: one, or one a number for a question unit. */
    private final Map<String, List<String>> parts = new HashMap<>();
    /** The names of all parts. */
    private final Set<String> names = new HashSet<>();

    private GraphProjector(ExtractedDocument document) {
        this.document = document;
        this.structure = document.structure();
    }

    /** Returns the rows of a document. */
    public static GraphDelta project(ExtractedDocument document) {
        GraphProjector projector = new GraphProjector(document);
        projector.date();
        projector.parts();
        projector.structure.units().forEach(projector::edgesWithin);
        projector.document.citations().forEach(projector::citation);
        projector.mentions();
        projector.people();
        return projector.result();
    }

    private GraphDelta result() {
        Map<String, Object> properties = properties();
        Map<GraphTable, List<Map<String, Object>>> rows = delta.rows();
        byte[] json = DeltaCodec.json(properties, rows);
        SourceDocument source = structure.source();
        DocumentHead head = structure.head();
        List<String> identifiers = head.identifiers().stream()
                .map(DocumentIdentifier::toString)
                .distinct()
                .toList();
        PaperRecord paperRecord = new PaperRecord(
                PaperRecord.idOfFile(source.sha256(), source.source()),
                true,
                source.source(),
                source.sha256(),
                source.mediaType(),
                fingerprint(json, identifiers),
                head.kind().code(),
                identifiers,
                head.title(),
                head.date() == null ? null : head.date().toString());
        return new GraphDelta(paperRecord, properties, rows, DeltaCodec.deflated(json));
    }

    private static String fingerprint(byte[] json, List<String> identifiers) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(String.join(" ", identifiers).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(json));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private Map<String, Object> properties() {
        DocumentHead head = structure.head();
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("kind", head.kind().code());
        put(properties, "title", head.title());
        put(properties, "subject", head.subject());
        put(properties, "date", head.date());
        put(properties, "submitted", head.submitted());
        put(properties, "received", head.received());
        if (head.submitted() != null && head.received() != null) {
            properties.put("days", Math.toIntExact(ChronoUnit.DAYS.between(head.submitted(), head.received())));
        }
        properties.put("source", structure.source().source());
        properties.put("sha256", structure.source().sha256());
        properties.put("mediaType", structure.source().mediaType());
        List<String> roles = head.senders().stream()
                .map(Sender::role)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        properties.put("roles", roles);
        List<String> authors = head.askers().stream()
                .map(asker -> Slugs.of(asker.name()))
                .filter(slug -> !slug.isEmpty())
                .distinct()
                .toList();
        properties.put("authors", authors);
        put(properties, "author", Clue.authorWord(authors));
        return properties;
    }

    private void date() {
        DocumentHead head = structure.head();
        if (head.date() != null) {
            String basis = head.dateBasis() == null ? "" : head.dateBasis().code();
            dates(head.date().toString());
            delta.add(GraphTable.DATED, Map.of("value", head.date().toString(), "basis", basis));
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
                    put(properties, "heading", heading);
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

    private List<String> partsOf(String unitId) {
        return parts.getOrDefault(unitId, List.of());
    }

    /** Returns the nodes that a reference means: those of a unit, or one question out of several under one heading. */
    private List<String> partsMeant(String unitId) {
        List<String> ofUnit = partsOf(unitId);
        if (!ofUnit.isEmpty()) {
            return ofUnit;
        }
        boolean there = parts.values().stream().anyMatch(names -> names.contains(unitId));
        return there ? List.of(unitId) : List.of();
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

    private void citation(Citation citation) {
        for (String from : partsOf(citation.unit())) {
            if (citation.target() instanceof Citation.Internal internal) {
                for (String to : partsMeant(internal.unitId())) {
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
        CitedPaper cited =
                CitedPaper.of(citation, isOwn(citation), dateWithin(citation).orElse(null));
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("target", target(citation, cited));
        properties.put("text", citation.text());
        properties.put("start", citation.span().start());
        properties.put("end", citation.span().end());
        properties.put("rule", citation.basis());
        put(properties, "citedKind", cited.kind());
        put(properties, "citedTitle", cited.title());
        put(properties, "citedDate", cited.date());
        if (!cited.authors().isEmpty()) {
            properties.put("citedAuthors", cited.authors());
        }
        if (cited.own()) {
            properties.put("citedOwn", true);
        }
        if (citation.target() instanceof Citation.Described) {
            cited.clue().ifPresent(clue -> properties.put("clue", clue.toString()));
        }
        structure
                .unit(citation.unit())
                .flatMap(unit -> structure
                        .source()
                        .text()
                        .pageAt(unit.text().toSource(citation.span()).start()))
                .ifPresent(page -> properties.put("page", page));
        delta.add(GraphTable.CITATIONS, Map.of("from", from, "properties", properties));
    }

    /** Returns the name of the stub that a citation has while no paper is known that it means. */
    private static String target(Citation citation, CitedPaper cited) {
        if (citation.target() instanceof Citation.Web web) {
            // an index takes no longer keys
            return web.url().substring(0, Math.min(LONGEST_TARGET, web.url().length()));
        } else if (cited.identifier() != null) {
            return cited.identifier();
        }
        // The same words with the same date mean, as far as the text tells, the same paper.
        String slug = Slugs.of(citation.text());
        String words = GraphDelta.REFERENCE + slug.substring(0, Math.min(LONGEST_TARGET, slug.length()));
        return cited.date() == null ? words : words + "@" + cited.date();
    }

    /** Returns whether the word before a citation, or its first one, says that the writer wrote what is cited. */
    private boolean isOwn(Citation citation) {
        String text =
                structure.unit(citation.unit()).map(unit -> unit.text().value()).orElse("");
        int end = Math.min(citation.span().start(), text.length());
        while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        String first = citation.text().strip().split("\\s", 2)[0];
        return ResolutionRules.standard().isOwn(text.substring(start, end))
                || ResolutionRules.standard().isOwn(first);
    }

    /** Returns the date that stands in the words of a citation, where there is one and no other. */
    private Optional<String> dateWithin(Citation citation) {
        List<String> dates = document.mentions().stream()
                .filter(mention -> mention instanceof Mention.CalendarDate
                        && mention.unit().equals(citation.unit())
                        && citation.span().contains(mention.span()))
                .map(Mention::id)
                .distinct()
                .toList();
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private void mentions() {
        Map<List<String>, List<Mention>> grouped = new LinkedHashMap<>();
        for (Mention mention : document.mentions()) {
            for (String from : partsOf(mention.unit())) {
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

    private void people() {
        for (Asker asker : structure.head().askers()) {
            Map<String, Object> row = new LinkedHashMap<>();
            if (Slugs.of(asker.name()).isEmpty()) {
                continue;
            }
            row.put("key", Slugs.of(asker.name()));
            row.put("name", asker.name());
            row.put("role", "asker");
            String party = asker.party();
            if (party != null) {
                row.put("party", Slugs.of(party));
                row.put("partyName", party);
            }
            delta.add(GraphTable.ASKERS, row);
        }
        for (Sender sender : structure.head().senders()) {
            String name = sender.name();
            String role = sender.role();
            if (name != null && !Slugs.of(name).isEmpty()) {
                delta.add(
                        GraphTable.SENDERS,
                        Map.of("key", Slugs.of(name), "name", name, "role", role == null ? "" : role));
            }
        }
    }
}

package nl.kamergraaf.neo4j.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.kamergraaf.query.CitationIn;
import nl.kamergraaf.query.DocumentRef;
import nl.kamergraaf.query.MissingPaper;
import nl.kamergraaf.query.Nearness;
import nl.kamergraaf.query.Paged;
import nl.kamergraaf.query.Paging;
import nl.kamergraaf.query.Paper;
import nl.kamergraaf.query.PaperQueries;

/** Reads papers. */
final class PaperReader implements PaperQueries {

    private final GraphClient client;
    private final PaperRepository papers;

    PaperReader(GraphClient client, PaperRepository papers) {
        this.client = client;
        this.papers = papers;
    }

    @Override
    public List<DocumentRef> named(String identifier) {
        return client.ask("named", Map.of("identifier", identifier)).stream()
                .map(Row::document)
                .toList();
    }

    /** Returns the lines of papers by their ids, in one query, or none where there are no ids. */
    Map<String, DocumentRef> lines(List<String> ids) {
        Map<String, DocumentRef> lines = new HashMap<>();
        if (!ids.isEmpty()) {
            client.within(() -> papers.findByIdIn(ids)).forEach(line -> lines.put(line.getId(), line.ref()));
        }
        return lines;
    }

    @Override
    public Optional<Paper> paper(String id) {
        return client.askOne("paper", Map.of("id", id)).map(row -> {
            List<String> candidates = row.rows("parts").stream()
                    .flatMap(part -> part.rows("citations").stream())
                    .flatMap(citation -> citation.texts("candidates").stream())
                    .distinct()
                    .toList();
            return paper(row, lines(candidates));
        });
    }

    private static Paper paper(Row row, Map<String, DocumentRef> candidates) {
        Row node = row.row("paper");
        return new Paper(
                node.document(),
                node.textOrNull("subject"),
                node.textOrNull("submitted"),
                node.textOrNull("received"),
                row.texts("dateBasis").stream().findFirst().orElse(null),
                node.textOrNull("source"),
                node.textOrNull("mediaType"),
                row.texts("identifiers").stream().sorted().toList(),
                row.texts("dossiers").stream().sorted().toList(),
                row.texts("cases").stream().sorted().toList(),
                signatories(row, "askers"),
                senders(row),
                row.rows("parts").stream()
                        .sorted(Comparator.comparingLong((Row part) -> part.number("order"))
                                .thenComparingLong(part -> part.number("number"))
                                .thenComparing(part -> part.text("id")))
                        .map(part -> part(part, candidates))
                        .toList());
    }

    private static List<Paper.Signatory> signatories(Row row, String name) {
        return row.rows(name).stream()
                .map(each -> new Paper.Signatory(
                        each.textOrNull("id"),
                        each.textOrNull("name"),
                        each.textOrNull("role"),
                        each.textOrNull("party")))
                .sorted(Comparator.comparing(each -> String.valueOf(each.name())))
                .toList();
    }

    /** Returns who signs by name, then the roles of which the paper gives no name. */
    private static List<Paper.Signatory> senders(Row row) {
        List<Paper.Signatory> senders = new ArrayList<>(signatories(row, "senders"));
        for (String role : row.row("paper").texts("roles")) {
            if (senders.stream().noneMatch(sender -> role.equals(sender.role()))) {
                senders.add(new Paper.Signatory(null, null, role, null));
            }
        }
        return List.copyOf(senders);
    }

    private static Paper.Part part(Row row, Map<String, DocumentRef> candidates) {
        return new Paper.Part(
                row.text("id"),
                Paper.PartKind.valueOf(
                        row.text("kind").substring("HAS_".length()).toUpperCase(Locale.ROOT)),
                row.text("unit"),
                Math.toIntExact(row.number("order")),
                row.text("caption"),
                row.textOrNull("heading"),
                row.text("text"),
                row.integerOrNull("page"),
                row.integerOrNull("number"),
                row.integers("numbers"),
                row.textOrNull("mark"),
                row.texts("answers").stream().sorted().toList(),
                row.texts("footnotes").stream().sorted().toList(),
                row.rows("mentions").stream()
                        .map(each -> new Paper.Mention(each.entity(), each.texts("texts"), each.integers("starts")))
                        .sorted(Comparator.comparingInt(each ->
                                each.starts().isEmpty() ? 0 : each.starts().get(0)))
                        .toList(),
                row.rows("citations").stream()
                        .map(each -> citation(each, candidates))
                        .sorted(Comparator.comparingInt(Paper.CitationOut::start)
                                .thenComparing(each -> each.target().id()))
                        .toList(),
                row.rows("references").stream()
                        .map(each -> new Paper.Reference(
                                each.text("text"),
                                Math.toIntExact(each.number("start")),
                                Math.toIntExact(each.number("end")),
                                each.text("to")))
                        .sorted(Comparator.comparingInt(Paper.Reference::start).thenComparing(Paper.Reference::to))
                        .toList());
    }

    private static Paper.CitationOut citation(Row row, Map<String, DocumentRef> candidates) {
        return new Paper.CitationOut(
                row.text("text"),
                Math.toIntExact(row.number("start")),
                Math.toIntExact(row.number("end")),
                row.integerOrNull("page"),
                row.text("basis"),
                row.real("confidence"),
                row.row("to").document(),
                row.texts("candidates").stream()
                        .map(candidates::get)
                        .filter(each -> each != null)
                        .toList(),
                row.textOrNull("citedTitle"),
                row.textOrNull("citedDate"),
                row.flag("dateDiffers"));
    }

    @Override
    public Paged<CitationIn> citedBy(String id, Paging paging) {
        List<Row> rows = client.ask("cited-by", Map.of("id", id, "skip", paging.skip(), "size", paging.size()));
        List<CitationIn> items = rows.stream()
                .map(each -> each.row("row"))
                .map(each -> {
                    Row citation = each.row("citation");
                    return new CitationIn(
                            each.row("from").document(),
                            each.text("partId"),
                            each.text("partCaption"),
                            citation.text("text"),
                            Math.toIntExact(citation.number("start")),
                            Math.toIntExact(citation.number("end")),
                            citation.integerOrNull("page"),
                            citation.text("basis"),
                            citation.real("confidence"),
                            citation.flag("dateDiffers"));
                })
                .toList();
        return new Paged<>(items, rows.isEmpty() ? 0 : rows.get(0).number("total"), paging);
    }

    @Override
    public Paged<MissingPaper> missing(Paging paging, boolean words) {
        long total = client.within(() -> words ? papers.countMissing() : papers.countMissingByIdentifier());
        Map<String, Object> asked = Map.of(
                "skip", paging.skip(), "size", paging.size(), "counted", MissingPaper.MOST_COUNTED, "words", words);
        List<MissingPaper> items = client.ask("missing", asked).stream()
                .map(row -> new MissingPaper(
                        row.row("paper").document(),
                        row.number("papers"),
                        row.rows("by").stream().map(Row::document).toList()))
                .toList();
        return new Paged<>(items, total, paging);
    }

    @Override
    public List<String> near(String identifier) {
        String text = identifier.toLowerCase(Locale.ROOT);
        if (text.isBlank()) {
            return List.of();
        }
        String stem = text.substring(0, Math.max(1, text.length() * 2 / 3));
        return client.ask("near", Map.of("text", text, "stem", stem)).stream()
                .map(row -> row.text("value"))
                .sorted(Comparator.comparingInt(
                                (String value) -> Nearness.distance(text, value.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(5)
                .toList();
    }
}

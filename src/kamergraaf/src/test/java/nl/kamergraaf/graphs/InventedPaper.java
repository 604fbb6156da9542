package nl.kamergraaf.graphs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kamergraaf.graph.GraphDelta;
import nl.kamergraaf.graph.GraphProjector;
import nl.kamergraaf.model.Asker;
import nl.kamergraaf.model.Citation;
import nl.kamergraaf.model.DateBasis;
import nl.kamergraaf.model.DocumentHead;
import nl.kamergraaf.model.DocumentIdentifier;
import nl.kamergraaf.model.DocumentKind;
import nl.kamergraaf.model.DocumentStructure;
import nl.kamergraaf.model.ExtractedDocument;
import nl.kamergraaf.model.Mention;
import nl.kamergraaf.model.Sender;
import nl.kamergraaf.model.SourceDocument;
import nl.kamergraaf.model.Unit;
import nl.kamergraaf.text.MappedText;
import nl.kamergraaf.text.SourceText;
import nl.kamergraaf.text.Span;
import org.jspecify.annotations.Nullable;

/** A paper that never was, of one section, as the extraction would give it. */
public final class InventedPaper {

    private final DocumentKind kind;
    private final List<DocumentIdentifier> identifiers;
    private final List<Asker> askers = new ArrayList<>();
    private final List<Sender> senders = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final StringBuilder text = new StringBuilder("Tekst. ");
    private String source;
    private String mediaType = "text/plain";
    private @Nullable String title;
    private @Nullable LocalDate date;

    private InventedPaper(DocumentKind kind, String identifiers) {
        this.kind = kind;
        this.identifiers = Stream.of(identifiers.split(" "))
                .filter(each -> !each.isEmpty())
                .map(each -> DocumentIdentifier.tryParse(each)
                        .orElseGet(() -> new DocumentIdentifier.MinistryReference(each)))
                .toList();
        this.source = identifiers.replace(' ', '_') + "-" + kind.code() + ".txt";
    }

    /** Begins a paper with identifiers, separated by spaces. */
    public static InventedPaper of(DocumentKind kind, String identifiers) {
        return new InventedPaper(kind, identifiers);
    }

    /** Sets the name and the format of the file. */
    public InventedPaper file(String name, String type) {
        source = name;
        mediaType = type;
        return this;
    }

    /** Sets the title. */
    public InventedPaper titled(String words) {
        title = words;
        return this;
    }

    /** Sets the date. */
    public InventedPaper dated(String day) {
        date = LocalDate.parse(day);
        return this;
    }

    /** Adds a member who asks. */
    public InventedPaper askedBy(String name, @Nullable String party) {
        askers.add(new Asker(name, party));
        return this;
    }

    /** Adds a minister who signs. */
    public InventedPaper sentBy(@Nullable String name, String role) {
        senders.add(new Sender(name, role));
        return this;
    }

    /** Adds text. */
    public InventedPaper saying(String words) {
        text.append(words).append(' ');
        return this;
    }

    /** Adds a mention of an organisation. */
    public InventedPaper naming(String id, String name, String organisationKind) {
        mentions.add(new Mention.Organisation("S1", add(name), name, id, name, organisationKind));
        return this;
    }

    /** Adds a mention of a date. */
    public InventedPaper on(String words, String day) {
        mentions.add(new Mention.CalendarDate("S1", add(words), words, day, null, null));
        return this;
    }

    /** Adds a citation by an identifier. */
    public InventedPaper citing(String words, String identifier) {
        return citing(words, identifier, null);
    }

    /** Adds a citation by an identifier whose words give a date. */
    public InventedPaper citing(String words, String identifier, @Nullable String day) {
        DocumentIdentifier parsed = DocumentIdentifier.tryParse(identifier)
                .orElseGet(() -> new DocumentIdentifier.MinistryReference(identifier));
        return cite(words, new Citation.Identified(parsed), new Citation.Detail(null, null, day, List.of()));
    }

    /** Adds a reference without identifier. */
    public InventedPaper describing(String words, @Nullable String citedKind, @Nullable String day, String... authors) {
        return cite(words, new Citation.Described(), new Citation.Detail(citedKind, null, day, List.of(authors)));
    }

    /** Adds a reference to a report by its title. */
    public InventedPaper titledCitation(String words) {
        return titledCitation(words, "report", null);
    }

    /** Adds a reference by a title, and perhaps a year. */
    public InventedPaper titledCitation(String words, String citedKind, @Nullable String year) {
        return cite(words, new Citation.Described(), new Citation.Detail(citedKind, words, year, List.of()));
    }

    /** Adds words that only point back to the citation before them: "deze motie". */
    public InventedPaper pointingBack(String words, String citedKind) {
        Citation last = citations.get(citations.size() - 1);
        cite(words, new Citation.Described(), new Citation.Detail(citedKind, null, null, List.of()));
        Citation pointer = citations.remove(citations.size() - 1);
        citations.add(new Citation(
                pointer.unit(),
                pointer.span(),
                pointer.text(),
                pointer.core(),
                pointer.target(),
                "pointer",
                pointer.detail().withAntecedent(antecedent(last))));
        return this;
    }

    /** Adds a reference without identifier that has a note: the citation before it. */
    public InventedPaper noting(String words, String citedKind, @Nullable String day) {
        Citation.Antecedent note = antecedent(citations.get(citations.size() - 1));
        return cite(
                words,
                new Citation.Described(),
                new Citation.Detail(citedKind, null, day, List.of()).withAntecedent(note));
    }

    private static Citation.Antecedent antecedent(Citation citation) {
        return new Citation.Antecedent(
                citation.unit(), citation.span(), citation.target().code());
    }

    /** Adds a mention of a place. */
    public InventedPaper inPlace(String name) {
        mentions.add(new Mention.Place("S1", add(name), name, name.toLowerCase(java.util.Locale.ROOT), name));
        return this;
    }

    private InventedPaper cite(String words, Citation.Target target, Citation.Detail detail) {
        Span span = add(words);
        citations.add(new Citation("S1", span, words, span, target, "test", detail));
        return this;
    }

    private Span add(String words) {
        int start = text.length();
        text.append(words).append(". ");
        return new Span(start, start + words.length());
    }

    /** Returns what the extraction would find. */
    public ExtractedDocument extracted() {
        MappedText clean = MappedText.verbatim(text.toString(), 0);
        DocumentHead head = new DocumentHead(
                kind,
                title,
                date,
                date == null ? null : DateBasis.DATELINE,
                null,
                null,
                null,
                identifiers,
                askers,
                senders,
                null);
        String hash = Integer.toHexString((text + source + title + date + identifiers).hashCode());
        SourceDocument document =
                new SourceDocument(source, hash, mediaType, Map.of(), SourceText.plain(text.toString()), List.of());
        List<Unit> units = List.of(new Unit.Section("S1", null, clean, List.of(), List.of()));
        return new ExtractedDocument(
                new DocumentStructure(document, head, units, List.of(), List.of()), mentions, citations, List.of());
    }

    /** Returns its nodes and edges. */
    public GraphDelta delta() {
        return GraphProjector.project(extracted());
    }
}
